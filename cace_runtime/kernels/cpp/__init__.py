"""Compiled evaluation of whole potentials on the CPU: C++ that calls a basis's proved programs, built for one config.

``source`` is the C++, ``constants`` writes a config's sizes as C++, ``build`` has both compiled, ``library`` calls what
was built, ``potential`` packs weights and evaluates structures, ``gradient`` differentiates with respect to weights,
``engine`` keeps the promise of :mod:`cace_runtime.kernels.engine` with all that.
"""
