// Foundation of the Seal room.
