"""Checks a generated basis module against its certificate: `python basisgen/checker FILE`. Stands alone.

What a certificate promises
---------------------------
A module that this program accepts beside its certificate

1. *is byte for byte* the header that the certificate's basis demands (name, command, spec, l-vectors, features with
   their formulas), the text that was reviewed for its backend (`reviewed_text.py`), and three programs in a small
   grammar. The exceptions are three numbers of operations in its docstring, which nothing reads: they are not checked.
2. *computes* the stated features: the first program is the contraction of every feature's multigraphs, the second its
   gradient, the third the gradients of the second, exactly, as polynomials with integer coefficients.
3. *has the stated basis*: features that rotations and inversion leave alone, that are what the selection's name says
   (the published paths, every connected multigraph, or a minimal complete set), and the stated numbers and ranks.
4. *rounds no worse than it must*: no program adds up more than its multigraphs do term by term. Let N be the sum of a
   feature's coefficients when all its constants have the sign +, |A_l| <= s_l, u the unit roundoff, n the number of
   roundings that a term passes (both are printed). Then the computed feature is off by at most
   n u / (1 - n u) · N · Π s_l, one s_l per factor, if nothing under- or overflows; no intermediate value exceeds
   N · Π max(1, s_l). The same holds for the derivatives with those of N, where rows of g and v count as A does.

It does not promise that the reviewed text is right: people read it and tests try it. Nor that Python, torch, Triton, a
C++ compiler with its flags, or the machine keep to their rules; nor that what is imported is the file, and not
something compiled before in a `__pycache__` beside it.

FILE is a module `cace_*.py` or its certificate `cace_*.certificate.json`; the two stand in one folder. Only the
standard library and numpy are used, nothing of the generator, so this folder runs wherever it is copied, whatever it
is called there; and the module is read, never executed. All arithmetic
is on Python integers (numpy holds them as objects); a prime field serves for ranks alone.

What is proved, and how
-----------------------
*Notation.* A_l, l = 0..L, are symmetric Cartesian tensors in three dimensions with components A_(lx,ly,lz). A feature
is an integer combination of full contractions of such tensors along multigraphs whose nodes have the same degrees;
these degrees, ascending, are the feature's *block*. nu is the number of nodes.

*Dimension of a block.* Invariants of a block that has k_l nodes of degree l are the O(3)-invariants of
⊗_l Sym^(k_l)(V_l), where V_l is the irreducible representation of dimension 2l+1 and parity (-1)^l (shared radial
functions) or all of Sym^l(R³) (one radial function per degree). The number of times that a representation of SO(3)
holds the trivial one is the multiplicity of weight 0 less that of weight 1, and weights of symmetric powers are
counted by adding integers; the inversion asks for an even sum of degrees.

*Shared: why harmonic parts suffice.* There trace A_l = A_(l-2), so A_l is its harmonic part H_l plus parts made of
H_(l-2), H_(l-4), …; H_0..H_L are free. In these coordinates a feature of block d is its contraction of the H_l plus
terms of the same nu and a smaller sum of degrees (the limits on l do not increase with nu, so those stay within the
limits). By induction on that sum the features generate if their top parts do, block by block, and the number of
generators of each nu that a minimal set needs does not depend on coordinates.

*Polarisation.* Put A_l = sum over points a with d_a = l of w_a r_a^⊗l. A polynomial invariant of block d is determined
by the coefficient of w_1 w_2…w_nu, because symmetric powers are spanned by powers; isotropic vectors span the harmonic
ones, and the isotropic vector of a pair (x, y) gives r_a·r_b = const (x_a y_b - x_b y_a)², the constant being the same
for all graphs of a block. So polynomials in A become the square-free algebra Z[w]/(w_a²): here a polynomial is kept as
{set of points: coefficient}, a graph is a sum over the ways of putting points on nodes of equal degree, and a product
of invariants is a product in that algebra. All of this is evaluated in exact integers at the certificate's points.

*Complete and minimal.* Rank modulo a prime is at most the rank over the rationals, which is at most the dimension. If
products and generators of a block have rank = dimension at the pivot points, they span the block. A polynomial that
vanishes at all pivot points then vanishes: so n_products - product_rank independent relations among products that hold
exactly there bound the rank of the products from above, as the rank modulo the prime bounds it from below; with
generators = dimension - product_rank nothing can be left out.

*The text.* A module is read line by line, and each line is compared as a whole: with what the certificate gives (the
header), with a pattern of plain characters (the programs), or by one digest of all that is left (the reviewed text, the
same in every module of a backend). Nothing is skipped, unified or interpreted on the way, so that Python, a C++
compiler and this program cannot disagree about what stands there. The programs are straight-line code: Python, the C++
in the literal PROGRAMS, or Triton, see the readers. They run on integers: two polynomials of degree d that differ agree
at a point drawn from N^n with probability at most d/N (Schwartz-Zippel). With N = 2^62, degrees of at most nu_max + 1
(the reader refuses a statement with more than nu_max factors) and one of the two draws taken from the operating system,
so that no text can be made to fit it, a wrong text passes with probability below 2^-56. Compared are: the forward text
with the contraction of every graph; its derivatives (dual numbers) along so(3) with zero; the backward text with
g·dB/dA; the double-backward text with the derivatives of v·backward.

*Covariants.* A covariant of degree K is an invariant with one factor more, linear in it: a symmetric traceless tensor
X of degree K at a *marked* node without loops, the last. Its component d is (dF/dX_d)/C(d), the contraction of the
moments with K indices left open, averaged over their orders; so it is a whole symmetric tensor, whose traces are lower
covariants. All of the above carries over: the dimension of a block is the multiplicity of weight K less that of K + 1,
the sum of all degrees is even, the marked vector is isotropic in both settings (per_degree: vectors (x, iy, z), and
(s²-t², i(s²+t²), 2st) for the marked one, so that products stay integers), and a product is that of one covariant with
one invariant or more: what is generated is a module over the ring of invariants. The text is compared component by
component with the open contraction, and its derivative along so(3) with what so(3) makes of the tensor. C++ and Triton
have arrays of their own for covariants (c, h, to_h); where C++ leaves these out, it computes the program at h = 0.

*Rounding.* Every value is homogeneous in each A_l (the reader weighs values), so its terms all scale alike and A = 1
decides. There, a program with the sign + for all its constants gives the sum of the magnitudes of all terms that it
adds up, those that cancel included. It may not exceed N = Σ |c| 3^(number of contracted indices) over a feature's
graphs c; the derivative programs may not exceed the derivatives of what they derive from. In all modules that basisgen
writes the two are equal: nothing cancels.

*Couplings.* A module `cace_coupling_*.py` holds products of tensors C of degrees K with the moments L_d = u ⊗ … ⊗ u of
a vector u. Its forward program is linear in weights R_p, one for each path p = (K, k, l): the tensor contracted with
L_(l-K+2k) over k indices, the l others averaged over their orders, times the path's scale. The text is run at moments
of random vectors and compared with that definition, written out with all 3^l entries, for the sum over all paths at
random weights; so it is the definition as a polynomial in C, u and R, for all paths in their order and with their
scales. This is promised for moments of one vector, not for other numbers in their place: programs may write L_2 as
u ⊗ u. The derivative of the text along so(3), tensors and vector turned, is what so(3) makes of the messages. The other
two programs are its derivatives whatever the moments are, so that a caller's chain rule through L(u) is exact, too.
Values are homogeneous if a moment weighs its degree, and a weight R_p what its message lacks. So the bound on rounding,
with N = Σ scale · 3^k over the paths of a degree, is N s_l where |C^K| <= t_K, |u| <= v and |R_p| <= s_l / (t_K v^l2).

Where what stands
-----------------
`check.py` is the order of things; `certificate.py` and `module.py` read the two files (the latter with `text.py`,
`header.py`, `reviewed_text.py` and a reader for each language); each statement above has a file in `statements/`. Below
them: `basis.py`, `graphs.py`, `lvectors.py` (what features are), `tensors.py`, `points.py`, `characters.py`,
`finite_field.py` (exact algebra), `program.py` (what runs on integers). `couplings/` has what couplings need besides.
"""

from .check import Report, check_file
from .errors import CheckError
from .files import partners

__all__ = ["CheckError", "Report", "check_file", "partners"]
