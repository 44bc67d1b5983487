// Foundation of the Report room.
