// Foundation of the Desk room.
