"""Checks of a finished potential, on one page: what it says of dimers, whether it conserves energy, symmetries, …

A check is a function of a :class:`.subject.Subject` that returns a :class:`.result.Result`. They see nothing but an ASE
calculator and a few numbers from the potential's file. :mod:`.checks` lists them, :mod:`.page` writes them down.
"""
