// Foundation of the Fishery room.
