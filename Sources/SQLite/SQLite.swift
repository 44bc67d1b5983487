// Foundation of the SQLite room.
