// The evaluation of a whole potential: not there yet.
