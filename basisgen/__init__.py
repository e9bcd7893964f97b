"""basisgen: from a BasisSpec to proved invariants and generated source text.

The types, in the order in which each is made from those before it (the stages stand in ``generate.py``):

    BasisSpec -> Multigraph -> Invariant -> BBasis -> Schedule -> Proof -> RenderedModule -> Certificate -> files
"""

__version__ = "0.1.0"
