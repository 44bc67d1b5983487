// Foundation of the Screening room.
