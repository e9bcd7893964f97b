"""Scripts that the page on engines shows, with the output that it shows."""
