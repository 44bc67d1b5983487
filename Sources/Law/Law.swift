// Foundation of the Law room.
