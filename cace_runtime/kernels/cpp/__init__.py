"""Compiled evaluation of whole potentials on the CPU: the C++ that a generated module carries, built for one config.

``constants`` writes a config's sizes as C++, ``library`` calls what was built, ``potential`` packs weights and
evaluates structures, ``choice`` decides whether all that is used.
"""
