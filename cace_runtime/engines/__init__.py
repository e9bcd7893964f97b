"""Running a potential in other programs: see README.md."""
