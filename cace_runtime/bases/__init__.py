"""Generated bases: found, checked, loaded, and made where they are missing. The door is :mod:`cace_runtime.registry`.

``asked`` is the spec of a basis; ``folders`` where modules are looked for; ``manifest`` what a folder lists; ``trust``
whose files are run; ``module`` a module that is checked and loaded, ``coupling`` that of a coupling; ``made`` has
basisgen make one.
"""
