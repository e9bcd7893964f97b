"""What is checked of a module and its certificate, a file for each statement."""
