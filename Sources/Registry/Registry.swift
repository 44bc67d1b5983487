// Foundation of the Registry room.
