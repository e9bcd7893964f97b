"""Modules of couplings: what they compute is proved as it is of bases, see the docstring of the checker."""
