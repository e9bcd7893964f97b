"""CACE B basis: 14 invariant features and 35 covariants of the moments up to degree 3, orders 1 to 3.

Generated, do not edit. Regenerate with:
    basisgen --lmax 3 --numax 3 --selection complete --radial per_degree --covariants 1,2 --backend cpp

Operations per atom and channel: forward 576, backward 1036, double backward 2224.
"""

import contextlib
import ctypes
import fcntl
import functools
import hashlib
import math
import os
import platform
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import torch

BASIS_DIGEST = "9ce59bc6112bd66f1b1c89525ca62bb0edefcbe81a2158b923428a9e7beac317"
SOURCE_DIGEST = "6b1f9a254a0c6f323fbd4655b0cc4693637c8c1a7c47b5203ee9d5754ef6b1c6"
SPEC = {'l_max': (3, 3, 3), 'nu_max': 3, 'selection': 'complete', 'radial': 'per_degree', 'max_degree': None, 'covariants': (1, 2)}
LVECTORS = (
    (0, 0, 0),
    (1, 0, 0),
    (0, 1, 0),
    (0, 0, 1),
    (2, 0, 0),
    (1, 1, 0),
    (1, 0, 1),
    (0, 2, 0),
    (0, 1, 1),
    (0, 0, 2),
    (3, 0, 0),
    (2, 1, 0),
    (2, 0, 1),
    (1, 2, 0),
    (1, 1, 1),
    (1, 0, 2),
    (0, 3, 0),
    (0, 2, 1),
    (0, 1, 2),
    (0, 0, 3),
)
FEATURES = (
    {'name': 'B1_1', 'nu': 1, 'degrees': (0,), 'graphs': ((1, ()),), 'formula': 'A'},
    {'name': 'B1_2', 'nu': 1, 'degrees': (2,), 'graphs': ((1, ((0, 0, 1),)),), 'formula': 'A_ii'},
    {'name': 'B2_1', 'nu': 2, 'degrees': (1, 1), 'graphs': ((1, ((0, 1, 1),)),), 'formula': 'A_i A_i'},
    {'name': 'B2_2', 'nu': 2, 'degrees': (1, 3), 'graphs': ((1, ((0, 1, 1), (1, 1, 1))),), 'formula': 'A_i A_ijj'},
    {'name': 'B2_3', 'nu': 2, 'degrees': (2, 2), 'graphs': ((1, ((0, 1, 2),)),), 'formula': 'A_ij A_ij'},
    {'name': 'B2_4', 'nu': 2, 'degrees': (3, 3), 'graphs': ((1, ((0, 0, 1), (0, 1, 1), (1, 1, 1))),), 'formula': 'A_iij A_jkk'},
    {'name': 'B2_5', 'nu': 2, 'degrees': (3, 3), 'graphs': ((1, ((0, 1, 3),)),), 'formula': 'A_ijk A_ijk'},
    {'name': 'B3_1', 'nu': 3, 'degrees': (1, 1, 2), 'graphs': ((1, ((0, 2, 1), (1, 2, 1))),), 'formula': 'A_i A_j A_ij'},
    {'name': 'B3_2', 'nu': 3, 'degrees': (1, 2, 3), 'graphs': ((1, ((0, 1, 1), (1, 2, 1), (2, 2, 1))),), 'formula': 'A_i A_ij A_jkk'},
    {'name': 'B3_3', 'nu': 3, 'degrees': (1, 2, 3), 'graphs': ((1, ((0, 2, 1), (1, 2, 2))),), 'formula': 'A_i A_jk A_ijk'},
    {'name': 'B3_4', 'nu': 3, 'degrees': (2, 2, 2), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 2, 1))),), 'formula': 'A_ij A_ik A_jk'},
    {'name': 'B3_5', 'nu': 3, 'degrees': (2, 3, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 1, 1), (2, 2, 1))),), 'formula': 'A_ij A_ikk A_jll'},
    {'name': 'B3_6', 'nu': 3, 'degrees': (2, 3, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 2, 2))),), 'formula': 'A_ij A_ikl A_jkl'},
    {'name': 'B3_7', 'nu': 3, 'degrees': (2, 3, 3), 'graphs': ((1, ((0, 1, 2), (1, 2, 1), (2, 2, 1))),), 'formula': 'A_ij A_ijk A_kll'},
)
COVARIANTS = (
    {'name': 'C1_1', 'degree': 1, 'nu': 1, 'degrees': (1,), 'graphs': ((1, ((0, 1, 1),)),), 'formula': 'A_i'},
    {'name': 'C1_2', 'degree': 1, 'nu': 1, 'degrees': (3,), 'graphs': ((1, ((0, 0, 1), (0, 1, 1))),), 'formula': 'A_ijj'},
    {'name': 'C1_3', 'degree': 1, 'nu': 2, 'degrees': (1, 2), 'graphs': ((1, ((0, 1, 1), (1, 2, 1))),), 'formula': 'A_j A_ij'},
    {'name': 'C1_4', 'degree': 1, 'nu': 2, 'degrees': (2, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 1, 1))),), 'formula': 'A_ij A_jkk'},
    {'name': 'C1_5', 'degree': 1, 'nu': 2, 'degrees': (2, 3), 'graphs': ((1, ((0, 1, 2), (1, 2, 1))),), 'formula': 'A_jk A_ijk'},
    {'name': 'C1_6', 'degree': 1, 'nu': 3, 'degrees': (1, 1, 3), 'graphs': ((1, ((0, 2, 1), (1, 2, 1), (2, 3, 1))),), 'formula': 'A_j A_k A_ijk'},
    {'name': 'C1_7', 'degree': 1, 'nu': 3, 'degrees': (1, 2, 2), 'graphs': ((1, ((0, 1, 1), (1, 2, 1), (2, 3, 1))),), 'formula': 'A_j A_jk A_ik'},
    {'name': 'C1_8', 'degree': 1, 'nu': 3, 'degrees': (1, 3, 3), 'graphs': ((1, ((0, 1, 1), (1, 2, 1), (1, 3, 1), (2, 2, 1))),), 'formula': 'A_j A_ijk A_kll'},
    {'name': 'C1_9', 'degree': 1, 'nu': 3, 'degrees': (1, 3, 3), 'graphs': ((1, ((0, 1, 1), (1, 2, 2), (2, 3, 1))),), 'formula': 'A_j A_jkl A_ikl'},
    {'name': 'C1_10', 'degree': 1, 'nu': 3, 'degrees': (2, 2, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 2, 1), (2, 3, 1))),), 'formula': 'A_jk A_jl A_ikl'},
    {'name': 'C1_11', 'degree': 1, 'nu': 3, 'degrees': (2, 2, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 3, 1), (2, 2, 1))),), 'formula': 'A_jk A_ij A_kll'},
    {'name': 'C1_12', 'degree': 1, 'nu': 3, 'degrees': (2, 2, 3), 'graphs': ((1, ((0, 2, 1), (0, 3, 1), (1, 2, 2))),), 'formula': 'A_ij A_kl A_jkl'},
    {'name': 'C1_13', 'degree': 1, 'nu': 3, 'degrees': (3, 3, 3), 'graphs': ((1, ((0, 0, 1), (0, 1, 1), (1, 2, 1), (1, 3, 1), (2, 2, 1))),), 'formula': 'A_jjk A_ikl A_lmm'},
    {'name': 'C1_14', 'degree': 1, 'nu': 3, 'degrees': (3, 3, 3), 'graphs': ((1, ((0, 0, 1), (0, 1, 1), (1, 2, 2), (2, 3, 1))),), 'formula': 'A_jjk A_klm A_ilm'},
    {'name': 'C1_15', 'degree': 1, 'nu': 3, 'degrees': (3, 3, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (0, 3, 1), (1, 2, 2))),), 'formula': 'A_ijk A_jlm A_klm'},
    {'name': 'C2_1', 'degree': 2, 'nu': 1, 'degrees': (2,), 'graphs': ((1, ((0, 1, 2),)),), 'formula': 'A_ij'},
    {'name': 'C2_2', 'degree': 2, 'nu': 2, 'degrees': (1, 1), 'graphs': ((1, ((0, 2, 1), (1, 2, 1))),), 'formula': 'sym(ij) A_i A_j'},
    {'name': 'C2_3', 'degree': 2, 'nu': 2, 'degrees': (1, 3), 'graphs': ((1, ((0, 1, 1), (1, 2, 2))),), 'formula': 'A_k A_ijk'},
    {'name': 'C2_4', 'degree': 2, 'nu': 2, 'degrees': (1, 3), 'graphs': ((2, ((0, 2, 1), (1, 1, 1), (1, 2, 1))),), 'formula': 'sym(ij) 2 A_i A_jkk'},
    {'name': 'C2_5', 'degree': 2, 'nu': 2, 'degrees': (2, 2), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 2, 1))),), 'formula': 'sym(ij) A_ik A_jk'},
    {'name': 'C2_6', 'degree': 2, 'nu': 2, 'degrees': (3, 3), 'graphs': ((1, ((0, 0, 1), (0, 1, 1), (1, 2, 2))),), 'formula': 'A_kkl A_ijl'},
    {'name': 'C2_7', 'degree': 2, 'nu': 2, 'degrees': (3, 3), 'graphs': ((1, ((0, 0, 1), (0, 2, 1), (1, 1, 1), (1, 2, 1))),), 'formula': 'sym(ij) A_ikk A_jll'},
    {'name': 'C2_8', 'degree': 2, 'nu': 2, 'degrees': (3, 3), 'graphs': ((1, ((0, 1, 2), (0, 2, 1), (1, 2, 1))),), 'formula': 'sym(ij) A_ikl A_jkl'},
    {'name': 'C2_9', 'degree': 2, 'nu': 3, 'degrees': (1, 1, 2), 'graphs': ((2, ((0, 2, 1), (1, 3, 1), (2, 3, 1))),), 'formula': 'sym(ij) 2 A_k A_i A_jk'},
    {'name': 'C2_10', 'degree': 2, 'nu': 3, 'degrees': (1, 2, 3), 'graphs': ((1, ((0, 1, 1), (1, 2, 1), (2, 3, 2))),), 'formula': 'A_k A_kl A_ijl'},
    {'name': 'C2_11', 'degree': 2, 'nu': 3, 'degrees': (1, 2, 3), 'graphs': ((2, ((0, 1, 1), (1, 3, 1), (2, 2, 1), (2, 3, 1))),), 'formula': 'sym(ij) 2 A_k A_ik A_jll'},
    {'name': 'C2_12', 'degree': 2, 'nu': 3, 'degrees': (1, 2, 3), 'graphs': ((2, ((0, 2, 1), (1, 2, 1), (1, 3, 1), (2, 3, 1))),), 'formula': 'sym(ij) 2 A_k A_il A_jkl'},
    {'name': 'C2_13', 'degree': 2, 'nu': 3, 'degrees': (1, 2, 3), 'graphs': ((2, ((0, 3, 1), (1, 2, 1), (1, 3, 1), (2, 2, 1))),), 'formula': 'sym(ij) 2 A_i A_jk A_kll'},
    {'name': 'C2_14', 'degree': 2, 'nu': 3, 'degrees': (1, 2, 3), 'graphs': ((2, ((0, 3, 1), (1, 2, 2), (2, 3, 1))),), 'formula': 'sym(ij) 2 A_i A_kl A_jkl'},
    {'name': 'C2_15', 'degree': 2, 'nu': 3, 'degrees': (2, 3, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 1, 1), (2, 3, 2))),), 'formula': 'A_kl A_kmm A_ijl'},
    {'name': 'C2_16', 'degree': 2, 'nu': 3, 'degrees': (2, 3, 3), 'graphs': ((1, ((0, 1, 2), (1, 2, 1), (2, 3, 2))),), 'formula': 'A_kl A_klm A_ijm'},
    {'name': 'C2_17', 'degree': 2, 'nu': 3, 'degrees': (2, 3, 3), 'graphs': ((2, ((0, 1, 1), (0, 3, 1), (1, 1, 1), (2, 2, 1), (2, 3, 1))),), 'formula': 'sym(ij) 2 A_ik A_kll A_jmm'},
    {'name': 'C2_18', 'degree': 2, 'nu': 3, 'degrees': (2, 3, 3), 'graphs': ((2, ((0, 1, 1), (0, 3, 1), (1, 2, 1), (1, 3, 1), (2, 2, 1))),), 'formula': 'sym(ij) 2 A_ik A_jkl A_lmm'},
    {'name': 'C2_19', 'degree': 2, 'nu': 3, 'degrees': (2, 3, 3), 'graphs': ((2, ((0, 1, 1), (0, 3, 1), (1, 2, 2), (2, 3, 1))),), 'formula': 'sym(ij) 2 A_ik A_klm A_jlm'},
    {'name': 'C2_20', 'degree': 2, 'nu': 3, 'degrees': (2, 3, 3), 'graphs': ((2, ((0, 1, 2), (1, 3, 1), (2, 2, 1), (2, 3, 1))),), 'formula': 'sym(ij) 2 A_kl A_ikl A_jmm'},
)
# Of each degree: its covariants, and the components of one.
SHAPES = {K: (sum(c["degree"] == K for c in COVARIANTS), (K + 1) * (K + 2) // 2) for K in SPEC["covariants"]}
N_COMPONENTS = sum(n * size for n, size in SHAPES.values())


def b_basis(A):
    """Invariant features of moments.

    Args:
        A: [atoms, n, l-vectors, channels], in the order of LVECTORS; any number of leading dimensions;
            float32 or float64 on the CPU.

    Returns:
        B: [atoms, n, features, channels], in the order of FEATURES; twice differentiable.

    Raises:
        BuildError: the library is not in the cache and cannot be compiled.
    """
    return _symmetrise(A, A.dim() - 2, len(FEATURES))[0]


def b_basis_rows(rows):
    """The same with rows in front: [l-vectors, ...] of A to [features, ...] of B."""
    return _symmetrise(rows, 0, len(FEATURES))[0]


def bc_basis(A):
    """Invariant features of moments, and tensors that turn with them. Who wants B alone asks b_basis, which costs less.

    Args:
        A: as for b_basis.

    Returns:
        B: as from b_basis. C: of each degree K in SPEC["covariants"] [atoms, n, covariants of degree K, components of
        degree K, channels], in the order of COVARIANTS and of degree K in LVECTORS; twice differentiable. The degrees
        are views of one array.
    """
    B, c = _symmetrise(A, A.dim() - 2, len(FEATURES), N_COMPONENTS)
    return B, _by_degree(c, A.dim() - 2)


def bc_basis_rows(rows):
    """The same with rows in front: [l-vectors, ...] to [features, ...] and {K: [covariants, components, ...]}."""
    B, c = _symmetrise(rows, 0, len(FEATURES), N_COMPONENTS)
    return B, _by_degree(c, 0)


def _by_degree(c, axis):
    parts = c.split([n * size for n, size in SHAPES.values()], axis)
    return {K: part.unflatten(axis, SHAPES[K]) for K, part in zip(SHAPES, parts)}


def _symmetrise(a, axis, *rows):
    if a.shape[axis] != len(LVECTORS):
        raise ValueError(
            f"A has {a.shape[axis]} components; this basis takes {len(LVECTORS)} (degrees 0 to {sum(LVECTORS[-1])})"
        )
    if a.device.type != "cpu" or a.dtype not in (torch.float32, torch.float64):
        raise ValueError(f"A is {a.dtype} on {a.device}; {NAME} takes float32 or float64 on the CPU: {INSTEAD}")
    return _Symmetrise.apply(a, axis, rows)


def _run(name, axis, read, *rows):
    """Runs a program on tensors with their rows at `axis`; returns one with each of these numbers of rows."""
    read = [t.contiguous() for t in read]
    before, after = read[0].shape[:axis], read[0].shape[axis + 1 :]
    written = [read[0].new_empty((*before, n, *after)) for n in rows]
    pointers = [t.data_ptr() for t in (*read, *written)]
    function = _function(name, str(read[0].dtype).removeprefix("torch."), len(pointers))
    function(*pointers, math.prod(before), math.prod(after), torch.get_num_threads())
    return written


@functools.cache
def _function(name, dtype, n_arrays):
    function = getattr(library("double_backward" if name.startswith("run_double_backward") else "operator", dtype), name)
    function.argtypes = [ctypes.c_void_p] * n_arrays + [ctypes.c_long, ctypes.c_long, ctypes.c_int]
    function.restype = None
    return function


def _batched(size, dims, tensors):
    """Batch dimensions in front, where they are like atoms."""
    return [t.movedim(d, 0) if d is not None else t.expand(size, *t.shape) for t, d in zip(tensors, dims)]


# Functions of the library, by how many arrays there are: of invariants alone, or of covariants too.
SUFFIX = {1: "", 2: "_with_covariants"}


class _Symmetrise(torch.autograd.Function):
    @staticmethod
    def vmap(info, dims, *inputs):
        *tensors, axis, rows = inputs
        return _Symmetrise.apply(*_batched(info.batch_size, dims, tensors), axis + 1, rows), (0,) * len(rows)

    @staticmethod
    def forward(a, axis, rows):
        """B, and the components of all covariants if there are two numbers of rows."""
        return tuple(_run("run_forward" + SUFFIX[len(rows)], axis, (a,), *rows))

    @staticmethod
    def setup_context(ctx, inputs, output):
        *tensors, ctx.axis, _ = inputs
        ctx.save_for_backward(*tensors)

    @staticmethod
    def backward(ctx, *g):
        return _Gradient.apply(*ctx.saved_tensors, *g, ctx.axis), None, None


class _Gradient(torch.autograd.Function):
    @staticmethod
    def vmap(info, dims, *inputs):
        *tensors, axis = inputs
        return _Gradient.apply(*_batched(info.batch_size, dims, tensors), axis + 1), 0

    @staticmethod
    def forward(a, *inputs):
        *g, axis = inputs
        return _run("run_backward" + SUFFIX[len(g)], axis, (a, *g), len(LVECTORS))[0]

    @staticmethod
    def setup_context(ctx, inputs, output):
        *tensors, ctx.axis = inputs
        ctx.save_for_backward(*tensors)

    @staticmethod
    def backward(ctx, v):
        return *_SecondGradient.apply(*ctx.saved_tensors, v, ctx.axis), None


class _SecondGradient(torch.autograd.Function):
    @staticmethod
    def vmap(info, dims, *inputs):
        *tensors, axis = inputs
        return _SecondGradient.apply(*_batched(info.batch_size, dims, tensors), axis + 1), (0,) * (len(tensors) - 1)

    @staticmethod
    def forward(a, *inputs):
        *g, v, axis = inputs
        rows = [len(LVECTORS), *(t.shape[axis] for t in g)]
        return tuple(_run("run_double_backward" + SUFFIX[len(g)], axis, (a, *g, v), *rows))

    @staticmethod
    def setup_context(ctx, inputs, output):
        pass

    @staticmethod
    def backward(ctx, *gradients):
        raise NotImplementedError(f"{NAME} has no third derivatives: {INSTEAD}")


# --- C++ -------------------------------------------------------------------------------------------------------------

SIMD = r"""
// Vectors of real numbers. `real` is what the compiler is told with -DREAL; a `vec` is as wide as a register.
#if defined(__AVX512F__)
#define VEC_BYTES 64
#elif defined(__AVX__)
#define VEC_BYTES 32
#else
#define VEC_BYTES 16
#endif

typedef REAL real;
typedef real vec __attribute__((vector_size(VEC_BYTES)));
static constexpr int W = VEC_BYTES / sizeof(real);

// V is vec or real. Copied byte by byte in the language, one unaligned move in the machine.
template <class V, class T> static inline V load(const T *from) {
    V x;
    __builtin_memcpy(&x, from, sizeof(V));
    return x;
}

template <class V, class T> static inline void store(T *to, V x) { __builtin_memcpy(to, &x, sizeof(V)); }

// The same number in every lane; subtracting zero keeps the sign of a negative zero.
template <class V> static inline V splat(real x) { return x - V{}; }
"""

TEAM = r"""
// Threads that share work and never keep a processor from others: in_parts(n, f) runs f(0), ..., f(n - 1).
//
// What a part is decides the result, who runs it does not: parts go to whoever comes for the next one, the caller
// included, so that it waits for no thread that another program keeps from running, but for parts that were begun.
// Threads without work look for it for some microseconds and then sleep. A fork has a team of its own, made when it
// needs one; a second caller at the same time works alone.

#ifdef _REENTRANT
#include <atomic>
#include <pthread.h>
#include <signal.h>
#include <time.h>
#include <unistd.h>
#endif

namespace {

#ifdef _REENTRANT

inline double seconds_now() {
    timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return double(t.tv_sec) + 1e-9 * double(t.tv_nsec);
}

inline void pause_briefly() {
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#endif
}

class Team {
  public:
    typedef void (*Call)(void *, int);
    static constexpr int MOST = 255;  // helpers
    // How long a thread looks for work, or for the end of it, before it sleeps: about what waking it costs.
    static constexpr double SPIN = 20e-6;

    // That of this process.
    static Team &own() {
        static std::atomic<Team *> kept{nullptr};
        Team *team = kept.load(), *made = nullptr;
        const pid_t me = getpid();
        while (!team || team->process != me) {  // the threads of the process that forked are not here
            if (!made) made = new Team(me);
            if (kept.compare_exchange_strong(team, made)) return *made;
        }
        delete made;
        return *team;
    }

    // Whether this thread may use the team; release() then.
    bool acquire() { return pthread_mutex_trylock(&in_use) == 0; }
    void release() { pthread_mutex_unlock(&in_use); }

    void run(int n, Call call, void *data) {
        while (n_helpers < n - 1 && n_helpers < MOST && start()) ++n_helpers;
        pthread_mutex_lock(&mutex);
        const Job job = {call, data, n, ++generation};
        present = job;
        n_done.store(0);
        ticket.store(job.number << 16);
        if (n_asleep > 0) pthread_cond_broadcast(&wake);
        pthread_mutex_unlock(&mutex);
        work(job);
        if (spin([&] { return n_done.load() == n; })) return;
        pthread_mutex_lock(&mutex);
        while (n_done.load() < n) pthread_cond_wait(&finished, &mutex);
        pthread_mutex_unlock(&mutex);
    }

  private:
    struct Job {
        Call call;
        void *data;
        int n;
        uint64_t number;
    };
    const pid_t process;
    pthread_mutex_t in_use = PTHREAD_MUTEX_INITIALIZER, mutex = PTHREAD_MUTEX_INITIALIZER;
    pthread_cond_t wake = PTHREAD_COND_INITIALIZER, finished = PTHREAD_COND_INITIALIZER;
    Job present{};
    uint64_t generation = 0;
    int n_helpers = 0, n_asleep = 0;
    // Number of the job and its next part in one: a thread that comes late takes no part of a job that it does not know.
    std::atomic<uint64_t> ticket{0};
    std::atomic<int> n_done{0};

    explicit Team(pid_t me) : process(me) {}

    template <class Condition>
    static bool spin(Condition &&holds) {
        const double end = seconds_now() + SPIN;
        do {
            for (int i = 0; i < 16; ++i) {
                if (holds()) return true;
                pause_briefly();
            }
        } while (seconds_now() < end);
        return holds();
    }

    void work(const Job &job) {
        uint64_t next = ticket.load();
        while (next >> 16 == job.number && int(next & 0xffff) < job.n) {
            if (!ticket.compare_exchange_weak(next, next + 1)) continue;
            job.call(job.data, int(next & 0xffff));
            if (n_done.fetch_add(1) + 1 == job.n) {
                pthread_mutex_lock(&mutex);
                pthread_cond_signal(&finished);
                pthread_mutex_unlock(&mutex);
            }
            next = ticket.load();
        }
    }

    bool start() {
        sigset_t all, before;  // signals are for the program's own threads
        sigfillset(&all);
        pthread_sigmask(SIG_SETMASK, &all, &before);
        pthread_t thread;
        const bool started = pthread_create(&thread, nullptr, &Team::helper, this) == 0;
        if (started) pthread_detach(thread);
        pthread_sigmask(SIG_SETMASK, &before, nullptr);
        return started;
    }

    static void *helper(void *own) {
        Team &team = *static_cast<Team *>(own);
        uint64_t seen = 0;
        for (;;) {
            spin([&] { return team.ticket.load() >> 16 != seen; });
            pthread_mutex_lock(&team.mutex);
            ++team.n_asleep;
            while (team.generation == seen) pthread_cond_wait(&team.wake, &team.mutex);
            --team.n_asleep;
            const Job job = team.present;
            pthread_mutex_unlock(&team.mutex);
            seen = job.number;
            team.work(job);
        }
        return nullptr;
    }
};

#endif

// Whether sharing pays, found out by measuring: where other programs keep the processors busy it does not, and tomorrow
// it may. Sharing is given up when it has lost time against working alone, until that has worked thirty times as long:
// so it costs a thirtieth at most, whatever else runs. One who asks for one part has no use for this.
class Sharing {
  public:
    // Whether the next piece of work is to be shared; tests have it shared always.
    bool pays() const {
#ifdef SHARE_ALWAYS
        return true;
#else
        return n_alone >= N_KEPT && debt <= 0 && n_shared < REFRESH;
#endif
    }

    // What it took; work in any unit.
    void took(bool shared, double seconds, double work) {
        if (!(work > 0)) return;
        if (!shared) {
            alone[n_alone++ % N_KEPT] = seconds / work;
            n_shared = 0;
            debt -= PAID_BACK * seconds;
        } else {
            ++n_shared;
            double best = alone[0];
            for (double rate : alone) best = rate < best ? rate : best;
            debt += seconds - best * work;
        }
        if (debt < -CREDIT) debt = -CREDIT;
    }

  private:
    static constexpr int N_KEPT = 4, REFRESH = 40;  // so often working alone is measured again
    static constexpr double PAID_BACK = 1.0 / 30, CREDIT = 5e-3;  // s: what a good time pays for a bad one
    double alone[N_KEPT] = {}, debt = 0;
    long n_alone = 0, n_shared = 0;
};

// f(0), ..., f(n - 1), by the team if it is to be shared and nobody else has it. Returns how long it took, s.
template <class F>
double in_parts(int n, bool shared, F &&f) {
#ifdef _REENTRANT
    if (n > 1) {
        const double start = seconds_now();
        Team *team = shared ? &Team::own() : nullptr;
        if (team && team->acquire()) {
            team->run(n, [](void *data, int k) { (*static_cast<F *>(data))(k); }, &f);
            team->release();
        } else {
            for (int k = 0; k < n; ++k) f(k);
        }
        return seconds_now() - start;
    }
#endif
    (void)shared;
    for (int k = 0; k < n; ++k) f(k);
    return 0;
}

}  // namespace
"""

ABSENT = r"""
// The programs take arrays for covariants. Their type C is that of a pointer, or Absent: then no row of them is loaded
// or stored. What would be loaded is Zero, which takes part in no operation, and what only covariants need is stored
// nowhere, so that the compiler leaves it out. This is exact: no operation is left out that could give anything else.
struct Absent {};
static inline Absent operator+(Absent, long) { return {}; }

struct Zero {
    template <class V> operator V() const { return V{}; }
};
static inline Zero operator+(Zero, Zero) { return {}; }
static inline Zero operator-(Zero, Zero) { return {}; }
static inline Zero operator*(Zero, Zero) { return {}; }
static inline Zero operator-(Zero) { return {}; }
template <class X> static inline Zero operator*(Zero, const X &) { return {}; }
template <class X> static inline Zero operator*(const X &, Zero) { return {}; }
template <class X> static inline X operator+(const X &x, Zero) { return x; }
template <class X> static inline X operator+(Zero, const X &x) { return x; }
template <class X> static inline X operator-(const X &x, Zero) { return x; }
template <class X> static inline X operator-(Zero, const X &x) { return -x; }

template <class V> static inline Zero load(Absent) { return {}; }
template <class V, class X> static inline void store(Absent, X) {}

// The programs of the invariants alone, as those of a basis without covariants are called.
template <class V, class T, class C> static inline void forward(const T *a, long sa, T *b, long sb, C c, long sc);
template <class V, class T, class C>
static inline void backward(const T *a, long sa, const T *g, long sg, C h, long sh, T *to_a, long sto_a);
template <class V, class T, class C>
static inline void double_backward(const T *a, long sa, const T *g, long sg, C h, long sh, const T *v, long sv, T *to_a,
                                   long sto_a, T *to_g, long sto_g, C to_h, long sto_h);

template <class V, class T> static inline void forward(const T *a, long sa, T *b, long sb) {
    forward<V, T>(a, sa, b, sb, Absent(), 0);
}
template <class V, class T>
static inline void backward(const T *a, long sa, const T *g, long sg, T *to_a, long sto_a) {
    backward<V, T>(a, sa, g, sg, Absent(), 0, to_a, sto_a);
}
template <class V, class T>
static inline void double_backward(const T *a, long sa, const T *g, long sg, const T *v, long sv, T *to_a, long sto_a,
                                   T *to_g, long sto_g) {
    double_backward<V, T>(a, sa, g, sg, Absent(), 0, v, sv, to_a, sto_a, to_g, sto_g, Absent(), 0);
}
"""

PROGRAMS = r"""
template <class V, class T, class C>
static inline void forward(const T *a, long sa, T *b, long sb, C c, long sc) {
    const auto a7 = load<V>(a + 7 * sa);
    store<V>(c + 48 * sc, a7);
    const auto a4 = load<V>(a + 4 * sa);
    store<V>(c + 45 * sc, a4);
    const auto t0 = a4 + a7;
    const auto a9 = load<V>(a + 9 * sa);
    store<V>(c + 50 * sc, a9);
    const auto t1 = t0 + a9;
    store<V>(b + 1 * sb, t1);
    const auto a1 = load<V>(a + 1 * sa);
    store<V>(c + 0 * sc, a1);
    const auto t2 = a1 * a1;
    const auto a2 = load<V>(a + 2 * sa);
    store<V>(c + 1 * sc, a2);
    const auto t3 = t2 + a2 * a2;
    const auto a3 = load<V>(a + 3 * sa);
    store<V>(c + 2 * sc, a3);
    const auto t4 = t3 + a3 * a3;
    store<V>(b + 2 * sb, t4);
    const auto a13 = load<V>(a + 13 * sa);
    const auto a10 = load<V>(a + 10 * sa);
    const auto t5 = a10 + a13;
    const auto a15 = load<V>(a + 15 * sa);
    const auto t6 = t5 + a15;
    store<V>(c + 3 * sc, t6);
    const auto a16 = load<V>(a + 16 * sa);
    const auto a11 = load<V>(a + 11 * sa);
    const auto t7 = a11 + a16;
    const auto a18 = load<V>(a + 18 * sa);
    const auto t8 = t7 + a18;
    store<V>(c + 4 * sc, t8);
    const auto a17 = load<V>(a + 17 * sa);
    const auto a12 = load<V>(a + 12 * sa);
    const auto t9 = a12 + a17;
    const auto a19 = load<V>(a + 19 * sa);
    const auto t10 = t9 + a19;
    store<V>(c + 5 * sc, t10);
    const auto t11 = a1 * t6;
    const auto t12 = t11 + a2 * t8;
    const auto t13 = t12 + a3 * t10;
    store<V>(b + 3 * sb, t13);
    const auto a5 = load<V>(a + 5 * sa);
    store<V>(c + 46 * sc, a5);
    const auto t14 = a5 * a5;
    const auto a6 = load<V>(a + 6 * sa);
    store<V>(c + 47 * sc, a6);
    const auto t15 = t14 + a6 * a6;
    const auto a8 = load<V>(a + 8 * sa);
    store<V>(c + 49 * sc, a8);
    const auto t16 = t15 + a8 * a8;
    const auto t17 = a4 * a4;
    const auto t18 = t17 + a7 * a7;
    const auto t19 = t18 + a9 * a9;
    const auto t20 = t19 + T(2) * t16;
    store<V>(b + 4 * sb, t20);
    const auto t21 = t6 * t6;
    const auto t22 = t21 + t8 * t8;
    const auto t23 = t22 + t10 * t10;
    store<V>(b + 5 * sb, t23);
    const auto t24 = a11 * a11;
    const auto t25 = t24 + a12 * a12;
    const auto t26 = t25 + a13 * a13;
    const auto t27 = t26 + a15 * a15;
    const auto t28 = t27 + a17 * a17;
    const auto t29 = t28 + a18 * a18;
    const auto a14 = load<V>(a + 14 * sa);
    const auto t30 = a14 * a14;
    const auto t31 = a10 * a10;
    const auto t32 = t31 + a16 * a16;
    const auto t33 = t32 + a19 * a19;
    const auto t34 = t33 + T(3) * t29;
    const auto t35 = t34 + T(6) * t30;
    store<V>(b + 6 * sb, t35);
    const auto t36 = a1 * a4;
    const auto t37 = t36 + a2 * a5;
    const auto t38 = t37 + a3 * a6;
    store<V>(c + 6 * sc, t38);
    const auto t39 = a1 * a5;
    const auto t40 = t39 + a2 * a7;
    const auto t41 = t40 + a3 * a8;
    store<V>(c + 7 * sc, t41);
    const auto t42 = a1 * a6;
    const auto t43 = t42 + a2 * a8;
    const auto t44 = t43 + a3 * a9;
    store<V>(c + 8 * sc, t44);
    const auto t45 = a1 * t38;
    const auto t46 = t45 + a2 * t41;
    const auto t47 = t46 + a3 * t44;
    store<V>(b + 7 * sb, t47);
    const auto t48 = a4 * t6;
    const auto t49 = t48 + a5 * t8;
    const auto t50 = t49 + a6 * t10;
    store<V>(c + 9 * sc, t50);
    const auto t51 = a5 * t6;
    const auto t52 = t51 + a7 * t8;
    const auto t53 = t52 + a8 * t10;
    store<V>(c + 10 * sc, t53);
    const auto t54 = a6 * t6;
    const auto t55 = t54 + a8 * t8;
    const auto t56 = t55 + a9 * t10;
    store<V>(c + 11 * sc, t56);
    const auto t57 = a1 * t50;
    const auto t58 = t57 + a2 * t53;
    const auto t59 = t58 + a3 * t56;
    store<V>(b + 8 * sb, t59);
    const auto t60 = T(2) * a11;
    const auto t61 = T(2) * a12;
    const auto t62 = T(2) * a14;
    const auto t63 = a4 * a10;
    const auto t64 = t63 + a5 * t60;
    const auto t65 = t64 + a6 * t61;
    const auto t66 = t65 + a7 * a13;
    const auto t67 = t66 + a8 * t62;
    const auto t68 = t67 + a9 * a15;
    store<V>(c + 12 * sc, t68);
    const auto t69 = T(2) * a13;
    const auto t70 = T(2) * a17;
    const auto t71 = a4 * a11;
    const auto t72 = t71 + a5 * t69;
    const auto t73 = t72 + a6 * t62;
    const auto t74 = t73 + a7 * a16;
    const auto t75 = t74 + a8 * t70;
    const auto t76 = t75 + a9 * a18;
    store<V>(c + 13 * sc, t76);
    const auto t77 = T(2) * a15;
    const auto t78 = T(2) * a18;
    const auto t79 = a4 * a12;
    const auto t80 = t79 + a5 * t62;
    const auto t81 = t80 + a6 * t77;
    const auto t82 = t81 + a7 * a17;
    const auto t83 = t82 + a8 * t78;
    const auto t84 = t83 + a9 * a19;
    store<V>(c + 14 * sc, t84);
    const auto t85 = a1 * t68;
    const auto t86 = t85 + a2 * t76;
    const auto t87 = t86 + a3 * t84;
    store<V>(b + 9 * sb, t87);
    const auto t88 = a4 * a4;
    const auto t89 = t88 + a5 * a5;
    const auto t90 = t89 + a6 * a6;
    store<V>(c + 69 * sc, t90);
    const auto t91 = a5 * a5;
    const auto t92 = t91 + a7 * a7;
    const auto t93 = t92 + a8 * a8;
    store<V>(c + 72 * sc, t93);
    const auto t94 = a6 * a6;
    const auto t95 = t94 + a8 * a8;
    const auto t96 = t95 + a9 * a9;
    store<V>(c + 74 * sc, t96);
    const auto t97 = a4 * a5;
    const auto t98 = t97 + a5 * a7;
    const auto t99 = t98 + a6 * a8;
    store<V>(c + 70 * sc, t99);
    const auto t100 = a4 * a6;
    const auto t101 = t100 + a5 * a8;
    const auto t102 = t101 + a6 * a9;
    store<V>(c + 71 * sc, t102);
    const auto t103 = a5 * a6;
    const auto t104 = t103 + a7 * a8;
    const auto t105 = t104 + a8 * a9;
    store<V>(c + 73 * sc, t105);
    const auto t106 = a5 * t99;
    const auto t107 = t106 + a6 * t102;
    const auto t108 = t107 + a8 * t105;
    const auto t109 = a4 * t90;
    const auto t110 = t109 + a7 * t93;
    const auto t111 = t110 + a9 * t96;
    const auto t112 = t111 + T(2) * t108;
    store<V>(b + 10 * sb, t112);
    const auto t113 = t6 * t50;
    const auto t114 = t113 + t8 * t53;
    const auto t115 = t114 + t10 * t56;
    store<V>(b + 11 * sb, t115);
    const auto t116 = a10 * a10;
    const auto t117 = t116 + a11 * t60;
    const auto t118 = t117 + a12 * t61;
    const auto t119 = t118 + a13 * a13;
    const auto t120 = t119 + a14 * t62;
    const auto t121 = t120 + a15 * a15;
    store<V>(c + 87 * sc, t121);
    const auto t122 = a11 * a11;
    const auto t123 = t122 + a13 * t69;
    const auto t124 = t123 + a14 * t62;
    const auto t125 = t124 + a16 * a16;
    const auto t126 = t125 + a17 * t70;
    const auto t127 = t126 + a18 * a18;
    store<V>(c + 90 * sc, t127);
    const auto t128 = a12 * a12;
    const auto t129 = t128 + a14 * t62;
    const auto t130 = t129 + a15 * t77;
    const auto t131 = t130 + a17 * a17;
    const auto t132 = t131 + a18 * t78;
    const auto t133 = t132 + a19 * a19;
    store<V>(c + 92 * sc, t133);
    const auto t134 = a10 * a11;
    const auto t135 = t134 + a13 * a16;
    const auto t136 = t135 + a13 * t60;
    const auto t137 = t136 + a14 * t61;
    const auto t138 = t137 + a15 * a18;
    const auto t139 = t138 + a17 * t62;
    store<V>(c + 88 * sc, t139);
    const auto t140 = a10 * a12;
    const auto t141 = t140 + a13 * a17;
    const auto t142 = t141 + a14 * t60;
    const auto t143 = t142 + a15 * a19;
    const auto t144 = t143 + a15 * t61;
    const auto t145 = t144 + a18 * t62;
    store<V>(c + 89 * sc, t145);
    const auto t146 = a11 * a12;
    const auto t147 = t146 + a14 * t69;
    const auto t148 = t147 + a15 * t62;
    const auto t149 = t148 + a16 * a17;
    const auto t150 = t149 + a18 * a19;
    const auto t151 = t150 + a18 * t70;
    store<V>(c + 91 * sc, t151);
    const auto t152 = a5 * t139;
    const auto t153 = t152 + a6 * t145;
    const auto t154 = t153 + a8 * t151;
    const auto t155 = a4 * t121;
    const auto t156 = t155 + a7 * t127;
    const auto t157 = t156 + a9 * t133;
    const auto t158 = t157 + T(2) * t154;
    store<V>(b + 12 * sb, t158);
    const auto t159 = t6 * t68;
    const auto t160 = t159 + t8 * t76;
    const auto t161 = t160 + t10 * t84;
    store<V>(b + 13 * sb, t161);
    const auto t162 = a1 * a10;
    const auto t163 = t162 + a2 * a11;
    const auto t164 = t163 + a3 * a12;
    store<V>(c + 57 * sc, t164);
    const auto t165 = a1 * a11;
    const auto t166 = t165 + a2 * a13;
    const auto t167 = t166 + a3 * a14;
    store<V>(c + 58 * sc, t167);
    const auto t168 = a1 * a12;
    const auto t169 = t168 + a2 * a14;
    const auto t170 = t169 + a3 * a15;
    store<V>(c + 59 * sc, t170);
    const auto t171 = a1 * t164;
    const auto t172 = t171 + a2 * t167;
    const auto t173 = t172 + a3 * t170;
    store<V>(c + 15 * sc, t173);
    const auto t174 = a1 * a13;
    const auto t175 = t174 + a2 * a16;
    const auto t176 = t175 + a3 * a17;
    store<V>(c + 60 * sc, t176);
    const auto t177 = a1 * a14;
    const auto t178 = t177 + a2 * a17;
    const auto t179 = t178 + a3 * a18;
    store<V>(c + 61 * sc, t179);
    const auto t180 = a1 * t167;
    const auto t181 = t180 + a2 * t176;
    const auto t182 = t181 + a3 * t179;
    store<V>(c + 16 * sc, t182);
    const auto t183 = a1 * a15;
    const auto t184 = t183 + a2 * a18;
    const auto t185 = t184 + a3 * a19;
    store<V>(c + 62 * sc, t185);
    const auto t186 = a1 * t170;
    const auto t187 = t186 + a2 * t179;
    const auto t188 = t187 + a3 * t185;
    store<V>(c + 17 * sc, t188);
    const auto t189 = a4 * t38;
    const auto t190 = t189 + a5 * t41;
    const auto t191 = t190 + a6 * t44;
    store<V>(c + 18 * sc, t191);
    const auto t192 = a5 * t38;
    const auto t193 = t192 + a7 * t41;
    const auto t194 = t193 + a8 * t44;
    store<V>(c + 19 * sc, t194);
    const auto t195 = a6 * t38;
    const auto t196 = t195 + a8 * t41;
    const auto t197 = t196 + a9 * t44;
    store<V>(c + 20 * sc, t197);
    const auto t198 = t6 * t164;
    const auto t199 = t198 + t8 * t167;
    const auto t200 = t199 + t10 * t170;
    store<V>(c + 21 * sc, t200);
    const auto t201 = t6 * t167;
    const auto t202 = t201 + t8 * t176;
    const auto t203 = t202 + t10 * t179;
    store<V>(c + 22 * sc, t203);
    const auto t204 = t6 * t170;
    const auto t205 = t204 + t8 * t179;
    const auto t206 = t205 + t10 * t185;
    store<V>(c + 23 * sc, t206);
    const auto t207 = a1 * t121;
    const auto t208 = t207 + a2 * t139;
    const auto t209 = t208 + a3 * t145;
    store<V>(c + 24 * sc, t209);
    const auto t210 = a1 * t139;
    const auto t211 = t210 + a2 * t127;
    const auto t212 = t211 + a3 * t151;
    store<V>(c + 25 * sc, t212);
    const auto t213 = a1 * t145;
    const auto t214 = t213 + a2 * t151;
    const auto t215 = t214 + a3 * t133;
    store<V>(c + 26 * sc, t215);
    const auto t216 = a10 * t90;
    const auto t217 = t216 + a13 * t93;
    const auto t218 = t217 + a15 * t96;
    const auto t219 = t218 + t60 * t99;
    const auto t220 = t219 + t61 * t102;
    const auto t221 = t220 + t62 * t105;
    store<V>(c + 27 * sc, t221);
    const auto t222 = a11 * t90;
    const auto t223 = t222 + a16 * t93;
    const auto t224 = t223 + a18 * t96;
    const auto t225 = t224 + t62 * t102;
    const auto t226 = t225 + t69 * t99;
    const auto t227 = t226 + t70 * t105;
    store<V>(c + 28 * sc, t227);
    const auto t228 = a12 * t90;
    const auto t229 = t228 + a17 * t93;
    const auto t230 = t229 + a19 * t96;
    const auto t231 = t230 + t62 * t99;
    const auto t232 = t231 + t77 * t102;
    const auto t233 = t232 + t78 * t105;
    store<V>(c + 29 * sc, t233);
    const auto t234 = a4 * t50;
    const auto t235 = t234 + a5 * t53;
    const auto t236 = t235 + a6 * t56;
    store<V>(c + 30 * sc, t236);
    const auto t237 = a5 * t50;
    const auto t238 = t237 + a7 * t53;
    const auto t239 = t238 + a8 * t56;
    store<V>(c + 31 * sc, t239);
    const auto t240 = a6 * t50;
    const auto t241 = t240 + a8 * t53;
    const auto t242 = t241 + a9 * t56;
    store<V>(c + 32 * sc, t242);
    const auto t243 = a4 * t68;
    const auto t244 = t243 + a5 * t76;
    const auto t245 = t244 + a6 * t84;
    store<V>(c + 33 * sc, t245);
    const auto t246 = a5 * t68;
    const auto t247 = t246 + a7 * t76;
    const auto t248 = t247 + a8 * t84;
    store<V>(c + 34 * sc, t248);
    const auto t249 = a6 * t68;
    const auto t250 = t249 + a8 * t76;
    const auto t251 = t250 + a9 * t84;
    store<V>(c + 35 * sc, t251);
    const auto t252 = a10 * t6;
    const auto t253 = t252 + a11 * t8;
    const auto t254 = t253 + a12 * t10;
    store<V>(c + 75 * sc, t254);
    const auto t255 = a11 * t6;
    const auto t256 = t255 + a13 * t8;
    const auto t257 = t256 + a14 * t10;
    store<V>(c + 76 * sc, t257);
    const auto t258 = a12 * t6;
    const auto t259 = t258 + a14 * t8;
    const auto t260 = t259 + a15 * t10;
    store<V>(c + 77 * sc, t260);
    const auto t261 = t6 * t254;
    const auto t262 = t261 + t8 * t257;
    const auto t263 = t262 + t10 * t260;
    store<V>(c + 36 * sc, t263);
    const auto t264 = a13 * t6;
    const auto t265 = t264 + a16 * t8;
    const auto t266 = t265 + a17 * t10;
    store<V>(c + 78 * sc, t266);
    const auto t267 = a14 * t6;
    const auto t268 = t267 + a17 * t8;
    const auto t269 = t268 + a18 * t10;
    store<V>(c + 79 * sc, t269);
    const auto t270 = t6 * t257;
    const auto t271 = t270 + t8 * t266;
    const auto t272 = t271 + t10 * t269;
    store<V>(c + 37 * sc, t272);
    const auto t273 = a15 * t6;
    const auto t274 = t273 + a18 * t8;
    const auto t275 = t274 + a19 * t10;
    store<V>(c + 80 * sc, t275);
    const auto t276 = t6 * t260;
    const auto t277 = t276 + t8 * t269;
    const auto t278 = t277 + t10 * t275;
    store<V>(c + 38 * sc, t278);
    const auto t279 = t6 * t121;
    const auto t280 = t279 + t8 * t139;
    const auto t281 = t280 + t10 * t145;
    store<V>(c + 39 * sc, t281);
    const auto t282 = t6 * t139;
    const auto t283 = t282 + t8 * t127;
    const auto t284 = t283 + t10 * t151;
    store<V>(c + 40 * sc, t284);
    const auto t285 = t6 * t145;
    const auto t286 = t285 + t8 * t151;
    const auto t287 = t286 + t10 * t133;
    store<V>(c + 41 * sc, t287);
    const auto t288 = a10 * t121;
    const auto t289 = t288 + a13 * t127;
    const auto t290 = t289 + a15 * t133;
    const auto t291 = t290 + t60 * t139;
    const auto t292 = t291 + t61 * t145;
    const auto t293 = t292 + t62 * t151;
    store<V>(c + 42 * sc, t293);
    const auto t294 = a11 * t121;
    const auto t295 = t294 + a16 * t127;
    const auto t296 = t295 + a18 * t133;
    const auto t297 = t296 + t62 * t145;
    const auto t298 = t297 + t69 * t139;
    const auto t299 = t298 + t70 * t151;
    store<V>(c + 43 * sc, t299);
    const auto t300 = a12 * t121;
    const auto t301 = t300 + a17 * t127;
    const auto t302 = t301 + a19 * t133;
    const auto t303 = t302 + t62 * t139;
    const auto t304 = t303 + t77 * t145;
    const auto t305 = t304 + t78 * t151;
    store<V>(c + 44 * sc, t305);
    const auto t306 = a1 * a1;
    store<V>(c + 51 * sc, t306);
    const auto t307 = a1 * a2;
    store<V>(c + 52 * sc, t307);
    const auto t308 = a1 * a3;
    store<V>(c + 53 * sc, t308);
    const auto t309 = a2 * a2;
    store<V>(c + 54 * sc, t309);
    const auto t310 = a2 * a3;
    store<V>(c + 55 * sc, t310);
    const auto t311 = a3 * a3;
    store<V>(c + 56 * sc, t311);
    const auto t312 = a1 * t6;
    const auto t313 = T(2) * t312;
    store<V>(c + 63 * sc, t313);
    const auto t314 = a1 * t8;
    const auto t315 = a2 * t6;
    const auto t316 = t314 + t315;
    store<V>(c + 64 * sc, t316);
    const auto t317 = a1 * t10;
    const auto t318 = a3 * t6;
    const auto t319 = t317 + t318;
    store<V>(c + 65 * sc, t319);
    const auto t320 = a2 * t8;
    const auto t321 = T(2) * t320;
    store<V>(c + 66 * sc, t321);
    const auto t322 = a2 * t10;
    const auto t323 = a3 * t8;
    const auto t324 = t322 + t323;
    store<V>(c + 67 * sc, t324);
    const auto t325 = a3 * t10;
    const auto t326 = T(2) * t325;
    store<V>(c + 68 * sc, t326);
    const auto t327 = t6 * t6;
    store<V>(c + 81 * sc, t327);
    const auto t328 = t6 * t8;
    store<V>(c + 82 * sc, t328);
    const auto t329 = t6 * t10;
    store<V>(c + 83 * sc, t329);
    const auto t330 = t8 * t8;
    store<V>(c + 84 * sc, t330);
    const auto t331 = t8 * t10;
    store<V>(c + 85 * sc, t331);
    const auto t332 = t10 * t10;
    store<V>(c + 86 * sc, t332);
    const auto t333 = a1 * t38;
    const auto t334 = T(2) * t333;
    store<V>(c + 93 * sc, t334);
    const auto t335 = a1 * t41;
    const auto t336 = a2 * t38;
    const auto t337 = t335 + t336;
    store<V>(c + 94 * sc, t337);
    const auto t338 = a1 * t44;
    const auto t339 = a3 * t38;
    const auto t340 = t338 + t339;
    store<V>(c + 95 * sc, t340);
    const auto t341 = a2 * t41;
    const auto t342 = T(2) * t341;
    store<V>(c + 96 * sc, t342);
    const auto t343 = a2 * t44;
    const auto t344 = a3 * t41;
    const auto t345 = t343 + t344;
    store<V>(c + 97 * sc, t345);
    const auto t346 = a3 * t44;
    const auto t347 = T(2) * t346;
    store<V>(c + 98 * sc, t347);
    const auto t348 = a10 * t38;
    const auto t349 = t348 + a11 * t41;
    const auto t350 = t349 + a12 * t44;
    store<V>(c + 99 * sc, t350);
    const auto t351 = a11 * t38;
    const auto t352 = t351 + a13 * t41;
    const auto t353 = t352 + a14 * t44;
    store<V>(c + 100 * sc, t353);
    const auto t354 = a12 * t38;
    const auto t355 = t354 + a14 * t41;
    const auto t356 = t355 + a15 * t44;
    store<V>(c + 101 * sc, t356);
    const auto t357 = a13 * t38;
    const auto t358 = t357 + a16 * t41;
    const auto t359 = t358 + a17 * t44;
    store<V>(c + 102 * sc, t359);
    const auto t360 = a14 * t38;
    const auto t361 = t360 + a17 * t41;
    const auto t362 = t361 + a18 * t44;
    store<V>(c + 103 * sc, t362);
    const auto t363 = a15 * t38;
    const auto t364 = t363 + a18 * t41;
    const auto t365 = t364 + a19 * t44;
    store<V>(c + 104 * sc, t365);
    const auto t366 = t6 * t38;
    const auto t367 = T(2) * t366;
    store<V>(c + 105 * sc, t367);
    const auto t368 = t6 * t41;
    const auto t369 = t8 * t38;
    const auto t370 = t368 + t369;
    store<V>(c + 106 * sc, t370);
    const auto t371 = t6 * t44;
    const auto t372 = t10 * t38;
    const auto t373 = t371 + t372;
    store<V>(c + 107 * sc, t373);
    const auto t374 = t8 * t41;
    const auto t375 = T(2) * t374;
    store<V>(c + 108 * sc, t375);
    const auto t376 = t8 * t44;
    const auto t377 = t10 * t41;
    const auto t378 = t376 + t377;
    store<V>(c + 109 * sc, t378);
    const auto t379 = t10 * t44;
    const auto t380 = T(2) * t379;
    store<V>(c + 110 * sc, t380);
    const auto t381 = a4 * t164;
    const auto t382 = t381 + a5 * t167;
    const auto t383 = t382 + a6 * t170;
    const auto t384 = T(2) * t383;
    store<V>(c + 111 * sc, t384);
    const auto t385 = a4 * t167;
    const auto t386 = t385 + a5 * t176;
    const auto t387 = t386 + a6 * t179;
    const auto t388 = a5 * t164;
    const auto t389 = t388 + a7 * t167;
    const auto t390 = t389 + a8 * t170;
    const auto t391 = t387 + t390;
    store<V>(c + 112 * sc, t391);
    const auto t392 = a4 * t170;
    const auto t393 = t392 + a5 * t179;
    const auto t394 = t393 + a6 * t185;
    const auto t395 = a6 * t164;
    const auto t396 = t395 + a8 * t167;
    const auto t397 = t396 + a9 * t170;
    const auto t398 = t394 + t397;
    store<V>(c + 113 * sc, t398);
    const auto t399 = a5 * t167;
    const auto t400 = t399 + a7 * t176;
    const auto t401 = t400 + a8 * t179;
    const auto t402 = T(2) * t401;
    store<V>(c + 114 * sc, t402);
    const auto t403 = a5 * t170;
    const auto t404 = t403 + a7 * t179;
    const auto t405 = t404 + a8 * t185;
    const auto t406 = a6 * t167;
    const auto t407 = t406 + a8 * t176;
    const auto t408 = t407 + a9 * t179;
    const auto t409 = t405 + t408;
    store<V>(c + 115 * sc, t409);
    const auto t410 = a6 * t170;
    const auto t411 = t410 + a8 * t179;
    const auto t412 = t411 + a9 * t185;
    const auto t413 = T(2) * t412;
    store<V>(c + 116 * sc, t413);
    const auto t414 = a1 * t50;
    const auto t415 = T(2) * t414;
    store<V>(c + 117 * sc, t415);
    const auto t416 = a1 * t53;
    const auto t417 = a2 * t50;
    const auto t418 = t416 + t417;
    store<V>(c + 118 * sc, t418);
    const auto t419 = a1 * t56;
    const auto t420 = a3 * t50;
    const auto t421 = t419 + t420;
    store<V>(c + 119 * sc, t421);
    const auto t422 = a2 * t53;
    const auto t423 = T(2) * t422;
    store<V>(c + 120 * sc, t423);
    const auto t424 = a2 * t56;
    const auto t425 = a3 * t53;
    const auto t426 = t424 + t425;
    store<V>(c + 121 * sc, t426);
    const auto t427 = a3 * t56;
    const auto t428 = T(2) * t427;
    store<V>(c + 122 * sc, t428);
    const auto t429 = a1 * t68;
    const auto t430 = T(2) * t429;
    store<V>(c + 123 * sc, t430);
    const auto t431 = a1 * t76;
    const auto t432 = a2 * t68;
    const auto t433 = t431 + t432;
    store<V>(c + 124 * sc, t433);
    const auto t434 = a1 * t84;
    const auto t435 = a3 * t68;
    const auto t436 = t434 + t435;
    store<V>(c + 125 * sc, t436);
    const auto t437 = a2 * t76;
    const auto t438 = T(2) * t437;
    store<V>(c + 126 * sc, t438);
    const auto t439 = a2 * t84;
    const auto t440 = a3 * t76;
    const auto t441 = t439 + t440;
    store<V>(c + 127 * sc, t441);
    const auto t442 = a3 * t84;
    const auto t443 = T(2) * t442;
    store<V>(c + 128 * sc, t443);
    const auto t444 = a10 * t50;
    const auto t445 = t444 + a11 * t53;
    const auto t446 = t445 + a12 * t56;
    store<V>(c + 129 * sc, t446);
    const auto t447 = a11 * t50;
    const auto t448 = t447 + a13 * t53;
    const auto t449 = t448 + a14 * t56;
    store<V>(c + 130 * sc, t449);
    const auto t450 = a12 * t50;
    const auto t451 = t450 + a14 * t53;
    const auto t452 = t451 + a15 * t56;
    store<V>(c + 131 * sc, t452);
    const auto t453 = a13 * t50;
    const auto t454 = t453 + a16 * t53;
    const auto t455 = t454 + a17 * t56;
    store<V>(c + 132 * sc, t455);
    const auto t456 = a14 * t50;
    const auto t457 = t456 + a17 * t53;
    const auto t458 = t457 + a18 * t56;
    store<V>(c + 133 * sc, t458);
    const auto t459 = a15 * t50;
    const auto t460 = t459 + a18 * t53;
    const auto t461 = t460 + a19 * t56;
    store<V>(c + 134 * sc, t461);
    const auto t462 = a10 * t68;
    const auto t463 = t462 + a11 * t76;
    const auto t464 = t463 + a12 * t84;
    store<V>(c + 135 * sc, t464);
    const auto t465 = a11 * t68;
    const auto t466 = t465 + a13 * t76;
    const auto t467 = t466 + a14 * t84;
    store<V>(c + 136 * sc, t467);
    const auto t468 = a12 * t68;
    const auto t469 = t468 + a14 * t76;
    const auto t470 = t469 + a15 * t84;
    store<V>(c + 137 * sc, t470);
    const auto t471 = a13 * t68;
    const auto t472 = t471 + a16 * t76;
    const auto t473 = t472 + a17 * t84;
    store<V>(c + 138 * sc, t473);
    const auto t474 = a14 * t68;
    const auto t475 = t474 + a17 * t76;
    const auto t476 = t475 + a18 * t84;
    store<V>(c + 139 * sc, t476);
    const auto t477 = a15 * t68;
    const auto t478 = t477 + a18 * t76;
    const auto t479 = t478 + a19 * t84;
    store<V>(c + 140 * sc, t479);
    const auto t480 = t6 * t50;
    const auto t481 = T(2) * t480;
    store<V>(c + 141 * sc, t481);
    const auto t482 = t6 * t53;
    const auto t483 = t8 * t50;
    const auto t484 = t482 + t483;
    store<V>(c + 142 * sc, t484);
    const auto t485 = t6 * t56;
    const auto t486 = t10 * t50;
    const auto t487 = t485 + t486;
    store<V>(c + 143 * sc, t487);
    const auto t488 = t8 * t53;
    const auto t489 = T(2) * t488;
    store<V>(c + 144 * sc, t489);
    const auto t490 = t8 * t56;
    const auto t491 = t10 * t53;
    const auto t492 = t490 + t491;
    store<V>(c + 145 * sc, t492);
    const auto t493 = t10 * t56;
    const auto t494 = T(2) * t493;
    store<V>(c + 146 * sc, t494);
    const auto t495 = a4 * t254;
    const auto t496 = t495 + a5 * t257;
    const auto t497 = t496 + a6 * t260;
    const auto t498 = T(2) * t497;
    store<V>(c + 147 * sc, t498);
    const auto t499 = a4 * t257;
    const auto t500 = t499 + a5 * t266;
    const auto t501 = t500 + a6 * t269;
    const auto t502 = a5 * t254;
    const auto t503 = t502 + a7 * t257;
    const auto t504 = t503 + a8 * t260;
    const auto t505 = t501 + t504;
    store<V>(c + 148 * sc, t505);
    const auto t506 = a4 * t260;
    const auto t507 = t506 + a5 * t269;
    const auto t508 = t507 + a6 * t275;
    const auto t509 = a6 * t254;
    const auto t510 = t509 + a8 * t257;
    const auto t511 = t510 + a9 * t260;
    const auto t512 = t508 + t511;
    store<V>(c + 149 * sc, t512);
    const auto t513 = a5 * t257;
    const auto t514 = t513 + a7 * t266;
    const auto t515 = t514 + a8 * t269;
    const auto t516 = T(2) * t515;
    store<V>(c + 150 * sc, t516);
    const auto t517 = a5 * t260;
    const auto t518 = t517 + a7 * t269;
    const auto t519 = t518 + a8 * t275;
    const auto t520 = a6 * t257;
    const auto t521 = t520 + a8 * t266;
    const auto t522 = t521 + a9 * t269;
    const auto t523 = t519 + t522;
    store<V>(c + 151 * sc, t523);
    const auto t524 = a6 * t260;
    const auto t525 = t524 + a8 * t269;
    const auto t526 = t525 + a9 * t275;
    const auto t527 = T(2) * t526;
    store<V>(c + 152 * sc, t527);
    const auto t528 = a4 * t121;
    const auto t529 = t528 + a5 * t139;
    const auto t530 = t529 + a6 * t145;
    const auto t531 = T(2) * t530;
    store<V>(c + 153 * sc, t531);
    const auto t532 = a4 * t139;
    const auto t533 = t532 + a5 * t127;
    const auto t534 = t533 + a6 * t151;
    const auto t535 = a5 * t121;
    const auto t536 = t535 + a7 * t139;
    const auto t537 = t536 + a8 * t145;
    const auto t538 = t534 + t537;
    store<V>(c + 154 * sc, t538);
    const auto t539 = a4 * t145;
    const auto t540 = t539 + a5 * t151;
    const auto t541 = t540 + a6 * t133;
    const auto t542 = a6 * t121;
    const auto t543 = t542 + a8 * t139;
    const auto t544 = t543 + a9 * t145;
    const auto t545 = t541 + t544;
    store<V>(c + 155 * sc, t545);
    const auto t546 = a5 * t139;
    const auto t547 = t546 + a7 * t127;
    const auto t548 = t547 + a8 * t151;
    const auto t549 = T(2) * t548;
    store<V>(c + 156 * sc, t549);
    const auto t550 = a5 * t145;
    const auto t551 = t550 + a7 * t151;
    const auto t552 = t551 + a8 * t133;
    const auto t553 = a6 * t139;
    const auto t554 = t553 + a8 * t127;
    const auto t555 = t554 + a9 * t151;
    const auto t556 = t552 + t555;
    store<V>(c + 157 * sc, t556);
    const auto t557 = a6 * t145;
    const auto t558 = t557 + a8 * t151;
    const auto t559 = t558 + a9 * t133;
    const auto t560 = T(2) * t559;
    store<V>(c + 158 * sc, t560);
    const auto t561 = t6 * t68;
    const auto t562 = T(2) * t561;
    store<V>(c + 159 * sc, t562);
    const auto t563 = t6 * t76;
    const auto t564 = t8 * t68;
    const auto t565 = t563 + t564;
    store<V>(c + 160 * sc, t565);
    const auto t566 = t6 * t84;
    const auto t567 = t10 * t68;
    const auto t568 = t566 + t567;
    store<V>(c + 161 * sc, t568);
    const auto t569 = t8 * t76;
    const auto t570 = T(2) * t569;
    store<V>(c + 162 * sc, t570);
    const auto t571 = t8 * t84;
    const auto t572 = t10 * t76;
    const auto t573 = t571 + t572;
    store<V>(c + 163 * sc, t573);
    const auto t574 = t10 * t84;
    const auto t575 = T(2) * t574;
    store<V>(c + 164 * sc, t575);
    const auto a0 = load<V>(a + 0 * sa);
    store<V>(b + 0 * sb, a0);
}
template <class V, class T, class C>
static inline void backward(const T *a, long sa, const T *g, long sg, C h, long sh, T *to_a, long sto_a) {
    const auto a16 = load<V>(a + 16 * sa);
    const auto a11 = load<V>(a + 11 * sa);
    const auto t0 = a11 + a16;
    const auto a18 = load<V>(a + 18 * sa);
    const auto t1 = t0 + a18;
    const auto a17 = load<V>(a + 17 * sa);
    const auto a12 = load<V>(a + 12 * sa);
    const auto t2 = a12 + a17;
    const auto a19 = load<V>(a + 19 * sa);
    const auto t3 = t2 + a19;
    const auto a13 = load<V>(a + 13 * sa);
    const auto a10 = load<V>(a + 10 * sa);
    const auto t4 = a10 + a13;
    const auto a15 = load<V>(a + 15 * sa);
    const auto t5 = t4 + a15;
    const auto a1 = load<V>(a + 1 * sa);
    const auto h93 = load<V>(h + 93 * sh);
    const auto t6 = a1 * h93;
    const auto h105 = load<V>(h + 105 * sh);
    const auto t7 = t6 + t5 * h105;
    const auto g7 = load<V>(g + 7 * sg);
    const auto t8 = a1 * g7;
    const auto a2 = load<V>(a + 2 * sa);
    const auto h94 = load<V>(h + 94 * sh);
    const auto t9 = t8 + a2 * h94;
    const auto a3 = load<V>(a + 3 * sa);
    const auto h95 = load<V>(h + 95 * sh);
    const auto t10 = t9 + a3 * h95;
    const auto a4 = load<V>(a + 4 * sa);
    const auto h18 = load<V>(h + 18 * sh);
    const auto t11 = t10 + a4 * h18;
    const auto a5 = load<V>(a + 5 * sa);
    const auto h19 = load<V>(h + 19 * sh);
    const auto t12 = t11 + a5 * h19;
    const auto a6 = load<V>(a + 6 * sa);
    const auto h20 = load<V>(h + 20 * sh);
    const auto t13 = t12 + a6 * h20;
    const auto h99 = load<V>(h + 99 * sh);
    const auto t14 = t13 + a10 * h99;
    const auto h100 = load<V>(h + 100 * sh);
    const auto t15 = t14 + a11 * h100;
    const auto h101 = load<V>(h + 101 * sh);
    const auto t16 = t15 + a12 * h101;
    const auto h102 = load<V>(h + 102 * sh);
    const auto t17 = t16 + a13 * h102;
    const auto a14 = load<V>(a + 14 * sa);
    const auto h103 = load<V>(h + 103 * sh);
    const auto t18 = t17 + a14 * h103;
    const auto h104 = load<V>(h + 104 * sh);
    const auto t19 = t18 + a15 * h104;
    const auto h106 = load<V>(h + 106 * sh);
    const auto t20 = t19 + t1 * h106;
    const auto h107 = load<V>(h + 107 * sh);
    const auto t21 = t20 + t3 * h107;
    const auto h6 = load<V>(h + 6 * sh);
    const auto t22 = t21 + h6;
    const auto t23 = t22 + T(2) * t7;
    const auto h96 = load<V>(h + 96 * sh);
    const auto t24 = a2 * h96;
    const auto h108 = load<V>(h + 108 * sh);
    const auto t25 = t24 + t1 * h108;
    const auto t26 = a1 * h94;
    const auto t27 = t26 + a2 * g7;
    const auto h97 = load<V>(h + 97 * sh);
    const auto t28 = t27 + a3 * h97;
    const auto t29 = t28 + a5 * h18;
    const auto a7 = load<V>(a + 7 * sa);
    const auto t30 = t29 + a7 * h19;
    const auto a8 = load<V>(a + 8 * sa);
    const auto t31 = t30 + a8 * h20;
    const auto t32 = t31 + a11 * h99;
    const auto t33 = t32 + a13 * h100;
    const auto t34 = t33 + a14 * h101;
    const auto t35 = t34 + a16 * h102;
    const auto t36 = t35 + a17 * h103;
    const auto t37 = t36 + a18 * h104;
    const auto t38 = t37 + t5 * h106;
    const auto h109 = load<V>(h + 109 * sh);
    const auto t39 = t38 + t3 * h109;
    const auto h7 = load<V>(h + 7 * sh);
    const auto t40 = t39 + h7;
    const auto t41 = t40 + T(2) * t25;
    const auto h98 = load<V>(h + 98 * sh);
    const auto t42 = a3 * h98;
    const auto h110 = load<V>(h + 110 * sh);
    const auto t43 = t42 + t3 * h110;
    const auto t44 = a1 * h95;
    const auto t45 = t44 + a2 * h97;
    const auto t46 = t45 + a3 * g7;
    const auto t47 = t46 + a6 * h18;
    const auto t48 = t47 + a8 * h19;
    const auto a9 = load<V>(a + 9 * sa);
    const auto t49 = t48 + a9 * h20;
    const auto t50 = t49 + a12 * h99;
    const auto t51 = t50 + a14 * h100;
    const auto t52 = t51 + a15 * h101;
    const auto t53 = t52 + a17 * h102;
    const auto t54 = t53 + a18 * h103;
    const auto t55 = t54 + a19 * h104;
    const auto t56 = t55 + t5 * h107;
    const auto t57 = t56 + t1 * h109;
    const auto h8 = load<V>(h + 8 * sh);
    const auto t58 = t57 + h8;
    const auto t59 = t58 + T(2) * t43;
    const auto t60 = T(2) * a4;
    const auto h15 = load<V>(h + 15 * sh);
    const auto t61 = a1 * h15;
    const auto h112 = load<V>(h + 112 * sh);
    const auto t62 = t61 + a5 * h112;
    const auto h113 = load<V>(h + 113 * sh);
    const auto t63 = t62 + a6 * h113;
    const auto h21 = load<V>(h + 21 * sh);
    const auto t64 = t63 + t5 * h21;
    const auto h111 = load<V>(h + 111 * sh);
    const auto t65 = t64 + h111 * t60;
    const auto h57 = load<V>(h + 57 * sh);
    const auto t66 = t65 + h57;
    const auto t67 = T(2) * a5;
    const auto h16 = load<V>(h + 16 * sh);
    const auto t68 = a1 * h16;
    const auto t69 = t68 + a2 * h15;
    const auto t70 = t69 + a4 * h112;
    const auto h115 = load<V>(h + 115 * sh);
    const auto t71 = t70 + a6 * h115;
    const auto t72 = t71 + a7 * h112;
    const auto t73 = t72 + a8 * h113;
    const auto h22 = load<V>(h + 22 * sh);
    const auto t74 = t73 + t5 * h22;
    const auto t75 = t74 + t1 * h21;
    const auto t76 = t75 + h111 * t67;
    const auto h114 = load<V>(h + 114 * sh);
    const auto t77 = t76 + h114 * t67;
    const auto h58 = load<V>(h + 58 * sh);
    const auto t78 = t77 + h58;
    const auto t79 = T(2) * a6;
    const auto h17 = load<V>(h + 17 * sh);
    const auto t80 = a1 * h17;
    const auto t81 = t80 + a3 * h15;
    const auto t82 = t81 + a4 * h113;
    const auto t83 = t82 + a5 * h115;
    const auto t84 = t83 + a8 * h112;
    const auto t85 = t84 + a9 * h113;
    const auto h23 = load<V>(h + 23 * sh);
    const auto t86 = t85 + t5 * h23;
    const auto t87 = t86 + t3 * h21;
    const auto t88 = t87 + h111 * t79;
    const auto h116 = load<V>(h + 116 * sh);
    const auto t89 = t88 + h116 * t79;
    const auto h59 = load<V>(h + 59 * sh);
    const auto t90 = t89 + h59;
    const auto t91 = T(2) * a7;
    const auto t92 = a2 * h16;
    const auto t93 = t92 + a5 * h112;
    const auto t94 = t93 + a8 * h115;
    const auto t95 = t94 + t1 * h22;
    const auto t96 = t95 + h114 * t91;
    const auto h60 = load<V>(h + 60 * sh);
    const auto t97 = t96 + h60;
    const auto t98 = T(2) * a8;
    const auto t99 = a2 * h17;
    const auto t100 = t99 + a3 * h16;
    const auto t101 = t100 + a5 * h113;
    const auto t102 = t101 + a6 * h112;
    const auto t103 = t102 + a7 * h115;
    const auto t104 = t103 + a9 * h115;
    const auto t105 = t104 + t1 * h23;
    const auto t106 = t105 + t3 * h22;
    const auto t107 = t106 + h114 * t98;
    const auto t108 = t107 + h116 * t98;
    const auto h61 = load<V>(h + 61 * sh);
    const auto t109 = t108 + h61;
    const auto t110 = T(2) * a9;
    const auto t111 = a3 * h17;
    const auto t112 = t111 + a6 * h113;
    const auto t113 = t112 + a8 * h115;
    const auto t114 = t113 + t3 * h23;
    const auto t115 = t114 + h116 * t110;
    const auto h62 = load<V>(h + 62 * sh);
    const auto t116 = t115 + h62;
    const auto t117 = a1 * a4;
    const auto t118 = t117 + a2 * a5;
    const auto t119 = t118 + a3 * a6;
    const auto t120 = a1 * a5;
    const auto t121 = t120 + a2 * a7;
    const auto t122 = t121 + a3 * a8;
    const auto t123 = a1 * a6;
    const auto t124 = t123 + a2 * a8;
    const auto t125 = t124 + a3 * a9;
    const auto t126 = a4 * t5;
    const auto t127 = t126 + a5 * t1;
    const auto t128 = t127 + a6 * t3;
    const auto t129 = a5 * t5;
    const auto t130 = t129 + a7 * t1;
    const auto t131 = t130 + a8 * t3;
    const auto t132 = a6 * t5;
    const auto t133 = t132 + a8 * t1;
    const auto t134 = t133 + a9 * t3;
    const auto t135 = T(2) * a11;
    const auto t136 = T(2) * a12;
    const auto t137 = T(2) * a14;
    const auto t138 = a4 * a10;
    const auto t139 = t138 + a5 * t135;
    const auto t140 = t139 + a6 * t136;
    const auto t141 = t140 + a7 * a13;
    const auto t142 = t141 + a8 * t137;
    const auto t143 = t142 + a9 * a15;
    const auto t144 = T(2) * a13;
    const auto t145 = T(2) * a17;
    const auto t146 = a4 * a11;
    const auto t147 = t146 + a5 * t144;
    const auto t148 = t147 + a6 * t137;
    const auto t149 = t148 + a7 * a16;
    const auto t150 = t149 + a8 * t145;
    const auto t151 = t150 + a9 * a18;
    const auto t152 = T(2) * a15;
    const auto t153 = T(2) * a18;
    const auto t154 = a4 * a12;
    const auto t155 = t154 + a5 * t137;
    const auto t156 = t155 + a6 * t152;
    const auto t157 = t156 + a7 * a17;
    const auto t158 = t157 + a8 * t153;
    const auto t159 = t158 + a9 * a19;
    const auto t160 = a10 * a10;
    const auto t161 = t160 + a11 * t135;
    const auto t162 = t161 + a12 * t136;
    const auto t163 = t162 + a13 * a13;
    const auto t164 = t163 + a14 * t137;
    const auto t165 = t164 + a15 * a15;
    const auto t166 = a10 * a11;
    const auto t167 = t166 + a13 * a16;
    const auto t168 = t167 + a13 * t135;
    const auto t169 = t168 + a14 * t136;
    const auto t170 = t169 + a15 * a18;
    const auto t171 = t170 + a17 * t137;
    const auto t172 = a10 * a12;
    const auto t173 = t172 + a13 * a17;
    const auto t174 = t173 + a14 * t135;
    const auto t175 = t174 + a15 * a19;
    const auto t176 = t175 + a15 * t136;
    const auto t177 = t176 + a18 * t137;
    const auto t178 = a1 * a10;
    const auto t179 = t178 + a2 * a11;
    const auto t180 = t179 + a3 * a12;
    const auto t181 = a1 * a11;
    const auto t182 = t181 + a2 * a13;
    const auto t183 = t182 + a3 * a14;
    const auto t184 = a1 * a12;
    const auto t185 = t184 + a2 * a14;
    const auto t186 = t185 + a3 * a15;
    const auto g2 = load<V>(g + 2 * sg);
    const auto t187 = a1 * g2;
    const auto h51 = load<V>(h + 51 * sh);
    const auto t188 = t187 + a1 * h51;
    const auto h63 = load<V>(h + 63 * sh);
    const auto t189 = t188 + t5 * h63;
    const auto t190 = t189 + t119 * h93;
    const auto h117 = load<V>(h + 117 * sh);
    const auto t191 = t190 + t128 * h117;
    const auto h123 = load<V>(h + 123 * sh);
    const auto t192 = t191 + t143 * h123;
    const auto h52 = load<V>(h + 52 * sh);
    const auto t193 = a2 * h52;
    const auto h53 = load<V>(h + 53 * sh);
    const auto t194 = t193 + a3 * h53;
    const auto t195 = t194 + a4 * t23;
    const auto t196 = t195 + a5 * t41;
    const auto t197 = t196 + a6 * t59;
    const auto t198 = t197 + a10 * t66;
    const auto t199 = t198 + a11 * t78;
    const auto t200 = t199 + a12 * t90;
    const auto t201 = t200 + a13 * t97;
    const auto t202 = t201 + a14 * t109;
    const auto t203 = t202 + a15 * t116;
    const auto g3 = load<V>(g + 3 * sg);
    const auto t204 = t203 + t5 * g3;
    const auto h64 = load<V>(h + 64 * sh);
    const auto t205 = t204 + t1 * h64;
    const auto h65 = load<V>(h + 65 * sh);
    const auto t206 = t205 + t3 * h65;
    const auto t207 = t206 + t119 * g7;
    const auto t208 = t207 + t122 * h94;
    const auto t209 = t208 + t125 * h95;
    const auto g8 = load<V>(g + 8 * sg);
    const auto t210 = t209 + t128 * g8;
    const auto h118 = load<V>(h + 118 * sh);
    const auto t211 = t210 + t131 * h118;
    const auto h119 = load<V>(h + 119 * sh);
    const auto t212 = t211 + t134 * h119;
    const auto g9 = load<V>(g + 9 * sg);
    const auto t213 = t212 + t143 * g9;
    const auto h124 = load<V>(h + 124 * sh);
    const auto t214 = t213 + t151 * h124;
    const auto h125 = load<V>(h + 125 * sh);
    const auto t215 = t214 + t159 * h125;
    const auto h24 = load<V>(h + 24 * sh);
    const auto t216 = t215 + t165 * h24;
    const auto h25 = load<V>(h + 25 * sh);
    const auto t217 = t216 + t171 * h25;
    const auto h26 = load<V>(h + 26 * sh);
    const auto t218 = t217 + t177 * h26;
    const auto t219 = t218 + t180 * h15;
    const auto t220 = t219 + t183 * h16;
    const auto t221 = t220 + t186 * h17;
    const auto h0 = load<V>(h + 0 * sh);
    const auto t222 = t221 + h0;
    const auto t223 = t222 + T(2) * t192;
    store<V>(to_a + 1 * sto_a, t223);
    const auto t224 = a11 * a11;
    const auto t225 = t224 + a13 * t144;
    const auto t226 = t225 + a14 * t137;
    const auto t227 = t226 + a16 * a16;
    const auto t228 = t227 + a17 * t145;
    const auto t229 = t228 + a18 * a18;
    const auto t230 = a11 * a12;
    const auto t231 = t230 + a14 * t144;
    const auto t232 = t231 + a15 * t137;
    const auto t233 = t232 + a16 * a17;
    const auto t234 = t233 + a18 * a19;
    const auto t235 = t234 + a18 * t145;
    const auto t236 = a1 * a13;
    const auto t237 = t236 + a2 * a16;
    const auto t238 = t237 + a3 * a17;
    const auto t239 = a1 * a14;
    const auto t240 = t239 + a2 * a17;
    const auto t241 = t240 + a3 * a18;
    const auto t242 = a2 * g2;
    const auto h54 = load<V>(h + 54 * sh);
    const auto t243 = t242 + a2 * h54;
    const auto h66 = load<V>(h + 66 * sh);
    const auto t244 = t243 + t1 * h66;
    const auto t245 = t244 + t122 * h96;
    const auto h120 = load<V>(h + 120 * sh);
    const auto t246 = t245 + t131 * h120;
    const auto h126 = load<V>(h + 126 * sh);
    const auto t247 = t246 + t151 * h126;
    const auto t248 = a1 * h52;
    const auto h55 = load<V>(h + 55 * sh);
    const auto t249 = t248 + a3 * h55;
    const auto t250 = t249 + a5 * t23;
    const auto t251 = t250 + a7 * t41;
    const auto t252 = t251 + a8 * t59;
    const auto t253 = t252 + a11 * t66;
    const auto t254 = t253 + a13 * t78;
    const auto t255 = t254 + a14 * t90;
    const auto t256 = t255 + a16 * t97;
    const auto t257 = t256 + a17 * t109;
    const auto t258 = t257 + a18 * t116;
    const auto t259 = t258 + t5 * h64;
    const auto t260 = t259 + t1 * g3;
    const auto h67 = load<V>(h + 67 * sh);
    const auto t261 = t260 + t3 * h67;
    const auto t262 = t261 + t119 * h94;
    const auto t263 = t262 + t122 * g7;
    const auto t264 = t263 + t125 * h97;
    const auto t265 = t264 + t128 * h118;
    const auto t266 = t265 + t131 * g8;
    const auto h121 = load<V>(h + 121 * sh);
    const auto t267 = t266 + t134 * h121;
    const auto t268 = t267 + t143 * h124;
    const auto t269 = t268 + t151 * g9;
    const auto h127 = load<V>(h + 127 * sh);
    const auto t270 = t269 + t159 * h127;
    const auto t271 = t270 + t171 * h24;
    const auto t272 = t271 + t229 * h25;
    const auto t273 = t272 + t235 * h26;
    const auto t274 = t273 + t183 * h15;
    const auto t275 = t274 + t238 * h16;
    const auto t276 = t275 + t241 * h17;
    const auto h1 = load<V>(h + 1 * sh);
    const auto t277 = t276 + h1;
    const auto t278 = t277 + T(2) * t247;
    store<V>(to_a + 2 * sto_a, t278);
    const auto t279 = a12 * a12;
    const auto t280 = t279 + a14 * t137;
    const auto t281 = t280 + a15 * t152;
    const auto t282 = t281 + a17 * a17;
    const auto t283 = t282 + a18 * t153;
    const auto t284 = t283 + a19 * a19;
    const auto t285 = a1 * a15;
    const auto t286 = t285 + a2 * a18;
    const auto t287 = t286 + a3 * a19;
    const auto t288 = a3 * g2;
    const auto h56 = load<V>(h + 56 * sh);
    const auto t289 = t288 + a3 * h56;
    const auto h68 = load<V>(h + 68 * sh);
    const auto t290 = t289 + t3 * h68;
    const auto t291 = t290 + t125 * h98;
    const auto h122 = load<V>(h + 122 * sh);
    const auto t292 = t291 + t134 * h122;
    const auto h128 = load<V>(h + 128 * sh);
    const auto t293 = t292 + t159 * h128;
    const auto t294 = a1 * h53;
    const auto t295 = t294 + a2 * h55;
    const auto t296 = t295 + a6 * t23;
    const auto t297 = t296 + a8 * t41;
    const auto t298 = t297 + a9 * t59;
    const auto t299 = t298 + a12 * t66;
    const auto t300 = t299 + a14 * t78;
    const auto t301 = t300 + a15 * t90;
    const auto t302 = t301 + a17 * t97;
    const auto t303 = t302 + a18 * t109;
    const auto t304 = t303 + a19 * t116;
    const auto t305 = t304 + t5 * h65;
    const auto t306 = t305 + t1 * h67;
    const auto t307 = t306 + t3 * g3;
    const auto t308 = t307 + t119 * h95;
    const auto t309 = t308 + t122 * h97;
    const auto t310 = t309 + t125 * g7;
    const auto t311 = t310 + t128 * h119;
    const auto t312 = t311 + t131 * h121;
    const auto t313 = t312 + t134 * g8;
    const auto t314 = t313 + t143 * h125;
    const auto t315 = t314 + t151 * h127;
    const auto t316 = t315 + t159 * g9;
    const auto t317 = t316 + t177 * h24;
    const auto t318 = t317 + t235 * h25;
    const auto t319 = t318 + t284 * h26;
    const auto t320 = t319 + t186 * h15;
    const auto t321 = t320 + t241 * h16;
    const auto t322 = t321 + t287 * h17;
    const auto h2 = load<V>(h + 2 * sh);
    const auto t323 = t322 + h2;
    const auto t324 = t323 + T(2) * t293;
    store<V>(to_a + 3 * sto_a, t324);
    const auto h27 = load<V>(h + 27 * sh);
    const auto t325 = t135 * h27;
    const auto h29 = load<V>(h + 29 * sh);
    const auto t326 = t325 + t137 * h29;
    const auto h28 = load<V>(h + 28 * sh);
    const auto t327 = t326 + t144 * h28;
    const auto g10 = load<V>(g + 10 * sg);
    const auto t328 = t327 + g10 * t67;
    const auto h70 = load<V>(h + 70 * sh);
    const auto t329 = t328 + h70;
    const auto t330 = t136 * h27;
    const auto t331 = t330 + t137 * h28;
    const auto t332 = t331 + t152 * h29;
    const auto t333 = t332 + g10 * t79;
    const auto h71 = load<V>(h + 71 * sh);
    const auto t334 = t333 + h71;
    const auto t335 = a1 * h123;
    const auto h159 = load<V>(h + 159 * sh);
    const auto t336 = t335 + t5 * h159;
    const auto t337 = a1 * g9;
    const auto t338 = t337 + a2 * h124;
    const auto t339 = t338 + a3 * h125;
    const auto h33 = load<V>(h + 33 * sh);
    const auto t340 = t339 + a4 * h33;
    const auto h34 = load<V>(h + 34 * sh);
    const auto t341 = t340 + a5 * h34;
    const auto h35 = load<V>(h + 35 * sh);
    const auto t342 = t341 + a6 * h35;
    const auto h135 = load<V>(h + 135 * sh);
    const auto t343 = t342 + a10 * h135;
    const auto h136 = load<V>(h + 136 * sh);
    const auto t344 = t343 + a11 * h136;
    const auto h137 = load<V>(h + 137 * sh);
    const auto t345 = t344 + a12 * h137;
    const auto h138 = load<V>(h + 138 * sh);
    const auto t346 = t345 + a13 * h138;
    const auto h139 = load<V>(h + 139 * sh);
    const auto t347 = t346 + a14 * h139;
    const auto h140 = load<V>(h + 140 * sh);
    const auto t348 = t347 + a15 * h140;
    const auto g13 = load<V>(g + 13 * sg);
    const auto t349 = t348 + t5 * g13;
    const auto h160 = load<V>(h + 160 * sh);
    const auto t350 = t349 + t1 * h160;
    const auto h161 = load<V>(h + 161 * sh);
    const auto t351 = t350 + t3 * h161;
    const auto h12 = load<V>(h + 12 * sh);
    const auto t352 = t351 + h12;
    const auto t353 = t352 + T(2) * t336;
    const auto t354 = a2 * h126;
    const auto h162 = load<V>(h + 162 * sh);
    const auto t355 = t354 + t1 * h162;
    const auto t356 = a1 * h124;
    const auto t357 = t356 + a2 * g9;
    const auto t358 = t357 + a3 * h127;
    const auto t359 = t358 + a5 * h33;
    const auto t360 = t359 + a7 * h34;
    const auto t361 = t360 + a8 * h35;
    const auto t362 = t361 + a11 * h135;
    const auto t363 = t362 + a13 * h136;
    const auto t364 = t363 + a14 * h137;
    const auto t365 = t364 + a16 * h138;
    const auto t366 = t365 + a17 * h139;
    const auto t367 = t366 + a18 * h140;
    const auto t368 = t367 + t5 * h160;
    const auto t369 = t368 + t1 * g13;
    const auto h163 = load<V>(h + 163 * sh);
    const auto t370 = t369 + t3 * h163;
    const auto h13 = load<V>(h + 13 * sh);
    const auto t371 = t370 + h13;
    const auto t372 = t371 + T(2) * t355;
    const auto t373 = a3 * h128;
    const auto h164 = load<V>(h + 164 * sh);
    const auto t374 = t373 + t3 * h164;
    const auto t375 = a1 * h125;
    const auto t376 = t375 + a2 * h127;
    const auto t377 = t376 + a3 * g9;
    const auto t378 = t377 + a6 * h33;
    const auto t379 = t378 + a8 * h34;
    const auto t380 = t379 + a9 * h35;
    const auto t381 = t380 + a12 * h135;
    const auto t382 = t381 + a14 * h136;
    const auto t383 = t382 + a15 * h137;
    const auto t384 = t383 + a17 * h138;
    const auto t385 = t384 + a18 * h139;
    const auto t386 = t385 + a19 * h140;
    const auto t387 = t386 + t5 * h161;
    const auto t388 = t387 + t1 * h163;
    const auto t389 = t388 + t3 * g13;
    const auto h14 = load<V>(h + 14 * sh);
    const auto t390 = t389 + h14;
    const auto t391 = t390 + T(2) * t374;
    const auto t392 = a1 * h117;
    const auto h141 = load<V>(h + 141 * sh);
    const auto t393 = t392 + t5 * h141;
    const auto t394 = a1 * g8;
    const auto t395 = t394 + a2 * h118;
    const auto t396 = t395 + a3 * h119;
    const auto h30 = load<V>(h + 30 * sh);
    const auto t397 = t396 + a4 * h30;
    const auto h31 = load<V>(h + 31 * sh);
    const auto t398 = t397 + a5 * h31;
    const auto h32 = load<V>(h + 32 * sh);
    const auto t399 = t398 + a6 * h32;
    const auto h129 = load<V>(h + 129 * sh);
    const auto t400 = t399 + a10 * h129;
    const auto h130 = load<V>(h + 130 * sh);
    const auto t401 = t400 + a11 * h130;
    const auto h131 = load<V>(h + 131 * sh);
    const auto t402 = t401 + a12 * h131;
    const auto h132 = load<V>(h + 132 * sh);
    const auto t403 = t402 + a13 * h132;
    const auto h133 = load<V>(h + 133 * sh);
    const auto t404 = t403 + a14 * h133;
    const auto h134 = load<V>(h + 134 * sh);
    const auto t405 = t404 + a15 * h134;
    const auto g11 = load<V>(g + 11 * sg);
    const auto t406 = t405 + t5 * g11;
    const auto h142 = load<V>(h + 142 * sh);
    const auto t407 = t406 + t1 * h142;
    const auto h143 = load<V>(h + 143 * sh);
    const auto t408 = t407 + t3 * h143;
    const auto h9 = load<V>(h + 9 * sh);
    const auto t409 = t408 + h9;
    const auto t410 = t409 + T(2) * t393;
    const auto t411 = a4 * a4;
    const auto t412 = t411 + a5 * a5;
    const auto t413 = t412 + a6 * a6;
    const auto t414 = a11 * t5;
    const auto t415 = t414 + a13 * t1;
    const auto t416 = t415 + a14 * t3;
    const auto t417 = a12 * t5;
    const auto t418 = t417 + a14 * t1;
    const auto t419 = t418 + a15 * t3;
    const auto t420 = a4 * g10;
    const auto t421 = t420 + a10 * h27;
    const auto t422 = t421 + a11 * h28;
    const auto t423 = t422 + a12 * h29;
    const auto h69 = load<V>(h + 69 * sh);
    const auto t424 = t423 + h69;
    const auto t425 = a10 * t5;
    const auto t426 = t425 + a11 * t1;
    const auto t427 = t426 + a12 * t3;
    const auto g4 = load<V>(g + 4 * sg);
    const auto t428 = a4 * g4;
    const auto t429 = t428 + a4 * t424;
    const auto h153 = load<V>(h + 153 * sh);
    const auto t430 = t429 + t165 * h153;
    const auto t431 = t430 + t180 * h111;
    const auto h147 = load<V>(h + 147 * sh);
    const auto t432 = t431 + t427 * h147;
    const auto t433 = a1 * t23;
    const auto t434 = t433 + a5 * t329;
    const auto t435 = t434 + a6 * t334;
    const auto t436 = t435 + a10 * t353;
    const auto t437 = t436 + a11 * t372;
    const auto t438 = t437 + a12 * t391;
    const auto t439 = t438 + t5 * t410;
    const auto t440 = t439 + t119 * h18;
    const auto t441 = t440 + t128 * h30;
    const auto t442 = t441 + t143 * h33;
    const auto t443 = t442 + t413 * g10;
    const auto g12 = load<V>(g + 12 * sg);
    const auto t444 = t443 + t165 * g12;
    const auto h154 = load<V>(h + 154 * sh);
    const auto t445 = t444 + t171 * h154;
    const auto h155 = load<V>(h + 155 * sh);
    const auto t446 = t445 + t177 * h155;
    const auto t447 = t446 + t183 * h112;
    const auto t448 = t447 + t186 * h113;
    const auto h148 = load<V>(h + 148 * sh);
    const auto t449 = t448 + t416 * h148;
    const auto h149 = load<V>(h + 149 * sh);
    const auto t450 = t449 + t419 * h149;
    const auto g1 = load<V>(g + 1 * sg);
    const auto t451 = t450 + g1;
    const auto h45 = load<V>(h + 45 * sh);
    const auto t452 = t451 + h45;
    const auto t453 = t452 + T(2) * t432;
    store<V>(to_a + 4 * sto_a, t453);
    const auto t454 = T(4) * g4;
    const auto t455 = t137 * h27;
    const auto t456 = t455 + t145 * h28;
    const auto t457 = t456 + t153 * h29;
    const auto t458 = t457 + g10 * t98;
    const auto h73 = load<V>(h + 73 * sh);
    const auto t459 = t458 + h73;
    const auto t460 = a2 * h120;
    const auto h144 = load<V>(h + 144 * sh);
    const auto t461 = t460 + t1 * h144;
    const auto t462 = a1 * h118;
    const auto t463 = t462 + a2 * g8;
    const auto t464 = t463 + a3 * h121;
    const auto t465 = t464 + a5 * h30;
    const auto t466 = t465 + a7 * h31;
    const auto t467 = t466 + a8 * h32;
    const auto t468 = t467 + a11 * h129;
    const auto t469 = t468 + a13 * h130;
    const auto t470 = t469 + a14 * h131;
    const auto t471 = t470 + a16 * h132;
    const auto t472 = t471 + a17 * h133;
    const auto t473 = t472 + a18 * h134;
    const auto t474 = t473 + t5 * h142;
    const auto t475 = t474 + t1 * g11;
    const auto h145 = load<V>(h + 145 * sh);
    const auto t476 = t475 + t3 * h145;
    const auto h10 = load<V>(h + 10 * sh);
    const auto t477 = t476 + h10;
    const auto t478 = t477 + T(2) * t461;
    const auto t479 = a13 * t5;
    const auto t480 = t479 + a16 * t1;
    const auto t481 = t480 + a17 * t3;
    const auto t482 = a14 * t5;
    const auto t483 = t482 + a17 * t1;
    const auto t484 = t483 + a18 * t3;
    const auto t485 = a7 * g10;
    const auto t486 = t485 + a13 * h27;
    const auto t487 = t486 + a16 * h28;
    const auto t488 = t487 + a17 * h29;
    const auto h72 = load<V>(h + 72 * sh);
    const auto t489 = t488 + h72;
    const auto t490 = a4 * a5;
    const auto t491 = t490 + a5 * a7;
    const auto t492 = t491 + a6 * a8;
    const auto t493 = a5 * t489;
    const auto t494 = t493 + a5 * t424;
    const auto t495 = t494 + a11 * t353;
    const auto t496 = t495 + a13 * t372;
    const auto t497 = t496 + a14 * t391;
    const auto t498 = t497 + t492 * g10;
    const auto t499 = t498 + t171 * g12;
    const auto t500 = t499 + t171 * h153;
    const auto h156 = load<V>(h + 156 * sh);
    const auto t501 = t500 + t171 * h156;
    const auto t502 = t501 + t183 * h111;
    const auto t503 = t502 + t183 * h114;
    const auto t504 = t503 + t416 * h147;
    const auto h150 = load<V>(h + 150 * sh);
    const auto t505 = t504 + t416 * h150;
    const auto t506 = a1 * t41;
    const auto t507 = t506 + a2 * t23;
    const auto t508 = t507 + a4 * t329;
    const auto t509 = t508 + a5 * t454;
    const auto t510 = t509 + a6 * t459;
    const auto t511 = t510 + a7 * t329;
    const auto t512 = t511 + a8 * t334;
    const auto t513 = t512 + t5 * t478;
    const auto t514 = t513 + t1 * t410;
    const auto t515 = t514 + t119 * h19;
    const auto t516 = t515 + t122 * h18;
    const auto t517 = t516 + t128 * h31;
    const auto t518 = t517 + t131 * h30;
    const auto t519 = t518 + t143 * h34;
    const auto t520 = t519 + t151 * h33;
    const auto t521 = t520 + t165 * h154;
    const auto h157 = load<V>(h + 157 * sh);
    const auto t522 = t521 + t177 * h157;
    const auto t523 = t522 + t229 * h154;
    const auto t524 = t523 + t235 * h155;
    const auto t525 = t524 + t180 * h112;
    const auto t526 = t525 + t186 * h115;
    const auto t527 = t526 + t238 * h112;
    const auto t528 = t527 + t241 * h113;
    const auto t529 = t528 + t427 * h148;
    const auto h151 = load<V>(h + 151 * sh);
    const auto t530 = t529 + t419 * h151;
    const auto t531 = t530 + t481 * h148;
    const auto t532 = t531 + t484 * h149;
    const auto h46 = load<V>(h + 46 * sh);
    const auto t533 = t532 + h46;
    const auto t534 = t533 + T(2) * t505;
    store<V>(to_a + 5 * sto_a, t534);
    const auto t535 = a3 * h122;
    const auto h146 = load<V>(h + 146 * sh);
    const auto t536 = t535 + t3 * h146;
    const auto t537 = a1 * h119;
    const auto t538 = t537 + a2 * h121;
    const auto t539 = t538 + a3 * g8;
    const auto t540 = t539 + a6 * h30;
    const auto t541 = t540 + a8 * h31;
    const auto t542 = t541 + a9 * h32;
    const auto t543 = t542 + a12 * h129;
    const auto t544 = t543 + a14 * h130;
    const auto t545 = t544 + a15 * h131;
    const auto t546 = t545 + a17 * h132;
    const auto t547 = t546 + a18 * h133;
    const auto t548 = t547 + a19 * h134;
    const auto t549 = t548 + t5 * h143;
    const auto t550 = t549 + t1 * h145;
    const auto t551 = t550 + t3 * g11;
    const auto h11 = load<V>(h + 11 * sh);
    const auto t552 = t551 + h11;
    const auto t553 = t552 + T(2) * t536;
    const auto t554 = a15 * t5;
    const auto t555 = t554 + a18 * t1;
    const auto t556 = t555 + a19 * t3;
    const auto t557 = a9 * g10;
    const auto t558 = t557 + a15 * h27;
    const auto t559 = t558 + a18 * h28;
    const auto t560 = t559 + a19 * h29;
    const auto h74 = load<V>(h + 74 * sh);
    const auto t561 = t560 + h74;
    const auto t562 = a4 * a6;
    const auto t563 = t562 + a5 * a8;
    const auto t564 = t563 + a6 * a9;
    const auto t565 = a6 * t561;
    const auto t566 = t565 + a6 * t424;
    const auto t567 = t566 + a12 * t353;
    const auto t568 = t567 + a14 * t372;
    const auto t569 = t568 + a15 * t391;
    const auto t570 = t569 + t564 * g10;
    const auto t571 = t570 + t177 * g12;
    const auto t572 = t571 + t177 * h153;
    const auto h158 = load<V>(h + 158 * sh);
    const auto t573 = t572 + t177 * h158;
    const auto t574 = t573 + t186 * h111;
    const auto t575 = t574 + t186 * h116;
    const auto t576 = t575 + t419 * h147;
    const auto h152 = load<V>(h + 152 * sh);
    const auto t577 = t576 + t419 * h152;
    const auto t578 = a1 * t59;
    const auto t579 = t578 + a3 * t23;
    const auto t580 = t579 + a4 * t334;
    const auto t581 = t580 + a5 * t459;
    const auto t582 = t581 + a6 * t454;
    const auto t583 = t582 + a8 * t329;
    const auto t584 = t583 + a9 * t334;
    const auto t585 = t584 + t5 * t553;
    const auto t586 = t585 + t3 * t410;
    const auto t587 = t586 + t119 * h20;
    const auto t588 = t587 + t125 * h18;
    const auto t589 = t588 + t128 * h32;
    const auto t590 = t589 + t134 * h30;
    const auto t591 = t590 + t143 * h35;
    const auto t592 = t591 + t159 * h33;
    const auto t593 = t592 + t165 * h155;
    const auto t594 = t593 + t171 * h157;
    const auto t595 = t594 + t235 * h154;
    const auto t596 = t595 + t284 * h155;
    const auto t597 = t596 + t180 * h113;
    const auto t598 = t597 + t183 * h115;
    const auto t599 = t598 + t241 * h112;
    const auto t600 = t599 + t287 * h113;
    const auto t601 = t600 + t427 * h149;
    const auto t602 = t601 + t416 * h151;
    const auto t603 = t602 + t484 * h148;
    const auto t604 = t603 + t556 * h149;
    const auto h47 = load<V>(h + 47 * sh);
    const auto t605 = t604 + h47;
    const auto t606 = t605 + T(2) * t577;
    store<V>(to_a + 6 * sto_a, t606);
    const auto t607 = a5 * a5;
    const auto t608 = t607 + a7 * a7;
    const auto t609 = t608 + a8 * a8;
    const auto t610 = a7 * g4;
    const auto t611 = t610 + a7 * t489;
    const auto t612 = t611 + t229 * h156;
    const auto t613 = t612 + t238 * h114;
    const auto t614 = t613 + t481 * h150;
    const auto t615 = a2 * t41;
    const auto t616 = t615 + a5 * t329;
    const auto t617 = t616 + a8 * t459;
    const auto t618 = t617 + a13 * t353;
    const auto t619 = t618 + a16 * t372;
    const auto t620 = t619 + a17 * t391;
    const auto t621 = t620 + t1 * t478;
    const auto t622 = t621 + t122 * h19;
    const auto t623 = t622 + t131 * h31;
    const auto t624 = t623 + t151 * h34;
    const auto t625 = t624 + t609 * g10;
    const auto t626 = t625 + t171 * h154;
    const auto t627 = t626 + t229 * g12;
    const auto t628 = t627 + t235 * h157;
    const auto t629 = t628 + t183 * h112;
    const auto t630 = t629 + t241 * h115;
    const auto t631 = t630 + t416 * h148;
    const auto t632 = t631 + t484 * h151;
    const auto t633 = t632 + g1;
    const auto h48 = load<V>(h + 48 * sh);
    const auto t634 = t633 + h48;
    const auto t635 = t634 + T(2) * t614;
    store<V>(to_a + 7 * sto_a, t635);
    const auto t636 = a5 * a6;
    const auto t637 = t636 + a7 * a8;
    const auto t638 = t637 + a8 * a9;
    const auto t639 = a8 * t561;
    const auto t640 = t639 + a8 * t489;
    const auto t641 = t640 + a14 * t353;
    const auto t642 = t641 + a17 * t372;
    const auto t643 = t642 + a18 * t391;
    const auto t644 = t643 + t638 * g10;
    const auto t645 = t644 + t235 * g12;
    const auto t646 = t645 + t235 * h156;
    const auto t647 = t646 + t235 * h158;
    const auto t648 = t647 + t241 * h114;
    const auto t649 = t648 + t241 * h116;
    const auto t650 = t649 + t484 * h150;
    const auto t651 = t650 + t484 * h152;
    const auto t652 = a2 * t59;
    const auto t653 = t652 + a3 * t41;
    const auto t654 = t653 + a5 * t334;
    const auto t655 = t654 + a6 * t329;
    const auto t656 = t655 + a7 * t459;
    const auto t657 = t656 + a8 * t454;
    const auto t658 = t657 + a9 * t459;
    const auto t659 = t658 + t1 * t553;
    const auto t660 = t659 + t3 * t478;
    const auto t661 = t660 + t122 * h20;
    const auto t662 = t661 + t125 * h19;
    const auto t663 = t662 + t131 * h32;
    const auto t664 = t663 + t134 * h31;
    const auto t665 = t664 + t151 * h35;
    const auto t666 = t665 + t159 * h34;
    const auto t667 = t666 + t171 * h155;
    const auto t668 = t667 + t177 * h154;
    const auto t669 = t668 + t229 * h157;
    const auto t670 = t669 + t284 * h157;
    const auto t671 = t670 + t183 * h113;
    const auto t672 = t671 + t186 * h112;
    const auto t673 = t672 + t238 * h115;
    const auto t674 = t673 + t287 * h115;
    const auto t675 = t674 + t416 * h149;
    const auto t676 = t675 + t419 * h148;
    const auto t677 = t676 + t481 * h151;
    const auto t678 = t677 + t556 * h151;
    const auto h49 = load<V>(h + 49 * sh);
    const auto t679 = t678 + h49;
    const auto t680 = t679 + T(2) * t651;
    store<V>(to_a + 8 * sto_a, t680);
    const auto t681 = a6 * a6;
    const auto t682 = t681 + a8 * a8;
    const auto t683 = t682 + a9 * a9;
    const auto t684 = a9 * g4;
    const auto t685 = t684 + a9 * t561;
    const auto t686 = t685 + t284 * h158;
    const auto t687 = t686 + t287 * h116;
    const auto t688 = t687 + t556 * h152;
    const auto t689 = a3 * t59;
    const auto t690 = t689 + a6 * t334;
    const auto t691 = t690 + a8 * t459;
    const auto t692 = t691 + a15 * t353;
    const auto t693 = t692 + a18 * t372;
    const auto t694 = t693 + a19 * t391;
    const auto t695 = t694 + t3 * t553;
    const auto t696 = t695 + t125 * h20;
    const auto t697 = t696 + t134 * h32;
    const auto t698 = t697 + t159 * h35;
    const auto t699 = t698 + t683 * g10;
    const auto t700 = t699 + t177 * h155;
    const auto t701 = t700 + t235 * h157;
    const auto t702 = t701 + t284 * g12;
    const auto t703 = t702 + t186 * h113;
    const auto t704 = t703 + t241 * h115;
    const auto t705 = t704 + t419 * h149;
    const auto t706 = t705 + t484 * h151;
    const auto t707 = t706 + g1;
    const auto h50 = load<V>(h + 50 * sh);
    const auto t708 = t707 + h50;
    const auto t709 = t708 + T(2) * t688;
    store<V>(to_a + 9 * sto_a, t709);
    const auto t710 = a1 * h25;
    const auto t711 = t710 + a2 * h24;
    const auto t712 = t711 + a4 * h154;
    const auto t713 = t712 + a6 * h157;
    const auto t714 = t713 + a7 * h154;
    const auto t715 = t714 + a8 * h155;
    const auto h40 = load<V>(h + 40 * sh);
    const auto t716 = t715 + t5 * h40;
    const auto h39 = load<V>(h + 39 * sh);
    const auto t717 = t716 + t1 * h39;
    const auto h42 = load<V>(h + 42 * sh);
    const auto t718 = t717 + t135 * h42;
    const auto h44 = load<V>(h + 44 * sh);
    const auto t719 = t718 + t137 * h44;
    const auto h43 = load<V>(h + 43 * sh);
    const auto t720 = t719 + t144 * h43;
    const auto t721 = t720 + g12 * t67;
    const auto t722 = t721 + h153 * t67;
    const auto t723 = t722 + h156 * t67;
    const auto h88 = load<V>(h + 88 * sh);
    const auto t724 = t723 + h88;
    const auto t725 = a1 * h26;
    const auto t726 = t725 + a3 * h24;
    const auto t727 = t726 + a4 * h155;
    const auto t728 = t727 + a5 * h157;
    const auto t729 = t728 + a8 * h154;
    const auto t730 = t729 + a9 * h155;
    const auto h41 = load<V>(h + 41 * sh);
    const auto t731 = t730 + t5 * h41;
    const auto t732 = t731 + t3 * h39;
    const auto t733 = t732 + t136 * h42;
    const auto t734 = t733 + t137 * h43;
    const auto t735 = t734 + t152 * h44;
    const auto t736 = t735 + g12 * t79;
    const auto t737 = t736 + h153 * t79;
    const auto t738 = t737 + h158 * t79;
    const auto h89 = load<V>(h + 89 * sh);
    const auto t739 = t738 + h89;
    const auto t740 = a5 * h148;
    const auto t741 = t740 + a6 * h149;
    const auto h36 = load<V>(h + 36 * sh);
    const auto t742 = t741 + t5 * h36;
    const auto t743 = t742 + h147 * t60;
    const auto h75 = load<V>(h + 75 * sh);
    const auto t744 = t743 + h75;
    const auto t745 = a4 * h148;
    const auto t746 = t745 + a6 * h151;
    const auto t747 = t746 + a7 * h148;
    const auto t748 = t747 + a8 * h149;
    const auto h37 = load<V>(h + 37 * sh);
    const auto t749 = t748 + t5 * h37;
    const auto t750 = t749 + t1 * h36;
    const auto t751 = t750 + h147 * t67;
    const auto t752 = t751 + h150 * t67;
    const auto h76 = load<V>(h + 76 * sh);
    const auto t753 = t752 + h76;
    const auto t754 = a4 * h149;
    const auto t755 = t754 + a5 * h151;
    const auto t756 = t755 + a8 * h148;
    const auto t757 = t756 + a9 * h149;
    const auto h38 = load<V>(h + 38 * sh);
    const auto t758 = t757 + t5 * h38;
    const auto t759 = t758 + t3 * h36;
    const auto t760 = t759 + h147 * t79;
    const auto t761 = t760 + h152 * t79;
    const auto h77 = load<V>(h + 77 * sh);
    const auto t762 = t761 + h77;
    const auto t763 = a5 * h148;
    const auto t764 = t763 + a8 * h151;
    const auto t765 = t764 + t1 * h37;
    const auto t766 = t765 + h150 * t91;
    const auto h78 = load<V>(h + 78 * sh);
    const auto t767 = t766 + h78;
    const auto t768 = a5 * h149;
    const auto t769 = t768 + a6 * h148;
    const auto t770 = t769 + a7 * h151;
    const auto t771 = t770 + a9 * h151;
    const auto t772 = t771 + t1 * h38;
    const auto t773 = t772 + t3 * h37;
    const auto t774 = t773 + h150 * t98;
    const auto t775 = t774 + h152 * t98;
    const auto h79 = load<V>(h + 79 * sh);
    const auto t776 = t775 + h79;
    const auto t777 = a6 * h149;
    const auto t778 = t777 + a8 * h151;
    const auto t779 = t778 + t3 * h38;
    const auto t780 = t779 + h152 * t110;
    const auto h80 = load<V>(h + 80 * sh);
    const auto t781 = t780 + h80;
    const auto t782 = a1 * h63;
    const auto g5 = load<V>(g + 5 * sg);
    const auto t783 = t782 + t5 * g5;
    const auto h81 = load<V>(h + 81 * sh);
    const auto t784 = t783 + t5 * h81;
    const auto t785 = t784 + t119 * h105;
    const auto t786 = t785 + t128 * h141;
    const auto t787 = t786 + t143 * h159;
    const auto t788 = a1 * g3;
    const auto t789 = t788 + a2 * h64;
    const auto t790 = t789 + a3 * h65;
    const auto t791 = t790 + a4 * t410;
    const auto t792 = t791 + a5 * t478;
    const auto t793 = t792 + a6 * t553;
    const auto t794 = t793 + a10 * t744;
    const auto t795 = t794 + a11 * t753;
    const auto t796 = t795 + a12 * t762;
    const auto t797 = t796 + a13 * t767;
    const auto t798 = t797 + a14 * t776;
    const auto t799 = t798 + a15 * t781;
    const auto h82 = load<V>(h + 82 * sh);
    const auto t800 = t799 + t1 * h82;
    const auto h83 = load<V>(h + 83 * sh);
    const auto t801 = t800 + t3 * h83;
    const auto t802 = t801 + t122 * h106;
    const auto t803 = t802 + t125 * h107;
    const auto t804 = t803 + t128 * g11;
    const auto t805 = t804 + t131 * h142;
    const auto t806 = t805 + t134 * h143;
    const auto t807 = t806 + t143 * g13;
    const auto t808 = t807 + t151 * h160;
    const auto t809 = t808 + t159 * h161;
    const auto t810 = t809 + t165 * h39;
    const auto t811 = t810 + t171 * h40;
    const auto t812 = t811 + t177 * h41;
    const auto t813 = t812 + t180 * h21;
    const auto t814 = t813 + t183 * h22;
    const auto t815 = t814 + t186 * h23;
    const auto t816 = t815 + t427 * h36;
    const auto t817 = t816 + t416 * h37;
    const auto t818 = t817 + t419 * h38;
    const auto h3 = load<V>(h + 3 * sh);
    const auto t819 = t818 + h3;
    const auto t820 = t819 + T(2) * t787;
    const auto t821 = a1 * h24;
    const auto t822 = t821 + a4 * g12;
    const auto t823 = t822 + a5 * h154;
    const auto t824 = t823 + a6 * h155;
    const auto t825 = t824 + a10 * h42;
    const auto t826 = t825 + a11 * h43;
    const auto t827 = t826 + a12 * h44;
    const auto t828 = t827 + t5 * h39;
    const auto t829 = t828 + h153 * t60;
    const auto h87 = load<V>(h + 87 * sh);
    const auto t830 = t829 + h87;
    const auto g6 = load<V>(g + 6 * sg);
    const auto t831 = a10 * g6;
    const auto t832 = t831 + a10 * t830;
    const auto t833 = a1 * t66;
    const auto t834 = t833 + a4 * t353;
    const auto t835 = t834 + a11 * t724;
    const auto t836 = t835 + a12 * t739;
    const auto t837 = t836 + t5 * t744;
    const auto t838 = t837 + t119 * h99;
    const auto t839 = t838 + t128 * h129;
    const auto t840 = t839 + t143 * h135;
    const auto t841 = t840 + t413 * h27;
    const auto t842 = t841 + t165 * h42;
    const auto t843 = t842 + t820;
    const auto t844 = t843 + T(2) * t832;
    store<V>(to_a + 10 * sto_a, t844);
    const auto t845 = T(6) * g6;
    const auto t846 = T(4) * t830;
    const auto t847 = a2 * h26;
    const auto t848 = t847 + a3 * h25;
    const auto t849 = t848 + a5 * h155;
    const auto t850 = t849 + a6 * h154;
    const auto t851 = t850 + a7 * h157;
    const auto t852 = t851 + a9 * h157;
    const auto t853 = t852 + t1 * h41;
    const auto t854 = t853 + t3 * h40;
    const auto t855 = t854 + t137 * h42;
    const auto t856 = t855 + t145 * h43;
    const auto t857 = t856 + t153 * h44;
    const auto t858 = t857 + g12 * t98;
    const auto t859 = t858 + h156 * t98;
    const auto t860 = t859 + h158 * t98;
    const auto h91 = load<V>(h + 91 * sh);
    const auto t861 = t860 + h91;
    const auto t862 = a2 * h66;
    const auto t863 = t862 + t1 * g5;
    const auto h84 = load<V>(h + 84 * sh);
    const auto t864 = t863 + t1 * h84;
    const auto t865 = t864 + t122 * h108;
    const auto t866 = t865 + t131 * h144;
    const auto t867 = t866 + t151 * h162;
    const auto t868 = a1 * h64;
    const auto t869 = t868 + a2 * g3;
    const auto t870 = t869 + a3 * h67;
    const auto t871 = t870 + a5 * t410;
    const auto t872 = t871 + a7 * t478;
    const auto t873 = t872 + a8 * t553;
    const auto t874 = t873 + a11 * t744;
    const auto t875 = t874 + a13 * t753;
    const auto t876 = t875 + a14 * t762;
    const auto t877 = t876 + a16 * t767;
    const auto t878 = t877 + a17 * t776;
    const auto t879 = t878 + a18 * t781;
    const auto t880 = t879 + t5 * h82;
    const auto h85 = load<V>(h + 85 * sh);
    const auto t881 = t880 + t3 * h85;
    const auto t882 = t881 + t119 * h106;
    const auto t883 = t882 + t125 * h109;
    const auto t884 = t883 + t128 * h142;
    const auto t885 = t884 + t131 * g11;
    const auto t886 = t885 + t134 * h145;
    const auto t887 = t886 + t143 * h160;
    const auto t888 = t887 + t151 * g13;
    const auto t889 = t888 + t159 * h163;
    const auto t890 = t889 + t171 * h39;
    const auto t891 = t890 + t229 * h40;
    const auto t892 = t891 + t235 * h41;
    const auto t893 = t892 + t183 * h21;
    const auto t894 = t893 + t238 * h22;
    const auto t895 = t894 + t241 * h23;
    const auto t896 = t895 + t416 * h36;
    const auto t897 = t896 + t481 * h37;
    const auto t898 = t897 + t484 * h38;
    const auto h4 = load<V>(h + 4 * sh);
    const auto t899 = t898 + h4;
    const auto t900 = t899 + T(2) * t867;
    const auto t901 = a2 * h25;
    const auto t902 = t901 + a5 * h154;
    const auto t903 = t902 + a7 * g12;
    const auto t904 = t903 + a8 * h157;
    const auto t905 = t904 + a13 * h42;
    const auto t906 = t905 + a16 * h43;
    const auto t907 = t906 + a17 * h44;
    const auto t908 = t907 + t1 * h40;
    const auto t909 = t908 + h156 * t91;
    const auto h90 = load<V>(h + 90 * sh);
    const auto t910 = t909 + h90;
    const auto t911 = a5 * t353;
    const auto t912 = t911 + a11 * t910;
    const auto t913 = t912 + a13 * t724;
    const auto t914 = t913 + a14 * t739;
    const auto t915 = t914 + t492 * h27;
    const auto t916 = t915 + t171 * h42;
    const auto t917 = a1 * t78;
    const auto t918 = t917 + a2 * t66;
    const auto t919 = t918 + a4 * t372;
    const auto t920 = t919 + a10 * t724;
    const auto t921 = t920 + a11 * t845;
    const auto t922 = t921 + a11 * t846;
    const auto t923 = t922 + a12 * t861;
    const auto t924 = t923 + t5 * t753;
    const auto t925 = t924 + t1 * t744;
    const auto t926 = t925 + t119 * h100;
    const auto t927 = t926 + t122 * h99;
    const auto t928 = t927 + t128 * h130;
    const auto t929 = t928 + t131 * h129;
    const auto t930 = t929 + t143 * h136;
    const auto t931 = t930 + t151 * h135;
    const auto t932 = t931 + t413 * h28;
    const auto t933 = t932 + t165 * h43;
    const auto t934 = t933 + t900;
    const auto t935 = t934 + T(2) * t916;
    store<V>(to_a + 11 * sto_a, t935);
    const auto t936 = a3 * h68;
    const auto t937 = t936 + t3 * g5;
    const auto h86 = load<V>(h + 86 * sh);
    const auto t938 = t937 + t3 * h86;
    const auto t939 = t938 + t125 * h110;
    const auto t940 = t939 + t134 * h146;
    const auto t941 = t940 + t159 * h164;
    const auto t942 = a1 * h65;
    const auto t943 = t942 + a2 * h67;
    const auto t944 = t943 + a3 * g3;
    const auto t945 = t944 + a6 * t410;
    const auto t946 = t945 + a8 * t478;
    const auto t947 = t946 + a9 * t553;
    const auto t948 = t947 + a12 * t744;
    const auto t949 = t948 + a14 * t753;
    const auto t950 = t949 + a15 * t762;
    const auto t951 = t950 + a17 * t767;
    const auto t952 = t951 + a18 * t776;
    const auto t953 = t952 + a19 * t781;
    const auto t954 = t953 + t5 * h83;
    const auto t955 = t954 + t1 * h85;
    const auto t956 = t955 + t119 * h107;
    const auto t957 = t956 + t122 * h109;
    const auto t958 = t957 + t128 * h143;
    const auto t959 = t958 + t131 * h145;
    const auto t960 = t959 + t134 * g11;
    const auto t961 = t960 + t143 * h161;
    const auto t962 = t961 + t151 * h163;
    const auto t963 = t962 + t159 * g13;
    const auto t964 = t963 + t177 * h39;
    const auto t965 = t964 + t235 * h40;
    const auto t966 = t965 + t284 * h41;
    const auto t967 = t966 + t186 * h21;
    const auto t968 = t967 + t241 * h22;
    const auto t969 = t968 + t287 * h23;
    const auto t970 = t969 + t419 * h36;
    const auto t971 = t970 + t484 * h37;
    const auto t972 = t971 + t556 * h38;
    const auto h5 = load<V>(h + 5 * sh);
    const auto t973 = t972 + h5;
    const auto t974 = t973 + T(2) * t941;
    const auto t975 = a3 * h26;
    const auto t976 = t975 + a6 * h155;
    const auto t977 = t976 + a8 * h157;
    const auto t978 = t977 + a9 * g12;
    const auto t979 = t978 + a15 * h42;
    const auto t980 = t979 + a18 * h43;
    const auto t981 = t980 + a19 * h44;
    const auto t982 = t981 + t3 * h41;
    const auto t983 = t982 + h158 * t110;
    const auto h92 = load<V>(h + 92 * sh);
    const auto t984 = t983 + h92;
    const auto t985 = a6 * t353;
    const auto t986 = t985 + a12 * t984;
    const auto t987 = t986 + a14 * t724;
    const auto t988 = t987 + a15 * t739;
    const auto t989 = t988 + t564 * h27;
    const auto t990 = t989 + t177 * h42;
    const auto t991 = a1 * t90;
    const auto t992 = t991 + a3 * t66;
    const auto t993 = t992 + a4 * t391;
    const auto t994 = t993 + a10 * t739;
    const auto t995 = t994 + a11 * t861;
    const auto t996 = t995 + a12 * t845;
    const auto t997 = t996 + a12 * t846;
    const auto t998 = t997 + t5 * t762;
    const auto t999 = t998 + t3 * t744;
    const auto t1000 = t999 + t119 * h101;
    const auto t1001 = t1000 + t125 * h99;
    const auto t1002 = t1001 + t128 * h131;
    const auto t1003 = t1002 + t134 * h129;
    const auto t1004 = t1003 + t143 * h137;
    const auto t1005 = t1004 + t159 * h135;
    const auto t1006 = t1005 + t413 * h29;
    const auto t1007 = t1006 + t165 * h44;
    const auto t1008 = t1007 + t974;
    const auto t1009 = t1008 + T(2) * t990;
    store<V>(to_a + 12 * sto_a, t1009);
    const auto t1010 = T(4) * t910;
    const auto t1011 = a5 * t372;
    const auto t1012 = t1011 + a11 * t724;
    const auto t1013 = t1012 + a13 * t830;
    const auto t1014 = t1013 + a14 * t861;
    const auto t1015 = t1014 + t492 * h28;
    const auto t1016 = t1015 + t171 * h43;
    const auto t1017 = a1 * t97;
    const auto t1018 = t1017 + a2 * t78;
    const auto t1019 = t1018 + a7 * t353;
    const auto t1020 = t1019 + a13 * t845;
    const auto t1021 = t1020 + a13 * t1010;
    const auto t1022 = t1021 + a16 * t724;
    const auto t1023 = t1022 + a17 * t739;
    const auto t1024 = t1023 + t5 * t767;
    const auto t1025 = t1024 + t1 * t753;
    const auto t1026 = t1025 + t119 * h102;
    const auto t1027 = t1026 + t122 * h100;
    const auto t1028 = t1027 + t128 * h132;
    const auto t1029 = t1028 + t131 * h130;
    const auto t1030 = t1029 + t143 * h138;
    const auto t1031 = t1030 + t151 * h136;
    const auto t1032 = t1031 + t609 * h27;
    const auto t1033 = t1032 + t229 * h42;
    const auto t1034 = t1033 + t820;
    const auto t1035 = t1034 + T(2) * t1016;
    store<V>(to_a + 13 * sto_a, t1035);
    const auto t1036 = T(4) * t984;
    const auto t1037 = a5 * t391;
    const auto t1038 = t1037 + a6 * t372;
    const auto t1039 = t1038 + a8 * t353;
    const auto t1040 = t1039 + a11 * t739;
    const auto t1041 = t1040 + a12 * t724;
    const auto t1042 = t1041 + a13 * t861;
    const auto t1043 = t1042 + a15 * t861;
    const auto t1044 = t1043 + a17 * t724;
    const auto t1045 = t1044 + a18 * t739;
    const auto t1046 = t1045 + t492 * h29;
    const auto t1047 = t1046 + t564 * h28;
    const auto t1048 = t1047 + t638 * h27;
    const auto t1049 = t1048 + t171 * h44;
    const auto t1050 = t1049 + t177 * h43;
    const auto t1051 = t1050 + t235 * h42;
    const auto t1052 = a1 * t109;
    const auto t1053 = t1052 + a2 * t90;
    const auto t1054 = t1053 + a3 * t78;
    const auto t1055 = t1054 + a14 * t1036;
    const auto t1056 = t1055 + a14 * t1010;
    const auto t1057 = t1056 + a14 * t846;
    const auto t1058 = t1057 + t5 * t776;
    const auto t1059 = t1058 + t1 * t762;
    const auto t1060 = t1059 + t3 * t753;
    const auto t1061 = t1060 + t119 * h103;
    const auto t1062 = t1061 + t122 * h101;
    const auto t1063 = t1062 + t125 * h100;
    const auto t1064 = t1063 + t128 * h133;
    const auto t1065 = t1064 + t131 * h131;
    const auto t1066 = t1065 + t134 * h130;
    const auto t1067 = t1066 + t137 * t845;
    const auto t1068 = t1067 + t143 * h139;
    const auto t1069 = t1068 + t151 * h137;
    const auto t1070 = t1069 + t159 * h136;
    const auto t1071 = t1070 + T(2) * t1051;
    store<V>(to_a + 14 * sto_a, t1071);
    const auto t1072 = a6 * t391;
    const auto t1073 = t1072 + a12 * t739;
    const auto t1074 = t1073 + a14 * t861;
    const auto t1075 = t1074 + a15 * t830;
    const auto t1076 = t1075 + t564 * h29;
    const auto t1077 = t1076 + t177 * h44;
    const auto t1078 = a1 * t116;
    const auto t1079 = t1078 + a3 * t90;
    const auto t1080 = t1079 + a9 * t353;
    const auto t1081 = t1080 + a15 * t845;
    const auto t1082 = t1081 + a15 * t1036;
    const auto t1083 = t1082 + a18 * t724;
    const auto t1084 = t1083 + a19 * t739;
    const auto t1085 = t1084 + t5 * t781;
    const auto t1086 = t1085 + t3 * t762;
    const auto t1087 = t1086 + t119 * h104;
    const auto t1088 = t1087 + t125 * h101;
    const auto t1089 = t1088 + t128 * h134;
    const auto t1090 = t1089 + t134 * h131;
    const auto t1091 = t1090 + t143 * h140;
    const auto t1092 = t1091 + t159 * h137;
    const auto t1093 = t1092 + t683 * h27;
    const auto t1094 = t1093 + t284 * h42;
    const auto t1095 = t1094 + t820;
    const auto t1096 = t1095 + T(2) * t1077;
    store<V>(to_a + 15 * sto_a, t1096);
    const auto t1097 = a16 * g6;
    const auto t1098 = t1097 + a16 * t910;
    const auto t1099 = a2 * t97;
    const auto t1100 = t1099 + a7 * t372;
    const auto t1101 = t1100 + a13 * t724;
    const auto t1102 = t1101 + a17 * t861;
    const auto t1103 = t1102 + t1 * t767;
    const auto t1104 = t1103 + t122 * h102;
    const auto t1105 = t1104 + t131 * h132;
    const auto t1106 = t1105 + t151 * h138;
    const auto t1107 = t1106 + t609 * h28;
    const auto t1108 = t1107 + t229 * h43;
    const auto t1109 = t1108 + t900;
    const auto t1110 = t1109 + T(2) * t1098;
    store<V>(to_a + 16 * sto_a, t1110);
    const auto t1111 = a8 * t372;
    const auto t1112 = t1111 + a14 * t724;
    const auto t1113 = t1112 + a17 * t984;
    const auto t1114 = t1113 + a18 * t861;
    const auto t1115 = t1114 + t638 * h28;
    const auto t1116 = t1115 + t235 * h43;
    const auto t1117 = a2 * t109;
    const auto t1118 = t1117 + a3 * t97;
    const auto t1119 = t1118 + a7 * t391;
    const auto t1120 = t1119 + a13 * t739;
    const auto t1121 = t1120 + a16 * t861;
    const auto t1122 = t1121 + a17 * t845;
    const auto t1123 = t1122 + a17 * t1010;
    const auto t1124 = t1123 + t1 * t776;
    const auto t1125 = t1124 + t3 * t767;
    const auto t1126 = t1125 + t122 * h103;
    const auto t1127 = t1126 + t125 * h102;
    const auto t1128 = t1127 + t131 * h133;
    const auto t1129 = t1128 + t134 * h132;
    const auto t1130 = t1129 + t151 * h139;
    const auto t1131 = t1130 + t159 * h138;
    const auto t1132 = t1131 + t609 * h29;
    const auto t1133 = t1132 + t229 * h44;
    const auto t1134 = t1133 + t974;
    const auto t1135 = t1134 + T(2) * t1116;
    store<V>(to_a + 17 * sto_a, t1135);
    const auto t1136 = a8 * t391;
    const auto t1137 = t1136 + a14 * t739;
    const auto t1138 = t1137 + a17 * t861;
    const auto t1139 = t1138 + a18 * t910;
    const auto t1140 = t1139 + t638 * h29;
    const auto t1141 = t1140 + t235 * h44;
    const auto t1142 = a2 * t116;
    const auto t1143 = t1142 + a3 * t109;
    const auto t1144 = t1143 + a9 * t372;
    const auto t1145 = t1144 + a15 * t724;
    const auto t1146 = t1145 + a18 * t845;
    const auto t1147 = t1146 + a18 * t1036;
    const auto t1148 = t1147 + a19 * t861;
    const auto t1149 = t1148 + t1 * t781;
    const auto t1150 = t1149 + t3 * t776;
    const auto t1151 = t1150 + t122 * h104;
    const auto t1152 = t1151 + t125 * h103;
    const auto t1153 = t1152 + t131 * h134;
    const auto t1154 = t1153 + t134 * h133;
    const auto t1155 = t1154 + t151 * h140;
    const auto t1156 = t1155 + t159 * h139;
    const auto t1157 = t1156 + t683 * h28;
    const auto t1158 = t1157 + t284 * h43;
    const auto t1159 = t1158 + t900;
    const auto t1160 = t1159 + T(2) * t1141;
    store<V>(to_a + 18 * sto_a, t1160);
    const auto t1161 = a19 * g6;
    const auto t1162 = t1161 + a19 * t984;
    const auto t1163 = a3 * t116;
    const auto t1164 = t1163 + a9 * t391;
    const auto t1165 = t1164 + a15 * t739;
    const auto t1166 = t1165 + a18 * t861;
    const auto t1167 = t1166 + t3 * t781;
    const auto t1168 = t1167 + t125 * h104;
    const auto t1169 = t1168 + t134 * h134;
    const auto t1170 = t1169 + t159 * h140;
    const auto t1171 = t1170 + t683 * h29;
    const auto t1172 = t1171 + t284 * h44;
    const auto t1173 = t1172 + t974;
    const auto t1174 = t1173 + T(2) * t1162;
    store<V>(to_a + 19 * sto_a, t1174);
    const auto g0 = load<V>(g + 0 * sg);
    store<V>(to_a + 0 * sto_a, g0);
}
template <class V, class T, class C>
static inline void double_backward(const T *a, long sa, const T *g, long sg, C h, long sh, const T *v, long sv, T *to_a, long sto_a, T *to_g, long sto_g, C to_h, long sto_h) {
    const auto t0 = V{};
    store<V>(to_a + 0 * sto_a, t0);
    const auto v16 = load<V>(v + 16 * sv);
    const auto v11 = load<V>(v + 11 * sv);
    const auto t1 = v11 + v16;
    const auto v18 = load<V>(v + 18 * sv);
    const auto t2 = t1 + v18;
    store<V>(to_h + 4 * sto_h, t2);
    const auto v17 = load<V>(v + 17 * sv);
    const auto v12 = load<V>(v + 12 * sv);
    const auto t3 = v12 + v17;
    const auto v19 = load<V>(v + 19 * sv);
    const auto t4 = t3 + v19;
    store<V>(to_h + 5 * sto_h, t4);
    const auto v13 = load<V>(v + 13 * sv);
    const auto v10 = load<V>(v + 10 * sv);
    const auto t5 = v10 + v13;
    const auto v15 = load<V>(v + 15 * sv);
    const auto t6 = t5 + v15;
    store<V>(to_h + 3 * sto_h, t6);
    const auto h93 = load<V>(h + 93 * sh);
    const auto v1 = load<V>(v + 1 * sv);
    store<V>(to_h + 0 * sto_h, v1);
    const auto t7 = h93 * v1;
    const auto h105 = load<V>(h + 105 * sh);
    const auto t8 = t7 + h105 * t6;
    const auto g7 = load<V>(g + 7 * sg);
    const auto t9 = g7 * v1;
    const auto h18 = load<V>(h + 18 * sh);
    const auto v4 = load<V>(v + 4 * sv);
    store<V>(to_h + 45 * sto_h, v4);
    const auto t10 = t9 + h18 * v4;
    const auto h19 = load<V>(h + 19 * sh);
    const auto v5 = load<V>(v + 5 * sv);
    store<V>(to_h + 46 * sto_h, v5);
    const auto t11 = t10 + h19 * v5;
    const auto h20 = load<V>(h + 20 * sh);
    const auto v6 = load<V>(v + 6 * sv);
    store<V>(to_h + 47 * sto_h, v6);
    const auto t12 = t11 + h20 * v6;
    const auto h94 = load<V>(h + 94 * sh);
    const auto v2 = load<V>(v + 2 * sv);
    store<V>(to_h + 1 * sto_h, v2);
    const auto t13 = t12 + h94 * v2;
    const auto h95 = load<V>(h + 95 * sh);
    const auto v3 = load<V>(v + 3 * sv);
    store<V>(to_h + 2 * sto_h, v3);
    const auto t14 = t13 + h95 * v3;
    const auto h99 = load<V>(h + 99 * sh);
    const auto t15 = t14 + h99 * v10;
    const auto h100 = load<V>(h + 100 * sh);
    const auto t16 = t15 + h100 * v11;
    const auto h101 = load<V>(h + 101 * sh);
    const auto t17 = t16 + h101 * v12;
    const auto h102 = load<V>(h + 102 * sh);
    const auto t18 = t17 + h102 * v13;
    const auto h103 = load<V>(h + 103 * sh);
    const auto v14 = load<V>(v + 14 * sv);
    const auto t19 = t18 + h103 * v14;
    const auto h104 = load<V>(h + 104 * sh);
    const auto t20 = t19 + h104 * v15;
    const auto h106 = load<V>(h + 106 * sh);
    const auto t21 = t20 + h106 * t2;
    const auto h107 = load<V>(h + 107 * sh);
    const auto t22 = t21 + h107 * t4;
    const auto t23 = t22 + T(2) * t8;
    const auto h96 = load<V>(h + 96 * sh);
    const auto t24 = h96 * v2;
    const auto h108 = load<V>(h + 108 * sh);
    const auto t25 = t24 + h108 * t2;
    const auto t26 = g7 * v2;
    const auto t27 = t26 + h18 * v5;
    const auto v7 = load<V>(v + 7 * sv);
    store<V>(to_h + 48 * sto_h, v7);
    const auto t28 = t27 + h19 * v7;
    const auto v8 = load<V>(v + 8 * sv);
    store<V>(to_h + 49 * sto_h, v8);
    const auto t29 = t28 + h20 * v8;
    const auto t30 = t29 + h94 * v1;
    const auto h97 = load<V>(h + 97 * sh);
    const auto t31 = t30 + h97 * v3;
    const auto t32 = t31 + h99 * v11;
    const auto t33 = t32 + h100 * v13;
    const auto t34 = t33 + h101 * v14;
    const auto t35 = t34 + h102 * v16;
    const auto t36 = t35 + h103 * v17;
    const auto t37 = t36 + h104 * v18;
    const auto t38 = t37 + h106 * t6;
    const auto h109 = load<V>(h + 109 * sh);
    const auto t39 = t38 + h109 * t4;
    const auto t40 = t39 + T(2) * t25;
    const auto h98 = load<V>(h + 98 * sh);
    const auto t41 = h98 * v3;
    const auto h110 = load<V>(h + 110 * sh);
    const auto t42 = t41 + h110 * t4;
    const auto t43 = g7 * v3;
    const auto t44 = t43 + h18 * v6;
    const auto t45 = t44 + h19 * v8;
    const auto v9 = load<V>(v + 9 * sv);
    store<V>(to_h + 50 * sto_h, v9);
    const auto t46 = t45 + h20 * v9;
    const auto t47 = t46 + h95 * v1;
    const auto t48 = t47 + h97 * v2;
    const auto t49 = t48 + h99 * v12;
    const auto t50 = t49 + h100 * v14;
    const auto t51 = t50 + h101 * v15;
    const auto t52 = t51 + h102 * v17;
    const auto t53 = t52 + h103 * v18;
    const auto t54 = t53 + h104 * v19;
    const auto t55 = t54 + h107 * t6;
    const auto t56 = t55 + h109 * t2;
    const auto t57 = t56 + T(2) * t42;
    const auto t58 = T(2) * v4;
    const auto h15 = load<V>(h + 15 * sh);
    const auto t59 = h15 * v1;
    const auto h21 = load<V>(h + 21 * sh);
    const auto t60 = t59 + h21 * t6;
    const auto h111 = load<V>(h + 111 * sh);
    const auto t61 = t60 + h111 * t58;
    const auto h112 = load<V>(h + 112 * sh);
    const auto t62 = t61 + h112 * v5;
    const auto h113 = load<V>(h + 113 * sh);
    const auto t63 = t62 + h113 * v6;
    const auto t64 = T(2) * v5;
    const auto t65 = h15 * v2;
    const auto h16 = load<V>(h + 16 * sh);
    const auto t66 = t65 + h16 * v1;
    const auto t67 = t66 + h21 * t2;
    const auto h22 = load<V>(h + 22 * sh);
    const auto t68 = t67 + h22 * t6;
    const auto t69 = t68 + h111 * t64;
    const auto t70 = t69 + h112 * v4;
    const auto t71 = t70 + h112 * v7;
    const auto t72 = t71 + h113 * v8;
    const auto h114 = load<V>(h + 114 * sh);
    const auto t73 = t72 + h114 * t64;
    const auto h115 = load<V>(h + 115 * sh);
    const auto t74 = t73 + h115 * v6;
    const auto t75 = T(2) * v6;
    const auto t76 = h15 * v3;
    const auto h17 = load<V>(h + 17 * sh);
    const auto t77 = t76 + h17 * v1;
    const auto t78 = t77 + h21 * t4;
    const auto h23 = load<V>(h + 23 * sh);
    const auto t79 = t78 + h23 * t6;
    const auto t80 = t79 + h111 * t75;
    const auto t81 = t80 + h112 * v8;
    const auto t82 = t81 + h113 * v4;
    const auto t83 = t82 + h113 * v9;
    const auto t84 = t83 + h115 * v5;
    const auto h116 = load<V>(h + 116 * sh);
    const auto t85 = t84 + h116 * t75;
    const auto t86 = T(2) * v7;
    const auto t87 = h16 * v2;
    const auto t88 = t87 + h22 * t2;
    const auto t89 = t88 + h112 * v5;
    const auto t90 = t89 + h114 * t86;
    const auto t91 = t90 + h115 * v8;
    const auto t92 = T(2) * v8;
    const auto t93 = h16 * v3;
    const auto t94 = t93 + h17 * v2;
    const auto t95 = t94 + h22 * t4;
    const auto t96 = t95 + h23 * t2;
    const auto t97 = t96 + h112 * v6;
    const auto t98 = t97 + h113 * v5;
    const auto t99 = t98 + h114 * t92;
    const auto t100 = t99 + h115 * v7;
    const auto t101 = t100 + h115 * v9;
    const auto t102 = t101 + h116 * t92;
    const auto t103 = T(2) * v9;
    const auto t104 = h17 * v3;
    const auto t105 = t104 + h23 * t4;
    const auto t106 = t105 + h113 * v6;
    const auto t107 = t106 + h115 * v8;
    const auto t108 = t107 + h116 * t103;
    const auto a1 = load<V>(a + 1 * sa);
    const auto t109 = a1 * v4;
    const auto a2 = load<V>(a + 2 * sa);
    const auto t110 = t109 + a2 * v5;
    const auto a3 = load<V>(a + 3 * sa);
    const auto t111 = t110 + a3 * v6;
    const auto a4 = load<V>(a + 4 * sa);
    const auto t112 = t111 + a4 * v1;
    const auto a5 = load<V>(a + 5 * sa);
    const auto t113 = t112 + a5 * v2;
    const auto a6 = load<V>(a + 6 * sa);
    const auto t114 = t113 + a6 * v3;
    store<V>(to_h + 6 * sto_h, t114);
    const auto a13 = load<V>(a + 13 * sa);
    const auto a10 = load<V>(a + 10 * sa);
    const auto t115 = a10 + a13;
    const auto a15 = load<V>(a + 15 * sa);
    const auto t116 = t115 + a15;
    const auto a16 = load<V>(a + 16 * sa);
    const auto a11 = load<V>(a + 11 * sa);
    const auto t117 = a11 + a16;
    const auto a18 = load<V>(a + 18 * sa);
    const auto t118 = t117 + a18;
    const auto a17 = load<V>(a + 17 * sa);
    const auto a12 = load<V>(a + 12 * sa);
    const auto t119 = a12 + a17;
    const auto a19 = load<V>(a + 19 * sa);
    const auto t120 = t119 + a19;
    const auto t121 = a4 * t6;
    const auto t122 = t121 + a5 * t2;
    const auto t123 = t122 + a6 * t4;
    const auto t124 = t123 + t116 * v4;
    const auto t125 = t124 + t118 * v5;
    const auto t126 = t125 + t120 * v6;
    store<V>(to_h + 9 * sto_h, t126);
    const auto t127 = T(2) * a11;
    const auto t128 = T(2) * a12;
    const auto a14 = load<V>(a + 14 * sa);
    const auto t129 = T(2) * a14;
    const auto a8 = load<V>(a + 8 * sa);
    const auto t130 = T(2) * a8;
    const auto t131 = T(2) * a6;
    const auto t132 = T(2) * a5;
    const auto t133 = a4 * v10;
    const auto a7 = load<V>(a + 7 * sa);
    const auto t134 = t133 + a7 * v13;
    const auto a9 = load<V>(a + 9 * sa);
    const auto t135 = t134 + a9 * v15;
    const auto t136 = t135 + a10 * v4;
    const auto t137 = t136 + a13 * v7;
    const auto t138 = t137 + a15 * v9;
    const auto t139 = t138 + t127 * v5;
    const auto t140 = t139 + t128 * v6;
    const auto t141 = t140 + t129 * v8;
    const auto t142 = t141 + t130 * v14;
    const auto t143 = t142 + t131 * v12;
    const auto t144 = t143 + t132 * v11;
    store<V>(to_h + 12 * sto_h, t144);
    const auto t145 = a1 * v10;
    const auto t146 = t145 + a2 * v11;
    const auto t147 = t146 + a3 * v12;
    const auto t148 = t147 + a10 * v1;
    const auto t149 = t148 + a11 * v2;
    const auto t150 = t149 + a12 * v3;
    store<V>(to_h + 57 * sto_h, t150);
    const auto t151 = a1 * v11;
    const auto t152 = t151 + a2 * v13;
    const auto t153 = t152 + a3 * v14;
    const auto t154 = t153 + a11 * v1;
    const auto t155 = t154 + a13 * v2;
    const auto t156 = t155 + a14 * v3;
    store<V>(to_h + 58 * sto_h, t156);
    const auto t157 = a1 * v12;
    const auto t158 = t157 + a2 * v14;
    const auto t159 = t158 + a3 * v15;
    const auto t160 = t159 + a12 * v1;
    const auto t161 = t160 + a14 * v2;
    const auto t162 = t161 + a15 * v3;
    store<V>(to_h + 59 * sto_h, t162);
    const auto t163 = T(2) * a13;
    const auto t164 = T(2) * a17;
    const auto t165 = a10 * v11;
    const auto t166 = t165 + a11 * v10;
    const auto t167 = t166 + a13 * v16;
    const auto t168 = t167 + a15 * v18;
    const auto t169 = t168 + a16 * v13;
    const auto t170 = t169 + a18 * v15;
    const auto t171 = t170 + t127 * v13;
    const auto t172 = t171 + t128 * v14;
    const auto t173 = t172 + t129 * v12;
    const auto t174 = t173 + t129 * v17;
    const auto t175 = t174 + t163 * v11;
    const auto t176 = t175 + t164 * v14;
    store<V>(to_h + 88 * sto_h, t176);
    const auto t177 = T(2) * a15;
    const auto t178 = T(2) * a18;
    const auto t179 = a10 * v12;
    const auto t180 = t179 + a12 * v10;
    const auto t181 = t180 + a13 * v17;
    const auto t182 = t181 + a15 * v19;
    const auto t183 = t182 + a17 * v13;
    const auto t184 = t183 + a19 * v15;
    const auto t185 = t184 + t127 * v14;
    const auto t186 = t185 + t128 * v15;
    const auto t187 = t186 + t129 * v11;
    const auto t188 = t187 + t129 * v18;
    const auto t189 = t188 + t177 * v12;
    const auto t190 = t189 + t178 * v14;
    store<V>(to_h + 89 * sto_h, t190);
    const auto t191 = a1 * v5;
    const auto t192 = t191 + a2 * v7;
    const auto t193 = t192 + a3 * v8;
    const auto t194 = t193 + a5 * v1;
    const auto t195 = t194 + a7 * v2;
    const auto t196 = t195 + a8 * v3;
    store<V>(to_h + 7 * sto_h, t196);
    const auto t197 = a1 * v6;
    const auto t198 = t197 + a2 * v8;
    const auto t199 = t198 + a3 * v9;
    const auto t200 = t199 + a6 * v1;
    const auto t201 = t200 + a8 * v2;
    const auto t202 = t201 + a9 * v3;
    store<V>(to_h + 8 * sto_h, t202);
    const auto t203 = a5 * t6;
    const auto t204 = t203 + a7 * t2;
    const auto t205 = t204 + a8 * t4;
    const auto t206 = t205 + t116 * v5;
    const auto t207 = t206 + t118 * v7;
    const auto t208 = t207 + t120 * v8;
    store<V>(to_h + 10 * sto_h, t208);
    const auto t209 = a6 * t6;
    const auto t210 = t209 + a8 * t2;
    const auto t211 = t210 + a9 * t4;
    const auto t212 = t211 + t116 * v6;
    const auto t213 = t212 + t118 * v8;
    const auto t214 = t213 + t120 * v9;
    store<V>(to_h + 11 * sto_h, t214);
    const auto t215 = a4 * v11;
    const auto t216 = t215 + a7 * v16;
    const auto t217 = t216 + a9 * v18;
    const auto t218 = t217 + a11 * v4;
    const auto t219 = t218 + a16 * v7;
    const auto t220 = t219 + a18 * v9;
    const auto t221 = t220 + t129 * v6;
    const auto t222 = t221 + t163 * v5;
    const auto t223 = t222 + t164 * v8;
    const auto t224 = t223 + t130 * v17;
    const auto t225 = t224 + t131 * v14;
    const auto t226 = t225 + t132 * v13;
    store<V>(to_h + 13 * sto_h, t226);
    const auto t227 = a4 * v12;
    const auto t228 = t227 + a7 * v17;
    const auto t229 = t228 + a9 * v19;
    const auto t230 = t229 + a12 * v4;
    const auto t231 = t230 + a17 * v7;
    const auto t232 = t231 + a19 * v9;
    const auto t233 = t232 + t129 * v5;
    const auto t234 = t233 + t177 * v6;
    const auto t235 = t234 + t178 * v8;
    const auto t236 = t235 + t130 * v18;
    const auto t237 = t236 + t131 * v15;
    const auto t238 = t237 + t132 * v14;
    store<V>(to_h + 14 * sto_h, t238);
    const auto t239 = T(2) * a9;
    const auto t240 = a3 * h17;
    const auto t241 = t240 + a6 * h113;
    const auto t242 = t241 + a8 * h115;
    const auto t243 = t242 + t120 * h23;
    const auto t244 = t243 + h116 * t239;
    const auto h62 = load<V>(h + 62 * sh);
    const auto t245 = t244 + h62;
    const auto t246 = a2 * h17;
    const auto t247 = t246 + a3 * h16;
    const auto t248 = t247 + a5 * h113;
    const auto t249 = t248 + a6 * h112;
    const auto t250 = t249 + a7 * h115;
    const auto t251 = t250 + a9 * h115;
    const auto t252 = t251 + t118 * h23;
    const auto t253 = t252 + t120 * h22;
    const auto t254 = t253 + h114 * t130;
    const auto t255 = t254 + h116 * t130;
    const auto h61 = load<V>(h + 61 * sh);
    const auto t256 = t255 + h61;
    const auto t257 = T(2) * a7;
    const auto t258 = a2 * h16;
    const auto t259 = t258 + a5 * h112;
    const auto t260 = t259 + a8 * h115;
    const auto t261 = t260 + t118 * h22;
    const auto t262 = t261 + h114 * t257;
    const auto h60 = load<V>(h + 60 * sh);
    const auto t263 = t262 + h60;
    const auto t264 = a1 * h17;
    const auto t265 = t264 + a3 * h15;
    const auto t266 = t265 + a4 * h113;
    const auto t267 = t266 + a5 * h115;
    const auto t268 = t267 + a8 * h112;
    const auto t269 = t268 + a9 * h113;
    const auto t270 = t269 + t116 * h23;
    const auto t271 = t270 + t120 * h21;
    const auto t272 = t271 + h111 * t131;
    const auto t273 = t272 + h116 * t131;
    const auto h59 = load<V>(h + 59 * sh);
    const auto t274 = t273 + h59;
    const auto t275 = a1 * h16;
    const auto t276 = t275 + a2 * h15;
    const auto t277 = t276 + a4 * h112;
    const auto t278 = t277 + a6 * h115;
    const auto t279 = t278 + a7 * h112;
    const auto t280 = t279 + a8 * h113;
    const auto t281 = t280 + t116 * h22;
    const auto t282 = t281 + t118 * h21;
    const auto t283 = t282 + h111 * t132;
    const auto t284 = t283 + h114 * t132;
    const auto h58 = load<V>(h + 58 * sh);
    const auto t285 = t284 + h58;
    const auto t286 = T(2) * a4;
    const auto t287 = a1 * h15;
    const auto t288 = t287 + a5 * h112;
    const auto t289 = t288 + a6 * h113;
    const auto t290 = t289 + t116 * h21;
    const auto t291 = t290 + h111 * t286;
    const auto h57 = load<V>(h + 57 * sh);
    const auto t292 = t291 + h57;
    const auto t293 = a3 * h98;
    const auto t294 = t293 + t120 * h110;
    const auto t295 = a1 * h95;
    const auto t296 = t295 + a2 * h97;
    const auto t297 = t296 + a3 * g7;
    const auto t298 = t297 + a6 * h18;
    const auto t299 = t298 + a8 * h19;
    const auto t300 = t299 + a9 * h20;
    const auto t301 = t300 + a12 * h99;
    const auto t302 = t301 + a14 * h100;
    const auto t303 = t302 + a15 * h101;
    const auto t304 = t303 + a17 * h102;
    const auto t305 = t304 + a18 * h103;
    const auto t306 = t305 + a19 * h104;
    const auto t307 = t306 + t116 * h107;
    const auto t308 = t307 + t118 * h109;
    const auto h8 = load<V>(h + 8 * sh);
    const auto t309 = t308 + h8;
    const auto t310 = t309 + T(2) * t294;
    const auto t311 = a2 * h96;
    const auto t312 = t311 + t118 * h108;
    const auto t313 = a1 * h94;
    const auto t314 = t313 + a2 * g7;
    const auto t315 = t314 + a3 * h97;
    const auto t316 = t315 + a5 * h18;
    const auto t317 = t316 + a7 * h19;
    const auto t318 = t317 + a8 * h20;
    const auto t319 = t318 + a11 * h99;
    const auto t320 = t319 + a13 * h100;
    const auto t321 = t320 + a14 * h101;
    const auto t322 = t321 + a16 * h102;
    const auto t323 = t322 + a17 * h103;
    const auto t324 = t323 + a18 * h104;
    const auto t325 = t324 + t116 * h106;
    const auto t326 = t325 + t120 * h109;
    const auto h7 = load<V>(h + 7 * sh);
    const auto t327 = t326 + h7;
    const auto t328 = t327 + T(2) * t312;
    const auto t329 = a1 * h93;
    const auto t330 = t329 + t116 * h105;
    const auto t331 = a1 * g7;
    const auto t332 = t331 + a2 * h94;
    const auto t333 = t332 + a3 * h95;
    const auto t334 = t333 + a4 * h18;
    const auto t335 = t334 + a5 * h19;
    const auto t336 = t335 + a6 * h20;
    const auto t337 = t336 + a10 * h99;
    const auto t338 = t337 + a11 * h100;
    const auto t339 = t338 + a12 * h101;
    const auto t340 = t339 + a13 * h102;
    const auto t341 = t340 + a14 * h103;
    const auto t342 = t341 + a15 * h104;
    const auto t343 = t342 + t118 * h106;
    const auto t344 = t343 + t120 * h107;
    const auto h6 = load<V>(h + 6 * sh);
    const auto t345 = t344 + h6;
    const auto t346 = t345 + T(2) * t330;
    const auto t347 = a10 * v10;
    const auto t348 = t347 + a13 * v13;
    const auto t349 = t348 + a15 * v15;
    const auto t350 = t349 + t127 * v11;
    const auto t351 = t350 + t128 * v12;
    const auto t352 = t351 + t129 * v14;
    const auto g2 = load<V>(g + 2 * sg);
    const auto t353 = g2 * v1;
    const auto h24 = load<V>(h + 24 * sh);
    const auto t354 = t353 + h24 * t352;
    const auto h51 = load<V>(h + 51 * sh);
    const auto t355 = t354 + h51 * v1;
    const auto h63 = load<V>(h + 63 * sh);
    const auto t356 = t355 + h63 * t6;
    const auto t357 = t356 + h93 * t114;
    const auto h117 = load<V>(h + 117 * sh);
    const auto t358 = t357 + h117 * t126;
    const auto h123 = load<V>(h + 123 * sh);
    const auto t359 = t358 + h123 * t144;
    const auto t360 = a4 * t23;
    const auto t361 = t360 + a5 * t40;
    const auto t362 = t361 + a6 * t57;
    const auto t363 = t362 + a10 * t63;
    const auto t364 = t363 + a11 * t74;
    const auto t365 = t364 + a12 * t85;
    const auto t366 = t365 + a13 * t91;
    const auto t367 = t366 + a14 * t102;
    const auto t368 = t367 + a15 * t108;
    const auto g3 = load<V>(g + 3 * sg);
    const auto t369 = t368 + g3 * t6;
    const auto t370 = t369 + g7 * t114;
    const auto g8 = load<V>(g + 8 * sg);
    const auto t371 = t370 + g8 * t126;
    const auto g9 = load<V>(g + 9 * sg);
    const auto t372 = t371 + g9 * t144;
    const auto t373 = t372 + h15 * t150;
    const auto t374 = t373 + h16 * t156;
    const auto t375 = t374 + h17 * t162;
    const auto h25 = load<V>(h + 25 * sh);
    const auto t376 = t375 + h25 * t176;
    const auto h26 = load<V>(h + 26 * sh);
    const auto t377 = t376 + h26 * t190;
    const auto h52 = load<V>(h + 52 * sh);
    const auto t378 = t377 + h52 * v2;
    const auto h53 = load<V>(h + 53 * sh);
    const auto t379 = t378 + h53 * v3;
    const auto h64 = load<V>(h + 64 * sh);
    const auto t380 = t379 + h64 * t2;
    const auto h65 = load<V>(h + 65 * sh);
    const auto t381 = t380 + h65 * t4;
    const auto t382 = t381 + h94 * t196;
    const auto t383 = t382 + h95 * t202;
    const auto h118 = load<V>(h + 118 * sh);
    const auto t384 = t383 + h118 * t208;
    const auto h119 = load<V>(h + 119 * sh);
    const auto t385 = t384 + h119 * t214;
    const auto h124 = load<V>(h + 124 * sh);
    const auto t386 = t385 + h124 * t226;
    const auto h125 = load<V>(h + 125 * sh);
    const auto t387 = t386 + h125 * t238;
    const auto t388 = t387 + t245 * v15;
    const auto t389 = t388 + t256 * v14;
    const auto t390 = t389 + t263 * v13;
    const auto t391 = t390 + t274 * v12;
    const auto t392 = t391 + t285 * v11;
    const auto t393 = t392 + t292 * v10;
    const auto t394 = t393 + t310 * v6;
    const auto t395 = t394 + t328 * v5;
    const auto t396 = t395 + t346 * v4;
    const auto t397 = t396 + T(2) * t359;
    store<V>(to_a + 1 * sto_a, t397);
    const auto t398 = a1 * v13;
    const auto t399 = t398 + a2 * v16;
    const auto t400 = t399 + a3 * v17;
    const auto t401 = t400 + a13 * v1;
    const auto t402 = t401 + a16 * v2;
    const auto t403 = t402 + a17 * v3;
    store<V>(to_h + 60 * sto_h, t403);
    const auto t404 = a1 * v14;
    const auto t405 = t404 + a2 * v17;
    const auto t406 = t405 + a3 * v18;
    const auto t407 = t406 + a14 * v1;
    const auto t408 = t407 + a17 * v2;
    const auto t409 = t408 + a18 * v3;
    store<V>(to_h + 61 * sto_h, t409);
    const auto t410 = a11 * v12;
    const auto t411 = t410 + a12 * v11;
    const auto t412 = t411 + a16 * v17;
    const auto t413 = t412 + a17 * v16;
    const auto t414 = t413 + a18 * v19;
    const auto t415 = t414 + a19 * v18;
    const auto t416 = t415 + t129 * v13;
    const auto t417 = t416 + t129 * v15;
    const auto t418 = t417 + t163 * v14;
    const auto t419 = t418 + t164 * v18;
    const auto t420 = t419 + t177 * v14;
    const auto t421 = t420 + t178 * v17;
    store<V>(to_h + 91 * sto_h, t421);
    const auto t422 = a11 * v11;
    const auto t423 = t422 + a16 * v16;
    const auto t424 = t423 + a18 * v18;
    const auto t425 = t424 + t129 * v14;
    const auto t426 = t425 + t163 * v13;
    const auto t427 = t426 + t164 * v17;
    const auto t428 = g2 * v2;
    const auto t429 = t428 + h25 * t427;
    const auto h54 = load<V>(h + 54 * sh);
    const auto t430 = t429 + h54 * v2;
    const auto h66 = load<V>(h + 66 * sh);
    const auto t431 = t430 + h66 * t2;
    const auto t432 = t431 + h96 * t196;
    const auto h120 = load<V>(h + 120 * sh);
    const auto t433 = t432 + h120 * t208;
    const auto h126 = load<V>(h + 126 * sh);
    const auto t434 = t433 + h126 * t226;
    const auto t435 = a5 * t23;
    const auto t436 = t435 + a7 * t40;
    const auto t437 = t436 + a8 * t57;
    const auto t438 = t437 + a11 * t63;
    const auto t439 = t438 + a13 * t74;
    const auto t440 = t439 + a14 * t85;
    const auto t441 = t440 + a16 * t91;
    const auto t442 = t441 + a17 * t102;
    const auto t443 = t442 + a18 * t108;
    const auto t444 = t443 + g3 * t2;
    const auto t445 = t444 + g7 * t196;
    const auto t446 = t445 + g8 * t208;
    const auto t447 = t446 + g9 * t226;
    const auto t448 = t447 + h15 * t156;
    const auto t449 = t448 + h16 * t403;
    const auto t450 = t449 + h17 * t409;
    const auto t451 = t450 + h24 * t176;
    const auto t452 = t451 + h26 * t421;
    const auto t453 = t452 + h52 * v1;
    const auto h55 = load<V>(h + 55 * sh);
    const auto t454 = t453 + h55 * v3;
    const auto t455 = t454 + h64 * t6;
    const auto h67 = load<V>(h + 67 * sh);
    const auto t456 = t455 + h67 * t4;
    const auto t457 = t456 + h94 * t114;
    const auto t458 = t457 + h97 * t202;
    const auto t459 = t458 + h118 * t126;
    const auto h121 = load<V>(h + 121 * sh);
    const auto t460 = t459 + h121 * t214;
    const auto t461 = t460 + h124 * t144;
    const auto h127 = load<V>(h + 127 * sh);
    const auto t462 = t461 + h127 * t238;
    const auto t463 = t462 + t245 * v18;
    const auto t464 = t463 + t256 * v17;
    const auto t465 = t464 + t263 * v16;
    const auto t466 = t465 + t274 * v14;
    const auto t467 = t466 + t285 * v13;
    const auto t468 = t467 + t292 * v11;
    const auto t469 = t468 + t310 * v8;
    const auto t470 = t469 + t328 * v7;
    const auto t471 = t470 + t346 * v5;
    const auto t472 = t471 + T(2) * t434;
    store<V>(to_a + 2 * sto_a, t472);
    const auto t473 = a1 * v15;
    const auto t474 = t473 + a2 * v18;
    const auto t475 = t474 + a3 * v19;
    const auto t476 = t475 + a15 * v1;
    const auto t477 = t476 + a18 * v2;
    const auto t478 = t477 + a19 * v3;
    store<V>(to_h + 62 * sto_h, t478);
    const auto t479 = a12 * v12;
    const auto t480 = t479 + a17 * v17;
    const auto t481 = t480 + a19 * v19;
    const auto t482 = t481 + t129 * v14;
    const auto t483 = t482 + t177 * v15;
    const auto t484 = t483 + t178 * v18;
    const auto t485 = g2 * v3;
    const auto t486 = t485 + h26 * t484;
    const auto h56 = load<V>(h + 56 * sh);
    const auto t487 = t486 + h56 * v3;
    const auto h68 = load<V>(h + 68 * sh);
    const auto t488 = t487 + h68 * t4;
    const auto t489 = t488 + h98 * t202;
    const auto h122 = load<V>(h + 122 * sh);
    const auto t490 = t489 + h122 * t214;
    const auto h128 = load<V>(h + 128 * sh);
    const auto t491 = t490 + h128 * t238;
    const auto t492 = a6 * t23;
    const auto t493 = t492 + a8 * t40;
    const auto t494 = t493 + a9 * t57;
    const auto t495 = t494 + a12 * t63;
    const auto t496 = t495 + a14 * t74;
    const auto t497 = t496 + a15 * t85;
    const auto t498 = t497 + a17 * t91;
    const auto t499 = t498 + a18 * t102;
    const auto t500 = t499 + a19 * t108;
    const auto t501 = t500 + g3 * t4;
    const auto t502 = t501 + g7 * t202;
    const auto t503 = t502 + g8 * t214;
    const auto t504 = t503 + g9 * t238;
    const auto t505 = t504 + h15 * t162;
    const auto t506 = t505 + h16 * t409;
    const auto t507 = t506 + h17 * t478;
    const auto t508 = t507 + h24 * t190;
    const auto t509 = t508 + h25 * t421;
    const auto t510 = t509 + h53 * v1;
    const auto t511 = t510 + h55 * v2;
    const auto t512 = t511 + h65 * t6;
    const auto t513 = t512 + h67 * t2;
    const auto t514 = t513 + h95 * t114;
    const auto t515 = t514 + h97 * t196;
    const auto t516 = t515 + h119 * t126;
    const auto t517 = t516 + h121 * t208;
    const auto t518 = t517 + h125 * t144;
    const auto t519 = t518 + h127 * t226;
    const auto t520 = t519 + t245 * v19;
    const auto t521 = t520 + t256 * v18;
    const auto t522 = t521 + t263 * v17;
    const auto t523 = t522 + t274 * v15;
    const auto t524 = t523 + t285 * v14;
    const auto t525 = t524 + t292 * v12;
    const auto t526 = t525 + t310 * v9;
    const auto t527 = t526 + t328 * v8;
    const auto t528 = t527 + t346 * v6;
    const auto t529 = t528 + T(2) * t491;
    store<V>(to_a + 3 * sto_a, t529);
    const auto t530 = h123 * v1;
    const auto h159 = load<V>(h + 159 * sh);
    const auto t531 = t530 + h159 * t6;
    const auto t532 = g9 * v1;
    const auto g13 = load<V>(g + 13 * sg);
    const auto t533 = t532 + g13 * t6;
    const auto h33 = load<V>(h + 33 * sh);
    const auto t534 = t533 + h33 * v4;
    const auto h34 = load<V>(h + 34 * sh);
    const auto t535 = t534 + h34 * v5;
    const auto h35 = load<V>(h + 35 * sh);
    const auto t536 = t535 + h35 * v6;
    const auto t537 = t536 + h124 * v2;
    const auto t538 = t537 + h125 * v3;
    const auto h135 = load<V>(h + 135 * sh);
    const auto t539 = t538 + h135 * v10;
    const auto h136 = load<V>(h + 136 * sh);
    const auto t540 = t539 + h136 * v11;
    const auto h137 = load<V>(h + 137 * sh);
    const auto t541 = t540 + h137 * v12;
    const auto h138 = load<V>(h + 138 * sh);
    const auto t542 = t541 + h138 * v13;
    const auto h139 = load<V>(h + 139 * sh);
    const auto t543 = t542 + h139 * v14;
    const auto h140 = load<V>(h + 140 * sh);
    const auto t544 = t543 + h140 * v15;
    const auto h160 = load<V>(h + 160 * sh);
    const auto t545 = t544 + h160 * t2;
    const auto h161 = load<V>(h + 161 * sh);
    const auto t546 = t545 + h161 * t4;
    const auto t547 = t546 + T(2) * t531;
    const auto t548 = h126 * v2;
    const auto h162 = load<V>(h + 162 * sh);
    const auto t549 = t548 + h162 * t2;
    const auto t550 = g9 * v2;
    const auto t551 = t550 + g13 * t2;
    const auto t552 = t551 + h33 * v5;
    const auto t553 = t552 + h34 * v7;
    const auto t554 = t553 + h35 * v8;
    const auto t555 = t554 + h124 * v1;
    const auto t556 = t555 + h127 * v3;
    const auto t557 = t556 + h135 * v11;
    const auto t558 = t557 + h136 * v13;
    const auto t559 = t558 + h137 * v14;
    const auto t560 = t559 + h138 * v16;
    const auto t561 = t560 + h139 * v17;
    const auto t562 = t561 + h140 * v18;
    const auto t563 = t562 + h160 * t6;
    const auto h163 = load<V>(h + 163 * sh);
    const auto t564 = t563 + h163 * t4;
    const auto t565 = t564 + T(2) * t549;
    const auto t566 = h128 * v3;
    const auto h164 = load<V>(h + 164 * sh);
    const auto t567 = t566 + h164 * t4;
    const auto t568 = g9 * v3;
    const auto t569 = t568 + g13 * t4;
    const auto t570 = t569 + h33 * v6;
    const auto t571 = t570 + h34 * v8;
    const auto t572 = t571 + h35 * v9;
    const auto t573 = t572 + h125 * v1;
    const auto t574 = t573 + h127 * v2;
    const auto t575 = t574 + h135 * v12;
    const auto t576 = t575 + h136 * v14;
    const auto t577 = t576 + h137 * v15;
    const auto t578 = t577 + h138 * v17;
    const auto t579 = t578 + h139 * v18;
    const auto t580 = t579 + h140 * v19;
    const auto t581 = t580 + h161 * t6;
    const auto t582 = t581 + h163 * t2;
    const auto t583 = t582 + T(2) * t567;
    const auto t584 = h117 * v1;
    const auto h141 = load<V>(h + 141 * sh);
    const auto t585 = t584 + h141 * t6;
    const auto t586 = g8 * v1;
    const auto g11 = load<V>(g + 11 * sg);
    const auto t587 = t586 + g11 * t6;
    const auto h30 = load<V>(h + 30 * sh);
    const auto t588 = t587 + h30 * v4;
    const auto h31 = load<V>(h + 31 * sh);
    const auto t589 = t588 + h31 * v5;
    const auto h32 = load<V>(h + 32 * sh);
    const auto t590 = t589 + h32 * v6;
    const auto t591 = t590 + h118 * v2;
    const auto t592 = t591 + h119 * v3;
    const auto h129 = load<V>(h + 129 * sh);
    const auto t593 = t592 + h129 * v10;
    const auto h130 = load<V>(h + 130 * sh);
    const auto t594 = t593 + h130 * v11;
    const auto h131 = load<V>(h + 131 * sh);
    const auto t595 = t594 + h131 * v12;
    const auto h132 = load<V>(h + 132 * sh);
    const auto t596 = t595 + h132 * v13;
    const auto h133 = load<V>(h + 133 * sh);
    const auto t597 = t596 + h133 * v14;
    const auto h134 = load<V>(h + 134 * sh);
    const auto t598 = t597 + h134 * v15;
    const auto h142 = load<V>(h + 142 * sh);
    const auto t599 = t598 + h142 * t2;
    const auto h143 = load<V>(h + 143 * sh);
    const auto t600 = t599 + h143 * t4;
    const auto t601 = t600 + T(2) * t585;
    const auto t602 = a11 * t6;
    const auto t603 = t602 + a13 * t2;
    const auto t604 = t603 + a14 * t4;
    const auto t605 = t604 + t116 * v11;
    const auto t606 = t605 + t118 * v13;
    const auto t607 = t606 + t120 * v14;
    store<V>(to_h + 76 * sto_h, t607);
    const auto t608 = a12 * t6;
    const auto t609 = t608 + a14 * t2;
    const auto t610 = t609 + a15 * t4;
    const auto t611 = t610 + t116 * v12;
    const auto t612 = t611 + t118 * v14;
    const auto t613 = t612 + t120 * v15;
    store<V>(to_h + 77 * sto_h, t613);
    const auto h27 = load<V>(h + 27 * sh);
    const auto t614 = t128 * h27;
    const auto h28 = load<V>(h + 28 * sh);
    const auto t615 = t614 + t129 * h28;
    const auto h29 = load<V>(h + 29 * sh);
    const auto t616 = t615 + t177 * h29;
    const auto g10 = load<V>(g + 10 * sg);
    const auto t617 = t616 + g10 * t131;
    const auto h71 = load<V>(h + 71 * sh);
    const auto t618 = t617 + h71;
    const auto t619 = t127 * h27;
    const auto t620 = t619 + t129 * h29;
    const auto t621 = t620 + t163 * h28;
    const auto t622 = t621 + g10 * t132;
    const auto h70 = load<V>(h + 70 * sh);
    const auto t623 = t622 + h70;
    const auto t624 = a3 * h128;
    const auto t625 = t624 + t120 * h164;
    const auto t626 = a1 * h125;
    const auto t627 = t626 + a2 * h127;
    const auto t628 = t627 + a3 * g9;
    const auto t629 = t628 + a6 * h33;
    const auto t630 = t629 + a8 * h34;
    const auto t631 = t630 + a9 * h35;
    const auto t632 = t631 + a12 * h135;
    const auto t633 = t632 + a14 * h136;
    const auto t634 = t633 + a15 * h137;
    const auto t635 = t634 + a17 * h138;
    const auto t636 = t635 + a18 * h139;
    const auto t637 = t636 + a19 * h140;
    const auto t638 = t637 + t116 * h161;
    const auto t639 = t638 + t118 * h163;
    const auto t640 = t639 + t120 * g13;
    const auto h14 = load<V>(h + 14 * sh);
    const auto t641 = t640 + h14;
    const auto t642 = t641 + T(2) * t625;
    const auto t643 = a2 * h126;
    const auto t644 = t643 + t118 * h162;
    const auto t645 = a1 * h124;
    const auto t646 = t645 + a2 * g9;
    const auto t647 = t646 + a3 * h127;
    const auto t648 = t647 + a5 * h33;
    const auto t649 = t648 + a7 * h34;
    const auto t650 = t649 + a8 * h35;
    const auto t651 = t650 + a11 * h135;
    const auto t652 = t651 + a13 * h136;
    const auto t653 = t652 + a14 * h137;
    const auto t654 = t653 + a16 * h138;
    const auto t655 = t654 + a17 * h139;
    const auto t656 = t655 + a18 * h140;
    const auto t657 = t656 + t116 * h160;
    const auto t658 = t657 + t118 * g13;
    const auto t659 = t658 + t120 * h163;
    const auto h13 = load<V>(h + 13 * sh);
    const auto t660 = t659 + h13;
    const auto t661 = t660 + T(2) * t644;
    const auto t662 = a1 * h123;
    const auto t663 = t662 + t116 * h159;
    const auto t664 = a1 * g9;
    const auto t665 = t664 + a2 * h124;
    const auto t666 = t665 + a3 * h125;
    const auto t667 = t666 + a4 * h33;
    const auto t668 = t667 + a5 * h34;
    const auto t669 = t668 + a6 * h35;
    const auto t670 = t669 + a10 * h135;
    const auto t671 = t670 + a11 * h136;
    const auto t672 = t671 + a12 * h137;
    const auto t673 = t672 + a13 * h138;
    const auto t674 = t673 + a14 * h139;
    const auto t675 = t674 + a15 * h140;
    const auto t676 = t675 + t116 * g13;
    const auto t677 = t676 + t118 * h160;
    const auto t678 = t677 + t120 * h161;
    const auto h12 = load<V>(h + 12 * sh);
    const auto t679 = t678 + h12;
    const auto t680 = t679 + T(2) * t663;
    const auto t681 = a1 * h117;
    const auto t682 = t681 + t116 * h141;
    const auto t683 = a1 * g8;
    const auto t684 = t683 + a2 * h118;
    const auto t685 = t684 + a3 * h119;
    const auto t686 = t685 + a4 * h30;
    const auto t687 = t686 + a5 * h31;
    const auto t688 = t687 + a6 * h32;
    const auto t689 = t688 + a10 * h129;
    const auto t690 = t689 + a11 * h130;
    const auto t691 = t690 + a12 * h131;
    const auto t692 = t691 + a13 * h132;
    const auto t693 = t692 + a14 * h133;
    const auto t694 = t693 + a15 * h134;
    const auto t695 = t694 + t116 * g11;
    const auto t696 = t695 + t118 * h142;
    const auto t697 = t696 + t120 * h143;
    const auto h9 = load<V>(h + 9 * sh);
    const auto t698 = t697 + h9;
    const auto t699 = t698 + T(2) * t682;
    const auto t700 = g10 * v4;
    const auto t701 = t700 + h27 * v10;
    const auto t702 = t701 + h28 * v11;
    const auto t703 = t702 + h29 * v12;
    const auto t704 = g10 * v5;
    const auto t705 = t704 + h27 * v11;
    const auto t706 = t705 + h28 * v13;
    const auto t707 = t706 + h29 * v14;
    const auto t708 = g10 * v6;
    const auto t709 = t708 + h27 * v12;
    const auto t710 = t709 + h28 * v14;
    const auto t711 = t710 + h29 * v15;
    const auto t712 = a4 * v4;
    const auto t713 = t712 + a5 * v5;
    const auto t714 = t713 + a6 * v6;
    const auto t715 = a10 * t6;
    const auto t716 = t715 + a11 * t2;
    const auto t717 = t716 + a12 * t4;
    const auto t718 = t717 + t116 * v10;
    const auto t719 = t718 + t118 * v11;
    const auto t720 = t719 + t120 * v12;
    store<V>(to_h + 75 * sto_h, t720);
    const auto t721 = a4 * g10;
    const auto t722 = t721 + a10 * h27;
    const auto t723 = t722 + a11 * h28;
    const auto t724 = t723 + a12 * h29;
    const auto h69 = load<V>(h + 69 * sh);
    const auto t725 = t724 + h69;
    const auto t726 = a4 * t703;
    const auto t727 = t726 + a5 * t707;
    const auto t728 = t727 + a6 * t711;
    const auto g4 = load<V>(g + 4 * sg);
    const auto t729 = t728 + g4 * v4;
    const auto t730 = t729 + g10 * t714;
    const auto g12 = load<V>(g + 12 * sg);
    const auto t731 = t730 + g12 * t352;
    const auto t732 = t731 + h111 * t150;
    const auto h147 = load<V>(h + 147 * sh);
    const auto t733 = t732 + h147 * t720;
    const auto t734 = t733 + t725 * v4;
    const auto h153 = load<V>(h + 153 * sh);
    const auto t735 = h153 * t352;
    const auto t736 = a1 * t23;
    const auto t737 = t736 + a10 * t547;
    const auto t738 = t737 + a11 * t565;
    const auto t739 = t738 + a12 * t583;
    const auto t740 = t739 + t116 * t601;
    const auto t741 = t740 + h18 * t114;
    const auto t742 = t741 + h30 * t126;
    const auto t743 = t742 + h33 * t144;
    const auto t744 = t743 + h112 * t156;
    const auto t745 = t744 + h113 * t162;
    const auto h148 = load<V>(h + 148 * sh);
    const auto t746 = t745 + h148 * t607;
    const auto h149 = load<V>(h + 149 * sh);
    const auto t747 = t746 + h149 * t613;
    const auto h154 = load<V>(h + 154 * sh);
    const auto t748 = t747 + h154 * t176;
    const auto h155 = load<V>(h + 155 * sh);
    const auto t749 = t748 + h155 * t190;
    const auto t750 = t749 + t618 * v6;
    const auto t751 = t750 + t623 * v5;
    const auto t752 = t751 + t642 * v12;
    const auto t753 = t752 + t661 * v11;
    const auto t754 = t753 + t680 * v10;
    const auto t755 = t754 + t699 * t6;
    const auto t756 = t755 + t346 * v1;
    const auto t757 = t756 + T(2) * t734;
    const auto t758 = t757 + T(4) * t735;
    store<V>(to_a + 4 * sto_a, t758);
    const auto t759 = h120 * v2;
    const auto h144 = load<V>(h + 144 * sh);
    const auto t760 = t759 + h144 * t2;
    const auto t761 = g8 * v2;
    const auto t762 = t761 + g11 * t2;
    const auto t763 = t762 + h30 * v5;
    const auto t764 = t763 + h31 * v7;
    const auto t765 = t764 + h32 * v8;
    const auto t766 = t765 + h118 * v1;
    const auto t767 = t766 + h121 * v3;
    const auto t768 = t767 + h129 * v11;
    const auto t769 = t768 + h130 * v13;
    const auto t770 = t769 + h131 * v14;
    const auto t771 = t770 + h132 * v16;
    const auto t772 = t771 + h133 * v17;
    const auto t773 = t772 + h134 * v18;
    const auto t774 = t773 + h142 * t6;
    const auto h145 = load<V>(h + 145 * sh);
    const auto t775 = t774 + h145 * t4;
    const auto t776 = t775 + T(2) * t760;
    const auto t777 = a13 * t6;
    const auto t778 = t777 + a16 * t2;
    const auto t779 = t778 + a17 * t4;
    const auto t780 = t779 + t116 * v13;
    const auto t781 = t780 + t118 * v16;
    const auto t782 = t781 + t120 * v17;
    store<V>(to_h + 78 * sto_h, t782);
    const auto t783 = a14 * t6;
    const auto t784 = t783 + a17 * t2;
    const auto t785 = t784 + a18 * t4;
    const auto t786 = t785 + t116 * v14;
    const auto t787 = t786 + t118 * v17;
    const auto t788 = t787 + t120 * v18;
    store<V>(to_h + 79 * sto_h, t788);
    const auto t789 = t129 * h27;
    const auto t790 = t789 + t164 * h28;
    const auto t791 = t790 + t178 * h29;
    const auto t792 = t791 + g10 * t130;
    const auto h73 = load<V>(h + 73 * sh);
    const auto t793 = t792 + h73;
    const auto t794 = a2 * h120;
    const auto t795 = t794 + t118 * h144;
    const auto t796 = a1 * h118;
    const auto t797 = t796 + a2 * g8;
    const auto t798 = t797 + a3 * h121;
    const auto t799 = t798 + a5 * h30;
    const auto t800 = t799 + a7 * h31;
    const auto t801 = t800 + a8 * h32;
    const auto t802 = t801 + a11 * h129;
    const auto t803 = t802 + a13 * h130;
    const auto t804 = t803 + a14 * h131;
    const auto t805 = t804 + a16 * h132;
    const auto t806 = t805 + a17 * h133;
    const auto t807 = t806 + a18 * h134;
    const auto t808 = t807 + t116 * h142;
    const auto t809 = t808 + t118 * g11;
    const auto t810 = t809 + t120 * h145;
    const auto h10 = load<V>(h + 10 * sh);
    const auto t811 = t810 + h10;
    const auto t812 = t811 + T(2) * t795;
    const auto t813 = T(4) * g4;
    const auto t814 = g10 * v7;
    const auto t815 = t814 + h27 * v13;
    const auto t816 = t815 + h28 * v16;
    const auto t817 = t816 + h29 * v17;
    const auto t818 = g10 * v8;
    const auto t819 = t818 + h27 * v14;
    const auto t820 = t819 + h28 * v17;
    const auto t821 = t820 + h29 * v18;
    const auto t822 = a4 * v5;
    const auto t823 = t822 + a5 * v4;
    const auto t824 = t823 + a5 * v7;
    const auto t825 = t824 + a6 * v8;
    const auto t826 = t825 + a7 * v5;
    const auto t827 = t826 + a8 * v6;
    store<V>(to_h + 70 * sto_h, t827);
    const auto t828 = a7 * g10;
    const auto t829 = t828 + a13 * h27;
    const auto t830 = t829 + a16 * h28;
    const auto t831 = t830 + a17 * h29;
    const auto h72 = load<V>(h + 72 * sh);
    const auto t832 = t831 + h72;
    const auto t833 = a4 * t707;
    const auto t834 = t833 + a5 * t817;
    const auto t835 = t834 + a5 * t703;
    const auto t836 = t835 + a6 * t821;
    const auto t837 = t836 + a7 * t707;
    const auto t838 = t837 + a8 * t711;
    const auto t839 = t838 + a11 * t547;
    const auto t840 = t839 + a13 * t565;
    const auto t841 = t840 + a14 * t583;
    const auto t842 = t841 + g10 * t827;
    const auto t843 = t842 + g12 * t176;
    const auto t844 = t843 + h111 * t156;
    const auto t845 = t844 + h114 * t156;
    const auto t846 = t845 + h147 * t607;
    const auto h150 = load<V>(h + 150 * sh);
    const auto t847 = t846 + h150 * t607;
    const auto t848 = t847 + h153 * t176;
    const auto t849 = t848 + h154 * t352;
    const auto t850 = t849 + h154 * t427;
    const auto h156 = load<V>(h + 156 * sh);
    const auto t851 = t850 + h156 * t176;
    const auto t852 = t851 + t832 * v5;
    const auto t853 = t852 + t725 * v5;
    const auto t854 = t853 + t642 * v14;
    const auto t855 = t854 + t661 * v13;
    const auto t856 = t855 + t680 * v11;
    const auto t857 = a1 * t40;
    const auto t858 = t857 + a2 * t23;
    const auto t859 = t858 + t116 * t776;
    const auto t860 = t859 + t118 * t601;
    const auto t861 = t860 + h18 * t196;
    const auto t862 = t861 + h19 * t114;
    const auto t863 = t862 + h30 * t208;
    const auto t864 = t863 + h31 * t126;
    const auto t865 = t864 + h33 * t226;
    const auto t866 = t865 + h34 * t144;
    const auto t867 = t866 + h112 * t150;
    const auto t868 = t867 + h112 * t403;
    const auto t869 = t868 + h113 * t409;
    const auto t870 = t869 + h115 * t162;
    const auto t871 = t870 + h148 * t720;
    const auto t872 = t871 + h148 * t782;
    const auto t873 = t872 + h149 * t788;
    const auto h151 = load<V>(h + 151 * sh);
    const auto t874 = t873 + h151 * t613;
    const auto t875 = t874 + h155 * t421;
    const auto h157 = load<V>(h + 157 * sh);
    const auto t876 = t875 + h157 * t190;
    const auto t877 = t876 + t793 * v6;
    const auto t878 = t877 + t618 * v8;
    const auto t879 = t878 + t623 * v4;
    const auto t880 = t879 + t623 * v7;
    const auto t881 = t880 + t812 * t6;
    const auto t882 = t881 + t699 * t2;
    const auto t883 = t882 + t328 * v1;
    const auto t884 = t883 + t346 * v2;
    const auto t885 = t884 + t813 * v5;
    const auto t886 = t885 + T(2) * t856;
    store<V>(to_a + 5 * sto_a, t886);
    const auto t887 = h122 * v3;
    const auto h146 = load<V>(h + 146 * sh);
    const auto t888 = t887 + h146 * t4;
    const auto t889 = g8 * v3;
    const auto t890 = t889 + g11 * t4;
    const auto t891 = t890 + h30 * v6;
    const auto t892 = t891 + h31 * v8;
    const auto t893 = t892 + h32 * v9;
    const auto t894 = t893 + h119 * v1;
    const auto t895 = t894 + h121 * v2;
    const auto t896 = t895 + h129 * v12;
    const auto t897 = t896 + h130 * v14;
    const auto t898 = t897 + h131 * v15;
    const auto t899 = t898 + h132 * v17;
    const auto t900 = t899 + h133 * v18;
    const auto t901 = t900 + h134 * v19;
    const auto t902 = t901 + h143 * t6;
    const auto t903 = t902 + h145 * t2;
    const auto t904 = t903 + T(2) * t888;
    const auto t905 = a15 * t6;
    const auto t906 = t905 + a18 * t2;
    const auto t907 = t906 + a19 * t4;
    const auto t908 = t907 + t116 * v15;
    const auto t909 = t908 + t118 * v18;
    const auto t910 = t909 + t120 * v19;
    store<V>(to_h + 80 * sto_h, t910);
    const auto t911 = a3 * h122;
    const auto t912 = t911 + t120 * h146;
    const auto t913 = a1 * h119;
    const auto t914 = t913 + a2 * h121;
    const auto t915 = t914 + a3 * g8;
    const auto t916 = t915 + a6 * h30;
    const auto t917 = t916 + a8 * h31;
    const auto t918 = t917 + a9 * h32;
    const auto t919 = t918 + a12 * h129;
    const auto t920 = t919 + a14 * h130;
    const auto t921 = t920 + a15 * h131;
    const auto t922 = t921 + a17 * h132;
    const auto t923 = t922 + a18 * h133;
    const auto t924 = t923 + a19 * h134;
    const auto t925 = t924 + t116 * h143;
    const auto t926 = t925 + t118 * h145;
    const auto t927 = t926 + t120 * g11;
    const auto h11 = load<V>(h + 11 * sh);
    const auto t928 = t927 + h11;
    const auto t929 = t928 + T(2) * t912;
    const auto t930 = g10 * v9;
    const auto t931 = t930 + h27 * v15;
    const auto t932 = t931 + h28 * v18;
    const auto t933 = t932 + h29 * v19;
    const auto t934 = a4 * v6;
    const auto t935 = t934 + a5 * v8;
    const auto t936 = t935 + a6 * v4;
    const auto t937 = t936 + a6 * v9;
    const auto t938 = t937 + a8 * v5;
    const auto t939 = t938 + a9 * v6;
    store<V>(to_h + 71 * sto_h, t939);
    const auto t940 = a9 * g10;
    const auto t941 = t940 + a15 * h27;
    const auto t942 = t941 + a18 * h28;
    const auto t943 = t942 + a19 * h29;
    const auto h74 = load<V>(h + 74 * sh);
    const auto t944 = t943 + h74;
    const auto t945 = a4 * t711;
    const auto t946 = t945 + a5 * t821;
    const auto t947 = t946 + a6 * t933;
    const auto t948 = t947 + a6 * t703;
    const auto t949 = t948 + a8 * t707;
    const auto t950 = t949 + a9 * t711;
    const auto t951 = t950 + a12 * t547;
    const auto t952 = t951 + a14 * t565;
    const auto t953 = t952 + a15 * t583;
    const auto t954 = t953 + g10 * t939;
    const auto t955 = t954 + g12 * t190;
    const auto t956 = t955 + h111 * t162;
    const auto t957 = t956 + h116 * t162;
    const auto t958 = t957 + h147 * t613;
    const auto h152 = load<V>(h + 152 * sh);
    const auto t959 = t958 + h152 * t613;
    const auto t960 = t959 + h153 * t190;
    const auto t961 = t960 + h155 * t352;
    const auto t962 = t961 + h155 * t484;
    const auto h158 = load<V>(h + 158 * sh);
    const auto t963 = t962 + h158 * t190;
    const auto t964 = t963 + t944 * v6;
    const auto t965 = t964 + t725 * v6;
    const auto t966 = t965 + t642 * v15;
    const auto t967 = t966 + t661 * v14;
    const auto t968 = t967 + t680 * v12;
    const auto t969 = a1 * t57;
    const auto t970 = t969 + a3 * t23;
    const auto t971 = t970 + t116 * t904;
    const auto t972 = t971 + t120 * t601;
    const auto t973 = t972 + h18 * t202;
    const auto t974 = t973 + h20 * t114;
    const auto t975 = t974 + h30 * t214;
    const auto t976 = t975 + h32 * t126;
    const auto t977 = t976 + h33 * t238;
    const auto t978 = t977 + h35 * t144;
    const auto t979 = t978 + h112 * t409;
    const auto t980 = t979 + h113 * t150;
    const auto t981 = t980 + h113 * t478;
    const auto t982 = t981 + h115 * t156;
    const auto t983 = t982 + h148 * t788;
    const auto t984 = t983 + h149 * t720;
    const auto t985 = t984 + h149 * t910;
    const auto t986 = t985 + h151 * t607;
    const auto t987 = t986 + h154 * t421;
    const auto t988 = t987 + h157 * t176;
    const auto t989 = t988 + t793 * v5;
    const auto t990 = t989 + t618 * v4;
    const auto t991 = t990 + t618 * v9;
    const auto t992 = t991 + t623 * v8;
    const auto t993 = t992 + t929 * t6;
    const auto t994 = t993 + t699 * t4;
    const auto t995 = t994 + t310 * v1;
    const auto t996 = t995 + t346 * v3;
    const auto t997 = t996 + t813 * v6;
    const auto t998 = t997 + T(2) * t968;
    store<V>(to_a + 6 * sto_a, t998);
    const auto t999 = a5 * v5;
    const auto t1000 = t999 + a7 * v7;
    const auto t1001 = t1000 + a8 * v8;
    const auto t1002 = a5 * t707;
    const auto t1003 = t1002 + a7 * t817;
    const auto t1004 = t1003 + a8 * t821;
    const auto t1005 = t1004 + g4 * v7;
    const auto t1006 = t1005 + g10 * t1001;
    const auto t1007 = t1006 + g12 * t427;
    const auto t1008 = t1007 + h114 * t403;
    const auto t1009 = t1008 + h150 * t782;
    const auto t1010 = t1009 + t832 * v7;
    const auto t1011 = h156 * t427;
    const auto t1012 = a2 * t40;
    const auto t1013 = t1012 + a13 * t547;
    const auto t1014 = t1013 + a16 * t565;
    const auto t1015 = t1014 + a17 * t583;
    const auto t1016 = t1015 + t118 * t776;
    const auto t1017 = t1016 + h19 * t196;
    const auto t1018 = t1017 + h31 * t208;
    const auto t1019 = t1018 + h34 * t226;
    const auto t1020 = t1019 + h112 * t156;
    const auto t1021 = t1020 + h115 * t409;
    const auto t1022 = t1021 + h148 * t607;
    const auto t1023 = t1022 + h151 * t788;
    const auto t1024 = t1023 + h154 * t176;
    const auto t1025 = t1024 + h157 * t421;
    const auto t1026 = t1025 + t793 * v8;
    const auto t1027 = t1026 + t623 * v5;
    const auto t1028 = t1027 + t642 * v17;
    const auto t1029 = t1028 + t661 * v16;
    const auto t1030 = t1029 + t680 * v13;
    const auto t1031 = t1030 + t812 * t2;
    const auto t1032 = t1031 + t328 * v2;
    const auto t1033 = t1032 + T(2) * t1010;
    const auto t1034 = t1033 + T(4) * t1011;
    store<V>(to_a + 7 * sto_a, t1034);
    const auto t1035 = a5 * v6;
    const auto t1036 = t1035 + a6 * v5;
    const auto t1037 = t1036 + a7 * v8;
    const auto t1038 = t1037 + a8 * v7;
    const auto t1039 = t1038 + a8 * v9;
    const auto t1040 = t1039 + a9 * v8;
    store<V>(to_h + 73 * sto_h, t1040);
    const auto t1041 = a5 * t711;
    const auto t1042 = t1041 + a6 * t707;
    const auto t1043 = t1042 + a7 * t821;
    const auto t1044 = t1043 + a8 * t933;
    const auto t1045 = t1044 + a8 * t817;
    const auto t1046 = t1045 + a9 * t821;
    const auto t1047 = t1046 + a14 * t547;
    const auto t1048 = t1047 + a17 * t565;
    const auto t1049 = t1048 + a18 * t583;
    const auto t1050 = t1049 + g10 * t1040;
    const auto t1051 = t1050 + g12 * t421;
    const auto t1052 = t1051 + h114 * t409;
    const auto t1053 = t1052 + h116 * t409;
    const auto t1054 = t1053 + h150 * t788;
    const auto t1055 = t1054 + h152 * t788;
    const auto t1056 = t1055 + h156 * t421;
    const auto t1057 = t1056 + h157 * t427;
    const auto t1058 = t1057 + h157 * t484;
    const auto t1059 = t1058 + h158 * t421;
    const auto t1060 = t1059 + t944 * v8;
    const auto t1061 = t1060 + t832 * v8;
    const auto t1062 = t1061 + t642 * v18;
    const auto t1063 = t1062 + t661 * v17;
    const auto t1064 = t1063 + t680 * v14;
    const auto t1065 = a2 * t57;
    const auto t1066 = t1065 + a3 * t40;
    const auto t1067 = t1066 + t118 * t904;
    const auto t1068 = t1067 + t120 * t776;
    const auto t1069 = t1068 + h19 * t202;
    const auto t1070 = t1069 + h20 * t196;
    const auto t1071 = t1070 + h31 * t214;
    const auto t1072 = t1071 + h32 * t208;
    const auto t1073 = t1072 + h34 * t238;
    const auto t1074 = t1073 + h35 * t226;
    const auto t1075 = t1074 + h112 * t162;
    const auto t1076 = t1075 + h113 * t156;
    const auto t1077 = t1076 + h115 * t403;
    const auto t1078 = t1077 + h115 * t478;
    const auto t1079 = t1078 + h148 * t613;
    const auto t1080 = t1079 + h149 * t607;
    const auto t1081 = t1080 + h151 * t782;
    const auto t1082 = t1081 + h151 * t910;
    const auto t1083 = t1082 + h154 * t190;
    const auto t1084 = t1083 + h155 * t176;
    const auto t1085 = t1084 + t793 * v7;
    const auto t1086 = t1085 + t793 * v9;
    const auto t1087 = t1086 + t618 * v5;
    const auto t1088 = t1087 + t623 * v6;
    const auto t1089 = t1088 + t929 * t2;
    const auto t1090 = t1089 + t812 * t4;
    const auto t1091 = t1090 + t310 * v2;
    const auto t1092 = t1091 + t328 * v3;
    const auto t1093 = t1092 + t813 * v8;
    const auto t1094 = t1093 + T(2) * t1064;
    store<V>(to_a + 8 * sto_a, t1094);
    const auto t1095 = a6 * v6;
    const auto t1096 = t1095 + a8 * v8;
    const auto t1097 = t1096 + a9 * v9;
    const auto t1098 = a6 * t711;
    const auto t1099 = t1098 + a8 * t821;
    const auto t1100 = t1099 + a9 * t933;
    const auto t1101 = t1100 + g4 * v9;
    const auto t1102 = t1101 + g10 * t1097;
    const auto t1103 = t1102 + g12 * t484;
    const auto t1104 = t1103 + h116 * t478;
    const auto t1105 = t1104 + h152 * t910;
    const auto t1106 = t1105 + t944 * v9;
    const auto t1107 = h158 * t484;
    const auto t1108 = a3 * t57;
    const auto t1109 = t1108 + a15 * t547;
    const auto t1110 = t1109 + a18 * t565;
    const auto t1111 = t1110 + a19 * t583;
    const auto t1112 = t1111 + t120 * t904;
    const auto t1113 = t1112 + h20 * t202;
    const auto t1114 = t1113 + h32 * t214;
    const auto t1115 = t1114 + h35 * t238;
    const auto t1116 = t1115 + h113 * t162;
    const auto t1117 = t1116 + h115 * t409;
    const auto t1118 = t1117 + h149 * t613;
    const auto t1119 = t1118 + h151 * t788;
    const auto t1120 = t1119 + h155 * t190;
    const auto t1121 = t1120 + h157 * t421;
    const auto t1122 = t1121 + t793 * v8;
    const auto t1123 = t1122 + t618 * v6;
    const auto t1124 = t1123 + t642 * v19;
    const auto t1125 = t1124 + t661 * v18;
    const auto t1126 = t1125 + t680 * v15;
    const auto t1127 = t1126 + t929 * t4;
    const auto t1128 = t1127 + t310 * v3;
    const auto t1129 = t1128 + T(2) * t1106;
    const auto t1130 = t1129 + T(4) * t1107;
    store<V>(to_a + 9 * sto_a, t1130);
    const auto t1131 = g12 * v5;
    const auto h42 = load<V>(h + 42 * sh);
    const auto t1132 = t1131 + h42 * v11;
    const auto h43 = load<V>(h + 43 * sh);
    const auto t1133 = t1132 + h43 * v13;
    const auto h44 = load<V>(h + 44 * sh);
    const auto t1134 = t1133 + h44 * v14;
    const auto t1135 = t1134 + h153 * v5;
    const auto t1136 = t1135 + h156 * v5;
    const auto t1137 = h24 * v2;
    const auto t1138 = t1137 + h25 * v1;
    const auto h39 = load<V>(h + 39 * sh);
    const auto t1139 = t1138 + h39 * t2;
    const auto h40 = load<V>(h + 40 * sh);
    const auto t1140 = t1139 + h40 * t6;
    const auto t1141 = t1140 + h154 * v4;
    const auto t1142 = t1141 + h154 * v7;
    const auto t1143 = t1142 + h155 * v8;
    const auto t1144 = t1143 + h157 * v6;
    const auto t1145 = t1144 + T(2) * t1136;
    const auto t1146 = g12 * v6;
    const auto t1147 = t1146 + h42 * v12;
    const auto t1148 = t1147 + h43 * v14;
    const auto t1149 = t1148 + h44 * v15;
    const auto t1150 = t1149 + h153 * v6;
    const auto t1151 = t1150 + h158 * v6;
    const auto t1152 = h24 * v3;
    const auto t1153 = t1152 + h26 * v1;
    const auto t1154 = t1153 + h39 * t4;
    const auto h41 = load<V>(h + 41 * sh);
    const auto t1155 = t1154 + h41 * t6;
    const auto t1156 = t1155 + h154 * v8;
    const auto t1157 = t1156 + h155 * v4;
    const auto t1158 = t1157 + h155 * v9;
    const auto t1159 = t1158 + h157 * v5;
    const auto t1160 = t1159 + T(2) * t1151;
    const auto h36 = load<V>(h + 36 * sh);
    const auto t1161 = h36 * t6;
    const auto t1162 = t1161 + h147 * t58;
    const auto t1163 = t1162 + h148 * v5;
    const auto t1164 = t1163 + h149 * v6;
    const auto t1165 = a5 * h148;
    const auto t1166 = t1165 + a6 * h149;
    const auto t1167 = t1166 + t116 * h36;
    const auto t1168 = t1167 + h147 * t286;
    const auto h75 = load<V>(h + 75 * sh);
    const auto t1169 = t1168 + h75;
    const auto t1170 = a1 * h26;
    const auto t1171 = t1170 + a3 * h24;
    const auto t1172 = t1171 + a4 * h155;
    const auto t1173 = t1172 + a5 * h157;
    const auto t1174 = t1173 + a8 * h154;
    const auto t1175 = t1174 + a9 * h155;
    const auto t1176 = t1175 + t116 * h41;
    const auto t1177 = t1176 + t120 * h39;
    const auto t1178 = t1177 + t128 * h42;
    const auto t1179 = t1178 + t129 * h43;
    const auto t1180 = t1179 + t177 * h44;
    const auto t1181 = t1180 + g12 * t131;
    const auto t1182 = t1181 + h153 * t131;
    const auto t1183 = t1182 + h158 * t131;
    const auto h89 = load<V>(h + 89 * sh);
    const auto t1184 = t1183 + h89;
    const auto t1185 = a1 * h25;
    const auto t1186 = t1185 + a2 * h24;
    const auto t1187 = t1186 + a4 * h154;
    const auto t1188 = t1187 + a6 * h157;
    const auto t1189 = t1188 + a7 * h154;
    const auto t1190 = t1189 + a8 * h155;
    const auto t1191 = t1190 + t116 * h40;
    const auto t1192 = t1191 + t118 * h39;
    const auto t1193 = t1192 + t127 * h42;
    const auto t1194 = t1193 + t129 * h44;
    const auto t1195 = t1194 + t163 * h43;
    const auto t1196 = t1195 + g12 * t132;
    const auto t1197 = t1196 + h153 * t132;
    const auto t1198 = t1197 + h156 * t132;
    const auto h88 = load<V>(h + 88 * sh);
    const auto t1199 = t1198 + h88;
    const auto t1200 = h36 * t2;
    const auto h37 = load<V>(h + 37 * sh);
    const auto t1201 = t1200 + h37 * t6;
    const auto t1202 = t1201 + h147 * t64;
    const auto t1203 = t1202 + h148 * v4;
    const auto t1204 = t1203 + h148 * v7;
    const auto t1205 = t1204 + h149 * v8;
    const auto t1206 = t1205 + h150 * t64;
    const auto t1207 = t1206 + h151 * v6;
    const auto t1208 = h36 * t4;
    const auto h38 = load<V>(h + 38 * sh);
    const auto t1209 = t1208 + h38 * t6;
    const auto t1210 = t1209 + h147 * t75;
    const auto t1211 = t1210 + h148 * v8;
    const auto t1212 = t1211 + h149 * v4;
    const auto t1213 = t1212 + h149 * v9;
    const auto t1214 = t1213 + h151 * v5;
    const auto t1215 = t1214 + h152 * t75;
    const auto t1216 = h37 * t2;
    const auto t1217 = t1216 + h148 * v5;
    const auto t1218 = t1217 + h150 * t86;
    const auto t1219 = t1218 + h151 * v8;
    const auto t1220 = h37 * t4;
    const auto t1221 = t1220 + h38 * t2;
    const auto t1222 = t1221 + h148 * v6;
    const auto t1223 = t1222 + h149 * v5;
    const auto t1224 = t1223 + h150 * t92;
    const auto t1225 = t1224 + h151 * v7;
    const auto t1226 = t1225 + h151 * v9;
    const auto t1227 = t1226 + h152 * t92;
    const auto t1228 = h38 * t4;
    const auto t1229 = t1228 + h149 * v6;
    const auto t1230 = t1229 + h151 * v8;
    const auto t1231 = t1230 + h152 * t103;
    const auto t1232 = a6 * h149;
    const auto t1233 = t1232 + a8 * h151;
    const auto t1234 = t1233 + t120 * h38;
    const auto t1235 = t1234 + h152 * t239;
    const auto h80 = load<V>(h + 80 * sh);
    const auto t1236 = t1235 + h80;
    const auto t1237 = a5 * h149;
    const auto t1238 = t1237 + a6 * h148;
    const auto t1239 = t1238 + a7 * h151;
    const auto t1240 = t1239 + a9 * h151;
    const auto t1241 = t1240 + t118 * h38;
    const auto t1242 = t1241 + t120 * h37;
    const auto t1243 = t1242 + h150 * t130;
    const auto t1244 = t1243 + h152 * t130;
    const auto h79 = load<V>(h + 79 * sh);
    const auto t1245 = t1244 + h79;
    const auto t1246 = a5 * h148;
    const auto t1247 = t1246 + a8 * h151;
    const auto t1248 = t1247 + t118 * h37;
    const auto t1249 = t1248 + h150 * t257;
    const auto h78 = load<V>(h + 78 * sh);
    const auto t1250 = t1249 + h78;
    const auto t1251 = a4 * h149;
    const auto t1252 = t1251 + a5 * h151;
    const auto t1253 = t1252 + a8 * h148;
    const auto t1254 = t1253 + a9 * h149;
    const auto t1255 = t1254 + t116 * h38;
    const auto t1256 = t1255 + t120 * h36;
    const auto t1257 = t1256 + h147 * t131;
    const auto t1258 = t1257 + h152 * t131;
    const auto h77 = load<V>(h + 77 * sh);
    const auto t1259 = t1258 + h77;
    const auto t1260 = a4 * h148;
    const auto t1261 = t1260 + a6 * h151;
    const auto t1262 = t1261 + a7 * h148;
    const auto t1263 = t1262 + a8 * h149;
    const auto t1264 = t1263 + t116 * h37;
    const auto t1265 = t1264 + t118 * h36;
    const auto t1266 = t1265 + h147 * t132;
    const auto t1267 = t1266 + h150 * t132;
    const auto h76 = load<V>(h + 76 * sh);
    const auto t1268 = t1267 + h76;
    const auto g5 = load<V>(g + 5 * sg);
    const auto t1269 = g5 * t6;
    const auto t1270 = t1269 + h39 * t352;
    const auto t1271 = t1270 + h63 * v1;
    const auto h81 = load<V>(h + 81 * sh);
    const auto t1272 = t1271 + h81 * t6;
    const auto t1273 = t1272 + h105 * t114;
    const auto t1274 = t1273 + h141 * t126;
    const auto t1275 = t1274 + h159 * t144;
    const auto t1276 = a4 * t601;
    const auto t1277 = t1276 + a5 * t776;
    const auto t1278 = t1277 + a6 * t904;
    const auto t1279 = t1278 + a10 * t1164;
    const auto t1280 = t1279 + a11 * t1207;
    const auto t1281 = t1280 + a12 * t1215;
    const auto t1282 = t1281 + a13 * t1219;
    const auto t1283 = t1282 + a14 * t1227;
    const auto t1284 = t1283 + a15 * t1231;
    const auto t1285 = t1284 + g3 * v1;
    const auto t1286 = t1285 + g11 * t126;
    const auto t1287 = t1286 + g13 * t144;
    const auto t1288 = t1287 + h21 * t150;
    const auto t1289 = t1288 + h22 * t156;
    const auto t1290 = t1289 + h23 * t162;
    const auto t1291 = t1290 + h36 * t720;
    const auto t1292 = t1291 + h37 * t607;
    const auto t1293 = t1292 + h38 * t613;
    const auto t1294 = t1293 + h40 * t176;
    const auto t1295 = t1294 + h41 * t190;
    const auto t1296 = t1295 + h64 * v2;
    const auto t1297 = t1296 + h65 * v3;
    const auto h82 = load<V>(h + 82 * sh);
    const auto t1298 = t1297 + h82 * t2;
    const auto h83 = load<V>(h + 83 * sh);
    const auto t1299 = t1298 + h83 * t4;
    const auto t1300 = t1299 + h106 * t196;
    const auto t1301 = t1300 + h107 * t202;
    const auto t1302 = t1301 + h142 * t208;
    const auto t1303 = t1302 + h143 * t214;
    const auto t1304 = t1303 + h160 * t226;
    const auto t1305 = t1304 + h161 * t238;
    const auto t1306 = t1305 + t1236 * v15;
    const auto t1307 = t1306 + t1245 * v14;
    const auto t1308 = t1307 + t1250 * v13;
    const auto t1309 = t1308 + t1259 * v12;
    const auto t1310 = t1309 + t1268 * v11;
    const auto t1311 = t1310 + t1169 * v10;
    const auto t1312 = t1311 + t929 * v6;
    const auto t1313 = t1312 + t812 * v5;
    const auto t1314 = t1313 + t699 * v4;
    const auto t1315 = t1314 + T(2) * t1275;
    const auto t1316 = g12 * v4;
    const auto t1317 = t1316 + h24 * v1;
    const auto t1318 = t1317 + h39 * t6;
    const auto t1319 = t1318 + h42 * v10;
    const auto t1320 = t1319 + h43 * v11;
    const auto t1321 = t1320 + h44 * v12;
    const auto t1322 = t1321 + h153 * t58;
    const auto t1323 = t1322 + h154 * v5;
    const auto t1324 = t1323 + h155 * v6;
    const auto t1325 = a1 * h24;
    const auto t1326 = t1325 + a4 * g12;
    const auto t1327 = t1326 + a5 * h154;
    const auto t1328 = t1327 + a6 * h155;
    const auto t1329 = t1328 + a10 * h42;
    const auto t1330 = t1329 + a11 * h43;
    const auto t1331 = t1330 + a12 * h44;
    const auto t1332 = t1331 + t116 * h39;
    const auto t1333 = t1332 + h153 * t286;
    const auto h87 = load<V>(h + 87 * sh);
    const auto t1334 = t1333 + h87;
    const auto t1335 = a10 * t1324;
    const auto g6 = load<V>(g + 6 * sg);
    const auto t1336 = t1335 + g6 * v10;
    const auto t1337 = t1336 + h27 * t714;
    const auto t1338 = t1337 + h42 * t352;
    const auto t1339 = t1338 + t1334 * v10;
    const auto t1340 = a1 * t63;
    const auto t1341 = t1340 + a4 * t547;
    const auto t1342 = t1341 + a11 * t1145;
    const auto t1343 = t1342 + a12 * t1160;
    const auto t1344 = t1343 + t116 * t1164;
    const auto t1345 = t1344 + h99 * t114;
    const auto t1346 = t1345 + h129 * t126;
    const auto t1347 = t1346 + h135 * t144;
    const auto t1348 = t1347 + t1169 * t6;
    const auto t1349 = t1348 + t292 * v1;
    const auto t1350 = t1349 + t1184 * v12;
    const auto t1351 = t1350 + t1199 * v11;
    const auto t1352 = t1351 + t680 * v4;
    const auto t1353 = t1352 + t1315;
    const auto t1354 = t1353 + T(2) * t1339;
    store<V>(to_a + 10 * sto_a, t1354);
    const auto t1355 = g12 * v8;
    const auto t1356 = t1355 + h42 * v14;
    const auto t1357 = t1356 + h43 * v17;
    const auto t1358 = t1357 + h44 * v18;
    const auto t1359 = t1358 + h156 * v8;
    const auto t1360 = t1359 + h158 * v8;
    const auto t1361 = h25 * v3;
    const auto t1362 = t1361 + h26 * v2;
    const auto t1363 = t1362 + h40 * t4;
    const auto t1364 = t1363 + h41 * t2;
    const auto t1365 = t1364 + h154 * v6;
    const auto t1366 = t1365 + h155 * v5;
    const auto t1367 = t1366 + h157 * v7;
    const auto t1368 = t1367 + h157 * v9;
    const auto t1369 = t1368 + T(2) * t1360;
    const auto t1370 = a2 * h26;
    const auto t1371 = t1370 + a3 * h25;
    const auto t1372 = t1371 + a5 * h155;
    const auto t1373 = t1372 + a6 * h154;
    const auto t1374 = t1373 + a7 * h157;
    const auto t1375 = t1374 + a9 * h157;
    const auto t1376 = t1375 + t118 * h41;
    const auto t1377 = t1376 + t120 * h40;
    const auto t1378 = t1377 + t129 * h42;
    const auto t1379 = t1378 + t164 * h43;
    const auto t1380 = t1379 + t178 * h44;
    const auto t1381 = t1380 + g12 * t130;
    const auto t1382 = t1381 + h156 * t130;
    const auto t1383 = t1382 + h158 * t130;
    const auto h91 = load<V>(h + 91 * sh);
    const auto t1384 = t1383 + h91;
    const auto t1385 = T(6) * g6;
    const auto t1386 = g5 * t2;
    const auto t1387 = t1386 + h40 * t427;
    const auto t1388 = t1387 + h66 * v2;
    const auto h84 = load<V>(h + 84 * sh);
    const auto t1389 = t1388 + h84 * t2;
    const auto t1390 = t1389 + h108 * t196;
    const auto t1391 = t1390 + h144 * t208;
    const auto t1392 = t1391 + h162 * t226;
    const auto t1393 = a5 * t601;
    const auto t1394 = t1393 + a7 * t776;
    const auto t1395 = t1394 + a8 * t904;
    const auto t1396 = t1395 + a11 * t1164;
    const auto t1397 = t1396 + a13 * t1207;
    const auto t1398 = t1397 + a14 * t1215;
    const auto t1399 = t1398 + a16 * t1219;
    const auto t1400 = t1399 + a17 * t1227;
    const auto t1401 = t1400 + a18 * t1231;
    const auto t1402 = t1401 + g3 * v2;
    const auto t1403 = t1402 + g11 * t208;
    const auto t1404 = t1403 + g13 * t226;
    const auto t1405 = t1404 + h21 * t156;
    const auto t1406 = t1405 + h22 * t403;
    const auto t1407 = t1406 + h23 * t409;
    const auto t1408 = t1407 + h36 * t607;
    const auto t1409 = t1408 + h37 * t782;
    const auto t1410 = t1409 + h38 * t788;
    const auto t1411 = t1410 + h39 * t176;
    const auto t1412 = t1411 + h41 * t421;
    const auto t1413 = t1412 + h64 * v1;
    const auto t1414 = t1413 + h67 * v3;
    const auto t1415 = t1414 + h82 * t6;
    const auto h85 = load<V>(h + 85 * sh);
    const auto t1416 = t1415 + h85 * t4;
    const auto t1417 = t1416 + h106 * t114;
    const auto t1418 = t1417 + h109 * t202;
    const auto t1419 = t1418 + h142 * t126;
    const auto t1420 = t1419 + h145 * t214;
    const auto t1421 = t1420 + h160 * t144;
    const auto t1422 = t1421 + h163 * t238;
    const auto t1423 = t1422 + t1236 * v18;
    const auto t1424 = t1423 + t1245 * v17;
    const auto t1425 = t1424 + t1250 * v16;
    const auto t1426 = t1425 + t1259 * v14;
    const auto t1427 = t1426 + t1268 * v13;
    const auto t1428 = t1427 + t1169 * v11;
    const auto t1429 = t1428 + t929 * v8;
    const auto t1430 = t1429 + t812 * v7;
    const auto t1431 = t1430 + t699 * v5;
    const auto t1432 = t1431 + T(2) * t1392;
    const auto t1433 = g12 * v7;
    const auto t1434 = t1433 + h25 * v2;
    const auto t1435 = t1434 + h40 * t2;
    const auto t1436 = t1435 + h42 * v13;
    const auto t1437 = t1436 + h43 * v16;
    const auto t1438 = t1437 + h44 * v17;
    const auto t1439 = t1438 + h154 * v5;
    const auto t1440 = t1439 + h156 * t86;
    const auto t1441 = t1440 + h157 * v8;
    const auto t1442 = a2 * h25;
    const auto t1443 = t1442 + a5 * h154;
    const auto t1444 = t1443 + a7 * g12;
    const auto t1445 = t1444 + a8 * h157;
    const auto t1446 = t1445 + a13 * h42;
    const auto t1447 = t1446 + a16 * h43;
    const auto t1448 = t1447 + a17 * h44;
    const auto t1449 = t1448 + t118 * h40;
    const auto t1450 = t1449 + h156 * t257;
    const auto h90 = load<V>(h + 90 * sh);
    const auto t1451 = t1450 + h90;
    const auto t1452 = a5 * t547;
    const auto t1453 = t1452 + a11 * t1441;
    const auto t1454 = t1453 + a13 * t1145;
    const auto t1455 = t1454 + a14 * t1160;
    const auto t1456 = t1455 + h27 * t827;
    const auto t1457 = t1456 + h28 * t714;
    const auto t1458 = t1457 + h42 * t176;
    const auto t1459 = t1458 + h43 * t352;
    const auto t1460 = t1459 + t1451 * v11;
    const auto t1461 = t1460 + t1184 * v14;
    const auto t1462 = t1461 + t1199 * v13;
    const auto t1463 = t1462 + t680 * v5;
    const auto t1464 = a11 * t1324;
    const auto t1465 = t1464 + t1334 * v11;
    const auto t1466 = a1 * t74;
    const auto t1467 = t1466 + a2 * t63;
    const auto t1468 = t1467 + a4 * t565;
    const auto t1469 = t1468 + a10 * t1145;
    const auto t1470 = t1469 + a12 * t1369;
    const auto t1471 = t1470 + t116 * t1207;
    const auto t1472 = t1471 + t118 * t1164;
    const auto t1473 = t1472 + h99 * t196;
    const auto t1474 = t1473 + h100 * t114;
    const auto t1475 = t1474 + h129 * t208;
    const auto t1476 = t1475 + h130 * t126;
    const auto t1477 = t1476 + h135 * t226;
    const auto t1478 = t1477 + h136 * t144;
    const auto t1479 = t1478 + t1268 * t6;
    const auto t1480 = t1479 + t1169 * t2;
    const auto t1481 = t1480 + t285 * v1;
    const auto t1482 = t1481 + t292 * v2;
    const auto t1483 = t1482 + t1384 * v12;
    const auto t1484 = t1483 + t1199 * v10;
    const auto t1485 = t1484 + t661 * v4;
    const auto t1486 = t1485 + t1385 * v11;
    const auto t1487 = t1486 + t1432;
    const auto t1488 = t1487 + T(2) * t1463;
    const auto t1489 = t1488 + T(4) * t1465;
    store<V>(to_a + 11 * sto_a, t1489);
    const auto t1490 = g5 * t4;
    const auto t1491 = t1490 + h41 * t484;
    const auto t1492 = t1491 + h68 * v3;
    const auto h86 = load<V>(h + 86 * sh);
    const auto t1493 = t1492 + h86 * t4;
    const auto t1494 = t1493 + h110 * t202;
    const auto t1495 = t1494 + h146 * t214;
    const auto t1496 = t1495 + h164 * t238;
    const auto t1497 = a6 * t601;
    const auto t1498 = t1497 + a8 * t776;
    const auto t1499 = t1498 + a9 * t904;
    const auto t1500 = t1499 + a12 * t1164;
    const auto t1501 = t1500 + a14 * t1207;
    const auto t1502 = t1501 + a15 * t1215;
    const auto t1503 = t1502 + a17 * t1219;
    const auto t1504 = t1503 + a18 * t1227;
    const auto t1505 = t1504 + a19 * t1231;
    const auto t1506 = t1505 + g3 * v3;
    const auto t1507 = t1506 + g11 * t214;
    const auto t1508 = t1507 + g13 * t238;
    const auto t1509 = t1508 + h21 * t162;
    const auto t1510 = t1509 + h22 * t409;
    const auto t1511 = t1510 + h23 * t478;
    const auto t1512 = t1511 + h36 * t613;
    const auto t1513 = t1512 + h37 * t788;
    const auto t1514 = t1513 + h38 * t910;
    const auto t1515 = t1514 + h39 * t190;
    const auto t1516 = t1515 + h40 * t421;
    const auto t1517 = t1516 + h65 * v1;
    const auto t1518 = t1517 + h67 * v2;
    const auto t1519 = t1518 + h83 * t6;
    const auto t1520 = t1519 + h85 * t2;
    const auto t1521 = t1520 + h107 * t114;
    const auto t1522 = t1521 + h109 * t196;
    const auto t1523 = t1522 + h143 * t126;
    const auto t1524 = t1523 + h145 * t208;
    const auto t1525 = t1524 + h161 * t144;
    const auto t1526 = t1525 + h163 * t226;
    const auto t1527 = t1526 + t1236 * v19;
    const auto t1528 = t1527 + t1245 * v18;
    const auto t1529 = t1528 + t1250 * v17;
    const auto t1530 = t1529 + t1259 * v15;
    const auto t1531 = t1530 + t1268 * v14;
    const auto t1532 = t1531 + t1169 * v12;
    const auto t1533 = t1532 + t929 * v9;
    const auto t1534 = t1533 + t812 * v8;
    const auto t1535 = t1534 + t699 * v6;
    const auto t1536 = t1535 + T(2) * t1496;
    const auto t1537 = g12 * v9;
    const auto t1538 = t1537 + h26 * v3;
    const auto t1539 = t1538 + h41 * t4;
    const auto t1540 = t1539 + h42 * v15;
    const auto t1541 = t1540 + h43 * v18;
    const auto t1542 = t1541 + h44 * v19;
    const auto t1543 = t1542 + h155 * v6;
    const auto t1544 = t1543 + h157 * v8;
    const auto t1545 = t1544 + h158 * t103;
    const auto t1546 = a3 * h26;
    const auto t1547 = t1546 + a6 * h155;
    const auto t1548 = t1547 + a8 * h157;
    const auto t1549 = t1548 + a9 * g12;
    const auto t1550 = t1549 + a15 * h42;
    const auto t1551 = t1550 + a18 * h43;
    const auto t1552 = t1551 + a19 * h44;
    const auto t1553 = t1552 + t120 * h41;
    const auto t1554 = t1553 + h158 * t239;
    const auto h92 = load<V>(h + 92 * sh);
    const auto t1555 = t1554 + h92;
    const auto t1556 = a6 * t547;
    const auto t1557 = t1556 + a12 * t1545;
    const auto t1558 = t1557 + a14 * t1145;
    const auto t1559 = t1558 + a15 * t1160;
    const auto t1560 = t1559 + h27 * t939;
    const auto t1561 = t1560 + h29 * t714;
    const auto t1562 = t1561 + h42 * t190;
    const auto t1563 = t1562 + h44 * t352;
    const auto t1564 = t1563 + t1555 * v12;
    const auto t1565 = t1564 + t1184 * v15;
    const auto t1566 = t1565 + t1199 * v14;
    const auto t1567 = t1566 + t680 * v6;
    const auto t1568 = a12 * t1324;
    const auto t1569 = t1568 + t1334 * v12;
    const auto t1570 = a1 * t85;
    const auto t1571 = t1570 + a3 * t63;
    const auto t1572 = t1571 + a4 * t583;
    const auto t1573 = t1572 + a10 * t1160;
    const auto t1574 = t1573 + a11 * t1369;
    const auto t1575 = t1574 + t116 * t1215;
    const auto t1576 = t1575 + t120 * t1164;
    const auto t1577 = t1576 + h99 * t202;
    const auto t1578 = t1577 + h101 * t114;
    const auto t1579 = t1578 + h129 * t214;
    const auto t1580 = t1579 + h131 * t126;
    const auto t1581 = t1580 + h135 * t238;
    const auto t1582 = t1581 + h137 * t144;
    const auto t1583 = t1582 + t1259 * t6;
    const auto t1584 = t1583 + t1169 * t4;
    const auto t1585 = t1584 + t274 * v1;
    const auto t1586 = t1585 + t292 * v3;
    const auto t1587 = t1586 + t1384 * v11;
    const auto t1588 = t1587 + t1184 * v10;
    const auto t1589 = t1588 + t642 * v4;
    const auto t1590 = t1589 + t1385 * v12;
    const auto t1591 = t1590 + t1536;
    const auto t1592 = t1591 + T(2) * t1567;
    const auto t1593 = t1592 + T(4) * t1569;
    store<V>(to_a + 12 * sto_a, t1593);
    const auto t1594 = a5 * t565;
    const auto t1595 = t1594 + a11 * t1145;
    const auto t1596 = t1595 + a13 * t1324;
    const auto t1597 = t1596 + a14 * t1369;
    const auto t1598 = t1597 + h27 * t1001;
    const auto t1599 = t1598 + h28 * t827;
    const auto t1600 = t1599 + h42 * t427;
    const auto t1601 = t1600 + h43 * t176;
    const auto t1602 = t1601 + t1384 * v14;
    const auto t1603 = t1602 + t1199 * v11;
    const auto t1604 = t1603 + t1334 * v13;
    const auto t1605 = t1604 + t661 * v5;
    const auto t1606 = a13 * t1441;
    const auto t1607 = t1606 + t1451 * v13;
    const auto t1608 = a1 * t91;
    const auto t1609 = t1608 + a2 * t74;
    const auto t1610 = t1609 + a7 * t547;
    const auto t1611 = t1610 + a16 * t1145;
    const auto t1612 = t1611 + a17 * t1160;
    const auto t1613 = t1612 + t116 * t1219;
    const auto t1614 = t1613 + t118 * t1207;
    const auto t1615 = t1614 + h100 * t196;
    const auto t1616 = t1615 + h102 * t114;
    const auto t1617 = t1616 + h130 * t208;
    const auto t1618 = t1617 + h132 * t126;
    const auto t1619 = t1618 + h136 * t226;
    const auto t1620 = t1619 + h138 * t144;
    const auto t1621 = t1620 + t1250 * t6;
    const auto t1622 = t1621 + t1268 * t2;
    const auto t1623 = t1622 + t263 * v1;
    const auto t1624 = t1623 + t285 * v2;
    const auto t1625 = t1624 + t1184 * v17;
    const auto t1626 = t1625 + t1199 * v16;
    const auto t1627 = t1626 + t680 * v7;
    const auto t1628 = t1627 + t1385 * v13;
    const auto t1629 = t1628 + t1315;
    const auto t1630 = t1629 + T(2) * t1605;
    const auto t1631 = t1630 + T(4) * t1607;
    store<V>(to_a + 13 * sto_a, t1631);
    const auto t1632 = a5 * t583;
    const auto t1633 = t1632 + a6 * t565;
    const auto t1634 = t1633 + a8 * t547;
    const auto t1635 = t1634 + a11 * t1160;
    const auto t1636 = t1635 + a12 * t1145;
    const auto t1637 = t1636 + a13 * t1369;
    const auto t1638 = t1637 + a15 * t1369;
    const auto t1639 = t1638 + a17 * t1145;
    const auto t1640 = t1639 + a18 * t1160;
    const auto t1641 = t1640 + h27 * t1040;
    const auto t1642 = t1641 + h28 * t939;
    const auto t1643 = t1642 + h29 * t827;
    const auto t1644 = t1643 + h42 * t421;
    const auto t1645 = t1644 + h43 * t190;
    const auto t1646 = t1645 + h44 * t176;
    const auto t1647 = t1646 + t1384 * v13;
    const auto t1648 = t1647 + t1384 * v15;
    const auto t1649 = t1648 + t1184 * v11;
    const auto t1650 = t1649 + t1184 * v18;
    const auto t1651 = t1650 + t1199 * v12;
    const auto t1652 = t1651 + t1199 * v17;
    const auto t1653 = t1652 + t642 * v5;
    const auto t1654 = t1653 + t661 * v6;
    const auto t1655 = t1654 + t680 * v8;
    const auto t1656 = a14 * t1545;
    const auto t1657 = t1656 + a14 * t1441;
    const auto t1658 = t1657 + a14 * t1324;
    const auto t1659 = t1658 + t1555 * v14;
    const auto t1660 = t1659 + t1451 * v14;
    const auto t1661 = t1660 + t1334 * v14;
    const auto t1662 = g6 * v14;
    const auto t1663 = a1 * t102;
    const auto t1664 = t1663 + a2 * t85;
    const auto t1665 = t1664 + a3 * t74;
    const auto t1666 = t1665 + t116 * t1227;
    const auto t1667 = t1666 + t118 * t1215;
    const auto t1668 = t1667 + t120 * t1207;
    const auto t1669 = t1668 + h100 * t202;
    const auto t1670 = t1669 + h101 * t196;
    const auto t1671 = t1670 + h103 * t114;
    const auto t1672 = t1671 + h130 * t214;
    const auto t1673 = t1672 + h131 * t208;
    const auto t1674 = t1673 + h133 * t126;
    const auto t1675 = t1674 + h136 * t238;
    const auto t1676 = t1675 + h137 * t226;
    const auto t1677 = t1676 + h139 * t144;
    const auto t1678 = t1677 + t1245 * t6;
    const auto t1679 = t1678 + t1259 * t2;
    const auto t1680 = t1679 + t1268 * t4;
    const auto t1681 = t1680 + t256 * v1;
    const auto t1682 = t1681 + t274 * v2;
    const auto t1683 = t1682 + t285 * v3;
    const auto t1684 = t1683 + T(2) * t1655;
    const auto t1685 = t1684 + T(4) * t1661;
    const auto t1686 = t1685 + T(12) * t1662;
    store<V>(to_a + 14 * sto_a, t1686);
    const auto t1687 = a6 * t583;
    const auto t1688 = t1687 + a12 * t1160;
    const auto t1689 = t1688 + a14 * t1369;
    const auto t1690 = t1689 + a15 * t1324;
    const auto t1691 = t1690 + h27 * t1097;
    const auto t1692 = t1691 + h29 * t939;
    const auto t1693 = t1692 + h42 * t484;
    const auto t1694 = t1693 + h44 * t190;
    const auto t1695 = t1694 + t1384 * v14;
    const auto t1696 = t1695 + t1184 * v12;
    const auto t1697 = t1696 + t1334 * v15;
    const auto t1698 = t1697 + t642 * v6;
    const auto t1699 = a15 * t1545;
    const auto t1700 = t1699 + t1555 * v15;
    const auto t1701 = a1 * t108;
    const auto t1702 = t1701 + a3 * t85;
    const auto t1703 = t1702 + a9 * t547;
    const auto t1704 = t1703 + a18 * t1145;
    const auto t1705 = t1704 + a19 * t1160;
    const auto t1706 = t1705 + t116 * t1231;
    const auto t1707 = t1706 + t120 * t1215;
    const auto t1708 = t1707 + h101 * t202;
    const auto t1709 = t1708 + h104 * t114;
    const auto t1710 = t1709 + h131 * t214;
    const auto t1711 = t1710 + h134 * t126;
    const auto t1712 = t1711 + h137 * t238;
    const auto t1713 = t1712 + h140 * t144;
    const auto t1714 = t1713 + t1236 * t6;
    const auto t1715 = t1714 + t1259 * t4;
    const auto t1716 = t1715 + t245 * v1;
    const auto t1717 = t1716 + t274 * v3;
    const auto t1718 = t1717 + t1184 * v19;
    const auto t1719 = t1718 + t1199 * v18;
    const auto t1720 = t1719 + t680 * v9;
    const auto t1721 = t1720 + t1385 * v15;
    const auto t1722 = t1721 + t1315;
    const auto t1723 = t1722 + T(2) * t1698;
    const auto t1724 = t1723 + T(4) * t1700;
    store<V>(to_a + 15 * sto_a, t1724);
    const auto t1725 = a16 * t1441;
    const auto t1726 = t1725 + g6 * v16;
    const auto t1727 = t1726 + h28 * t1001;
    const auto t1728 = t1727 + h43 * t427;
    const auto t1729 = t1728 + t1451 * v16;
    const auto t1730 = a2 * t91;
    const auto t1731 = t1730 + a7 * t565;
    const auto t1732 = t1731 + a13 * t1145;
    const auto t1733 = t1732 + a17 * t1369;
    const auto t1734 = t1733 + t118 * t1219;
    const auto t1735 = t1734 + h102 * t196;
    const auto t1736 = t1735 + h132 * t208;
    const auto t1737 = t1736 + h138 * t226;
    const auto t1738 = t1737 + t1250 * t2;
    const auto t1739 = t1738 + t263 * v2;
    const auto t1740 = t1739 + t1384 * v17;
    const auto t1741 = t1740 + t1199 * v13;
    const auto t1742 = t1741 + t661 * v7;
    const auto t1743 = t1742 + t1432;
    const auto t1744 = t1743 + T(2) * t1729;
    store<V>(to_a + 16 * sto_a, t1744);
    const auto t1745 = a8 * t565;
    const auto t1746 = t1745 + a14 * t1145;
    const auto t1747 = t1746 + a17 * t1545;
    const auto t1748 = t1747 + a18 * t1369;
    const auto t1749 = t1748 + h28 * t1040;
    const auto t1750 = t1749 + h29 * t1001;
    const auto t1751 = t1750 + h43 * t421;
    const auto t1752 = t1751 + h44 * t427;
    const auto t1753 = t1752 + t1555 * v17;
    const auto t1754 = t1753 + t1384 * v18;
    const auto t1755 = t1754 + t1199 * v14;
    const auto t1756 = t1755 + t661 * v8;
    const auto t1757 = a17 * t1441;
    const auto t1758 = t1757 + t1451 * v17;
    const auto t1759 = a2 * t102;
    const auto t1760 = t1759 + a3 * t91;
    const auto t1761 = t1760 + a7 * t583;
    const auto t1762 = t1761 + a13 * t1160;
    const auto t1763 = t1762 + a16 * t1369;
    const auto t1764 = t1763 + t118 * t1227;
    const auto t1765 = t1764 + t120 * t1219;
    const auto t1766 = t1765 + h102 * t202;
    const auto t1767 = t1766 + h103 * t196;
    const auto t1768 = t1767 + h132 * t214;
    const auto t1769 = t1768 + h133 * t208;
    const auto t1770 = t1769 + h138 * t238;
    const auto t1771 = t1770 + h139 * t226;
    const auto t1772 = t1771 + t1245 * t2;
    const auto t1773 = t1772 + t1250 * t4;
    const auto t1774 = t1773 + t256 * v2;
    const auto t1775 = t1774 + t263 * v3;
    const auto t1776 = t1775 + t1384 * v16;
    const auto t1777 = t1776 + t1184 * v13;
    const auto t1778 = t1777 + t642 * v7;
    const auto t1779 = t1778 + t1385 * v17;
    const auto t1780 = t1779 + t1536;
    const auto t1781 = t1780 + T(2) * t1756;
    const auto t1782 = t1781 + T(4) * t1758;
    store<V>(to_a + 17 * sto_a, t1782);
    const auto t1783 = a8 * t583;
    const auto t1784 = t1783 + a14 * t1160;
    const auto t1785 = t1784 + a17 * t1369;
    const auto t1786 = t1785 + a18 * t1441;
    const auto t1787 = t1786 + h28 * t1097;
    const auto t1788 = t1787 + h29 * t1040;
    const auto t1789 = t1788 + h43 * t484;
    const auto t1790 = t1789 + h44 * t421;
    const auto t1791 = t1790 + t1384 * v17;
    const auto t1792 = t1791 + t1451 * v18;
    const auto t1793 = t1792 + t1184 * v14;
    const auto t1794 = t1793 + t642 * v8;
    const auto t1795 = a18 * t1545;
    const auto t1796 = t1795 + t1555 * v18;
    const auto t1797 = a2 * t108;
    const auto t1798 = t1797 + a3 * t102;
    const auto t1799 = t1798 + a9 * t565;
    const auto t1800 = t1799 + a15 * t1145;
    const auto t1801 = t1800 + a19 * t1369;
    const auto t1802 = t1801 + t118 * t1231;
    const auto t1803 = t1802 + t120 * t1227;
    const auto t1804 = t1803 + h103 * t202;
    const auto t1805 = t1804 + h104 * t196;
    const auto t1806 = t1805 + h133 * t214;
    const auto t1807 = t1806 + h134 * t208;
    const auto t1808 = t1807 + h139 * t238;
    const auto t1809 = t1808 + h140 * t226;
    const auto t1810 = t1809 + t1236 * t2;
    const auto t1811 = t1810 + t1245 * t4;
    const auto t1812 = t1811 + t245 * v2;
    const auto t1813 = t1812 + t256 * v3;
    const auto t1814 = t1813 + t1384 * v19;
    const auto t1815 = t1814 + t1199 * v15;
    const auto t1816 = t1815 + t661 * v9;
    const auto t1817 = t1816 + t1385 * v18;
    const auto t1818 = t1817 + t1432;
    const auto t1819 = t1818 + T(2) * t1794;
    const auto t1820 = t1819 + T(4) * t1796;
    store<V>(to_a + 18 * sto_a, t1820);
    const auto t1821 = a19 * t1545;
    const auto t1822 = t1821 + g6 * v19;
    const auto t1823 = t1822 + h29 * t1097;
    const auto t1824 = t1823 + h44 * t484;
    const auto t1825 = t1824 + t1555 * v19;
    const auto t1826 = a3 * t108;
    const auto t1827 = t1826 + a9 * t583;
    const auto t1828 = t1827 + a15 * t1160;
    const auto t1829 = t1828 + a18 * t1369;
    const auto t1830 = t1829 + t120 * t1231;
    const auto t1831 = t1830 + h104 * t202;
    const auto t1832 = t1831 + h134 * t214;
    const auto t1833 = t1832 + h140 * t238;
    const auto t1834 = t1833 + t1236 * t4;
    const auto t1835 = t1834 + t245 * v3;
    const auto t1836 = t1835 + t1384 * v18;
    const auto t1837 = t1836 + t1184 * v15;
    const auto t1838 = t1837 + t642 * v9;
    const auto t1839 = t1838 + t1536;
    const auto t1840 = t1839 + T(2) * t1825;
    store<V>(to_a + 19 * sto_a, t1840);
    const auto t1841 = v4 + v7;
    const auto t1842 = t1841 + v9;
    store<V>(to_g + 1 * sto_g, t1842);
    const auto t1843 = a1 * v1;
    const auto t1844 = t1843 + a2 * v2;
    const auto t1845 = t1844 + a3 * v3;
    const auto t1846 = T(2) * t1845;
    store<V>(to_g + 2 * sto_g, t1846);
    const auto t1847 = a1 * t6;
    const auto t1848 = t1847 + a2 * t2;
    const auto t1849 = t1848 + a3 * t4;
    const auto t1850 = t1849 + t116 * v1;
    const auto t1851 = t1850 + t118 * v2;
    const auto t1852 = t1851 + t120 * v3;
    store<V>(to_g + 3 * sto_g, t1852);
    const auto t1853 = a4 * v4;
    const auto t1854 = t1853 + a7 * v7;
    const auto t1855 = t1854 + a9 * v9;
    const auto t1856 = t1855 + t130 * v8;
    const auto t1857 = t1856 + t131 * v6;
    const auto t1858 = t1857 + t132 * v5;
    const auto t1859 = T(2) * t1858;
    store<V>(to_g + 4 * sto_g, t1859);
    const auto t1860 = t116 * t6;
    const auto t1861 = t1860 + t118 * t2;
    const auto t1862 = t1861 + t120 * t4;
    const auto t1863 = T(2) * t1862;
    store<V>(to_g + 5 * sto_g, t1863);
    const auto t1864 = a11 * v11;
    const auto t1865 = t1864 + a12 * v12;
    const auto t1866 = t1865 + a13 * v13;
    const auto t1867 = t1866 + a15 * v15;
    const auto t1868 = t1867 + a17 * v17;
    const auto t1869 = t1868 + a18 * v18;
    const auto t1870 = a14 * v14;
    const auto t1871 = a10 * v10;
    const auto t1872 = t1871 + a16 * v16;
    const auto t1873 = t1872 + a19 * v19;
    const auto t1874 = t1873 + T(3) * t1869;
    const auto t1875 = t1874 + T(6) * t1870;
    const auto t1876 = T(2) * t1875;
    store<V>(to_g + 6 * sto_g, t1876);
    const auto t1877 = a1 * a4;
    const auto t1878 = t1877 + a2 * a5;
    const auto t1879 = t1878 + a3 * a6;
    const auto t1880 = a1 * a5;
    const auto t1881 = t1880 + a2 * a7;
    const auto t1882 = t1881 + a3 * a8;
    const auto t1883 = a1 * a6;
    const auto t1884 = t1883 + a2 * a8;
    const auto t1885 = t1884 + a3 * a9;
    const auto t1886 = a1 * t114;
    const auto t1887 = t1886 + a2 * t196;
    const auto t1888 = t1887 + a3 * t202;
    const auto t1889 = t1888 + t1879 * v1;
    const auto t1890 = t1889 + t1882 * v2;
    const auto t1891 = t1890 + t1885 * v3;
    store<V>(to_g + 7 * sto_g, t1891);
    const auto t1892 = a4 * t116;
    const auto t1893 = t1892 + a5 * t118;
    const auto t1894 = t1893 + a6 * t120;
    const auto t1895 = a5 * t116;
    const auto t1896 = t1895 + a7 * t118;
    const auto t1897 = t1896 + a8 * t120;
    const auto t1898 = a6 * t116;
    const auto t1899 = t1898 + a8 * t118;
    const auto t1900 = t1899 + a9 * t120;
    const auto t1901 = a1 * t126;
    const auto t1902 = t1901 + a2 * t208;
    const auto t1903 = t1902 + a3 * t214;
    const auto t1904 = t1903 + t1894 * v1;
    const auto t1905 = t1904 + t1897 * v2;
    const auto t1906 = t1905 + t1900 * v3;
    store<V>(to_g + 8 * sto_g, t1906);
    const auto t1907 = a4 * a10;
    const auto t1908 = t1907 + a5 * t127;
    const auto t1909 = t1908 + a6 * t128;
    const auto t1910 = t1909 + a7 * a13;
    const auto t1911 = t1910 + a8 * t129;
    const auto t1912 = t1911 + a9 * a15;
    const auto t1913 = a4 * a11;
    const auto t1914 = t1913 + a5 * t163;
    const auto t1915 = t1914 + a6 * t129;
    const auto t1916 = t1915 + a7 * a16;
    const auto t1917 = t1916 + a8 * t164;
    const auto t1918 = t1917 + a9 * a18;
    const auto t1919 = a4 * a12;
    const auto t1920 = t1919 + a5 * t129;
    const auto t1921 = t1920 + a6 * t177;
    const auto t1922 = t1921 + a7 * a17;
    const auto t1923 = t1922 + a8 * t178;
    const auto t1924 = t1923 + a9 * a19;
    const auto t1925 = a1 * t144;
    const auto t1926 = t1925 + a2 * t226;
    const auto t1927 = t1926 + a3 * t238;
    const auto t1928 = t1927 + t1912 * v1;
    const auto t1929 = t1928 + t1918 * v2;
    const auto t1930 = t1929 + t1924 * v3;
    store<V>(to_g + 9 * sto_g, t1930);
    const auto t1931 = a4 * a4;
    const auto t1932 = t1931 + a5 * a5;
    const auto t1933 = t1932 + a6 * a6;
    const auto t1934 = a4 * a5;
    const auto t1935 = t1934 + a5 * a7;
    const auto t1936 = t1935 + a6 * a8;
    const auto t1937 = a4 * a6;
    const auto t1938 = t1937 + a5 * a8;
    const auto t1939 = t1938 + a6 * a9;
    const auto t1940 = a5 * a5;
    const auto t1941 = t1940 + a7 * a7;
    const auto t1942 = t1941 + a8 * a8;
    const auto t1943 = a5 * a6;
    const auto t1944 = t1943 + a7 * a8;
    const auto t1945 = t1944 + a8 * a9;
    const auto t1946 = a6 * a6;
    const auto t1947 = t1946 + a8 * a8;
    const auto t1948 = t1947 + a9 * a9;
    const auto t1949 = t1933 * v4;
    const auto t1950 = t1949 + t1936 * t64;
    const auto t1951 = t1950 + t1939 * t75;
    const auto t1952 = t1951 + t1942 * v7;
    const auto t1953 = t1952 + t1945 * t92;
    const auto t1954 = t1953 + t1948 * v9;
    const auto t1955 = t1954 + t239 * t1097;
    const auto t1956 = t1955 + t130 * t1040;
    const auto t1957 = t1956 + t257 * t1001;
    const auto t1958 = t1957 + t131 * t939;
    const auto t1959 = t1958 + t132 * t827;
    const auto t1960 = t1959 + t286 * t714;
    store<V>(to_g + 10 * sto_g, t1960);
    const auto t1961 = t116 * t126;
    const auto t1962 = t1961 + t118 * t208;
    const auto t1963 = t1962 + t120 * t214;
    const auto t1964 = t1963 + t1894 * t6;
    const auto t1965 = t1964 + t1897 * t2;
    const auto t1966 = t1965 + t1900 * t4;
    store<V>(to_g + 11 * sto_g, t1966);
    const auto t1967 = a10 * a10;
    const auto t1968 = t1967 + a11 * t127;
    const auto t1969 = t1968 + a12 * t128;
    const auto t1970 = t1969 + a13 * a13;
    const auto t1971 = t1970 + a14 * t129;
    const auto t1972 = t1971 + a15 * a15;
    const auto t1973 = a10 * a11;
    const auto t1974 = t1973 + a13 * a16;
    const auto t1975 = t1974 + a13 * t127;
    const auto t1976 = t1975 + a14 * t128;
    const auto t1977 = t1976 + a15 * a18;
    const auto t1978 = t1977 + a17 * t129;
    const auto t1979 = a10 * a12;
    const auto t1980 = t1979 + a13 * a17;
    const auto t1981 = t1980 + a14 * t127;
    const auto t1982 = t1981 + a15 * a19;
    const auto t1983 = t1982 + a15 * t128;
    const auto t1984 = t1983 + a18 * t129;
    const auto t1985 = a11 * a11;
    const auto t1986 = t1985 + a13 * t163;
    const auto t1987 = t1986 + a14 * t129;
    const auto t1988 = t1987 + a16 * a16;
    const auto t1989 = t1988 + a17 * t164;
    const auto t1990 = t1989 + a18 * a18;
    const auto t1991 = a11 * a12;
    const auto t1992 = t1991 + a14 * t163;
    const auto t1993 = t1992 + a15 * t129;
    const auto t1994 = t1993 + a16 * a17;
    const auto t1995 = t1994 + a18 * a19;
    const auto t1996 = t1995 + a18 * t164;
    const auto t1997 = a12 * a12;
    const auto t1998 = t1997 + a14 * t129;
    const auto t1999 = t1998 + a15 * t177;
    const auto t2000 = t1999 + a17 * a17;
    const auto t2001 = t2000 + a18 * t178;
    const auto t2002 = t2001 + a19 * a19;
    const auto t2003 = t1972 * v4;
    const auto t2004 = t2003 + t1978 * t64;
    const auto t2005 = t2004 + t1984 * t75;
    const auto t2006 = t2005 + t1990 * v7;
    const auto t2007 = t2006 + t1996 * t92;
    const auto t2008 = t2007 + t2002 * v9;
    const auto t2009 = t2008 + t239 * t484;
    const auto t2010 = t2009 + t130 * t421;
    const auto t2011 = t2010 + t257 * t427;
    const auto t2012 = t2011 + t131 * t190;
    const auto t2013 = t2012 + t132 * t176;
    const auto t2014 = t2013 + t286 * t352;
    store<V>(to_g + 12 * sto_g, t2014);
    const auto t2015 = t116 * t144;
    const auto t2016 = t2015 + t118 * t226;
    const auto t2017 = t2016 + t120 * t238;
    const auto t2018 = t2017 + t1912 * t6;
    const auto t2019 = t2018 + t1918 * t2;
    const auto t2020 = t2019 + t1924 * t4;
    store<V>(to_g + 13 * sto_g, t2020);
    const auto t2021 = a1 * a10;
    const auto t2022 = t2021 + a2 * a11;
    const auto t2023 = t2022 + a3 * a12;
    const auto t2024 = a1 * a11;
    const auto t2025 = t2024 + a2 * a13;
    const auto t2026 = t2025 + a3 * a14;
    const auto t2027 = a1 * a12;
    const auto t2028 = t2027 + a2 * a14;
    const auto t2029 = t2028 + a3 * a15;
    const auto t2030 = a1 * t150;
    const auto t2031 = t2030 + a2 * t156;
    const auto t2032 = t2031 + a3 * t162;
    const auto t2033 = t2032 + t2023 * v1;
    const auto t2034 = t2033 + t2026 * v2;
    const auto t2035 = t2034 + t2029 * v3;
    store<V>(to_h + 15 * sto_h, t2035);
    const auto t2036 = a1 * a13;
    const auto t2037 = t2036 + a2 * a16;
    const auto t2038 = t2037 + a3 * a17;
    const auto t2039 = a1 * a14;
    const auto t2040 = t2039 + a2 * a17;
    const auto t2041 = t2040 + a3 * a18;
    const auto t2042 = a1 * t156;
    const auto t2043 = t2042 + a2 * t403;
    const auto t2044 = t2043 + a3 * t409;
    const auto t2045 = t2044 + t2026 * v1;
    const auto t2046 = t2045 + t2038 * v2;
    const auto t2047 = t2046 + t2041 * v3;
    store<V>(to_h + 16 * sto_h, t2047);
    const auto t2048 = a1 * a15;
    const auto t2049 = t2048 + a2 * a18;
    const auto t2050 = t2049 + a3 * a19;
    const auto t2051 = a1 * t162;
    const auto t2052 = t2051 + a2 * t409;
    const auto t2053 = t2052 + a3 * t478;
    const auto t2054 = t2053 + t2029 * v1;
    const auto t2055 = t2054 + t2041 * v2;
    const auto t2056 = t2055 + t2050 * v3;
    store<V>(to_h + 17 * sto_h, t2056);
    const auto t2057 = a4 * t114;
    const auto t2058 = t2057 + a5 * t196;
    const auto t2059 = t2058 + a6 * t202;
    const auto t2060 = t2059 + t1879 * v4;
    const auto t2061 = t2060 + t1882 * v5;
    const auto t2062 = t2061 + t1885 * v6;
    store<V>(to_h + 18 * sto_h, t2062);
    const auto t2063 = a5 * t114;
    const auto t2064 = t2063 + a7 * t196;
    const auto t2065 = t2064 + a8 * t202;
    const auto t2066 = t2065 + t1879 * v5;
    const auto t2067 = t2066 + t1882 * v7;
    const auto t2068 = t2067 + t1885 * v8;
    store<V>(to_h + 19 * sto_h, t2068);
    const auto t2069 = a6 * t114;
    const auto t2070 = t2069 + a8 * t196;
    const auto t2071 = t2070 + a9 * t202;
    const auto t2072 = t2071 + t1879 * v6;
    const auto t2073 = t2072 + t1882 * v8;
    const auto t2074 = t2073 + t1885 * v9;
    store<V>(to_h + 20 * sto_h, t2074);
    const auto t2075 = t116 * t150;
    const auto t2076 = t2075 + t118 * t156;
    const auto t2077 = t2076 + t120 * t162;
    const auto t2078 = t2077 + t2023 * t6;
    const auto t2079 = t2078 + t2026 * t2;
    const auto t2080 = t2079 + t2029 * t4;
    store<V>(to_h + 21 * sto_h, t2080);
    const auto t2081 = t116 * t156;
    const auto t2082 = t2081 + t118 * t403;
    const auto t2083 = t2082 + t120 * t409;
    const auto t2084 = t2083 + t2026 * t6;
    const auto t2085 = t2084 + t2038 * t2;
    const auto t2086 = t2085 + t2041 * t4;
    store<V>(to_h + 22 * sto_h, t2086);
    const auto t2087 = t116 * t162;
    const auto t2088 = t2087 + t118 * t409;
    const auto t2089 = t2088 + t120 * t478;
    const auto t2090 = t2089 + t2029 * t6;
    const auto t2091 = t2090 + t2041 * t2;
    const auto t2092 = t2091 + t2050 * t4;
    store<V>(to_h + 23 * sto_h, t2092);
    const auto t2093 = T(2) * t352;
    const auto t2094 = a1 * t2093;
    const auto t2095 = t2094 + a2 * t176;
    const auto t2096 = t2095 + a3 * t190;
    const auto t2097 = t2096 + t1972 * v1;
    const auto t2098 = t2097 + t1978 * v2;
    const auto t2099 = t2098 + t1984 * v3;
    store<V>(to_h + 24 * sto_h, t2099);
    const auto t2100 = T(2) * t427;
    const auto t2101 = a1 * t176;
    const auto t2102 = t2101 + a2 * t2100;
    const auto t2103 = t2102 + a3 * t421;
    const auto t2104 = t2103 + t1978 * v1;
    const auto t2105 = t2104 + t1990 * v2;
    const auto t2106 = t2105 + t1996 * v3;
    store<V>(to_h + 25 * sto_h, t2106);
    const auto t2107 = T(2) * t484;
    const auto t2108 = a1 * t190;
    const auto t2109 = t2108 + a2 * t421;
    const auto t2110 = t2109 + a3 * t2107;
    const auto t2111 = t2110 + t1984 * v1;
    const auto t2112 = t2111 + t1996 * v2;
    const auto t2113 = t2112 + t2002 * v3;
    store<V>(to_h + 26 * sto_h, t2113);
    const auto t2114 = a10 * t714;
    const auto t2115 = t2114 + a11 * t827;
    const auto t2116 = t2115 + a12 * t939;
    const auto t2117 = t2116 + a13 * t1001;
    const auto t2118 = t2117 + a14 * t1040;
    const auto t2119 = t2118 + a15 * t1097;
    const auto t2120 = t2119 + t1936 * v11;
    const auto t2121 = t2120 + t1939 * v12;
    const auto t2122 = t2121 + t1945 * v14;
    const auto t2123 = t1933 * v10;
    const auto t2124 = t2123 + t1942 * v13;
    const auto t2125 = t2124 + t1948 * v15;
    const auto t2126 = t2125 + T(2) * t2122;
    store<V>(to_h + 27 * sto_h, t2126);
    const auto t2127 = a11 * t714;
    const auto t2128 = t2127 + a13 * t827;
    const auto t2129 = t2128 + a14 * t939;
    const auto t2130 = t2129 + a16 * t1001;
    const auto t2131 = t2130 + a17 * t1040;
    const auto t2132 = t2131 + a18 * t1097;
    const auto t2133 = t2132 + t1936 * v13;
    const auto t2134 = t2133 + t1939 * v14;
    const auto t2135 = t2134 + t1945 * v17;
    const auto t2136 = t1933 * v11;
    const auto t2137 = t2136 + t1942 * v16;
    const auto t2138 = t2137 + t1948 * v18;
    const auto t2139 = t2138 + T(2) * t2135;
    store<V>(to_h + 28 * sto_h, t2139);
    const auto t2140 = a12 * t714;
    const auto t2141 = t2140 + a14 * t827;
    const auto t2142 = t2141 + a15 * t939;
    const auto t2143 = t2142 + a17 * t1001;
    const auto t2144 = t2143 + a18 * t1040;
    const auto t2145 = t2144 + a19 * t1097;
    const auto t2146 = t2145 + t1936 * v14;
    const auto t2147 = t2146 + t1939 * v15;
    const auto t2148 = t2147 + t1945 * v18;
    const auto t2149 = t1933 * v12;
    const auto t2150 = t2149 + t1942 * v17;
    const auto t2151 = t2150 + t1948 * v19;
    const auto t2152 = t2151 + T(2) * t2148;
    store<V>(to_h + 29 * sto_h, t2152);
    const auto t2153 = a4 * t126;
    const auto t2154 = t2153 + a5 * t208;
    const auto t2155 = t2154 + a6 * t214;
    const auto t2156 = t2155 + t1894 * v4;
    const auto t2157 = t2156 + t1897 * v5;
    const auto t2158 = t2157 + t1900 * v6;
    store<V>(to_h + 30 * sto_h, t2158);
    const auto t2159 = a5 * t126;
    const auto t2160 = t2159 + a7 * t208;
    const auto t2161 = t2160 + a8 * t214;
    const auto t2162 = t2161 + t1894 * v5;
    const auto t2163 = t2162 + t1897 * v7;
    const auto t2164 = t2163 + t1900 * v8;
    store<V>(to_h + 31 * sto_h, t2164);
    const auto t2165 = a6 * t126;
    const auto t2166 = t2165 + a8 * t208;
    const auto t2167 = t2166 + a9 * t214;
    const auto t2168 = t2167 + t1894 * v6;
    const auto t2169 = t2168 + t1897 * v8;
    const auto t2170 = t2169 + t1900 * v9;
    store<V>(to_h + 32 * sto_h, t2170);
    const auto t2171 = a4 * t144;
    const auto t2172 = t2171 + a5 * t226;
    const auto t2173 = t2172 + a6 * t238;
    const auto t2174 = t2173 + t1912 * v4;
    const auto t2175 = t2174 + t1918 * v5;
    const auto t2176 = t2175 + t1924 * v6;
    store<V>(to_h + 33 * sto_h, t2176);
    const auto t2177 = a5 * t144;
    const auto t2178 = t2177 + a7 * t226;
    const auto t2179 = t2178 + a8 * t238;
    const auto t2180 = t2179 + t1912 * v5;
    const auto t2181 = t2180 + t1918 * v7;
    const auto t2182 = t2181 + t1924 * v8;
    store<V>(to_h + 34 * sto_h, t2182);
    const auto t2183 = a6 * t144;
    const auto t2184 = t2183 + a8 * t226;
    const auto t2185 = t2184 + a9 * t238;
    const auto t2186 = t2185 + t1912 * v6;
    const auto t2187 = t2186 + t1918 * v8;
    const auto t2188 = t2187 + t1924 * v9;
    store<V>(to_h + 35 * sto_h, t2188);
    const auto t2189 = a10 * t116;
    const auto t2190 = t2189 + a11 * t118;
    const auto t2191 = t2190 + a12 * t120;
    const auto t2192 = a11 * t116;
    const auto t2193 = t2192 + a13 * t118;
    const auto t2194 = t2193 + a14 * t120;
    const auto t2195 = a12 * t116;
    const auto t2196 = t2195 + a14 * t118;
    const auto t2197 = t2196 + a15 * t120;
    const auto t2198 = t116 * t720;
    const auto t2199 = t2198 + t118 * t607;
    const auto t2200 = t2199 + t120 * t613;
    const auto t2201 = t2200 + t2191 * t6;
    const auto t2202 = t2201 + t2194 * t2;
    const auto t2203 = t2202 + t2197 * t4;
    store<V>(to_h + 36 * sto_h, t2203);
    const auto t2204 = a13 * t116;
    const auto t2205 = t2204 + a16 * t118;
    const auto t2206 = t2205 + a17 * t120;
    const auto t2207 = a14 * t116;
    const auto t2208 = t2207 + a17 * t118;
    const auto t2209 = t2208 + a18 * t120;
    const auto t2210 = t116 * t607;
    const auto t2211 = t2210 + t118 * t782;
    const auto t2212 = t2211 + t120 * t788;
    const auto t2213 = t2212 + t2194 * t6;
    const auto t2214 = t2213 + t2206 * t2;
    const auto t2215 = t2214 + t2209 * t4;
    store<V>(to_h + 37 * sto_h, t2215);
    const auto t2216 = a15 * t116;
    const auto t2217 = t2216 + a18 * t118;
    const auto t2218 = t2217 + a19 * t120;
    const auto t2219 = t116 * t613;
    const auto t2220 = t2219 + t118 * t788;
    const auto t2221 = t2220 + t120 * t910;
    const auto t2222 = t2221 + t2197 * t6;
    const auto t2223 = t2222 + t2209 * t2;
    const auto t2224 = t2223 + t2218 * t4;
    store<V>(to_h + 38 * sto_h, t2224);
    const auto t2225 = t116 * t2093;
    const auto t2226 = t2225 + t118 * t176;
    const auto t2227 = t2226 + t120 * t190;
    const auto t2228 = t2227 + t1972 * t6;
    const auto t2229 = t2228 + t1978 * t2;
    const auto t2230 = t2229 + t1984 * t4;
    store<V>(to_h + 39 * sto_h, t2230);
    const auto t2231 = t116 * t176;
    const auto t2232 = t2231 + t118 * t2100;
    const auto t2233 = t2232 + t120 * t421;
    const auto t2234 = t2233 + t1978 * t6;
    const auto t2235 = t2234 + t1990 * t2;
    const auto t2236 = t2235 + t1996 * t4;
    store<V>(to_h + 40 * sto_h, t2236);
    const auto t2237 = t116 * t190;
    const auto t2238 = t2237 + t118 * t421;
    const auto t2239 = t2238 + t120 * t2107;
    const auto t2240 = t2239 + t1984 * t6;
    const auto t2241 = t2240 + t1996 * t2;
    const auto t2242 = t2241 + t2002 * t4;
    store<V>(to_h + 41 * sto_h, t2242);
    const auto t2243 = a10 * t352;
    const auto t2244 = t2243 + a11 * t176;
    const auto t2245 = t2244 + a12 * t190;
    const auto t2246 = t2245 + a13 * t427;
    const auto t2247 = t2246 + a14 * t421;
    const auto t2248 = t2247 + a15 * t484;
    const auto t2249 = t2248 + t1978 * v11;
    const auto t2250 = t2249 + t1984 * v12;
    const auto t2251 = t2250 + t1996 * v14;
    const auto t2252 = t1972 * v10;
    const auto t2253 = t2252 + t1990 * v13;
    const auto t2254 = t2253 + t2002 * v15;
    const auto t2255 = t2254 + T(2) * t2251;
    store<V>(to_h + 42 * sto_h, t2255);
    const auto t2256 = a11 * t352;
    const auto t2257 = t2256 + a13 * t176;
    const auto t2258 = t2257 + a14 * t190;
    const auto t2259 = t2258 + a16 * t427;
    const auto t2260 = t2259 + a17 * t421;
    const auto t2261 = t2260 + a18 * t484;
    const auto t2262 = t2261 + t1978 * v13;
    const auto t2263 = t2262 + t1984 * v14;
    const auto t2264 = t2263 + t1996 * v17;
    const auto t2265 = t1972 * v11;
    const auto t2266 = t2265 + t1990 * v16;
    const auto t2267 = t2266 + t2002 * v18;
    const auto t2268 = t2267 + T(2) * t2264;
    store<V>(to_h + 43 * sto_h, t2268);
    const auto t2269 = a12 * t352;
    const auto t2270 = t2269 + a14 * t176;
    const auto t2271 = t2270 + a15 * t190;
    const auto t2272 = t2271 + a17 * t427;
    const auto t2273 = t2272 + a18 * t421;
    const auto t2274 = t2273 + a19 * t484;
    const auto t2275 = t2274 + t1978 * v14;
    const auto t2276 = t2275 + t1984 * v15;
    const auto t2277 = t2276 + t1996 * v18;
    const auto t2278 = t1972 * v12;
    const auto t2279 = t2278 + t1990 * v17;
    const auto t2280 = t2279 + t2002 * v19;
    const auto t2281 = t2280 + T(2) * t2277;
    store<V>(to_h + 44 * sto_h, t2281);
    const auto t2282 = a1 * v1;
    const auto t2283 = T(2) * t2282;
    store<V>(to_h + 51 * sto_h, t2283);
    const auto t2284 = a1 * v2;
    const auto t2285 = t2284 + a2 * v1;
    store<V>(to_h + 52 * sto_h, t2285);
    const auto t2286 = a1 * v3;
    const auto t2287 = t2286 + a3 * v1;
    store<V>(to_h + 53 * sto_h, t2287);
    const auto t2288 = a2 * v2;
    const auto t2289 = T(2) * t2288;
    store<V>(to_h + 54 * sto_h, t2289);
    const auto t2290 = a2 * v3;
    const auto t2291 = t2290 + a3 * v2;
    store<V>(to_h + 55 * sto_h, t2291);
    const auto t2292 = a3 * v3;
    const auto t2293 = T(2) * t2292;
    store<V>(to_h + 56 * sto_h, t2293);
    const auto t2294 = a1 * t6;
    const auto t2295 = t2294 + t116 * v1;
    const auto t2296 = T(2) * t2295;
    store<V>(to_h + 63 * sto_h, t2296);
    const auto t2297 = a1 * t2;
    const auto t2298 = t2297 + a2 * t6;
    const auto t2299 = t2298 + t116 * v2;
    const auto t2300 = t2299 + t118 * v1;
    store<V>(to_h + 64 * sto_h, t2300);
    const auto t2301 = a1 * t4;
    const auto t2302 = t2301 + a3 * t6;
    const auto t2303 = t2302 + t116 * v3;
    const auto t2304 = t2303 + t120 * v1;
    store<V>(to_h + 65 * sto_h, t2304);
    const auto t2305 = a2 * t2;
    const auto t2306 = t2305 + t118 * v2;
    const auto t2307 = T(2) * t2306;
    store<V>(to_h + 66 * sto_h, t2307);
    const auto t2308 = a2 * t4;
    const auto t2309 = t2308 + a3 * t2;
    const auto t2310 = t2309 + t118 * v3;
    const auto t2311 = t2310 + t120 * v2;
    store<V>(to_h + 67 * sto_h, t2311);
    const auto t2312 = a3 * t4;
    const auto t2313 = t2312 + t120 * v3;
    const auto t2314 = T(2) * t2313;
    store<V>(to_h + 68 * sto_h, t2314);
    const auto t2315 = T(2) * t714;
    store<V>(to_h + 69 * sto_h, t2315);
    const auto t2316 = T(2) * t1001;
    store<V>(to_h + 72 * sto_h, t2316);
    const auto t2317 = T(2) * t1097;
    store<V>(to_h + 74 * sto_h, t2317);
    const auto t2318 = t116 * t6;
    const auto t2319 = T(2) * t2318;
    store<V>(to_h + 81 * sto_h, t2319);
    const auto t2320 = t116 * t2;
    const auto t2321 = t2320 + t118 * t6;
    store<V>(to_h + 82 * sto_h, t2321);
    const auto t2322 = t116 * t4;
    const auto t2323 = t2322 + t120 * t6;
    store<V>(to_h + 83 * sto_h, t2323);
    const auto t2324 = t118 * t2;
    const auto t2325 = T(2) * t2324;
    store<V>(to_h + 84 * sto_h, t2325);
    const auto t2326 = t118 * t4;
    const auto t2327 = t2326 + t120 * t2;
    store<V>(to_h + 85 * sto_h, t2327);
    const auto t2328 = t120 * t4;
    const auto t2329 = T(2) * t2328;
    store<V>(to_h + 86 * sto_h, t2329);
    const auto t2330 = T(2) * t352;
    store<V>(to_h + 87 * sto_h, t2330);
    const auto t2331 = T(2) * t427;
    store<V>(to_h + 90 * sto_h, t2331);
    const auto t2332 = T(2) * t484;
    store<V>(to_h + 92 * sto_h, t2332);
    const auto t2333 = a1 * t114;
    const auto t2334 = t2333 + t1879 * v1;
    const auto t2335 = T(2) * t2334;
    store<V>(to_h + 93 * sto_h, t2335);
    const auto t2336 = a1 * t196;
    const auto t2337 = t2336 + a2 * t114;
    const auto t2338 = t2337 + t1879 * v2;
    const auto t2339 = t2338 + t1882 * v1;
    store<V>(to_h + 94 * sto_h, t2339);
    const auto t2340 = a1 * t202;
    const auto t2341 = t2340 + a3 * t114;
    const auto t2342 = t2341 + t1879 * v3;
    const auto t2343 = t2342 + t1885 * v1;
    store<V>(to_h + 95 * sto_h, t2343);
    const auto t2344 = a2 * t196;
    const auto t2345 = t2344 + t1882 * v2;
    const auto t2346 = T(2) * t2345;
    store<V>(to_h + 96 * sto_h, t2346);
    const auto t2347 = a2 * t202;
    const auto t2348 = t2347 + a3 * t196;
    const auto t2349 = t2348 + t1882 * v3;
    const auto t2350 = t2349 + t1885 * v2;
    store<V>(to_h + 97 * sto_h, t2350);
    const auto t2351 = a3 * t202;
    const auto t2352 = t2351 + t1885 * v3;
    const auto t2353 = T(2) * t2352;
    store<V>(to_h + 98 * sto_h, t2353);
    const auto t2354 = a10 * t114;
    const auto t2355 = t2354 + a11 * t196;
    const auto t2356 = t2355 + a12 * t202;
    const auto t2357 = t2356 + t1879 * v10;
    const auto t2358 = t2357 + t1882 * v11;
    const auto t2359 = t2358 + t1885 * v12;
    store<V>(to_h + 99 * sto_h, t2359);
    const auto t2360 = a11 * t114;
    const auto t2361 = t2360 + a13 * t196;
    const auto t2362 = t2361 + a14 * t202;
    const auto t2363 = t2362 + t1879 * v11;
    const auto t2364 = t2363 + t1882 * v13;
    const auto t2365 = t2364 + t1885 * v14;
    store<V>(to_h + 100 * sto_h, t2365);
    const auto t2366 = a12 * t114;
    const auto t2367 = t2366 + a14 * t196;
    const auto t2368 = t2367 + a15 * t202;
    const auto t2369 = t2368 + t1879 * v12;
    const auto t2370 = t2369 + t1882 * v14;
    const auto t2371 = t2370 + t1885 * v15;
    store<V>(to_h + 101 * sto_h, t2371);
    const auto t2372 = a13 * t114;
    const auto t2373 = t2372 + a16 * t196;
    const auto t2374 = t2373 + a17 * t202;
    const auto t2375 = t2374 + t1879 * v13;
    const auto t2376 = t2375 + t1882 * v16;
    const auto t2377 = t2376 + t1885 * v17;
    store<V>(to_h + 102 * sto_h, t2377);
    const auto t2378 = a14 * t114;
    const auto t2379 = t2378 + a17 * t196;
    const auto t2380 = t2379 + a18 * t202;
    const auto t2381 = t2380 + t1879 * v14;
    const auto t2382 = t2381 + t1882 * v17;
    const auto t2383 = t2382 + t1885 * v18;
    store<V>(to_h + 103 * sto_h, t2383);
    const auto t2384 = a15 * t114;
    const auto t2385 = t2384 + a18 * t196;
    const auto t2386 = t2385 + a19 * t202;
    const auto t2387 = t2386 + t1879 * v15;
    const auto t2388 = t2387 + t1882 * v18;
    const auto t2389 = t2388 + t1885 * v19;
    store<V>(to_h + 104 * sto_h, t2389);
    const auto t2390 = t116 * t114;
    const auto t2391 = t2390 + t1879 * t6;
    const auto t2392 = T(2) * t2391;
    store<V>(to_h + 105 * sto_h, t2392);
    const auto t2393 = t116 * t196;
    const auto t2394 = t2393 + t118 * t114;
    const auto t2395 = t2394 + t1879 * t2;
    const auto t2396 = t2395 + t1882 * t6;
    store<V>(to_h + 106 * sto_h, t2396);
    const auto t2397 = t116 * t202;
    const auto t2398 = t2397 + t120 * t114;
    const auto t2399 = t2398 + t1879 * t4;
    const auto t2400 = t2399 + t1885 * t6;
    store<V>(to_h + 107 * sto_h, t2400);
    const auto t2401 = t118 * t196;
    const auto t2402 = t2401 + t1882 * t2;
    const auto t2403 = T(2) * t2402;
    store<V>(to_h + 108 * sto_h, t2403);
    const auto t2404 = t118 * t202;
    const auto t2405 = t2404 + t120 * t196;
    const auto t2406 = t2405 + t1882 * t4;
    const auto t2407 = t2406 + t1885 * t2;
    store<V>(to_h + 109 * sto_h, t2407);
    const auto t2408 = t120 * t202;
    const auto t2409 = t2408 + t1885 * t4;
    const auto t2410 = T(2) * t2409;
    store<V>(to_h + 110 * sto_h, t2410);
    const auto t2411 = a4 * t150;
    const auto t2412 = t2411 + a5 * t156;
    const auto t2413 = t2412 + a6 * t162;
    const auto t2414 = t2413 + t2023 * v4;
    const auto t2415 = t2414 + t2026 * v5;
    const auto t2416 = t2415 + t2029 * v6;
    const auto t2417 = T(2) * t2416;
    store<V>(to_h + 111 * sto_h, t2417);
    const auto t2418 = a4 * t156;
    const auto t2419 = t2418 + a5 * t150;
    const auto t2420 = t2419 + a5 * t403;
    const auto t2421 = t2420 + a6 * t409;
    const auto t2422 = t2421 + a7 * t156;
    const auto t2423 = t2422 + a8 * t162;
    const auto t2424 = t2423 + t2023 * v5;
    const auto t2425 = t2424 + t2026 * v4;
    const auto t2426 = t2425 + t2026 * v7;
    const auto t2427 = t2426 + t2029 * v8;
    const auto t2428 = t2427 + t2038 * v5;
    const auto t2429 = t2428 + t2041 * v6;
    store<V>(to_h + 112 * sto_h, t2429);
    const auto t2430 = a4 * t162;
    const auto t2431 = t2430 + a5 * t409;
    const auto t2432 = t2431 + a6 * t150;
    const auto t2433 = t2432 + a6 * t478;
    const auto t2434 = t2433 + a8 * t156;
    const auto t2435 = t2434 + a9 * t162;
    const auto t2436 = t2435 + t2023 * v6;
    const auto t2437 = t2436 + t2026 * v8;
    const auto t2438 = t2437 + t2029 * v4;
    const auto t2439 = t2438 + t2029 * v9;
    const auto t2440 = t2439 + t2041 * v5;
    const auto t2441 = t2440 + t2050 * v6;
    store<V>(to_h + 113 * sto_h, t2441);
    const auto t2442 = a5 * t156;
    const auto t2443 = t2442 + a7 * t403;
    const auto t2444 = t2443 + a8 * t409;
    const auto t2445 = t2444 + t2026 * v5;
    const auto t2446 = t2445 + t2038 * v7;
    const auto t2447 = t2446 + t2041 * v8;
    const auto t2448 = T(2) * t2447;
    store<V>(to_h + 114 * sto_h, t2448);
    const auto t2449 = a5 * t162;
    const auto t2450 = t2449 + a6 * t156;
    const auto t2451 = t2450 + a7 * t409;
    const auto t2452 = t2451 + a8 * t403;
    const auto t2453 = t2452 + a8 * t478;
    const auto t2454 = t2453 + a9 * t409;
    const auto t2455 = t2454 + t2026 * v6;
    const auto t2456 = t2455 + t2029 * v5;
    const auto t2457 = t2456 + t2038 * v8;
    const auto t2458 = t2457 + t2041 * v7;
    const auto t2459 = t2458 + t2041 * v9;
    const auto t2460 = t2459 + t2050 * v8;
    store<V>(to_h + 115 * sto_h, t2460);
    const auto t2461 = a6 * t162;
    const auto t2462 = t2461 + a8 * t409;
    const auto t2463 = t2462 + a9 * t478;
    const auto t2464 = t2463 + t2029 * v6;
    const auto t2465 = t2464 + t2041 * v8;
    const auto t2466 = t2465 + t2050 * v9;
    const auto t2467 = T(2) * t2466;
    store<V>(to_h + 116 * sto_h, t2467);
    const auto t2468 = a1 * t126;
    const auto t2469 = t2468 + t1894 * v1;
    const auto t2470 = T(2) * t2469;
    store<V>(to_h + 117 * sto_h, t2470);
    const auto t2471 = a1 * t208;
    const auto t2472 = t2471 + a2 * t126;
    const auto t2473 = t2472 + t1894 * v2;
    const auto t2474 = t2473 + t1897 * v1;
    store<V>(to_h + 118 * sto_h, t2474);
    const auto t2475 = a1 * t214;
    const auto t2476 = t2475 + a3 * t126;
    const auto t2477 = t2476 + t1894 * v3;
    const auto t2478 = t2477 + t1900 * v1;
    store<V>(to_h + 119 * sto_h, t2478);
    const auto t2479 = a2 * t208;
    const auto t2480 = t2479 + t1897 * v2;
    const auto t2481 = T(2) * t2480;
    store<V>(to_h + 120 * sto_h, t2481);
    const auto t2482 = a2 * t214;
    const auto t2483 = t2482 + a3 * t208;
    const auto t2484 = t2483 + t1897 * v3;
    const auto t2485 = t2484 + t1900 * v2;
    store<V>(to_h + 121 * sto_h, t2485);
    const auto t2486 = a3 * t214;
    const auto t2487 = t2486 + t1900 * v3;
    const auto t2488 = T(2) * t2487;
    store<V>(to_h + 122 * sto_h, t2488);
    const auto t2489 = a1 * t144;
    const auto t2490 = t2489 + t1912 * v1;
    const auto t2491 = T(2) * t2490;
    store<V>(to_h + 123 * sto_h, t2491);
    const auto t2492 = a1 * t226;
    const auto t2493 = t2492 + a2 * t144;
    const auto t2494 = t2493 + t1912 * v2;
    const auto t2495 = t2494 + t1918 * v1;
    store<V>(to_h + 124 * sto_h, t2495);
    const auto t2496 = a1 * t238;
    const auto t2497 = t2496 + a3 * t144;
    const auto t2498 = t2497 + t1912 * v3;
    const auto t2499 = t2498 + t1924 * v1;
    store<V>(to_h + 125 * sto_h, t2499);
    const auto t2500 = a2 * t226;
    const auto t2501 = t2500 + t1918 * v2;
    const auto t2502 = T(2) * t2501;
    store<V>(to_h + 126 * sto_h, t2502);
    const auto t2503 = a2 * t238;
    const auto t2504 = t2503 + a3 * t226;
    const auto t2505 = t2504 + t1918 * v3;
    const auto t2506 = t2505 + t1924 * v2;
    store<V>(to_h + 127 * sto_h, t2506);
    const auto t2507 = a3 * t238;
    const auto t2508 = t2507 + t1924 * v3;
    const auto t2509 = T(2) * t2508;
    store<V>(to_h + 128 * sto_h, t2509);
    const auto t2510 = a10 * t126;
    const auto t2511 = t2510 + a11 * t208;
    const auto t2512 = t2511 + a12 * t214;
    const auto t2513 = t2512 + t1894 * v10;
    const auto t2514 = t2513 + t1897 * v11;
    const auto t2515 = t2514 + t1900 * v12;
    store<V>(to_h + 129 * sto_h, t2515);
    const auto t2516 = a11 * t126;
    const auto t2517 = t2516 + a13 * t208;
    const auto t2518 = t2517 + a14 * t214;
    const auto t2519 = t2518 + t1894 * v11;
    const auto t2520 = t2519 + t1897 * v13;
    const auto t2521 = t2520 + t1900 * v14;
    store<V>(to_h + 130 * sto_h, t2521);
    const auto t2522 = a12 * t126;
    const auto t2523 = t2522 + a14 * t208;
    const auto t2524 = t2523 + a15 * t214;
    const auto t2525 = t2524 + t1894 * v12;
    const auto t2526 = t2525 + t1897 * v14;
    const auto t2527 = t2526 + t1900 * v15;
    store<V>(to_h + 131 * sto_h, t2527);
    const auto t2528 = a13 * t126;
    const auto t2529 = t2528 + a16 * t208;
    const auto t2530 = t2529 + a17 * t214;
    const auto t2531 = t2530 + t1894 * v13;
    const auto t2532 = t2531 + t1897 * v16;
    const auto t2533 = t2532 + t1900 * v17;
    store<V>(to_h + 132 * sto_h, t2533);
    const auto t2534 = a14 * t126;
    const auto t2535 = t2534 + a17 * t208;
    const auto t2536 = t2535 + a18 * t214;
    const auto t2537 = t2536 + t1894 * v14;
    const auto t2538 = t2537 + t1897 * v17;
    const auto t2539 = t2538 + t1900 * v18;
    store<V>(to_h + 133 * sto_h, t2539);
    const auto t2540 = a15 * t126;
    const auto t2541 = t2540 + a18 * t208;
    const auto t2542 = t2541 + a19 * t214;
    const auto t2543 = t2542 + t1894 * v15;
    const auto t2544 = t2543 + t1897 * v18;
    const auto t2545 = t2544 + t1900 * v19;
    store<V>(to_h + 134 * sto_h, t2545);
    const auto t2546 = a10 * t144;
    const auto t2547 = t2546 + a11 * t226;
    const auto t2548 = t2547 + a12 * t238;
    const auto t2549 = t2548 + t1912 * v10;
    const auto t2550 = t2549 + t1918 * v11;
    const auto t2551 = t2550 + t1924 * v12;
    store<V>(to_h + 135 * sto_h, t2551);
    const auto t2552 = a11 * t144;
    const auto t2553 = t2552 + a13 * t226;
    const auto t2554 = t2553 + a14 * t238;
    const auto t2555 = t2554 + t1912 * v11;
    const auto t2556 = t2555 + t1918 * v13;
    const auto t2557 = t2556 + t1924 * v14;
    store<V>(to_h + 136 * sto_h, t2557);
    const auto t2558 = a12 * t144;
    const auto t2559 = t2558 + a14 * t226;
    const auto t2560 = t2559 + a15 * t238;
    const auto t2561 = t2560 + t1912 * v12;
    const auto t2562 = t2561 + t1918 * v14;
    const auto t2563 = t2562 + t1924 * v15;
    store<V>(to_h + 137 * sto_h, t2563);
    const auto t2564 = a13 * t144;
    const auto t2565 = t2564 + a16 * t226;
    const auto t2566 = t2565 + a17 * t238;
    const auto t2567 = t2566 + t1912 * v13;
    const auto t2568 = t2567 + t1918 * v16;
    const auto t2569 = t2568 + t1924 * v17;
    store<V>(to_h + 138 * sto_h, t2569);
    const auto t2570 = a14 * t144;
    const auto t2571 = t2570 + a17 * t226;
    const auto t2572 = t2571 + a18 * t238;
    const auto t2573 = t2572 + t1912 * v14;
    const auto t2574 = t2573 + t1918 * v17;
    const auto t2575 = t2574 + t1924 * v18;
    store<V>(to_h + 139 * sto_h, t2575);
    const auto t2576 = a15 * t144;
    const auto t2577 = t2576 + a18 * t226;
    const auto t2578 = t2577 + a19 * t238;
    const auto t2579 = t2578 + t1912 * v15;
    const auto t2580 = t2579 + t1918 * v18;
    const auto t2581 = t2580 + t1924 * v19;
    store<V>(to_h + 140 * sto_h, t2581);
    const auto t2582 = t116 * t126;
    const auto t2583 = t2582 + t1894 * t6;
    const auto t2584 = T(2) * t2583;
    store<V>(to_h + 141 * sto_h, t2584);
    const auto t2585 = t116 * t208;
    const auto t2586 = t2585 + t118 * t126;
    const auto t2587 = t2586 + t1894 * t2;
    const auto t2588 = t2587 + t1897 * t6;
    store<V>(to_h + 142 * sto_h, t2588);
    const auto t2589 = t116 * t214;
    const auto t2590 = t2589 + t120 * t126;
    const auto t2591 = t2590 + t1894 * t4;
    const auto t2592 = t2591 + t1900 * t6;
    store<V>(to_h + 143 * sto_h, t2592);
    const auto t2593 = t118 * t208;
    const auto t2594 = t2593 + t1897 * t2;
    const auto t2595 = T(2) * t2594;
    store<V>(to_h + 144 * sto_h, t2595);
    const auto t2596 = t118 * t214;
    const auto t2597 = t2596 + t120 * t208;
    const auto t2598 = t2597 + t1897 * t4;
    const auto t2599 = t2598 + t1900 * t2;
    store<V>(to_h + 145 * sto_h, t2599);
    const auto t2600 = t120 * t214;
    const auto t2601 = t2600 + t1900 * t4;
    const auto t2602 = T(2) * t2601;
    store<V>(to_h + 146 * sto_h, t2602);
    const auto t2603 = a4 * t720;
    const auto t2604 = t2603 + a5 * t607;
    const auto t2605 = t2604 + a6 * t613;
    const auto t2606 = t2605 + t2191 * v4;
    const auto t2607 = t2606 + t2194 * v5;
    const auto t2608 = t2607 + t2197 * v6;
    const auto t2609 = T(2) * t2608;
    store<V>(to_h + 147 * sto_h, t2609);
    const auto t2610 = a4 * t607;
    const auto t2611 = t2610 + a5 * t720;
    const auto t2612 = t2611 + a5 * t782;
    const auto t2613 = t2612 + a6 * t788;
    const auto t2614 = t2613 + a7 * t607;
    const auto t2615 = t2614 + a8 * t613;
    const auto t2616 = t2615 + t2191 * v5;
    const auto t2617 = t2616 + t2194 * v4;
    const auto t2618 = t2617 + t2194 * v7;
    const auto t2619 = t2618 + t2197 * v8;
    const auto t2620 = t2619 + t2206 * v5;
    const auto t2621 = t2620 + t2209 * v6;
    store<V>(to_h + 148 * sto_h, t2621);
    const auto t2622 = a4 * t613;
    const auto t2623 = t2622 + a5 * t788;
    const auto t2624 = t2623 + a6 * t720;
    const auto t2625 = t2624 + a6 * t910;
    const auto t2626 = t2625 + a8 * t607;
    const auto t2627 = t2626 + a9 * t613;
    const auto t2628 = t2627 + t2191 * v6;
    const auto t2629 = t2628 + t2194 * v8;
    const auto t2630 = t2629 + t2197 * v4;
    const auto t2631 = t2630 + t2197 * v9;
    const auto t2632 = t2631 + t2209 * v5;
    const auto t2633 = t2632 + t2218 * v6;
    store<V>(to_h + 149 * sto_h, t2633);
    const auto t2634 = a5 * t607;
    const auto t2635 = t2634 + a7 * t782;
    const auto t2636 = t2635 + a8 * t788;
    const auto t2637 = t2636 + t2194 * v5;
    const auto t2638 = t2637 + t2206 * v7;
    const auto t2639 = t2638 + t2209 * v8;
    const auto t2640 = T(2) * t2639;
    store<V>(to_h + 150 * sto_h, t2640);
    const auto t2641 = a5 * t613;
    const auto t2642 = t2641 + a6 * t607;
    const auto t2643 = t2642 + a7 * t788;
    const auto t2644 = t2643 + a8 * t782;
    const auto t2645 = t2644 + a8 * t910;
    const auto t2646 = t2645 + a9 * t788;
    const auto t2647 = t2646 + t2194 * v6;
    const auto t2648 = t2647 + t2197 * v5;
    const auto t2649 = t2648 + t2206 * v8;
    const auto t2650 = t2649 + t2209 * v7;
    const auto t2651 = t2650 + t2209 * v9;
    const auto t2652 = t2651 + t2218 * v8;
    store<V>(to_h + 151 * sto_h, t2652);
    const auto t2653 = a6 * t613;
    const auto t2654 = t2653 + a8 * t788;
    const auto t2655 = t2654 + a9 * t910;
    const auto t2656 = t2655 + t2197 * v6;
    const auto t2657 = t2656 + t2209 * v8;
    const auto t2658 = t2657 + t2218 * v9;
    const auto t2659 = T(2) * t2658;
    store<V>(to_h + 152 * sto_h, t2659);
    const auto t2660 = a5 * t176;
    const auto t2661 = t2660 + a6 * t190;
    const auto t2662 = t2661 + t1972 * v4;
    const auto t2663 = t2662 + t1978 * v5;
    const auto t2664 = t2663 + t1984 * v6;
    const auto t2665 = t2664 + t286 * t352;
    const auto t2666 = T(2) * t2665;
    store<V>(to_h + 153 * sto_h, t2666);
    const auto t2667 = a4 * t176;
    const auto t2668 = t2667 + a6 * t421;
    const auto t2669 = t2668 + a7 * t176;
    const auto t2670 = t2669 + a8 * t190;
    const auto t2671 = t2670 + t1972 * v5;
    const auto t2672 = t2671 + t1978 * v4;
    const auto t2673 = t2672 + t1978 * v7;
    const auto t2674 = t2673 + t1984 * v8;
    const auto t2675 = t2674 + t1990 * v5;
    const auto t2676 = t2675 + t1996 * v6;
    const auto t2677 = t2676 + t132 * t352;
    const auto t2678 = t2677 + t132 * t427;
    store<V>(to_h + 154 * sto_h, t2678);
    const auto t2679 = a4 * t190;
    const auto t2680 = t2679 + a5 * t421;
    const auto t2681 = t2680 + a8 * t176;
    const auto t2682 = t2681 + a9 * t190;
    const auto t2683 = t2682 + t1972 * v6;
    const auto t2684 = t2683 + t1978 * v8;
    const auto t2685 = t2684 + t1984 * v4;
    const auto t2686 = t2685 + t1984 * v9;
    const auto t2687 = t2686 + t1996 * v5;
    const auto t2688 = t2687 + t2002 * v6;
    const auto t2689 = t2688 + t131 * t352;
    const auto t2690 = t2689 + t131 * t484;
    store<V>(to_h + 155 * sto_h, t2690);
    const auto t2691 = a5 * t176;
    const auto t2692 = t2691 + a8 * t421;
    const auto t2693 = t2692 + t1978 * v5;
    const auto t2694 = t2693 + t1990 * v7;
    const auto t2695 = t2694 + t1996 * v8;
    const auto t2696 = t2695 + t257 * t427;
    const auto t2697 = T(2) * t2696;
    store<V>(to_h + 156 * sto_h, t2697);
    const auto t2698 = a5 * t190;
    const auto t2699 = t2698 + a6 * t176;
    const auto t2700 = t2699 + a7 * t421;
    const auto t2701 = t2700 + a9 * t421;
    const auto t2702 = t2701 + t1978 * v6;
    const auto t2703 = t2702 + t1984 * v5;
    const auto t2704 = t2703 + t1990 * v8;
    const auto t2705 = t2704 + t1996 * v7;
    const auto t2706 = t2705 + t1996 * v9;
    const auto t2707 = t2706 + t2002 * v8;
    const auto t2708 = t2707 + t130 * t427;
    const auto t2709 = t2708 + t130 * t484;
    store<V>(to_h + 157 * sto_h, t2709);
    const auto t2710 = a6 * t190;
    const auto t2711 = t2710 + a8 * t421;
    const auto t2712 = t2711 + t1984 * v6;
    const auto t2713 = t2712 + t1996 * v8;
    const auto t2714 = t2713 + t2002 * v9;
    const auto t2715 = t2714 + t239 * t484;
    const auto t2716 = T(2) * t2715;
    store<V>(to_h + 158 * sto_h, t2716);
    const auto t2717 = t116 * t144;
    const auto t2718 = t2717 + t1912 * t6;
    const auto t2719 = T(2) * t2718;
    store<V>(to_h + 159 * sto_h, t2719);
    const auto t2720 = t116 * t226;
    const auto t2721 = t2720 + t118 * t144;
    const auto t2722 = t2721 + t1912 * t2;
    const auto t2723 = t2722 + t1918 * t6;
    store<V>(to_h + 160 * sto_h, t2723);
    const auto t2724 = t116 * t238;
    const auto t2725 = t2724 + t120 * t144;
    const auto t2726 = t2725 + t1912 * t4;
    const auto t2727 = t2726 + t1924 * t6;
    store<V>(to_h + 161 * sto_h, t2727);
    const auto t2728 = t118 * t226;
    const auto t2729 = t2728 + t1918 * t2;
    const auto t2730 = T(2) * t2729;
    store<V>(to_h + 162 * sto_h, t2730);
    const auto t2731 = t118 * t238;
    const auto t2732 = t2731 + t120 * t226;
    const auto t2733 = t2732 + t1918 * t4;
    const auto t2734 = t2733 + t1924 * t2;
    store<V>(to_h + 163 * sto_h, t2734);
    const auto t2735 = t120 * t238;
    const auto t2736 = t2735 + t1924 * t4;
    const auto t2737 = T(2) * t2736;
    store<V>(to_h + 164 * sto_h, t2737);
    const auto v0 = load<V>(v + 0 * sv);
    store<V>(to_g + 0 * sto_g, v0);
}
"""

OPERATOR = r"""
// The symmetriser on whole arrays [outer][row][inner], inner contiguous. Both layouts are of this form: moments
// [atoms, n, l, channels] with outer = atoms * n, and rows [l, ...] with outer = 1.
//
// Where inner is long, the programs read and write memory as it is, vector by vector. Where it is short but fills most
// of its vectors, they read beyond the end of a row, and what they write in excess the next row overwrites. Otherwise
// tiles of several outer indices are packed into a buffer [row][lane] in the first cache; so are the odd elements at
// the end of a long inner. What an element gives depends neither on its place nor on the number of threads.

// Lanes of a buffer row. The tile in memory and its packed copy share a cache of 32 kB or more; larger tiles took
// twice the time. Large bases compute so much that their rows may lie in the second cache.
static constexpr long lanes(long n_rows) {
    const long fits = 10240 / (n_rows * (long)sizeof(vec));
    return W * (fits < 4 ? 3 : fits > 16 ? 16 : fits);
}

// Elements that a thread reads from each row before it goes on to its next tile, where inner is long: enough for the
// processor to see the rows coming.
static constexpr long RUN = 256 * W;

template <long N>
static inline void copy_rest(real *to, const real *from, long n) {
    if (n & N) {
        __builtin_memcpy(to, from, N * sizeof(real));
        to += N;
        from += N;
    }
    if constexpr (N > 1) copy_rest<N / 2>(to, from, n);
}

// Short rows, always of the same length: branches that are guessed right, and no call.
static inline void copy(real *to, const real *from, long n) {
    for (; n >= W; n -= W, to += W, from += W) store<vec>(to, load<vec>(from));
    copy_rest<W / 2>(to, from, n);
}

// Whole vectors: up to W - 1 elements beyond n are read and written, too.
static inline void copy_loosely(real *to, const real *from, long n) {
    for (long i = 0; i < n; i += W) store<vec>(to + i, load<vec>(from + i));
}

// An array of `rows` rows, which are rows place, place + 1, ... of the buffer.
struct Array {
    real *data;
    long rows, place;
};

// body(0), ..., body(n_tiles - 1), by threads that have at least LEAST elements of all rows each: half a millisecond.
template <class Body>
static void in_tiles(long n_tiles, int n_threads, long n_elements, Body body) {
#ifdef SHARE_ALWAYS
    constexpr long LEAST = 1;
#else
    constexpr long LEAST = 1L << 19;
#endif
    static thread_local Sharing sharing;  // of this program
    long n = n_threads < n_tiles ? n_threads : n_tiles;
    if (n > n_elements / LEAST) n = n_elements / LEAST;
    if (n < 1) n = 1;
    const bool shared = sharing.pays();
    const double seconds = in_parts(int(n), shared, [&](int k) {
        for (long tile = n_tiles * k / n; tile < n_tiles * (k + 1) / n; ++tile) body(tile);
    });
    if (n > 1) sharing.took(shared, seconds, double(n_elements));
}

// Runs program(first rows of every array, distance of rows read, distance of rows written) on all elements.
template <long N_ROWS, int N_READ, int N_WRITTEN, class Program>
static void sweep(const Array (&read)[N_READ], const Array (&written)[N_WRITTEN], long outer, long inner, int n_threads,
                  Program program) {
    constexpr long LANES = lanes(N_ROWS), STRIDE = LANES + W;  // not a power of two: rows on different cache sets
    const bool packed = inner <= LANES && inner % W;
    const long n_together = packed ? LANES / inner : 1, n_runs = packed ? 1 : (inner + RUN - 1) / RUN;
    const long n_tiles = (outer + n_together - 1) / n_together * n_runs;
    in_tiles(n_tiles, n_threads, outer * inner * N_ROWS, [&](long tile) {
        alignas(64) real buffer[N_ROWS * STRIDE];
        const long first = tile / n_runs * n_together, start = tile % n_runs * RUN;
        const long n_outer = outer - first < n_together ? outer - first : n_together;
        const long length = packed || inner - start < RUN ? inner - start : RUN;
        const long in_place = packed ? 0 : length / W * W, width = length - in_place, n_lanes = n_outer * width;
        const auto memory = [=](const Array &x, long o, long r) {
            return x.data + ((first + o) * x.rows + r) * inner + start;
        };
        for (const Array &x : read) {
            for (long o = 0; o < n_outer; ++o)
                for (long r = 0; r < x.rows; ++r)
                    copy(buffer + (x.place + r) * STRIDE + o * width, memory(x, o, r) + in_place, width);
            for (long r = 0; r < x.rows; ++r)  // lanes that are computed and thrown away
                for (long i = n_lanes; i % W; ++i) buffer[(x.place + r) * STRIDE + i] = 0;
        }
        for (long i = 0; i < in_place + n_lanes; i += W) {
            real *rows[N_READ + N_WRITTEN];
            for (int k = 0; k < N_READ + N_WRITTEN; ++k) {
                const Array &x = k < N_READ ? read[k] : written[k - N_READ];
                rows[k] = i < in_place ? memory(x, 0, 0) + i : buffer + x.place * STRIDE + i - in_place;
            }
            program(rows, i < in_place ? inner : STRIDE, i < in_place ? inner : STRIDE);
        }
        for (const Array &x : written)
            for (long o = 0; o < n_outer; ++o)
                for (long r = 0; r < x.rows; ++r)
                    copy(memory(x, o, r) + in_place, buffer + (x.place + r) * STRIDE + o * width, width);
    });
}

// The same for short rows: values are read where they are, and written row after row, in excess.
template <long N_ROWS, int N_READ, int N_WRITTEN, class Program>
static void sweep_short(const Array (&read)[N_READ], const Array (&written)[N_WRITTEN], long outer, long inner,
                        int n_threads, Program program) {
    constexpr long LANES = lanes(N_ROWS), STRIDE = LANES + W, TILE = 16;
    const long whole = (inner + W - 1) / W * W, n_tiles = (outer + TILE - 2) / TILE;
    if (outer < 2 || inner % W == 0 || whole > LANES || 2 * inner < whole)
        return sweep<N_ROWS>(read, written, outer, inner, n_threads, program);
    in_tiles(n_tiles, n_threads, outer * inner * N_ROWS, [&](long tile) {
        alignas(64) real buffer[N_ROWS * STRIDE];
        const long end = tile + 1 < n_tiles ? (tile + 1) * TILE : outer - 1;
        for (long o = tile * TILE; o < end; ++o) {
            for (long i = 0; i < inner; i += W) {
                real *rows[N_READ + N_WRITTEN];
                for (int k = 0; k < N_READ; ++k) rows[k] = read[k].data + o * read[k].rows * inner + i;
                for (int k = 0; k < N_WRITTEN; ++k) rows[N_READ + k] = buffer + written[k].place * STRIDE + i;
                program(rows, inner, STRIDE);
            }
            for (const Array &x : written)
                for (long r = 0; r < x.rows; ++r) {
                    real *to = x.data + (o * x.rows + r) * inner;
                    const real *from = buffer + (x.place + r) * STRIDE;
                    if (o + 1 < end)
                        copy_loosely(to, from, inner);
                    else
                        copy(to, from, inner);  // what follows may be another thread's
                }
        }
    });
    // The last one has nothing behind it that may be read.
    Array last_read[N_READ], last_written[N_WRITTEN];
    for (int k = 0; k < N_READ; ++k)
        last_read[k] = {read[k].data + (outer - 1) * read[k].rows * inner, read[k].rows, read[k].place};
    for (int k = 0; k < N_WRITTEN; ++k)
        last_written[k] = {written[k].data + (outer - 1) * written[k].rows * inner, written[k].rows, written[k].place};
    sweep<N_ROWS>(last_read, last_written, 1, inner, 1, program);
}

static constexpr long L = N_LVECTORS, B = N_FEATURES;

#ifndef DOUBLE_BACKWARD

extern "C" void run_forward(real *a, real *b, long outer, long inner, int n_threads) {
    const Array read[] = {{a, L, 0}}, written[] = {{b, B, L}};
    sweep_short<L + B>(read, written, outer, inner, n_threads, [](real **x, long s, long w) __attribute__((noinline)) {
        forward<vec, real>(x[0], s, x[1], w);
    });
}

extern "C" void run_backward(real *a, real *g, real *to_a, long outer, long inner, int n_threads) {
    const Array read[] = {{a, L, 0}, {g, B, L}}, written[] = {{to_a, L, L + B}};
    sweep_short<2 * L + B>(read, written, outer, inner, n_threads,
                           [](real **x, long s, long w)
                               __attribute__((noinline)) { backward<vec, real>(x[0], s, x[1], s, x[2], w); });
}

#else  // a library of its own, compiled when it is first wanted: it takes longest, and only training needs it

extern "C" void run_double_backward(real *a, real *g, real *v, real *to_a, real *to_g, long outer, long inner,
                                    int n_threads) {
    const Array read[] = {{a, L, 0}, {g, B, L}, {v, L, L + B}};
    const Array written[] = {{to_a, L, 2 * L + B}, {to_g, B, 3 * L + B}};
    sweep_short<3 * L + 2 * B>(read, written, outer, inner, n_threads,
                               [](real **x, long s, long w) __attribute__((noinline)) {
                                   double_backward<vec, real>(x[0], s, x[1], s, x[2], s, x[3], w, x[4], w);
                               });
}

#endif
"""

WITH_COVARIANTS = r"""

// The same with covariants, every component a row.
static constexpr long C = N_COMPONENTS;

#ifndef DOUBLE_BACKWARD

extern "C" void run_forward_with_covariants(real *a, real *b, real *c, long outer, long inner, int n_threads) {
    const Array read[] = {{a, L, 0}}, written[] = {{b, B, L}, {c, C, L + B}};
    sweep_short<L + B + C>(read, written, outer, inner, n_threads,
                           [](real **x, long s, long w)
                               __attribute__((noinline)) { forward<vec, real>(x[0], s, x[1], w, x[2], w); });
}

extern "C" void run_backward_with_covariants(real *a, real *g, real *h, real *to_a, long outer, long inner,
                                             int n_threads) {
    const Array read[] = {{a, L, 0}, {g, B, L}, {h, C, L + B}}, written[] = {{to_a, L, L + B + C}};
    sweep_short<2 * L + B + C>(read, written, outer, inner, n_threads,
                               [](real **x, long s, long w) __attribute__((noinline)) {
                                   backward<vec, real>(x[0], s, x[1], s, x[2], s, x[3], w);
                               });
}

#else

extern "C" void run_double_backward_with_covariants(real *a, real *g, real *h, real *v, real *to_a, real *to_g,
                                                    real *to_h, long outer, long inner, int n_threads) {
    const Array read[] = {{a, L, 0}, {g, B, L}, {h, C, L + B}, {v, L, L + B + C}};
    const Array written[] = {{to_a, L, 2 * L + B + C}, {to_g, B, 3 * L + B + C}, {to_h, C, 3 * L + 2 * B + C}};
    sweep_short<3 * L + 2 * B + 2 * C>(read, written, outer, inner, n_threads,
                                       [](real **x, long s, long w) __attribute__((noinline)) {
                                           double_backward<vec, real>(x[0], s, x[1], s, x[2], s, x[3], s, x[4], w, x[5],
                                                                      w, x[6], w);
                                       });
}

#endif
"""


# --- Compilation -----------------------------------------------------------------------------------------------------


class BuildError(RuntimeError):
    """No library could be compiled; one line says why and what to do."""


FLAGS = "-std=c++17 -O3 -fno-math-errno -ffp-contract=fast -fPIC -shared"
#: What not every compiler takes, best first. The parameter spares gcc a third of its time on very long programs.
WIDE = "-march=native -mprefer-vector-width=512"
NATIVE = (f"{WIDE} --param=lra-max-considered-reload-pseudos=2", WIDE, "-march=native", "-mcpu=native", "")
#: Threads that sleep in a library must find it where it was, whoever unloads it.
THREADS = ("-pthread -Wl,-z,nodelete", "-pthread", "")
BOTH = OPERATOR + WITH_COVARIANTS
TEXTS = {"operator": BOTH, "double_backward": "#define DOUBLE_BACKWARD\n" + BOTH}
NAME = Path(__file__).stem
INSTEAD = f"use the backend eager ({NAME.removesuffix('_cpp')}_eager)"
OWNERS = (0, os.geteuid(), os.stat(__file__).st_uid)  # root, the user, and whoever could change this text
_libraries = {}


def library(kind, dtype, report=None):
    """The library of `operator`, or of `double_backward` (of the operator); arguments as for `compiled`."""
    return compiled(TEXTS[kind], dtype, kind, report)


def compiled(source, dtype, name, report=None):
    """A library of C++ that calls the programs: loaded once, from the user's cache or else from the compiler.

    Args:
        source: C++ text. Before it stand `real`, `vec`, `load` and `store`, threads (`in_parts`, `Sharing`), the
            programs, and N_LVECTORS, N_FEATURES and L_TOP.
        dtype: of `real`: ``float32`` or ``float64``.
        name: what the library is called in messages.
        report: told in words when a compilation begins.

    Raises:
        BuildError: no compiler, or it fails.
    """
    key = source, dtype
    if key not in _libraries:
        real = {"float32": "float", "float64": "double"}[dtype]
        shape = (
            f"#define REAL {real}\nstatic constexpr int N_LVECTORS = {len(LVECTORS)}, N_FEATURES = {len(FEATURES)}, "
            f"L_TOP = {sum(LVECTORS[-1])}, N_COMPONENTS = {N_COMPONENTS};\n"
        )
        text = "\n".join((shape, SIMD, TEAM, ABSENT, PROGRAMS, source))
        _libraries[key] = _cached(text, lambda: report and report(f"compiling {NAME}: {name}, {dtype}"))
    return _libraries[key]


def _cached(text, report):
    extra = _words("CACE_CXXFLAGS")
    try:
        folder = _cache_folder()
    except RuntimeError as error:  # of a user that does not exist
        raise BuildError(f"{NAME}: no folder for libraries: {error} Set $CACE_CACHE, or {INSTEAD}") from None
    key = _key(32, text, FLAGS, *NATIVE, *THREADS, shlex.join(extra), _processor())
    try:
        compiler, version = _compiler()
    except BuildError:
        if found := _load(folder, f"{key}-*"):  # whichever compiler made it: `build` was run ahead of time
            return found
        raise
    key = f"{key}-{_key(8, *compiler, version)}"
    if found := _load(folder, key):
        return found
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with open(folder / f"{key}.lock", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)  # whoever comes second waits, and finds the library
            return _load(folder, key) or _build(folder, key, text, compiler, extra, report)
    except OSError:  # a folder that cannot be written, locked or run from
        try:
            with tempfile.TemporaryDirectory(prefix="cace-") as private:
                return _build(Path(private), key, text, compiler, extra, report)
        except OSError as error:
            raise BuildError(f"{NAME}: no library in {folder} or {tempfile.gettempdir()}: {error}; {INSTEAD}") from None


def _load(folder, key):
    """The library of a key. Its name ends in its digest, because loading a damaged file may crash the process."""
    if folder.is_dir() and _foreign(folder):
        raise BuildError(
            f"{NAME}: other users may write to {folder}, and libraries in it would be run: point $CACE_CACHE at a "
            f"folder of your own, or {INSTEAD}"
        )
    for file in folder.glob(f"{key}-*.so"):
        with contextlib.suppress(OSError):
            if not _foreign(file) and _digest(file) == file.stem.rpartition("-")[2]:
                return ctypes.CDLL(str(file))
    return None


def _foreign(path):
    """Whether another user owns it, or everybody may write to it (in a sticky folder, as /tmp, to files of his own)."""
    status = path.stat()
    return status.st_uid not in OWNERS or status.st_mode & 0o1002 == 0o0002


def _key(length, *what):
    return hashlib.sha256("\0".join(what).encode()).hexdigest()[:length]


def _digest(file):
    return hashlib.sha256(file.read_bytes()).hexdigest()[:16]


def _build(folder, key, text, compiler, extra, report):
    report()
    for left in folder.glob(f"{key}-*"):  # damaged, or of a process that was killed; the lock is ours
        shutil.rmtree(left) if left.is_dir() else left.unlink()
    with tempfile.TemporaryDirectory(prefix=f"{key}-", dir=folder) as work:
        Path(work, "empty.cpp").write_text("")
        Path(work, "source.cpp").write_text(text)
        ours = [f"{FLAGS} {native} {threads}".split() for native in NATIVE for threads in THREADS]
        tries = [[*compiler, *flags, *extra] for flags in ours]  # of two that contradict, compilers take the last
        command = next((c for c in tries if _compile(c, "empty.cpp", work).returncode == 0), tries[-1])
        done = _compile(command, "source.cpp", work)
        if done.returncode:
            lines = [line for line in done.stderr.splitlines() if line.strip()] or [f"exit status {done.returncode}"]
            first = next((line for line in lines if "error" in line), lines[0])
            with tempfile.NamedTemporaryFile("w", prefix=f"{NAME}-", suffix=".log", delete=False) as log:
                log.write(f"{shlex.join(done.args)}\n{done.stdout}{done.stderr}")
            raise BuildError(f"{NAME}: {compiler[0]} fails: {first.strip()} (all it said: {log.name}); {INSTEAD}")
        made = Path(work, "source.so")
        made.chmod(0o755)  # whatever the umask
        file = folder / f"{key}-{_digest(made)}.so"
        os.replace(made, file)
    return ctypes.CDLL(str(file))


def _compile(command, source, work):
    command = [*command, source, "-o", source.replace(".cpp", ".so")]
    return subprocess.run(command, cwd=work, capture_output=True, text=True, errors="replace")


def _compiler():
    """The command of the compiler, and who it says it is."""
    given = _words("CXX")
    commands = [given] if given else [["c++"], ["g++"], ["clang++"]]
    for program, *options in commands:
        if path := shutil.which(program):
            with contextlib.suppress(OSError):
                command = [path, *options]
                done = subprocess.run([*command, "--version"], capture_output=True, text=True, errors="replace")
                return command, done.stdout.partition("\n")[0]
    raise BuildError(
        f"{NAME}: no C++ compiler ({', '.join(map(shlex.join, commands))}): install g++ or clang++, or set $CXX; or "
        f"{INSTEAD}"
    )


def _words(variable):
    """What an environment variable says, as a shell would read it."""
    text = os.environ.get(variable, "")
    try:
        return shlex.split(text)
    except ValueError as error:
        raise BuildError(f"{NAME}: ${variable} is {text!r}: {str(error).lower()}; correct it, or {INSTEAD}") from None


def _cache_folder():
    if os.environ.get("CACE_CACHE"):
        return Path(os.environ["CACE_CACHE"]).expanduser().absolute()
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "cace-runtime"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "cace-runtime"


def _processor():
    """What ``native`` stands for: a library for another processor may end in an illegal instruction."""
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        brand = ["sysctl", "-n", "machdep.cpu.brand_string"]
        told = subprocess.run(brand, capture_output=True, text=True).stdout if sys.platform == "darwin" else ""
        return f"{platform.machine()} {platform.processor()} {told}"
    named = ("vendor", "model", "flags", "cpu family", "cpu\t", "CPU", "Features", "isa")
    return "\n".join(sorted({line for line in lines if line.startswith(named)}))
