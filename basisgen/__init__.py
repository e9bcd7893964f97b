"""basisgen: from a BasisSpec to proved invariants and generated source text.

The stages, in order (each a function from one frozen type to the next):

    BasisSpec --enumerate--> Multigraph --expand--> Invariant --select--> BBasis
        --prove--> Certificate --lower/factorise/adjoint--> Schedule --render--> RenderedModule --emit--> files
"""

__version__ = "0.1.0"
