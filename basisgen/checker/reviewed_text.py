"""The digests of the text around the programs, which is reviewed and not proved."""

from __future__ import annotations

# sha256 of the text around header fields and programs, by backend: the same in all modules of one backend, and another
# one in those that have covariants, and in couplings.
# `python -m basisgen.reviewed --renew` writes these lines anew after a template was changed, and reviewed.
WRAPPERS = {
    "cpp": "28840768fe17550ff47c05c4a1238aca933de241caf5284cba623003b4800d25",
    "eager": "7a573bc689a5d72f8055a224214faef43998d5d3d95c63f4244b70a4b517b8fe",
    "triton": "7d93d367721f5907dec754d942bde38c5dee0470355fc71e82e6a984343b3e64",
    "cpp with covariants": "e3d5b7cbfa31480da9beb6cc9609a4b8c473d079c0a058dadb954dcb228a49f7",
    "eager with covariants": "bb3ba882d75e44249b6a028801e101400062f375e673a115141e78609d4050cb",
    "triton with covariants": "3b142fec3a4fda683a2ef9e2e8355062d75937f1f0be4cd3561adfff8065254f",
    "cpp coupling": "d113e3d8eb683f340d4740ae0875faf5fedfad6a72228a874ecdb825f9f91b06",
    "eager coupling": "dd028a61a6109fffb6cee3c866d2bc63b262b5b0889420c669fde8bc134c73ee",
    "triton coupling": "8bdc385e22a8ee2a3f00be3ad21a20ead26ef7e34bb835eff0e74dade1ed53c3",
}
