// Foundation of the Terminal room.
