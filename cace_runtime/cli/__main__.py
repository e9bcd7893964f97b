"""``python -m cace_runtime.cli``, for where there is no script ``cace``.

Python looks for all packages in the current folder first then, unless it is told ``-P``; the script does not.
"""

from cace_runtime.cli import main

main()
