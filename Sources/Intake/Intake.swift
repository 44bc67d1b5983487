// Foundation of the Intake room.
