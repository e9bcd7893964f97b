"""Triton kernels of a potential. Importing this imports triton; see :mod:`cace_runtime.kernels.triton.available`.

Arrays are contiguous, with atoms first ([N, l, …]) or edges last ([…, E]). One program serves one receiver: it sums
over its own edges in their order. So results do not depend on chance, and nothing is added by two programs at once.
"""
