"""`cace ipi`: what it writes and says; what goes over the socket is tested in tests/adapters/test_ipi.py."""

import xml.etree.ElementTree as xml


def test_the_example_says_how_to_run_it(cace):
    code, out, _ = cace("ipi", "example", "ethanol", "-o", "run", "--beads", "4", "--temperature", "250", "--unix", "a")
    assert code == 0
    assert "i-pi input.xml" in out and "cace ipi run ethanol --start start.xyz --unix a" in out
    found = xml.parse("run/input.xml")
    assert found.find("system/initialize").get("nbeads") == "4"
    assert float(found.find("system/ensemble/temperature").text) == 250
    assert found.find("ffsocket/address").text.strip() == "a"
    assert cace("ipi", "example", "ethanol", "-o", "run")[2].endswith("choose another folder with -o\n")


def test_what_cannot_run_is_one_line(cace, soft_potential):
    cace("ipi", "example", "ethanol", "-o", "run")
    for arguments, message in {
        ("run", "ethanol", "--unix", "nobody-listens", "--wait", "0"): "no i-PI server at /tmp/ipi_nobody-listens",
        ("run", soft_potential): "a structure is needed beside",
        ("example", "ethanol", "--ensemble", "npt", "-o", "box"): "NPT needs a structure periodic",
        ("example", "ethanol", "--steps", "0", "-o", "box"): "steps is 0; it must be positive",
    }.items():
        code, _, error = cace("ipi", *arguments)
        assert code == 2
        assert message in error and error.count("\n") == 1
