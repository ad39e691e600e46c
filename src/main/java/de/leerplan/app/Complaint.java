package de.leerplan.app;

/// A line of a file that was refused.
record Complaint(int line, String reason, String remedy) {}
