package de.leerplan.architecture.planted.roads;

import java.sql.Connection;

/// Speaks SQL outside `store`.
record SpeaksSql(Connection connection) {}
