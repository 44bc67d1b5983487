// Foundation of the Words room.
