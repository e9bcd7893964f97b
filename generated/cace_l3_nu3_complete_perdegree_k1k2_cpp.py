"""CACE B basis: 14 invariant features and 35 covariants of the moments up to degree 3, orders 1 to 3.

Generated, do not edit. Regenerate with:
    basisgen --lmax 3 --numax 3 --selection complete --radial per_degree --covariants 1,2 --backend cpp

Operations per atom and channel: forward 482, backward 891, double backward 1957.
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
SOURCE_DIGEST = "fe3b2f14d6720b11b44ddfa2436766270b11c0a0e96548e84765e3fbab0afd96"
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
COMPONENTS = tuple(n * size for n, size in SHAPES.values())


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
        degree K, channels], in the order of COVARIANTS and of degree K in LVECTORS; twice differentiable.
    """
    return _by_degree(A, A.dim() - 2)


def bc_basis_rows(rows):
    """The same with rows in front: [l-vectors, ...] to [features, ...] and {K: [covariants, components, ...]}."""
    return _by_degree(rows, 0)


def _by_degree(a, axis):
    B, *C = _symmetrise(a, axis, len(FEATURES), *COMPONENTS)
    return B, {K: c.unflatten(axis, SHAPES[K]) for K, c in zip(SHAPES, C)}


def _symmetrise(a, axis, *rows):
    if a.shape[axis] != len(LVECTORS):
        raise ValueError(
            f"A has {a.shape[axis]} components; this basis takes {len(LVECTORS)} (degrees 0 to {sum(LVECTORS[-1])})"
        )
    if a.device.type != "cpu" or a.dtype not in (torch.float32, torch.float64):
        raise ValueError(f"A is {a.dtype} on {a.device}; {NAME} takes float32 or float64 on the CPU: {INSTEAD}")
    return _Symmetrise.apply(a, axis, rows)


# Name of the functions that take arrays for covariants, all arrays in one list.
WITH = "_with_covariants"


def _run(name, axis, read, *rows):
    """Runs a program on tensors with their rows at `axis`; returns one with each of these numbers of rows."""
    read = [t.contiguous() for t in read]
    before, after = read[0].shape[:axis], read[0].shape[axis + 1 :]
    written = [read[0].new_empty((*before, n, *after)) for n in rows]
    pointers = [t.data_ptr() for t in (*read, *written)]
    if name.endswith(WITH):
        pointers = [(ctypes.c_void_p * len(pointers))(*pointers)]
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


class _Symmetrise(torch.autograd.Function):
    @staticmethod
    def vmap(info, dims, *inputs):
        *tensors, axis, rows = inputs
        return _Symmetrise.apply(*_batched(info.batch_size, dims, tensors), axis + 1, rows), (0,) * len(rows)

    @staticmethod
    def forward(a, axis, rows):
        """B alone, or B and the components of each degree, for so many numbers of rows."""
        return tuple(_run("run_forward" + WITH * (len(rows) > 1), axis, (a,), *rows))

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
        return _run("run_backward" + WITH * (len(g) > 1), axis, (a, *g), len(LVECTORS))[0]

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
        return tuple(_run("run_double_backward" + WITH * (len(g) > 1), axis, (a, *g, v), *rows))

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
    const auto t1 = a9 + t0;
    store<V>(b + 1 * sb, t1);
    const auto a1 = load<V>(a + 1 * sa);
    store<V>(c + 0 * sc, a1);
    const auto t2 = a1 * a1;
    store<V>(c + 51 * sc, t2);
    const auto a2 = load<V>(a + 2 * sa);
    store<V>(c + 1 * sc, a2);
    const auto t3 = a2 * a2;
    store<V>(c + 54 * sc, t3);
    const auto a3 = load<V>(a + 3 * sa);
    store<V>(c + 2 * sc, a3);
    const auto t4 = a3 * a3;
    store<V>(c + 56 * sc, t4);
    const auto t5 = t2 + t3;
    const auto t6 = t5 + t4;
    store<V>(b + 2 * sb, t6);
    const auto a15 = load<V>(a + 15 * sa);
    const auto t7 = a1 * a15;
    const auto a18 = load<V>(a + 18 * sa);
    const auto t8 = t7 + a2 * a18;
    const auto a19 = load<V>(a + 19 * sa);
    const auto t9 = t8 + a3 * a19;
    store<V>(c + 62 * sc, t9);
    const auto a10 = load<V>(a + 10 * sa);
    const auto t10 = a1 * a10;
    const auto a11 = load<V>(a + 11 * sa);
    const auto t11 = t10 + a2 * a11;
    const auto a12 = load<V>(a + 12 * sa);
    const auto t12 = t11 + a3 * a12;
    store<V>(c + 57 * sc, t12);
    const auto a13 = load<V>(a + 13 * sa);
    const auto t13 = a1 * a13;
    const auto a16 = load<V>(a + 16 * sa);
    const auto t14 = t13 + a2 * a16;
    const auto a17 = load<V>(a + 17 * sa);
    const auto t15 = t14 + a3 * a17;
    store<V>(c + 60 * sc, t15);
    const auto t16 = t12 + t15;
    const auto t17 = t9 + t16;
    store<V>(b + 3 * sb, t17);
    const auto a5 = load<V>(a + 5 * sa);
    store<V>(c + 46 * sc, a5);
    const auto t18 = a5 * a5;
    const auto t19 = t18 + a4 * a4;
    const auto a6 = load<V>(a + 6 * sa);
    store<V>(c + 47 * sc, a6);
    const auto t20 = t19 + a6 * a6;
    store<V>(c + 69 * sc, t20);
    const auto t21 = t18 + a7 * a7;
    const auto a8 = load<V>(a + 8 * sa);
    store<V>(c + 49 * sc, a8);
    const auto t22 = t21 + a8 * a8;
    store<V>(c + 72 * sc, t22);
    const auto t23 = a6 * a6;
    const auto t24 = t23 + a8 * a8;
    const auto t25 = t24 + a9 * a9;
    store<V>(c + 74 * sc, t25);
    const auto t26 = t20 + t22;
    const auto t27 = t26 + t25;
    store<V>(b + 4 * sb, t27);
    const auto t28 = a13 + a15;
    const auto t29 = a10 + t28;
    store<V>(c + 3 * sc, t29);
    const auto t30 = a11 + a18;
    const auto t31 = a16 + t30;
    store<V>(c + 4 * sc, t31);
    const auto t32 = a12 + a17;
    const auto t33 = a19 + t32;
    store<V>(c + 5 * sc, t33);
    const auto t34 = a15 * t29;
    const auto t35 = t34 + a18 * t31;
    const auto t36 = t35 + a19 * t33;
    store<V>(c + 80 * sc, t36);
    const auto t37 = a10 * t29;
    const auto t38 = t37 + a11 * t31;
    const auto t39 = t38 + a12 * t33;
    store<V>(c + 75 * sc, t39);
    const auto t40 = a13 * t29;
    const auto t41 = t40 + a16 * t31;
    const auto t42 = t41 + a17 * t33;
    store<V>(c + 78 * sc, t42);
    const auto t43 = t39 + t42;
    const auto t44 = t36 + t43;
    store<V>(b + 5 * sb, t44);
    const auto t45 = T(2) * a15;
    const auto t46 = T(2) * a18;
    const auto a14 = load<V>(a + 14 * sa);
    const auto t47 = T(2) * a14;
    const auto t48 = a14 * t47;
    const auto t49 = t48 + a12 * a12;
    const auto t50 = t49 + a15 * t45;
    const auto t51 = t50 + a17 * a17;
    const auto t52 = t51 + a18 * t46;
    const auto t53 = t52 + a19 * a19;
    store<V>(c + 92 * sc, t53);
    const auto t54 = T(2) * a11;
    const auto t55 = T(2) * a12;
    const auto t56 = t48 + a10 * a10;
    const auto t57 = t56 + a11 * t54;
    const auto t58 = t57 + a12 * t55;
    const auto t59 = t58 + a13 * a13;
    const auto t60 = t59 + a15 * a15;
    store<V>(c + 87 * sc, t60);
    const auto t61 = T(2) * a13;
    const auto t62 = T(2) * a17;
    const auto t63 = t48 + a11 * a11;
    const auto t64 = t63 + a13 * t61;
    const auto t65 = t64 + a16 * a16;
    const auto t66 = t65 + a17 * t62;
    const auto t67 = t66 + a18 * a18;
    store<V>(c + 90 * sc, t67);
    const auto t68 = t60 + t67;
    const auto t69 = t53 + t68;
    store<V>(b + 6 * sb, t69);
    const auto t70 = a1 * a4;
    const auto t71 = t70 + a2 * a5;
    const auto t72 = t71 + a3 * a6;
    store<V>(c + 6 * sc, t72);
    const auto t73 = a1 * a5;
    const auto t74 = t73 + a2 * a7;
    const auto t75 = t74 + a3 * a8;
    store<V>(c + 7 * sc, t75);
    const auto t76 = a1 * a6;
    const auto t77 = t76 + a2 * a8;
    const auto t78 = t77 + a3 * a9;
    store<V>(c + 8 * sc, t78);
    const auto t79 = a1 * t72;
    const auto t80 = t79 + a2 * t75;
    const auto t81 = t80 + a3 * t78;
    store<V>(b + 7 * sb, t81);
    const auto t82 = a10 * t72;
    const auto t83 = t82 + a11 * t75;
    const auto t84 = t83 + a12 * t78;
    store<V>(c + 99 * sc, t84);
    const auto t85 = a13 * t72;
    const auto t86 = t85 + a16 * t75;
    const auto t87 = t86 + a17 * t78;
    store<V>(c + 102 * sc, t87);
    const auto t88 = a15 * t72;
    const auto t89 = t88 + a18 * t75;
    const auto t90 = t89 + a19 * t78;
    store<V>(c + 104 * sc, t90);
    const auto t91 = t84 + t87;
    const auto t92 = t91 + t90;
    store<V>(b + 8 * sb, t92);
    const auto t93 = T(2) * a5;
    const auto t94 = T(2) * a6;
    const auto t95 = T(2) * a8;
    const auto t96 = a4 * a10;
    const auto t97 = t96 + a7 * a13;
    const auto t98 = t97 + a9 * a15;
    const auto t99 = t98 + a11 * t93;
    const auto t100 = t99 + a12 * t94;
    const auto t101 = t100 + a14 * t95;
    store<V>(c + 12 * sc, t101);
    const auto t102 = a4 * a11;
    const auto t103 = t102 + a7 * a16;
    const auto t104 = t103 + a9 * a18;
    const auto t105 = t104 + a13 * t93;
    const auto t106 = t105 + a14 * t94;
    const auto t107 = t106 + a17 * t95;
    store<V>(c + 13 * sc, t107);
    const auto t108 = a4 * a12;
    const auto t109 = t108 + a7 * a17;
    const auto t110 = t109 + a9 * a19;
    const auto t111 = t110 + a14 * t93;
    const auto t112 = t111 + a15 * t94;
    const auto t113 = t112 + a18 * t95;
    store<V>(c + 14 * sc, t113);
    const auto t114 = a1 * t101;
    const auto t115 = t114 + a2 * t107;
    const auto t116 = t115 + a3 * t113;
    store<V>(b + 9 * sb, t116);
    const auto t117 = a5 * t0;
    const auto t118 = t117 + a6 * a8;
    store<V>(c + 70 * sc, t118);
    const auto t119 = a4 + a9;
    const auto t120 = a5 * a8;
    const auto t121 = t120 + a6 * t119;
    store<V>(c + 71 * sc, t121);
    const auto t122 = a7 + a9;
    const auto t123 = a5 * a6;
    const auto t124 = t123 + a8 * t122;
    store<V>(c + 73 * sc, t124);
    const auto t125 = a4 * t20;
    const auto t126 = t125 + a7 * t22;
    const auto t127 = t126 + a9 * t25;
    const auto t128 = t127 + t118 * t93;
    const auto t129 = t128 + t121 * t94;
    const auto t130 = t129 + t124 * t95;
    store<V>(b + 10 * sb, t130);
    const auto t131 = a4 * t29;
    const auto t132 = t131 + a5 * t31;
    const auto t133 = t132 + a6 * t33;
    store<V>(c + 9 * sc, t133);
    const auto t134 = a5 * t29;
    const auto t135 = t134 + a7 * t31;
    const auto t136 = t135 + a8 * t33;
    store<V>(c + 10 * sc, t136);
    const auto t137 = a6 * t29;
    const auto t138 = t137 + a8 * t31;
    const auto t139 = t138 + a9 * t33;
    store<V>(c + 11 * sc, t139);
    const auto t140 = a10 * t133;
    const auto t141 = t140 + a11 * t136;
    const auto t142 = t141 + a12 * t139;
    store<V>(c + 129 * sc, t142);
    const auto t143 = a13 * t133;
    const auto t144 = t143 + a16 * t136;
    const auto t145 = t144 + a17 * t139;
    store<V>(c + 132 * sc, t145);
    const auto t146 = a15 * t133;
    const auto t147 = t146 + a18 * t136;
    const auto t148 = t147 + a19 * t139;
    store<V>(c + 134 * sc, t148);
    const auto t149 = t142 + t145;
    const auto t150 = t149 + t148;
    store<V>(b + 11 * sb, t150);
    const auto t151 = a10 * a12;
    const auto t152 = t151 + a13 * a17;
    const auto t153 = t152 + a15 * a19;
    const auto t154 = t153 + a15 * t55;
    const auto t155 = t154 + t30 * t47;
    store<V>(c + 89 * sc, t155);
    const auto t156 = a10 * a11;
    const auto t157 = t156 + a13 * a16;
    const auto t158 = t157 + a13 * t54;
    const auto t159 = t158 + a15 * a18;
    const auto t160 = t159 + t32 * t47;
    store<V>(c + 88 * sc, t160);
    const auto t161 = a5 * t160;
    const auto t162 = t161 + a4 * t60;
    const auto t163 = t162 + a6 * t155;
    const auto t164 = a11 * a12;
    const auto t165 = t164 + a16 * a17;
    const auto t166 = t165 + a18 * a19;
    const auto t167 = t166 + a18 * t62;
    const auto t168 = t167 + t28 * t47;
    store<V>(c + 91 * sc, t168);
    const auto t169 = t161 + a7 * t67;
    const auto t170 = t169 + a8 * t168;
    const auto t171 = a6 * t155;
    const auto t172 = t171 + a8 * t168;
    const auto t173 = t172 + a9 * t53;
    const auto t174 = t163 + t170;
    const auto t175 = t174 + t173;
    store<V>(b + 12 * sb, t175);
    const auto t176 = a10 * t101;
    const auto t177 = t176 + a11 * t107;
    const auto t178 = t177 + a12 * t113;
    store<V>(c + 135 * sc, t178);
    const auto t179 = a13 * t101;
    const auto t180 = t179 + a16 * t107;
    const auto t181 = t180 + a17 * t113;
    store<V>(c + 138 * sc, t181);
    const auto t182 = a15 * t101;
    const auto t183 = t182 + a18 * t107;
    const auto t184 = t183 + a19 * t113;
    store<V>(c + 140 * sc, t184);
    const auto t185 = t178 + t181;
    const auto t186 = t185 + t184;
    store<V>(b + 13 * sb, t186);
    const auto t187 = a1 * a11;
    const auto t188 = t187 + a2 * a13;
    const auto t189 = t188 + a3 * a14;
    store<V>(c + 58 * sc, t189);
    const auto t190 = a1 * a12;
    const auto t191 = t190 + a2 * a14;
    const auto t192 = t191 + a3 * a15;
    store<V>(c + 59 * sc, t192);
    const auto t193 = a1 * t12;
    const auto t194 = t193 + a2 * t189;
    const auto t195 = t194 + a3 * t192;
    store<V>(c + 15 * sc, t195);
    const auto t196 = a1 * a14;
    const auto t197 = t196 + a2 * a17;
    const auto t198 = t197 + a3 * a18;
    store<V>(c + 61 * sc, t198);
    const auto t199 = a1 * t189;
    const auto t200 = t199 + a2 * t15;
    const auto t201 = t200 + a3 * t198;
    store<V>(c + 16 * sc, t201);
    const auto t202 = a1 * t192;
    const auto t203 = t202 + a2 * t198;
    const auto t204 = t203 + a3 * t9;
    store<V>(c + 17 * sc, t204);
    const auto t205 = a4 * t72;
    const auto t206 = t205 + a5 * t75;
    const auto t207 = t206 + a6 * t78;
    store<V>(c + 18 * sc, t207);
    const auto t208 = a5 * t72;
    const auto t209 = t208 + a7 * t75;
    const auto t210 = t209 + a8 * t78;
    store<V>(c + 19 * sc, t210);
    const auto t211 = a6 * t72;
    const auto t212 = t211 + a8 * t75;
    const auto t213 = t212 + a9 * t78;
    store<V>(c + 20 * sc, t213);
    const auto t214 = t12 * t29;
    const auto t215 = t214 + t189 * t31;
    const auto t216 = t215 + t192 * t33;
    store<V>(c + 21 * sc, t216);
    const auto t217 = t189 * t29;
    const auto t218 = t217 + t15 * t31;
    const auto t219 = t218 + t198 * t33;
    store<V>(c + 22 * sc, t219);
    const auto t220 = t192 * t29;
    const auto t221 = t220 + t198 * t31;
    const auto t222 = t221 + t9 * t33;
    store<V>(c + 23 * sc, t222);
    const auto t223 = a1 * t60;
    const auto t224 = t223 + a2 * t160;
    const auto t225 = t224 + a3 * t155;
    store<V>(c + 24 * sc, t225);
    const auto t226 = a1 * t160;
    const auto t227 = t226 + a2 * t67;
    const auto t228 = t227 + a3 * t168;
    store<V>(c + 25 * sc, t228);
    const auto t229 = a1 * t155;
    const auto t230 = t229 + a2 * t168;
    const auto t231 = t230 + a3 * t53;
    store<V>(c + 26 * sc, t231);
    const auto t232 = a10 * t20;
    const auto t233 = t232 + a13 * t22;
    const auto t234 = t233 + a15 * t25;
    const auto t235 = t234 + t118 * t54;
    const auto t236 = t235 + t121 * t55;
    const auto t237 = t236 + t124 * t47;
    store<V>(c + 27 * sc, t237);
    const auto t238 = a11 * t20;
    const auto t239 = t238 + a16 * t22;
    const auto t240 = t239 + a18 * t25;
    const auto t241 = t240 + t118 * t61;
    const auto t242 = t241 + t121 * t47;
    const auto t243 = t242 + t124 * t62;
    store<V>(c + 28 * sc, t243);
    const auto t244 = a12 * t20;
    const auto t245 = t244 + a17 * t22;
    const auto t246 = t245 + a19 * t25;
    const auto t247 = t246 + t118 * t47;
    const auto t248 = t247 + t121 * t45;
    const auto t249 = t248 + t124 * t46;
    store<V>(c + 29 * sc, t249);
    const auto t250 = a4 * t133;
    const auto t251 = t250 + a5 * t136;
    const auto t252 = t251 + a6 * t139;
    store<V>(c + 30 * sc, t252);
    const auto t253 = a5 * t133;
    const auto t254 = t253 + a7 * t136;
    const auto t255 = t254 + a8 * t139;
    store<V>(c + 31 * sc, t255);
    const auto t256 = a6 * t133;
    const auto t257 = t256 + a8 * t136;
    const auto t258 = t257 + a9 * t139;
    store<V>(c + 32 * sc, t258);
    const auto t259 = a4 * t101;
    const auto t260 = t259 + a5 * t107;
    const auto t261 = t260 + a6 * t113;
    store<V>(c + 33 * sc, t261);
    const auto t262 = a5 * t101;
    const auto t263 = t262 + a7 * t107;
    const auto t264 = t263 + a8 * t113;
    store<V>(c + 34 * sc, t264);
    const auto t265 = a6 * t101;
    const auto t266 = t265 + a8 * t107;
    const auto t267 = t266 + a9 * t113;
    store<V>(c + 35 * sc, t267);
    const auto t268 = a11 * t29;
    const auto t269 = t268 + a13 * t31;
    const auto t270 = t269 + a14 * t33;
    store<V>(c + 76 * sc, t270);
    const auto t271 = a12 * t29;
    const auto t272 = t271 + a14 * t31;
    const auto t273 = t272 + a15 * t33;
    store<V>(c + 77 * sc, t273);
    const auto t274 = t29 * t39;
    const auto t275 = t274 + t31 * t270;
    const auto t276 = t275 + t33 * t273;
    store<V>(c + 36 * sc, t276);
    const auto t277 = a14 * t29;
    const auto t278 = t277 + a17 * t31;
    const auto t279 = t278 + a18 * t33;
    store<V>(c + 79 * sc, t279);
    const auto t280 = t29 * t270;
    const auto t281 = t280 + t31 * t42;
    const auto t282 = t281 + t33 * t279;
    store<V>(c + 37 * sc, t282);
    const auto t283 = t29 * t273;
    const auto t284 = t283 + t31 * t279;
    const auto t285 = t284 + t33 * t36;
    store<V>(c + 38 * sc, t285);
    const auto t286 = t29 * t60;
    const auto t287 = t286 + t31 * t160;
    const auto t288 = t287 + t33 * t155;
    store<V>(c + 39 * sc, t288);
    const auto t289 = t29 * t160;
    const auto t290 = t289 + t31 * t67;
    const auto t291 = t290 + t33 * t168;
    store<V>(c + 40 * sc, t291);
    const auto t292 = t29 * t155;
    const auto t293 = t292 + t31 * t168;
    const auto t294 = t293 + t33 * t53;
    store<V>(c + 41 * sc, t294);
    const auto t295 = a10 * t60;
    const auto t296 = t295 + a13 * t67;
    const auto t297 = t296 + a15 * t53;
    const auto t298 = t297 + t54 * t160;
    const auto t299 = t298 + t55 * t155;
    const auto t300 = t299 + t47 * t168;
    store<V>(c + 42 * sc, t300);
    const auto t301 = a11 * t60;
    const auto t302 = t301 + a16 * t67;
    const auto t303 = t302 + a18 * t53;
    const auto t304 = t303 + t47 * t155;
    const auto t305 = t304 + t160 * t61;
    const auto t306 = t305 + t62 * t168;
    store<V>(c + 43 * sc, t306);
    const auto t307 = a12 * t60;
    const auto t308 = t307 + a17 * t67;
    const auto t309 = t308 + a19 * t53;
    const auto t310 = t309 + t47 * t160;
    const auto t311 = t310 + t155 * t45;
    const auto t312 = t311 + t168 * t46;
    store<V>(c + 44 * sc, t312);
    const auto t313 = a1 * a2;
    store<V>(c + 52 * sc, t313);
    const auto t314 = a1 * a3;
    store<V>(c + 53 * sc, t314);
    const auto t315 = a2 * a3;
    store<V>(c + 55 * sc, t315);
    const auto t316 = T(2) * a1;
    const auto t317 = t29 * t316;
    store<V>(c + 63 * sc, t317);
    const auto t318 = a1 * t31;
    const auto t319 = t318 + a2 * t29;
    store<V>(c + 64 * sc, t319);
    const auto t320 = a1 * t33;
    const auto t321 = t320 + a3 * t29;
    store<V>(c + 65 * sc, t321);
    const auto t322 = T(2) * a2;
    const auto t323 = t31 * t322;
    store<V>(c + 66 * sc, t323);
    const auto t324 = a2 * t33;
    const auto t325 = t324 + a3 * t31;
    store<V>(c + 67 * sc, t325);
    const auto t326 = T(2) * a3;
    const auto t327 = t33 * t326;
    store<V>(c + 68 * sc, t327);
    const auto t328 = t29 * t29;
    store<V>(c + 81 * sc, t328);
    const auto t329 = t29 * t31;
    store<V>(c + 82 * sc, t329);
    const auto t330 = t29 * t33;
    store<V>(c + 83 * sc, t330);
    const auto t331 = t31 * t31;
    store<V>(c + 84 * sc, t331);
    const auto t332 = t31 * t33;
    store<V>(c + 85 * sc, t332);
    const auto t333 = t33 * t33;
    store<V>(c + 86 * sc, t333);
    const auto t334 = t72 * t316;
    store<V>(c + 93 * sc, t334);
    const auto t335 = a1 * t75;
    const auto t336 = t335 + a2 * t72;
    store<V>(c + 94 * sc, t336);
    const auto t337 = a1 * t78;
    const auto t338 = t337 + a3 * t72;
    store<V>(c + 95 * sc, t338);
    const auto t339 = t75 * t322;
    store<V>(c + 96 * sc, t339);
    const auto t340 = a2 * t78;
    const auto t341 = t340 + a3 * t75;
    store<V>(c + 97 * sc, t341);
    const auto t342 = t78 * t326;
    store<V>(c + 98 * sc, t342);
    const auto t343 = a11 * t72;
    const auto t344 = t343 + a13 * t75;
    const auto t345 = t344 + a14 * t78;
    store<V>(c + 100 * sc, t345);
    const auto t346 = a12 * t72;
    const auto t347 = t346 + a14 * t75;
    const auto t348 = t347 + a15 * t78;
    store<V>(c + 101 * sc, t348);
    const auto t349 = a14 * t72;
    const auto t350 = t349 + a17 * t75;
    const auto t351 = t350 + a18 * t78;
    store<V>(c + 103 * sc, t351);
    const auto t352 = T(2) * t29;
    const auto t353 = t72 * t352;
    store<V>(c + 105 * sc, t353);
    const auto t354 = t29 * t75;
    const auto t355 = t354 + t31 * t72;
    store<V>(c + 106 * sc, t355);
    const auto t356 = t29 * t78;
    const auto t357 = t356 + t33 * t72;
    store<V>(c + 107 * sc, t357);
    const auto t358 = T(2) * t31;
    const auto t359 = t75 * t358;
    store<V>(c + 108 * sc, t359);
    const auto t360 = t31 * t78;
    const auto t361 = t360 + t33 * t75;
    store<V>(c + 109 * sc, t361);
    const auto t362 = T(2) * t33;
    const auto t363 = t78 * t362;
    store<V>(c + 110 * sc, t363);
    const auto t364 = T(2) * a4;
    const auto t365 = t189 * t93;
    const auto t366 = t365 + t12 * t364;
    const auto t367 = t366 + t192 * t94;
    store<V>(c + 111 * sc, t367);
    const auto t368 = a5 * t16;
    const auto t369 = t368 + a6 * t198;
    const auto t370 = t369 + a8 * t192;
    const auto t371 = t370 + t0 * t189;
    store<V>(c + 112 * sc, t371);
    const auto t372 = a5 * t198;
    const auto t373 = t372 + a6 * t12;
    const auto t374 = t373 + a6 * t9;
    const auto t375 = t374 + a8 * t189;
    const auto t376 = t375 + t192 * t119;
    store<V>(c + 113 * sc, t376);
    const auto t377 = T(2) * a7;
    const auto t378 = t365 + t15 * t377;
    const auto t379 = t378 + t198 * t95;
    store<V>(c + 114 * sc, t379);
    const auto t380 = a5 * t192;
    const auto t381 = t380 + a6 * t189;
    const auto t382 = t381 + a8 * t15;
    const auto t383 = t382 + a8 * t9;
    const auto t384 = t383 + t198 * t122;
    store<V>(c + 115 * sc, t384);
    const auto t385 = T(2) * a9;
    const auto t386 = t192 * t94;
    const auto t387 = t386 + t198 * t95;
    const auto t388 = t387 + t9 * t385;
    store<V>(c + 116 * sc, t388);
    const auto t389 = t133 * t316;
    store<V>(c + 117 * sc, t389);
    const auto t390 = a1 * t136;
    const auto t391 = t390 + a2 * t133;
    store<V>(c + 118 * sc, t391);
    const auto t392 = a1 * t139;
    const auto t393 = t392 + a3 * t133;
    store<V>(c + 119 * sc, t393);
    const auto t394 = t136 * t322;
    store<V>(c + 120 * sc, t394);
    const auto t395 = a2 * t139;
    const auto t396 = t395 + a3 * t136;
    store<V>(c + 121 * sc, t396);
    const auto t397 = t139 * t326;
    store<V>(c + 122 * sc, t397);
    const auto t398 = t101 * t316;
    store<V>(c + 123 * sc, t398);
    const auto t399 = a1 * t107;
    const auto t400 = t399 + a2 * t101;
    store<V>(c + 124 * sc, t400);
    const auto t401 = a1 * t113;
    const auto t402 = t401 + a3 * t101;
    store<V>(c + 125 * sc, t402);
    const auto t403 = t107 * t322;
    store<V>(c + 126 * sc, t403);
    const auto t404 = a2 * t113;
    const auto t405 = t404 + a3 * t107;
    store<V>(c + 127 * sc, t405);
    const auto t406 = t113 * t326;
    store<V>(c + 128 * sc, t406);
    const auto t407 = a11 * t133;
    const auto t408 = t407 + a13 * t136;
    const auto t409 = t408 + a14 * t139;
    store<V>(c + 130 * sc, t409);
    const auto t410 = a12 * t133;
    const auto t411 = t410 + a14 * t136;
    const auto t412 = t411 + a15 * t139;
    store<V>(c + 131 * sc, t412);
    const auto t413 = a14 * t133;
    const auto t414 = t413 + a17 * t136;
    const auto t415 = t414 + a18 * t139;
    store<V>(c + 133 * sc, t415);
    const auto t416 = a11 * t101;
    const auto t417 = t416 + a13 * t107;
    const auto t418 = t417 + a14 * t113;
    store<V>(c + 136 * sc, t418);
    const auto t419 = a12 * t101;
    const auto t420 = t419 + a14 * t107;
    const auto t421 = t420 + a15 * t113;
    store<V>(c + 137 * sc, t421);
    const auto t422 = a14 * t101;
    const auto t423 = t422 + a17 * t107;
    const auto t424 = t423 + a18 * t113;
    store<V>(c + 139 * sc, t424);
    const auto t425 = t133 * t352;
    store<V>(c + 141 * sc, t425);
    const auto t426 = t29 * t136;
    const auto t427 = t426 + t31 * t133;
    store<V>(c + 142 * sc, t427);
    const auto t428 = t29 * t139;
    const auto t429 = t428 + t33 * t133;
    store<V>(c + 143 * sc, t429);
    const auto t430 = t136 * t358;
    store<V>(c + 144 * sc, t430);
    const auto t431 = t31 * t139;
    const auto t432 = t431 + t33 * t136;
    store<V>(c + 145 * sc, t432);
    const auto t433 = t139 * t362;
    store<V>(c + 146 * sc, t433);
    const auto t434 = t270 * t93;
    const auto t435 = t434 + t39 * t364;
    const auto t436 = t435 + t273 * t94;
    store<V>(c + 147 * sc, t436);
    const auto t437 = a5 * t43;
    const auto t438 = t437 + a6 * t279;
    const auto t439 = t438 + a8 * t273;
    const auto t440 = t439 + t0 * t270;
    store<V>(c + 148 * sc, t440);
    const auto t441 = a5 * t279;
    const auto t442 = t441 + a6 * t39;
    const auto t443 = t442 + a6 * t36;
    const auto t444 = t443 + a8 * t270;
    const auto t445 = t444 + t119 * t273;
    store<V>(c + 149 * sc, t445);
    const auto t446 = t434 + t42 * t377;
    const auto t447 = t446 + t279 * t95;
    store<V>(c + 150 * sc, t447);
    const auto t448 = a5 * t273;
    const auto t449 = t448 + a6 * t270;
    const auto t450 = t449 + a8 * t42;
    const auto t451 = t450 + a8 * t36;
    const auto t452 = t451 + t122 * t279;
    store<V>(c + 151 * sc, t452);
    const auto t453 = t273 * t94;
    const auto t454 = t453 + t279 * t95;
    const auto t455 = t454 + t36 * t385;
    store<V>(c + 152 * sc, t455);
    const auto t456 = T(2) * t163;
    store<V>(c + 153 * sc, t456);
    const auto t457 = a5 * t68;
    const auto t458 = t457 + a6 * t168;
    const auto t459 = t458 + a8 * t155;
    const auto t460 = t459 + t0 * t160;
    store<V>(c + 154 * sc, t460);
    const auto t461 = a5 * t168;
    const auto t462 = t461 + a6 * t60;
    const auto t463 = t462 + a6 * t53;
    const auto t464 = t463 + a8 * t160;
    const auto t465 = t464 + t119 * t155;
    store<V>(c + 155 * sc, t465);
    const auto t466 = T(2) * t170;
    store<V>(c + 156 * sc, t466);
    const auto t467 = a5 * t155;
    const auto t468 = t467 + a6 * t160;
    const auto t469 = t468 + a8 * t67;
    const auto t470 = t469 + a8 * t53;
    const auto t471 = t470 + t122 * t168;
    store<V>(c + 157 * sc, t471);
    const auto t472 = T(2) * t173;
    store<V>(c + 158 * sc, t472);
    const auto t473 = t101 * t352;
    store<V>(c + 159 * sc, t473);
    const auto t474 = t29 * t107;
    const auto t475 = t474 + t31 * t101;
    store<V>(c + 160 * sc, t475);
    const auto t476 = t29 * t113;
    const auto t477 = t476 + t33 * t101;
    store<V>(c + 161 * sc, t477);
    const auto t478 = t107 * t358;
    store<V>(c + 162 * sc, t478);
    const auto t479 = t31 * t113;
    const auto t480 = t479 + t33 * t107;
    store<V>(c + 163 * sc, t480);
    const auto t481 = t113 * t362;
    store<V>(c + 164 * sc, t481);
    const auto a0 = load<V>(a + 0 * sa);
    store<V>(b + 0 * sb, a0);
}
template <class V, class T, class C>
static inline void backward(const T *a, long sa, const T *g, long sg, C h, long sh, T *to_a, long sto_a) {
    const auto h93 = load<V>(h + 93 * sh);
    const auto g7 = load<V>(g + 7 * sg);
    const auto t0 = g7 + T(2) * h93;
    const auto h99 = load<V>(h + 99 * sh);
    const auto g8 = load<V>(g + 8 * sg);
    const auto t1 = g8 + h99;
    const auto h102 = load<V>(h + 102 * sh);
    const auto t2 = g8 + h102;
    const auto h104 = load<V>(h + 104 * sh);
    const auto t3 = g8 + h104;
    const auto a18 = load<V>(a + 18 * sa);
    const auto a11 = load<V>(a + 11 * sa);
    const auto t4 = a11 + a18;
    const auto a16 = load<V>(a + 16 * sa);
    const auto t5 = a16 + t4;
    const auto a17 = load<V>(a + 17 * sa);
    const auto a12 = load<V>(a + 12 * sa);
    const auto t6 = a12 + a17;
    const auto a19 = load<V>(a + 19 * sa);
    const auto t7 = a19 + t6;
    const auto a15 = load<V>(a + 15 * sa);
    const auto a13 = load<V>(a + 13 * sa);
    const auto t8 = a13 + a15;
    const auto a10 = load<V>(a + 10 * sa);
    const auto t9 = a10 + t8;
    const auto t10 = T(2) * t9;
    const auto a1 = load<V>(a + 1 * sa);
    const auto h6 = load<V>(h + 6 * sh);
    const auto t11 = h6 + a1 * t0;
    const auto a2 = load<V>(a + 2 * sa);
    const auto h94 = load<V>(h + 94 * sh);
    const auto t12 = t11 + a2 * h94;
    const auto a3 = load<V>(a + 3 * sa);
    const auto h95 = load<V>(h + 95 * sh);
    const auto t13 = t12 + a3 * h95;
    const auto a4 = load<V>(a + 4 * sa);
    const auto h18 = load<V>(h + 18 * sh);
    const auto t14 = t13 + a4 * h18;
    const auto a5 = load<V>(a + 5 * sa);
    const auto h19 = load<V>(h + 19 * sh);
    const auto t15 = t14 + a5 * h19;
    const auto a6 = load<V>(a + 6 * sa);
    const auto h20 = load<V>(h + 20 * sh);
    const auto t16 = t15 + a6 * h20;
    const auto t17 = t16 + a10 * t1;
    const auto h100 = load<V>(h + 100 * sh);
    const auto t18 = t17 + a11 * h100;
    const auto h101 = load<V>(h + 101 * sh);
    const auto t19 = t18 + a12 * h101;
    const auto t20 = t19 + a13 * t2;
    const auto a14 = load<V>(a + 14 * sa);
    const auto h103 = load<V>(h + 103 * sh);
    const auto t21 = t20 + a14 * h103;
    const auto t22 = t21 + a15 * t3;
    const auto h106 = load<V>(h + 106 * sh);
    const auto t23 = t22 + t5 * h106;
    const auto h107 = load<V>(h + 107 * sh);
    const auto t24 = t23 + t7 * h107;
    const auto h105 = load<V>(h + 105 * sh);
    const auto t25 = t24 + t10 * h105;
    const auto h96 = load<V>(h + 96 * sh);
    const auto t26 = g7 + T(2) * h96;
    const auto t27 = T(2) * t5;
    const auto h7 = load<V>(h + 7 * sh);
    const auto t28 = h7 + a1 * h94;
    const auto t29 = t28 + a2 * t26;
    const auto h97 = load<V>(h + 97 * sh);
    const auto t30 = t29 + a3 * h97;
    const auto t31 = t30 + a5 * h18;
    const auto a7 = load<V>(a + 7 * sa);
    const auto t32 = t31 + a7 * h19;
    const auto a8 = load<V>(a + 8 * sa);
    const auto t33 = t32 + a8 * h20;
    const auto t34 = t33 + a11 * t1;
    const auto t35 = t34 + a13 * h100;
    const auto t36 = t35 + a14 * h101;
    const auto t37 = t36 + a16 * t2;
    const auto t38 = t37 + a17 * h103;
    const auto t39 = t38 + a18 * t3;
    const auto t40 = t39 + t9 * h106;
    const auto h109 = load<V>(h + 109 * sh);
    const auto t41 = t40 + t7 * h109;
    const auto h108 = load<V>(h + 108 * sh);
    const auto t42 = t41 + t27 * h108;
    const auto h98 = load<V>(h + 98 * sh);
    const auto t43 = g7 + T(2) * h98;
    const auto t44 = T(2) * t7;
    const auto h8 = load<V>(h + 8 * sh);
    const auto t45 = h8 + a1 * h95;
    const auto t46 = t45 + a2 * h97;
    const auto t47 = t46 + a3 * t43;
    const auto t48 = t47 + a6 * h18;
    const auto t49 = t48 + a8 * h19;
    const auto a9 = load<V>(a + 9 * sa);
    const auto t50 = t49 + a9 * h20;
    const auto t51 = t50 + a12 * t1;
    const auto t52 = t51 + a14 * h100;
    const auto t53 = t52 + a15 * h101;
    const auto t54 = t53 + a17 * t2;
    const auto t55 = t54 + a18 * h103;
    const auto t56 = t55 + a19 * t3;
    const auto t57 = t56 + t9 * h107;
    const auto t58 = t57 + t5 * h109;
    const auto h110 = load<V>(h + 110 * sh);
    const auto t59 = t58 + t44 * h110;
    const auto t60 = T(2) * a4;
    const auto h112 = load<V>(h + 112 * sh);
    const auto g3 = load<V>(g + 3 * sg);
    const auto t61 = g3 + a5 * h112;
    const auto h57 = load<V>(h + 57 * sh);
    const auto t62 = h57 + t61;
    const auto h15 = load<V>(h + 15 * sh);
    const auto t63 = t62 + a1 * h15;
    const auto h113 = load<V>(h + 113 * sh);
    const auto t64 = t63 + a6 * h113;
    const auto h21 = load<V>(h + 21 * sh);
    const auto t65 = t64 + t9 * h21;
    const auto h111 = load<V>(h + 111 * sh);
    const auto t66 = t65 + t60 * h111;
    const auto t67 = a4 + a7;
    const auto t68 = T(2) * a5;
    const auto h114 = load<V>(h + 114 * sh);
    const auto t69 = h111 + h114;
    const auto h16 = load<V>(h + 16 * sh);
    const auto h58 = load<V>(h + 58 * sh);
    const auto t70 = h58 + a1 * h16;
    const auto t71 = t70 + a2 * h15;
    const auto h115 = load<V>(h + 115 * sh);
    const auto t72 = t71 + a6 * h115;
    const auto t73 = t72 + a8 * h113;
    const auto t74 = t73 + t67 * h112;
    const auto h22 = load<V>(h + 22 * sh);
    const auto t75 = t74 + t9 * h22;
    const auto t76 = t75 + t5 * h21;
    const auto t77 = t76 + t68 * t69;
    const auto t78 = a4 + a9;
    const auto t79 = T(2) * a6;
    const auto h116 = load<V>(h + 116 * sh);
    const auto t80 = h111 + h116;
    const auto h17 = load<V>(h + 17 * sh);
    const auto h59 = load<V>(h + 59 * sh);
    const auto t81 = h59 + a1 * h17;
    const auto t82 = t81 + a3 * h15;
    const auto t83 = t82 + a5 * h115;
    const auto t84 = t83 + a8 * h112;
    const auto t85 = t84 + t78 * h113;
    const auto h23 = load<V>(h + 23 * sh);
    const auto t86 = t85 + t9 * h23;
    const auto t87 = t86 + t7 * h21;
    const auto t88 = t87 + t79 * t80;
    const auto t89 = T(2) * a7;
    const auto h60 = load<V>(h + 60 * sh);
    const auto t90 = h60 + t61;
    const auto t91 = t90 + a2 * h16;
    const auto t92 = t91 + a8 * h115;
    const auto t93 = t92 + t5 * h22;
    const auto t94 = t93 + t89 * h114;
    const auto t95 = a7 + a9;
    const auto t96 = T(2) * a8;
    const auto t97 = h114 + h116;
    const auto h61 = load<V>(h + 61 * sh);
    const auto t98 = h61 + a2 * h17;
    const auto t99 = t98 + a3 * h16;
    const auto t100 = t99 + a5 * h113;
    const auto t101 = t100 + a6 * h112;
    const auto t102 = t101 + t95 * h115;
    const auto t103 = t102 + t5 * h23;
    const auto t104 = t103 + t7 * h22;
    const auto t105 = t104 + t96 * t97;
    const auto t106 = T(2) * a9;
    const auto h62 = load<V>(h + 62 * sh);
    const auto t107 = g3 + h62;
    const auto t108 = t107 + a3 * h17;
    const auto t109 = t108 + a6 * h113;
    const auto t110 = t109 + a8 * h115;
    const auto t111 = t110 + t7 * h23;
    const auto t112 = t111 + t106 * h116;
    const auto t113 = a1 * a10;
    const auto t114 = t113 + a2 * a11;
    const auto t115 = t114 + a3 * a12;
    const auto t116 = a1 * a11;
    const auto t117 = t116 + a2 * a13;
    const auto t118 = t117 + a3 * a14;
    const auto t119 = a1 * a12;
    const auto t120 = t119 + a2 * a14;
    const auto t121 = t120 + a3 * a15;
    const auto t122 = T(2) * a11;
    const auto t123 = T(2) * a12;
    const auto t124 = T(2) * a14;
    const auto t125 = a14 * t124;
    const auto t126 = t125 + a10 * a10;
    const auto t127 = t126 + a11 * t122;
    const auto t128 = t127 + a12 * t123;
    const auto t129 = t128 + a13 * a13;
    const auto t130 = t129 + a15 * a15;
    const auto t131 = a10 * a11;
    const auto t132 = t131 + a13 * a16;
    const auto t133 = t132 + a13 * t122;
    const auto t134 = t133 + a15 * a18;
    const auto t135 = t134 + t6 * t124;
    const auto t136 = a10 * a12;
    const auto t137 = t136 + a13 * a17;
    const auto t138 = t137 + a15 * a19;
    const auto t139 = t138 + a15 * t123;
    const auto t140 = t139 + t4 * t124;
    const auto t141 = a1 * a4;
    const auto t142 = t141 + a2 * a5;
    const auto t143 = t142 + a3 * a6;
    const auto t144 = a1 * a5;
    const auto t145 = t144 + a2 * a7;
    const auto t146 = t145 + a3 * a8;
    const auto t147 = a1 * a6;
    const auto t148 = t147 + a2 * a8;
    const auto t149 = t148 + a3 * a9;
    const auto t150 = a4 * a10;
    const auto t151 = t150 + a7 * a13;
    const auto t152 = t151 + a9 * a15;
    const auto t153 = t152 + a11 * t68;
    const auto t154 = t153 + a12 * t79;
    const auto t155 = t154 + a14 * t96;
    const auto h123 = load<V>(h + 123 * sh);
    const auto g9 = load<V>(g + 9 * sg);
    const auto t156 = g9 + T(2) * h123;
    const auto t157 = a4 * a11;
    const auto t158 = t157 + a7 * a16;
    const auto t159 = t158 + a9 * a18;
    const auto t160 = t159 + a13 * t68;
    const auto t161 = t160 + a14 * t79;
    const auto t162 = t161 + a17 * t96;
    const auto t163 = a4 * a12;
    const auto t164 = t163 + a7 * a17;
    const auto t165 = t164 + a9 * a19;
    const auto t166 = t165 + a14 * t68;
    const auto t167 = t166 + a15 * t79;
    const auto t168 = t167 + a18 * t96;
    const auto t169 = a5 * t9;
    const auto t170 = t169 + a7 * t5;
    const auto t171 = t170 + a8 * t7;
    const auto t172 = a6 * t9;
    const auto t173 = t172 + a8 * t5;
    const auto t174 = t173 + a9 * t7;
    const auto h51 = load<V>(h + 51 * sh);
    const auto g2 = load<V>(g + 2 * sg);
    const auto t175 = g2 + h51;
    const auto t176 = a4 * t9;
    const auto t177 = t176 + a5 * t5;
    const auto t178 = t177 + a6 * t7;
    const auto t179 = a1 * t175;
    const auto h63 = load<V>(h + 63 * sh);
    const auto t180 = t179 + t9 * h63;
    const auto h117 = load<V>(h + 117 * sh);
    const auto t181 = t180 + t178 * h117;
    const auto h0 = load<V>(h + 0 * sh);
    const auto t182 = h0 + T(2) * t181;
    const auto h52 = load<V>(h + 52 * sh);
    const auto t183 = t182 + a2 * h52;
    const auto h53 = load<V>(h + 53 * sh);
    const auto t184 = t183 + a3 * h53;
    const auto t185 = t184 + a4 * t25;
    const auto t186 = t185 + a5 * t42;
    const auto t187 = t186 + a6 * t59;
    const auto t188 = t187 + a10 * t66;
    const auto t189 = t188 + a11 * t77;
    const auto t190 = t189 + a12 * t88;
    const auto t191 = t190 + a13 * t94;
    const auto t192 = t191 + a14 * t105;
    const auto t193 = t192 + a15 * t112;
    const auto t194 = t193 + t115 * h15;
    const auto t195 = t194 + t118 * h16;
    const auto t196 = t195 + t121 * h17;
    const auto h64 = load<V>(h + 64 * sh);
    const auto t197 = t196 + t5 * h64;
    const auto h65 = load<V>(h + 65 * sh);
    const auto t198 = t197 + t7 * h65;
    const auto h24 = load<V>(h + 24 * sh);
    const auto t199 = t198 + t130 * h24;
    const auto h25 = load<V>(h + 25 * sh);
    const auto t200 = t199 + t135 * h25;
    const auto h26 = load<V>(h + 26 * sh);
    const auto t201 = t200 + t140 * h26;
    const auto t202 = t201 + t143 * t0;
    const auto t203 = t202 + t146 * h94;
    const auto t204 = t203 + t149 * h95;
    const auto t205 = t204 + t155 * t156;
    const auto h124 = load<V>(h + 124 * sh);
    const auto t206 = t205 + t162 * h124;
    const auto h125 = load<V>(h + 125 * sh);
    const auto t207 = t206 + t168 * h125;
    const auto h118 = load<V>(h + 118 * sh);
    const auto t208 = t207 + t171 * h118;
    const auto h119 = load<V>(h + 119 * sh);
    const auto t209 = t208 + t174 * h119;
    store<V>(to_a + 1 * sto_a, t209);
    const auto t210 = a1 * a13;
    const auto t211 = t210 + a2 * a16;
    const auto t212 = t211 + a3 * a17;
    const auto t213 = a1 * a14;
    const auto t214 = t213 + a2 * a17;
    const auto t215 = t214 + a3 * a18;
    const auto t216 = T(2) * a13;
    const auto t217 = T(2) * a17;
    const auto t218 = t125 + a11 * a11;
    const auto t219 = t218 + a13 * t216;
    const auto t220 = t219 + a16 * a16;
    const auto t221 = t220 + a17 * t217;
    const auto t222 = t221 + a18 * a18;
    const auto t223 = a11 * a12;
    const auto t224 = t223 + a16 * a17;
    const auto t225 = t224 + a18 * a19;
    const auto t226 = t225 + a18 * t217;
    const auto t227 = t226 + t8 * t124;
    const auto h126 = load<V>(h + 126 * sh);
    const auto t228 = g9 + T(2) * h126;
    const auto h54 = load<V>(h + 54 * sh);
    const auto t229 = g2 + h54;
    const auto t230 = a2 * t229;
    const auto h66 = load<V>(h + 66 * sh);
    const auto t231 = t230 + t5 * h66;
    const auto h120 = load<V>(h + 120 * sh);
    const auto t232 = t231 + t171 * h120;
    const auto h1 = load<V>(h + 1 * sh);
    const auto t233 = h1 + T(2) * t232;
    const auto t234 = t233 + a1 * h52;
    const auto h55 = load<V>(h + 55 * sh);
    const auto t235 = t234 + a3 * h55;
    const auto t236 = t235 + a5 * t25;
    const auto t237 = t236 + a7 * t42;
    const auto t238 = t237 + a8 * t59;
    const auto t239 = t238 + a11 * t66;
    const auto t240 = t239 + a13 * t77;
    const auto t241 = t240 + a14 * t88;
    const auto t242 = t241 + a16 * t94;
    const auto t243 = t242 + a17 * t105;
    const auto t244 = t243 + a18 * t112;
    const auto t245 = t244 + t118 * h15;
    const auto t246 = t245 + t212 * h16;
    const auto t247 = t246 + t215 * h17;
    const auto t248 = t247 + t9 * h64;
    const auto h67 = load<V>(h + 67 * sh);
    const auto t249 = t248 + t7 * h67;
    const auto t250 = t249 + t135 * h24;
    const auto t251 = t250 + t222 * h25;
    const auto t252 = t251 + t227 * h26;
    const auto t253 = t252 + t143 * h94;
    const auto t254 = t253 + t146 * t26;
    const auto t255 = t254 + t149 * h97;
    const auto t256 = t255 + t155 * h124;
    const auto t257 = t256 + t162 * t228;
    const auto h127 = load<V>(h + 127 * sh);
    const auto t258 = t257 + t168 * h127;
    const auto t259 = t258 + t178 * h118;
    const auto h121 = load<V>(h + 121 * sh);
    const auto t260 = t259 + t174 * h121;
    store<V>(to_a + 2 * sto_a, t260);
    const auto t261 = a1 * a15;
    const auto t262 = t261 + a2 * a18;
    const auto t263 = t262 + a3 * a19;
    const auto t264 = T(2) * a15;
    const auto t265 = T(2) * a18;
    const auto t266 = t125 + a12 * a12;
    const auto t267 = t266 + a15 * t264;
    const auto t268 = t267 + a17 * a17;
    const auto t269 = t268 + a18 * t265;
    const auto t270 = t269 + a19 * a19;
    const auto h128 = load<V>(h + 128 * sh);
    const auto t271 = g9 + T(2) * h128;
    const auto h56 = load<V>(h + 56 * sh);
    const auto t272 = g2 + h56;
    const auto t273 = a3 * t272;
    const auto h68 = load<V>(h + 68 * sh);
    const auto t274 = t273 + t7 * h68;
    const auto h122 = load<V>(h + 122 * sh);
    const auto t275 = t274 + t174 * h122;
    const auto h2 = load<V>(h + 2 * sh);
    const auto t276 = h2 + T(2) * t275;
    const auto t277 = t276 + a1 * h53;
    const auto t278 = t277 + a2 * h55;
    const auto t279 = t278 + a6 * t25;
    const auto t280 = t279 + a8 * t42;
    const auto t281 = t280 + a9 * t59;
    const auto t282 = t281 + a12 * t66;
    const auto t283 = t282 + a14 * t77;
    const auto t284 = t283 + a15 * t88;
    const auto t285 = t284 + a17 * t94;
    const auto t286 = t285 + a18 * t105;
    const auto t287 = t286 + a19 * t112;
    const auto t288 = t287 + t121 * h15;
    const auto t289 = t288 + t215 * h16;
    const auto t290 = t289 + t263 * h17;
    const auto t291 = t290 + t9 * h65;
    const auto t292 = t291 + t5 * h67;
    const auto t293 = t292 + t140 * h24;
    const auto t294 = t293 + t227 * h25;
    const auto t295 = t294 + t270 * h26;
    const auto t296 = t295 + t143 * h95;
    const auto t297 = t296 + t146 * h97;
    const auto t298 = t297 + t149 * t43;
    const auto t299 = t298 + t155 * h125;
    const auto t300 = t299 + t162 * h127;
    const auto t301 = t300 + t168 * t271;
    const auto t302 = t301 + t178 * h119;
    const auto t303 = t302 + t171 * h121;
    store<V>(to_a + 3 * sto_a, t303);
    const auto h135 = load<V>(h + 135 * sh);
    const auto g13 = load<V>(g + 13 * sg);
    const auto t304 = g13 + h135;
    const auto h138 = load<V>(h + 138 * sh);
    const auto t305 = g13 + h138;
    const auto h140 = load<V>(h + 140 * sh);
    const auto t306 = g13 + h140;
    const auto h12 = load<V>(h + 12 * sh);
    const auto t307 = h12 + a1 * t156;
    const auto t308 = t307 + a2 * h124;
    const auto t309 = t308 + a3 * h125;
    const auto h33 = load<V>(h + 33 * sh);
    const auto t310 = t309 + a4 * h33;
    const auto h34 = load<V>(h + 34 * sh);
    const auto t311 = t310 + a5 * h34;
    const auto h35 = load<V>(h + 35 * sh);
    const auto t312 = t311 + a6 * h35;
    const auto t313 = t312 + a10 * t304;
    const auto h136 = load<V>(h + 136 * sh);
    const auto t314 = t313 + a11 * h136;
    const auto h137 = load<V>(h + 137 * sh);
    const auto t315 = t314 + a12 * h137;
    const auto t316 = t315 + a13 * t305;
    const auto h139 = load<V>(h + 139 * sh);
    const auto t317 = t316 + a14 * h139;
    const auto t318 = t317 + a15 * t306;
    const auto h160 = load<V>(h + 160 * sh);
    const auto t319 = t318 + t5 * h160;
    const auto h161 = load<V>(h + 161 * sh);
    const auto t320 = t319 + t7 * h161;
    const auto h159 = load<V>(h + 159 * sh);
    const auto t321 = t320 + t10 * h159;
    const auto h13 = load<V>(h + 13 * sh);
    const auto t322 = h13 + a1 * h124;
    const auto t323 = t322 + a2 * t228;
    const auto t324 = t323 + a3 * h127;
    const auto t325 = t324 + a5 * h33;
    const auto t326 = t325 + a7 * h34;
    const auto t327 = t326 + a8 * h35;
    const auto t328 = t327 + a11 * t304;
    const auto t329 = t328 + a13 * h136;
    const auto t330 = t329 + a14 * h137;
    const auto t331 = t330 + a16 * t305;
    const auto t332 = t331 + a17 * h139;
    const auto t333 = t332 + a18 * t306;
    const auto t334 = t333 + t9 * h160;
    const auto h163 = load<V>(h + 163 * sh);
    const auto t335 = t334 + t7 * h163;
    const auto h162 = load<V>(h + 162 * sh);
    const auto t336 = t335 + t27 * h162;
    const auto h14 = load<V>(h + 14 * sh);
    const auto t337 = h14 + a1 * h125;
    const auto t338 = t337 + a2 * h127;
    const auto t339 = t338 + a3 * t271;
    const auto t340 = t339 + a6 * h33;
    const auto t341 = t340 + a8 * h34;
    const auto t342 = t341 + a9 * h35;
    const auto t343 = t342 + a12 * t304;
    const auto t344 = t343 + a14 * h136;
    const auto t345 = t344 + a15 * h137;
    const auto t346 = t345 + a17 * t305;
    const auto t347 = t346 + a18 * h139;
    const auto t348 = t347 + a19 * t306;
    const auto t349 = t348 + t9 * h161;
    const auto t350 = t349 + t5 * h163;
    const auto h164 = load<V>(h + 164 * sh);
    const auto t351 = t350 + t44 * h164;
    const auto t352 = a5 * a5;
    const auto t353 = t352 + a4 * a4;
    const auto t354 = t353 + a6 * a6;
    const auto h129 = load<V>(h + 129 * sh);
    const auto g11 = load<V>(g + 11 * sg);
    const auto t355 = g11 + h129;
    const auto h132 = load<V>(h + 132 * sh);
    const auto t356 = g11 + h132;
    const auto h134 = load<V>(h + 134 * sh);
    const auto t357 = g11 + h134;
    const auto t358 = a1 * h117;
    const auto h141 = load<V>(h + 141 * sh);
    const auto t359 = t358 + t9 * h141;
    const auto h9 = load<V>(h + 9 * sh);
    const auto t360 = h9 + T(2) * t359;
    const auto t361 = t360 + a2 * h118;
    const auto t362 = t361 + a3 * h119;
    const auto h30 = load<V>(h + 30 * sh);
    const auto t363 = t362 + a4 * h30;
    const auto h31 = load<V>(h + 31 * sh);
    const auto t364 = t363 + a5 * h31;
    const auto h32 = load<V>(h + 32 * sh);
    const auto t365 = t364 + a6 * h32;
    const auto t366 = t365 + a10 * t355;
    const auto h130 = load<V>(h + 130 * sh);
    const auto t367 = t366 + a11 * h130;
    const auto h131 = load<V>(h + 131 * sh);
    const auto t368 = t367 + a12 * h131;
    const auto t369 = t368 + a13 * t356;
    const auto h133 = load<V>(h + 133 * sh);
    const auto t370 = t369 + a14 * h133;
    const auto t371 = t370 + a15 * t357;
    const auto h142 = load<V>(h + 142 * sh);
    const auto t372 = t371 + t5 * h142;
    const auto h143 = load<V>(h + 143 * sh);
    const auto t373 = t372 + t7 * h143;
    const auto h153 = load<V>(h + 153 * sh);
    const auto g12 = load<V>(g + 12 * sg);
    const auto t374 = g12 + T(2) * h153;
    const auto h27 = load<V>(h + 27 * sh);
    const auto h71 = load<V>(h + 71 * sh);
    const auto t375 = h71 + t123 * h27;
    const auto h28 = load<V>(h + 28 * sh);
    const auto t376 = t375 + t124 * h28;
    const auto h29 = load<V>(h + 29 * sh);
    const auto t377 = t376 + t264 * h29;
    const auto g10 = load<V>(g + 10 * sg);
    const auto t378 = t377 + t79 * g10;
    const auto t379 = a12 * t9;
    const auto t380 = t379 + a14 * t5;
    const auto t381 = t380 + a15 * t7;
    const auto t382 = a6 * t378;
    const auto t383 = t382 + t121 * h113;
    const auto h149 = load<V>(h + 149 * sh);
    const auto t384 = t383 + t381 * h149;
    const auto h155 = load<V>(h + 155 * sh);
    const auto t385 = t384 + t140 * h155;
    const auto h70 = load<V>(h + 70 * sh);
    const auto t386 = h70 + t122 * h27;
    const auto t387 = t386 + t124 * h29;
    const auto t388 = t387 + t216 * h28;
    const auto t389 = t388 + t68 * g10;
    const auto t390 = a11 * t9;
    const auto t391 = t390 + a13 * t5;
    const auto t392 = t391 + a14 * t7;
    const auto g1 = load<V>(g + 1 * sg);
    const auto t393 = g1 + a5 * t389;
    const auto t394 = t393 + t118 * h112;
    const auto h148 = load<V>(h + 148 * sh);
    const auto t395 = t394 + t392 * h148;
    const auto h154 = load<V>(h + 154 * sh);
    const auto t396 = t395 + t135 * h154;
    const auto h69 = load<V>(h + 69 * sh);
    const auto g4 = load<V>(g + 4 * sg);
    const auto t397 = g4 + h69;
    const auto t398 = t397 + a4 * g10;
    const auto t399 = t398 + a10 * h27;
    const auto t400 = t399 + a11 * h28;
    const auto t401 = t400 + a12 * h29;
    const auto t402 = a10 * t9;
    const auto t403 = t402 + a11 * t5;
    const auto t404 = t403 + a12 * t7;
    const auto t405 = a4 * t401;
    const auto t406 = t405 + t115 * h111;
    const auto h147 = load<V>(h + 147 * sh);
    const auto t407 = t406 + t404 * h147;
    const auto h45 = load<V>(h + 45 * sh);
    const auto t408 = h45 + t385;
    const auto t409 = t408 + t396;
    const auto t410 = t409 + T(2) * t407;
    const auto t411 = t410 + a1 * t25;
    const auto t412 = t411 + a10 * t321;
    const auto t413 = t412 + a11 * t336;
    const auto t414 = t413 + a12 * t351;
    const auto t415 = t414 + t354 * g10;
    const auto t416 = t415 + t9 * t373;
    const auto t417 = t416 + t130 * t374;
    const auto t418 = t417 + t143 * h18;
    const auto t419 = t418 + t155 * h33;
    const auto t420 = t419 + t178 * h30;
    store<V>(to_a + 4 * sto_a, t420);
    const auto h73 = load<V>(h + 73 * sh);
    const auto t421 = h73 + t124 * h27;
    const auto t422 = t421 + t217 * h28;
    const auto t423 = t422 + t265 * h29;
    const auto t424 = t423 + t96 * g10;
    const auto t425 = t115 + t212;
    const auto t426 = a2 * h120;
    const auto h144 = load<V>(h + 144 * sh);
    const auto t427 = t426 + t5 * h144;
    const auto h10 = load<V>(h + 10 * sh);
    const auto t428 = h10 + T(2) * t427;
    const auto t429 = t428 + a1 * h118;
    const auto t430 = t429 + a3 * h121;
    const auto t431 = t430 + a5 * h30;
    const auto t432 = t431 + a7 * h31;
    const auto t433 = t432 + a8 * h32;
    const auto t434 = t433 + a11 * t355;
    const auto t435 = t434 + a13 * h130;
    const auto t436 = t435 + a14 * h131;
    const auto t437 = t436 + a16 * t356;
    const auto t438 = t437 + a17 * h133;
    const auto t439 = t438 + a18 * t357;
    const auto t440 = t439 + t9 * h142;
    const auto h145 = load<V>(h + 145 * sh);
    const auto t441 = t440 + t7 * h145;
    const auto t442 = a14 * t9;
    const auto t443 = t442 + a17 * t5;
    const auto t444 = t443 + a18 * t7;
    const auto t445 = a13 * t9;
    const auto t446 = t445 + a16 * t5;
    const auto t447 = t446 + a17 * t7;
    const auto t448 = t404 + t447;
    const auto h156 = load<V>(h + 156 * sh);
    const auto t449 = g12 + T(2) * h156;
    const auto t450 = t449 + t374;
    const auto t451 = t130 + t222;
    const auto h72 = load<V>(h + 72 * sh);
    const auto t452 = g4 + h72;
    const auto t453 = t452 + a7 * g10;
    const auto t454 = t453 + a13 * h27;
    const auto t455 = t454 + a16 * h28;
    const auto t456 = t455 + a17 * h29;
    const auto t457 = t456 + t401;
    const auto t458 = a5 * t67;
    const auto t459 = t458 + a6 * a8;
    const auto h150 = load<V>(h + 150 * sh);
    const auto t460 = h147 + h150;
    const auto t461 = a5 * t457;
    const auto t462 = t461 + a11 * t321;
    const auto t463 = t462 + a13 * t336;
    const auto t464 = t463 + a14 * t351;
    const auto t465 = t464 + t118 * t69;
    const auto t466 = t465 + t459 * g10;
    const auto t467 = t466 + t392 * t460;
    const auto h46 = load<V>(h + 46 * sh);
    const auto t468 = h46 + T(2) * t467;
    const auto t469 = t468 + a1 * t42;
    const auto t470 = t469 + a2 * t25;
    const auto t471 = t470 + a6 * t424;
    const auto t472 = t471 + a8 * t378;
    const auto t473 = t472 + t67 * t389;
    const auto t474 = t473 + t121 * h115;
    const auto t475 = t474 + t215 * h113;
    const auto t476 = t475 + t425 * h112;
    const auto t477 = t476 + t9 * t441;
    const auto t478 = t477 + t5 * t373;
    const auto h151 = load<V>(h + 151 * sh);
    const auto t479 = t478 + t381 * h151;
    const auto t480 = t479 + t444 * h149;
    const auto t481 = t480 + t448 * h148;
    const auto t482 = t481 + t135 * t450;
    const auto h157 = load<V>(h + 157 * sh);
    const auto t483 = t482 + t140 * h157;
    const auto t484 = t483 + t227 * h155;
    const auto t485 = t484 + t451 * h154;
    const auto t486 = t485 + t143 * h19;
    const auto t487 = t486 + t146 * h18;
    const auto t488 = t487 + t155 * h34;
    const auto t489 = t488 + t162 * h33;
    const auto t490 = t489 + t178 * h31;
    const auto t491 = t490 + t171 * h30;
    store<V>(to_a + 5 * sto_a, t491);
    const auto t492 = a3 * h122;
    const auto h146 = load<V>(h + 146 * sh);
    const auto t493 = t492 + t7 * h146;
    const auto h11 = load<V>(h + 11 * sh);
    const auto t494 = h11 + T(2) * t493;
    const auto t495 = t494 + a1 * h119;
    const auto t496 = t495 + a2 * h121;
    const auto t497 = t496 + a6 * h30;
    const auto t498 = t497 + a8 * h31;
    const auto t499 = t498 + a9 * h32;
    const auto t500 = t499 + a12 * t355;
    const auto t501 = t500 + a14 * h130;
    const auto t502 = t501 + a15 * h131;
    const auto t503 = t502 + a17 * t356;
    const auto t504 = t503 + a18 * h133;
    const auto t505 = t504 + a19 * t357;
    const auto t506 = t505 + t9 * h143;
    const auto t507 = t506 + t5 * h145;
    const auto t508 = a15 * t9;
    const auto t509 = t508 + a18 * t5;
    const auto t510 = t509 + a19 * t7;
    const auto h158 = load<V>(h + 158 * sh);
    const auto t511 = g12 + T(2) * h158;
    const auto t512 = t511 + t374;
    const auto h74 = load<V>(h + 74 * sh);
    const auto t513 = g4 + h74;
    const auto t514 = t513 + a9 * g10;
    const auto t515 = t514 + a15 * h27;
    const auto t516 = t515 + a18 * h28;
    const auto t517 = t516 + a19 * h29;
    const auto t518 = a5 * a8;
    const auto t519 = t518 + a6 * t78;
    const auto h152 = load<V>(h + 152 * sh);
    const auto t520 = h147 + h152;
    const auto t521 = a6 * t517;
    const auto t522 = t521 + a6 * t401;
    const auto t523 = t522 + a12 * t321;
    const auto t524 = t523 + a14 * t336;
    const auto t525 = t524 + a15 * t351;
    const auto t526 = t525 + t121 * t80;
    const auto t527 = t526 + t519 * g10;
    const auto t528 = t527 + t381 * t520;
    const auto h47 = load<V>(h + 47 * sh);
    const auto t529 = h47 + T(2) * t528;
    const auto t530 = t529 + a1 * t59;
    const auto t531 = t530 + a3 * t25;
    const auto t532 = t531 + a5 * t424;
    const auto t533 = t532 + a8 * t389;
    const auto t534 = t533 + t115 * h113;
    const auto t535 = t534 + t118 * h115;
    const auto t536 = t535 + t215 * h112;
    const auto t537 = t536 + t263 * h113;
    const auto t538 = t537 + t78 * t378;
    const auto t539 = t538 + t9 * t507;
    const auto t540 = t539 + t7 * t373;
    const auto t541 = t540 + t404 * h149;
    const auto t542 = t541 + t392 * h151;
    const auto t543 = t542 + t444 * h148;
    const auto t544 = t543 + t510 * h149;
    const auto t545 = t544 + t130 * h155;
    const auto t546 = t545 + t135 * h157;
    const auto t547 = t546 + t140 * t512;
    const auto t548 = t547 + t227 * h154;
    const auto t549 = t548 + t270 * h155;
    const auto t550 = t549 + t143 * h20;
    const auto t551 = t550 + t149 * h18;
    const auto t552 = t551 + t155 * h35;
    const auto t553 = t552 + t168 * h33;
    const auto t554 = t553 + t178 * h32;
    const auto t555 = t554 + t174 * h30;
    store<V>(to_a + 6 * sto_a, t555);
    const auto t556 = t352 + a7 * a7;
    const auto t557 = t556 + a8 * a8;
    const auto t558 = a8 * t424;
    const auto t559 = t558 + t215 * h115;
    const auto t560 = t559 + t444 * h151;
    const auto t561 = t560 + t227 * h157;
    const auto t562 = a7 * t456;
    const auto t563 = t562 + t212 * h114;
    const auto t564 = t563 + t447 * h150;
    const auto h48 = load<V>(h + 48 * sh);
    const auto t565 = h48 + t561;
    const auto t566 = t565 + t396;
    const auto t567 = t566 + T(2) * t564;
    const auto t568 = t567 + a2 * t42;
    const auto t569 = t568 + a13 * t321;
    const auto t570 = t569 + a16 * t336;
    const auto t571 = t570 + a17 * t351;
    const auto t572 = t571 + t557 * g10;
    const auto t573 = t572 + t5 * t441;
    const auto t574 = t573 + t222 * t449;
    const auto t575 = t574 + t146 * h19;
    const auto t576 = t575 + t162 * h34;
    const auto t577 = t576 + t171 * h31;
    store<V>(to_a + 7 * sto_a, t577);
    const auto t578 = t511 + t449;
    const auto t579 = a5 * a6;
    const auto t580 = t579 + a8 * t95;
    const auto t581 = h150 + h152;
    const auto t582 = a8 * t517;
    const auto t583 = t582 + a8 * t456;
    const auto t584 = t583 + a14 * t321;
    const auto t585 = t584 + a17 * t336;
    const auto t586 = t585 + a18 * t351;
    const auto t587 = t586 + t215 * t97;
    const auto t588 = t587 + t580 * g10;
    const auto t589 = t588 + t444 * t581;
    const auto h49 = load<V>(h + 49 * sh);
    const auto t590 = h49 + T(2) * t589;
    const auto t591 = t590 + a2 * t59;
    const auto t592 = t591 + a3 * t42;
    const auto t593 = t592 + a5 * t378;
    const auto t594 = t593 + a6 * t389;
    const auto t595 = t594 + t118 * h113;
    const auto t596 = t595 + t121 * h112;
    const auto t597 = t596 + t212 * h115;
    const auto t598 = t597 + t263 * h115;
    const auto t599 = t598 + t95 * t424;
    const auto t600 = t599 + t5 * t507;
    const auto t601 = t600 + t7 * t441;
    const auto t602 = t601 + t392 * h149;
    const auto t603 = t602 + t381 * h148;
    const auto t604 = t603 + t447 * h151;
    const auto t605 = t604 + t510 * h151;
    const auto t606 = t605 + t135 * h155;
    const auto t607 = t606 + t140 * h154;
    const auto t608 = t607 + t222 * h157;
    const auto t609 = t608 + t227 * t578;
    const auto t610 = t609 + t270 * h157;
    const auto t611 = t610 + t146 * h20;
    const auto t612 = t611 + t149 * h19;
    const auto t613 = t612 + t162 * h35;
    const auto t614 = t613 + t168 * h34;
    const auto t615 = t614 + t171 * h32;
    const auto t616 = t615 + t174 * h31;
    store<V>(to_a + 8 * sto_a, t616);
    const auto t617 = a6 * a6;
    const auto t618 = t617 + a8 * a8;
    const auto t619 = t618 + a9 * a9;
    const auto t620 = a9 * t517;
    const auto t621 = t620 + t263 * h116;
    const auto t622 = t621 + t510 * h152;
    const auto h50 = load<V>(h + 50 * sh);
    const auto t623 = g1 + h50;
    const auto t624 = t623 + t561;
    const auto t625 = t624 + t385;
    const auto t626 = t625 + T(2) * t622;
    const auto t627 = t626 + a3 * t59;
    const auto t628 = t627 + a15 * t321;
    const auto t629 = t628 + a18 * t336;
    const auto t630 = t629 + a19 * t351;
    const auto t631 = t630 + t619 * g10;
    const auto t632 = t631 + t7 * t507;
    const auto t633 = t632 + t270 * t511;
    const auto t634 = t633 + t149 * h20;
    const auto t635 = t634 + t168 * h35;
    const auto t636 = t635 + t174 * h32;
    store<V>(to_a + 9 * sto_a, t636);
    const auto h88 = load<V>(h + 88 * sh);
    const auto t637 = h88 + a1 * h25;
    const auto t638 = t637 + a2 * h24;
    const auto t639 = t638 + a5 * t450;
    const auto t640 = t639 + a6 * h157;
    const auto t641 = t640 + a8 * h155;
    const auto t642 = t641 + t67 * h154;
    const auto h40 = load<V>(h + 40 * sh);
    const auto t643 = t642 + t9 * h40;
    const auto h39 = load<V>(h + 39 * sh);
    const auto t644 = t643 + t5 * h39;
    const auto h42 = load<V>(h + 42 * sh);
    const auto t645 = t644 + t122 * h42;
    const auto h44 = load<V>(h + 44 * sh);
    const auto t646 = t645 + t124 * h44;
    const auto h43 = load<V>(h + 43 * sh);
    const auto t647 = t646 + t216 * h43;
    const auto h89 = load<V>(h + 89 * sh);
    const auto t648 = h89 + a1 * h26;
    const auto t649 = t648 + a3 * h24;
    const auto t650 = t649 + a5 * h157;
    const auto t651 = t650 + a6 * t512;
    const auto t652 = t651 + a8 * h154;
    const auto t653 = t652 + t78 * h155;
    const auto h41 = load<V>(h + 41 * sh);
    const auto t654 = t653 + t9 * h41;
    const auto t655 = t654 + t7 * h39;
    const auto t656 = t655 + t123 * h42;
    const auto t657 = t656 + t124 * h43;
    const auto t658 = t657 + t264 * h44;
    const auto g5 = load<V>(g + 5 * sg);
    const auto t659 = g5 + a5 * h148;
    const auto h75 = load<V>(h + 75 * sh);
    const auto t660 = h75 + t659;
    const auto t661 = t660 + a6 * h149;
    const auto h36 = load<V>(h + 36 * sh);
    const auto t662 = t661 + t9 * h36;
    const auto t663 = t662 + t60 * h147;
    const auto h76 = load<V>(h + 76 * sh);
    const auto t664 = h76 + a6 * h151;
    const auto t665 = t664 + a8 * h149;
    const auto t666 = t665 + t67 * h148;
    const auto h37 = load<V>(h + 37 * sh);
    const auto t667 = t666 + t9 * h37;
    const auto t668 = t667 + t5 * h36;
    const auto t669 = t668 + t68 * t460;
    const auto h77 = load<V>(h + 77 * sh);
    const auto t670 = h77 + a5 * h151;
    const auto t671 = t670 + a8 * h148;
    const auto t672 = t671 + t78 * h149;
    const auto h38 = load<V>(h + 38 * sh);
    const auto t673 = t672 + t9 * h38;
    const auto t674 = t673 + t7 * h36;
    const auto t675 = t674 + t79 * t520;
    const auto h78 = load<V>(h + 78 * sh);
    const auto t676 = h78 + t659;
    const auto t677 = t676 + a8 * h151;
    const auto t678 = t677 + t5 * h37;
    const auto t679 = t678 + t89 * h150;
    const auto h79 = load<V>(h + 79 * sh);
    const auto t680 = h79 + a5 * h149;
    const auto t681 = t680 + a6 * h148;
    const auto t682 = t681 + t95 * h151;
    const auto t683 = t682 + t5 * h38;
    const auto t684 = t683 + t7 * h37;
    const auto t685 = t684 + t96 * t581;
    const auto h80 = load<V>(h + 80 * sh);
    const auto t686 = g5 + h80;
    const auto t687 = t686 + a6 * h149;
    const auto t688 = t687 + a8 * h151;
    const auto t689 = t688 + t7 * h38;
    const auto t690 = t689 + t106 * h152;
    const auto t691 = a1 * h63;
    const auto h81 = load<V>(h + 81 * sh);
    const auto t692 = t691 + t9 * h81;
    const auto t693 = t692 + t143 * h105;
    const auto t694 = t693 + t155 * h159;
    const auto t695 = t694 + t178 * h141;
    const auto h3 = load<V>(h + 3 * sh);
    const auto t696 = h3 + T(2) * t695;
    const auto t697 = t696 + a2 * h64;
    const auto t698 = t697 + a3 * h65;
    const auto t699 = t698 + a4 * t373;
    const auto t700 = t699 + a5 * t441;
    const auto t701 = t700 + a6 * t507;
    const auto t702 = t701 + a10 * t663;
    const auto t703 = t702 + a11 * t669;
    const auto t704 = t703 + a12 * t675;
    const auto t705 = t704 + a13 * t679;
    const auto t706 = t705 + a14 * t685;
    const auto t707 = t706 + a15 * t690;
    const auto t708 = t707 + t115 * h21;
    const auto t709 = t708 + t118 * h22;
    const auto t710 = t709 + t121 * h23;
    const auto h82 = load<V>(h + 82 * sh);
    const auto t711 = t710 + t5 * h82;
    const auto h83 = load<V>(h + 83 * sh);
    const auto t712 = t711 + t7 * h83;
    const auto t713 = t712 + t404 * h36;
    const auto t714 = t713 + t392 * h37;
    const auto t715 = t714 + t381 * h38;
    const auto t716 = t715 + t130 * h39;
    const auto t717 = t716 + t135 * h40;
    const auto t718 = t717 + t140 * h41;
    const auto t719 = t718 + t146 * h106;
    const auto t720 = t719 + t149 * h107;
    const auto t721 = t720 + t162 * h160;
    const auto t722 = t721 + t168 * h161;
    const auto t723 = t722 + t171 * h142;
    const auto t724 = t723 + t174 * h143;
    const auto g6 = load<V>(g + 6 * sg);
    const auto t725 = g6 + a5 * h154;
    const auto h87 = load<V>(h + 87 * sh);
    const auto t726 = h87 + t725;
    const auto t727 = t726 + a1 * h24;
    const auto t728 = t727 + a4 * t374;
    const auto t729 = t728 + a6 * h155;
    const auto t730 = t729 + a10 * h42;
    const auto t731 = t730 + a11 * h43;
    const auto t732 = t731 + a12 * h44;
    const auto t733 = t732 + t9 * h39;
    const auto t734 = a10 * t733;
    const auto t735 = t724 + T(2) * t734;
    const auto t736 = t735 + a1 * t66;
    const auto t737 = t736 + a4 * t321;
    const auto t738 = t737 + a11 * t647;
    const auto t739 = t738 + a12 * t658;
    const auto t740 = t739 + t354 * h27;
    const auto t741 = t740 + t9 * t663;
    const auto t742 = t741 + t130 * h42;
    const auto t743 = t742 + t143 * t1;
    const auto t744 = t743 + t155 * t304;
    const auto t745 = t744 + t178 * t355;
    store<V>(to_a + 10 * sto_a, t745);
    const auto t746 = T(4) * t733;
    const auto h91 = load<V>(h + 91 * sh);
    const auto t747 = h91 + a2 * h26;
    const auto t748 = t747 + a3 * h25;
    const auto t749 = t748 + a5 * h155;
    const auto t750 = t749 + a6 * h154;
    const auto t751 = t750 + a8 * t578;
    const auto t752 = t751 + t95 * h157;
    const auto t753 = t752 + t5 * h41;
    const auto t754 = t753 + t7 * h40;
    const auto t755 = t754 + t124 * h42;
    const auto t756 = t755 + t217 * h43;
    const auto t757 = t756 + t265 * h44;
    const auto t758 = a2 * h66;
    const auto h84 = load<V>(h + 84 * sh);
    const auto t759 = t758 + t5 * h84;
    const auto t760 = t759 + t146 * h108;
    const auto t761 = t760 + t162 * h162;
    const auto t762 = t761 + t171 * h144;
    const auto h4 = load<V>(h + 4 * sh);
    const auto t763 = h4 + T(2) * t762;
    const auto t764 = t763 + a1 * h64;
    const auto t765 = t764 + a3 * h67;
    const auto t766 = t765 + a5 * t373;
    const auto t767 = t766 + a7 * t441;
    const auto t768 = t767 + a8 * t507;
    const auto t769 = t768 + a11 * t663;
    const auto t770 = t769 + a13 * t669;
    const auto t771 = t770 + a14 * t675;
    const auto t772 = t771 + a16 * t679;
    const auto t773 = t772 + a17 * t685;
    const auto t774 = t773 + a18 * t690;
    const auto t775 = t774 + t118 * h21;
    const auto t776 = t775 + t212 * h22;
    const auto t777 = t776 + t215 * h23;
    const auto t778 = t777 + t9 * h82;
    const auto h85 = load<V>(h + 85 * sh);
    const auto t779 = t778 + t7 * h85;
    const auto t780 = t779 + t392 * h36;
    const auto t781 = t780 + t447 * h37;
    const auto t782 = t781 + t444 * h38;
    const auto t783 = t782 + t135 * h39;
    const auto t784 = t783 + t222 * h40;
    const auto t785 = t784 + t227 * h41;
    const auto t786 = t785 + t143 * h106;
    const auto t787 = t786 + t149 * h109;
    const auto t788 = t787 + t155 * h160;
    const auto t789 = t788 + t168 * h163;
    const auto t790 = t789 + t178 * h142;
    const auto t791 = t790 + t174 * h145;
    const auto t792 = t791 + t124 * t658;
    const auto h90 = load<V>(h + 90 * sh);
    const auto t793 = h90 + t725;
    const auto t794 = t793 + a2 * h25;
    const auto t795 = t794 + a7 * t449;
    const auto t796 = t795 + a8 * h157;
    const auto t797 = t796 + a13 * h42;
    const auto t798 = t797 + a16 * h43;
    const auto t799 = t798 + a17 * h44;
    const auto t800 = t799 + t5 * h40;
    const auto t801 = a5 * t321;
    const auto t802 = t801 + a11 * t800;
    const auto t803 = t802 + a13 * t647;
    const auto t804 = t803 + t459 * h27;
    const auto t805 = t804 + t135 * h42;
    const auto t806 = t792 + T(2) * t805;
    const auto t807 = t806 + a1 * t77;
    const auto t808 = t807 + a2 * t66;
    const auto t809 = t808 + a4 * t336;
    const auto t810 = t809 + a10 * t647;
    const auto t811 = t810 + a11 * t746;
    const auto t812 = t811 + a12 * t757;
    const auto t813 = t812 + t354 * h28;
    const auto t814 = t813 + t9 * t669;
    const auto t815 = t814 + t5 * t663;
    const auto t816 = t815 + t130 * h43;
    const auto t817 = t816 + t143 * h100;
    const auto t818 = t817 + t146 * t1;
    const auto t819 = t818 + t155 * h136;
    const auto t820 = t819 + t162 * t304;
    const auto t821 = t820 + t178 * h130;
    const auto t822 = t821 + t171 * t355;
    store<V>(to_a + 11 * sto_a, t822);
    const auto t823 = a3 * h68;
    const auto h86 = load<V>(h + 86 * sh);
    const auto t824 = t823 + t7 * h86;
    const auto t825 = t824 + t149 * h110;
    const auto t826 = t825 + t168 * h164;
    const auto t827 = t826 + t174 * h146;
    const auto h5 = load<V>(h + 5 * sh);
    const auto t828 = h5 + T(2) * t827;
    const auto t829 = t828 + a1 * h65;
    const auto t830 = t829 + a2 * h67;
    const auto t831 = t830 + a6 * t373;
    const auto t832 = t831 + a8 * t441;
    const auto t833 = t832 + a9 * t507;
    const auto t834 = t833 + a12 * t663;
    const auto t835 = t834 + a14 * t669;
    const auto t836 = t835 + a15 * t675;
    const auto t837 = t836 + a17 * t679;
    const auto t838 = t837 + a18 * t685;
    const auto t839 = t838 + a19 * t690;
    const auto t840 = t839 + t121 * h21;
    const auto t841 = t840 + t215 * h22;
    const auto t842 = t841 + t263 * h23;
    const auto t843 = t842 + t9 * h83;
    const auto t844 = t843 + t5 * h85;
    const auto t845 = t844 + t381 * h36;
    const auto t846 = t845 + t444 * h37;
    const auto t847 = t846 + t510 * h38;
    const auto t848 = t847 + t140 * h39;
    const auto t849 = t848 + t227 * h40;
    const auto t850 = t849 + t270 * h41;
    const auto t851 = t850 + t143 * h107;
    const auto t852 = t851 + t146 * h109;
    const auto t853 = t852 + t155 * h161;
    const auto t854 = t853 + t162 * h163;
    const auto t855 = t854 + t178 * h143;
    const auto t856 = t855 + t171 * h145;
    const auto t857 = t856 + t124 * t647;
    const auto h92 = load<V>(h + 92 * sh);
    const auto t858 = g6 + h92;
    const auto t859 = t858 + a3 * h26;
    const auto t860 = t859 + a6 * h155;
    const auto t861 = t860 + a8 * h157;
    const auto t862 = t861 + a9 * t511;
    const auto t863 = t862 + a15 * h42;
    const auto t864 = t863 + a18 * h43;
    const auto t865 = t864 + a19 * h44;
    const auto t866 = t865 + t7 * h41;
    const auto t867 = a6 * t321;
    const auto t868 = t867 + a12 * t866;
    const auto t869 = t868 + a15 * t658;
    const auto t870 = t869 + t519 * h27;
    const auto t871 = t870 + t140 * h42;
    const auto t872 = t857 + T(2) * t871;
    const auto t873 = t872 + a1 * t88;
    const auto t874 = t873 + a3 * t66;
    const auto t875 = t874 + a4 * t351;
    const auto t876 = t875 + a10 * t658;
    const auto t877 = t876 + a11 * t757;
    const auto t878 = t877 + a12 * t746;
    const auto t879 = t878 + t354 * h29;
    const auto t880 = t879 + t9 * t675;
    const auto t881 = t880 + t7 * t663;
    const auto t882 = t881 + t130 * h44;
    const auto t883 = t882 + t143 * h101;
    const auto t884 = t883 + t149 * t1;
    const auto t885 = t884 + t155 * h137;
    const auto t886 = t885 + t168 * t304;
    const auto t887 = t886 + t178 * h131;
    const auto t888 = t887 + t174 * t355;
    store<V>(to_a + 12 * sto_a, t888);
    const auto t889 = T(4) * t800;
    const auto t890 = t724 + t124 * t757;
    const auto t891 = a5 * t336;
    const auto t892 = t891 + a11 * t647;
    const auto t893 = t892 + a13 * t733;
    const auto t894 = t893 + t459 * h28;
    const auto t895 = t894 + t135 * h43;
    const auto t896 = t890 + T(2) * t895;
    const auto t897 = t896 + a1 * t94;
    const auto t898 = t897 + a2 * t77;
    const auto t899 = t898 + a7 * t321;
    const auto t900 = t899 + a13 * t889;
    const auto t901 = t900 + a16 * t647;
    const auto t902 = t901 + a17 * t658;
    const auto t903 = t902 + t557 * h27;
    const auto t904 = t903 + t9 * t679;
    const auto t905 = t904 + t5 * t669;
    const auto t906 = t905 + t222 * h42;
    const auto t907 = t906 + t143 * t2;
    const auto t908 = t907 + t146 * h100;
    const auto t909 = t908 + t155 * t305;
    const auto t910 = t909 + t162 * h136;
    const auto t911 = t910 + t178 * t356;
    const auto t912 = t911 + t171 * h130;
    store<V>(to_a + 13 * sto_a, t912);
    const auto t913 = a5 * t351;
    const auto t914 = t913 + a6 * t336;
    const auto t915 = t914 + a8 * t321;
    const auto t916 = t915 + t459 * h29;
    const auto t917 = t916 + t519 * h28;
    const auto t918 = t917 + t580 * h27;
    const auto t919 = t918 + t8 * t757;
    const auto t920 = t919 + t4 * t658;
    const auto t921 = t920 + t6 * t647;
    const auto t922 = t921 + t135 * h44;
    const auto t923 = t922 + t140 * h43;
    const auto t924 = t923 + t227 * h42;
    const auto t925 = t866 + t800;
    const auto t926 = t925 + t733;
    const auto t927 = a14 * t926;
    const auto t928 = T(2) * t924;
    const auto t929 = t928 + T(4) * t927;
    const auto t930 = t929 + a1 * t105;
    const auto t931 = t930 + a2 * t88;
    const auto t932 = t931 + a3 * t77;
    const auto t933 = t932 + t9 * t685;
    const auto t934 = t933 + t5 * t675;
    const auto t935 = t934 + t7 * t669;
    const auto t936 = t935 + t143 * h103;
    const auto t937 = t936 + t146 * h101;
    const auto t938 = t937 + t149 * h100;
    const auto t939 = t938 + t155 * h139;
    const auto t940 = t939 + t162 * h137;
    const auto t941 = t940 + t168 * h136;
    const auto t942 = t941 + t178 * h133;
    const auto t943 = t942 + t171 * h131;
    const auto t944 = t943 + t174 * h130;
    store<V>(to_a + 14 * sto_a, t944);
    const auto t945 = T(4) * t866;
    const auto t946 = a6 * t351;
    const auto t947 = t946 + a12 * t658;
    const auto t948 = t947 + a15 * t733;
    const auto t949 = t948 + t519 * h29;
    const auto t950 = t949 + t140 * h44;
    const auto t951 = t890 + T(2) * t950;
    const auto t952 = t951 + a1 * t112;
    const auto t953 = t952 + a3 * t88;
    const auto t954 = t953 + a9 * t321;
    const auto t955 = t954 + a15 * t945;
    const auto t956 = t955 + a18 * t647;
    const auto t957 = t956 + a19 * t658;
    const auto t958 = t957 + t619 * h27;
    const auto t959 = t958 + t9 * t690;
    const auto t960 = t959 + t7 * t675;
    const auto t961 = t960 + t270 * h42;
    const auto t962 = t961 + t143 * t3;
    const auto t963 = t962 + t149 * h101;
    const auto t964 = t963 + t155 * t306;
    const auto t965 = t964 + t168 * h137;
    const auto t966 = t965 + t178 * t357;
    const auto t967 = t966 + t174 * h131;
    store<V>(to_a + 15 * sto_a, t967);
    const auto t968 = a16 * t800;
    const auto t969 = t791 + T(2) * t968;
    const auto t970 = t969 + a2 * t94;
    const auto t971 = t970 + a7 * t336;
    const auto t972 = t971 + a13 * t647;
    const auto t973 = t972 + a17 * t757;
    const auto t974 = t973 + t557 * h28;
    const auto t975 = t974 + t5 * t679;
    const auto t976 = t975 + t222 * h43;
    const auto t977 = t976 + t146 * t2;
    const auto t978 = t977 + t162 * t305;
    const auto t979 = t978 + t171 * t356;
    store<V>(to_a + 16 * sto_a, t979);
    const auto t980 = a8 * t336;
    const auto t981 = t980 + a17 * t866;
    const auto t982 = t981 + a18 * t757;
    const auto t983 = t982 + t580 * h28;
    const auto t984 = t983 + t227 * h43;
    const auto t985 = t857 + T(2) * t984;
    const auto t986 = t985 + a2 * t105;
    const auto t987 = t986 + a3 * t94;
    const auto t988 = t987 + a7 * t351;
    const auto t989 = t988 + a13 * t658;
    const auto t990 = t989 + a16 * t757;
    const auto t991 = t990 + a17 * t889;
    const auto t992 = t991 + t557 * h29;
    const auto t993 = t992 + t5 * t685;
    const auto t994 = t993 + t7 * t679;
    const auto t995 = t994 + t222 * h44;
    const auto t996 = t995 + t146 * h103;
    const auto t997 = t996 + t149 * t2;
    const auto t998 = t997 + t162 * h139;
    const auto t999 = t998 + t168 * t305;
    const auto t1000 = t999 + t171 * h133;
    const auto t1001 = t1000 + t174 * t356;
    store<V>(to_a + 17 * sto_a, t1001);
    const auto t1002 = a8 * t351;
    const auto t1003 = t1002 + a17 * t757;
    const auto t1004 = t1003 + a18 * t800;
    const auto t1005 = t1004 + t580 * h29;
    const auto t1006 = t1005 + t227 * h44;
    const auto t1007 = t792 + T(2) * t1006;
    const auto t1008 = t1007 + a2 * t112;
    const auto t1009 = t1008 + a3 * t105;
    const auto t1010 = t1009 + a9 * t336;
    const auto t1011 = t1010 + a15 * t647;
    const auto t1012 = t1011 + a18 * t945;
    const auto t1013 = t1012 + a19 * t757;
    const auto t1014 = t1013 + t619 * h28;
    const auto t1015 = t1014 + t5 * t690;
    const auto t1016 = t1015 + t7 * t685;
    const auto t1017 = t1016 + t270 * h43;
    const auto t1018 = t1017 + t146 * t3;
    const auto t1019 = t1018 + t149 * h103;
    const auto t1020 = t1019 + t162 * t306;
    const auto t1021 = t1020 + t168 * h139;
    const auto t1022 = t1021 + t171 * t357;
    const auto t1023 = t1022 + t174 * h133;
    store<V>(to_a + 18 * sto_a, t1023);
    const auto t1024 = a19 * t866;
    const auto t1025 = t856 + T(2) * t1024;
    const auto t1026 = t1025 + a3 * t112;
    const auto t1027 = t1026 + a9 * t351;
    const auto t1028 = t1027 + a15 * t658;
    const auto t1029 = t1028 + a18 * t757;
    const auto t1030 = t1029 + t619 * h29;
    const auto t1031 = t1030 + t7 * t690;
    const auto t1032 = t1031 + t270 * h44;
    const auto t1033 = t1032 + t149 * t3;
    const auto t1034 = t1033 + t168 * t306;
    const auto t1035 = t1034 + t174 * t357;
    store<V>(to_a + 19 * sto_a, t1035);
    const auto g0 = load<V>(g + 0 * sg);
    store<V>(to_a + 0 * sto_a, g0);
}
template <class V, class T, class C>
static inline void double_backward(const T *a, long sa, const T *g, long sg, C h, long sh, const T *v, long sv, T *to_a, long sto_a, T *to_g, long sto_g, C to_h, long sto_h) {
    const auto t0 = V{};
    store<V>(to_a + 0 * sto_a, t0);
    const auto v15 = load<V>(v + 15 * sv);
    const auto v13 = load<V>(v + 13 * sv);
    const auto t1 = v13 + v15;
    const auto v10 = load<V>(v + 10 * sv);
    const auto t2 = v10 + t1;
    store<V>(to_h + 3 * sto_h, t2);
    const auto t3 = T(2) * t2;
    const auto v18 = load<V>(v + 18 * sv);
    const auto v11 = load<V>(v + 11 * sv);
    const auto t4 = v11 + v18;
    const auto v16 = load<V>(v + 16 * sv);
    const auto t5 = v16 + t4;
    store<V>(to_h + 4 * sto_h, t5);
    const auto v17 = load<V>(v + 17 * sv);
    const auto v12 = load<V>(v + 12 * sv);
    const auto t6 = v12 + v17;
    const auto v19 = load<V>(v + 19 * sv);
    const auto t7 = v19 + t6;
    store<V>(to_h + 5 * sto_h, t7);
    const auto h104 = load<V>(h + 104 * sh);
    const auto g8 = load<V>(g + 8 * sg);
    const auto t8 = g8 + h104;
    const auto h102 = load<V>(h + 102 * sh);
    const auto t9 = g8 + h102;
    const auto h99 = load<V>(h + 99 * sh);
    const auto t10 = g8 + h99;
    const auto h93 = load<V>(h + 93 * sh);
    const auto g7 = load<V>(g + 7 * sg);
    const auto t11 = g7 + T(2) * h93;
    const auto h18 = load<V>(h + 18 * sh);
    const auto v4 = load<V>(v + 4 * sv);
    store<V>(to_h + 45 * sto_h, v4);
    const auto t12 = h18 * v4;
    const auto h19 = load<V>(h + 19 * sh);
    const auto v5 = load<V>(v + 5 * sv);
    store<V>(to_h + 46 * sto_h, v5);
    const auto t13 = t12 + h19 * v5;
    const auto h20 = load<V>(h + 20 * sh);
    const auto v6 = load<V>(v + 6 * sv);
    store<V>(to_h + 47 * sto_h, v6);
    const auto t14 = t13 + h20 * v6;
    const auto h94 = load<V>(h + 94 * sh);
    const auto v2 = load<V>(v + 2 * sv);
    store<V>(to_h + 1 * sto_h, v2);
    const auto t15 = t14 + h94 * v2;
    const auto h95 = load<V>(h + 95 * sh);
    const auto v3 = load<V>(v + 3 * sv);
    store<V>(to_h + 2 * sto_h, v3);
    const auto t16 = t15 + h95 * v3;
    const auto h100 = load<V>(h + 100 * sh);
    const auto t17 = t16 + h100 * v11;
    const auto h101 = load<V>(h + 101 * sh);
    const auto t18 = t17 + h101 * v12;
    const auto h103 = load<V>(h + 103 * sh);
    const auto v14 = load<V>(v + 14 * sv);
    const auto t19 = t18 + h103 * v14;
    const auto h105 = load<V>(h + 105 * sh);
    const auto t20 = t19 + h105 * t3;
    const auto h106 = load<V>(h + 106 * sh);
    const auto t21 = t20 + h106 * t5;
    const auto h107 = load<V>(h + 107 * sh);
    const auto t22 = t21 + h107 * t7;
    const auto t23 = t22 + t8 * v15;
    const auto t24 = t23 + t9 * v13;
    const auto t25 = t24 + t10 * v10;
    const auto v1 = load<V>(v + 1 * sv);
    store<V>(to_h + 0 * sto_h, v1);
    const auto t26 = t25 + t11 * v1;
    const auto t27 = T(2) * t5;
    const auto h96 = load<V>(h + 96 * sh);
    const auto t28 = g7 + T(2) * h96;
    const auto t29 = h18 * v5;
    const auto v7 = load<V>(v + 7 * sv);
    store<V>(to_h + 48 * sto_h, v7);
    const auto t30 = t29 + h19 * v7;
    const auto v8 = load<V>(v + 8 * sv);
    store<V>(to_h + 49 * sto_h, v8);
    const auto t31 = t30 + h20 * v8;
    const auto t32 = t31 + h94 * v1;
    const auto h97 = load<V>(h + 97 * sh);
    const auto t33 = t32 + h97 * v3;
    const auto t34 = t33 + h100 * v13;
    const auto t35 = t34 + h101 * v14;
    const auto t36 = t35 + h103 * v17;
    const auto t37 = t36 + h106 * t2;
    const auto h108 = load<V>(h + 108 * sh);
    const auto t38 = t37 + h108 * t27;
    const auto h109 = load<V>(h + 109 * sh);
    const auto t39 = t38 + h109 * t7;
    const auto t40 = t39 + t8 * v18;
    const auto t41 = t40 + t9 * v16;
    const auto t42 = t41 + t10 * v11;
    const auto t43 = t42 + t28 * v2;
    const auto t44 = T(2) * t7;
    const auto h98 = load<V>(h + 98 * sh);
    const auto t45 = g7 + T(2) * h98;
    const auto t46 = h18 * v6;
    const auto t47 = t46 + h19 * v8;
    const auto v9 = load<V>(v + 9 * sv);
    store<V>(to_h + 50 * sto_h, v9);
    const auto t48 = t47 + h20 * v9;
    const auto t49 = t48 + h95 * v1;
    const auto t50 = t49 + h97 * v2;
    const auto t51 = t50 + h100 * v14;
    const auto t52 = t51 + h101 * v15;
    const auto t53 = t52 + h103 * v18;
    const auto t54 = t53 + h107 * t2;
    const auto t55 = t54 + h109 * t5;
    const auto h110 = load<V>(h + 110 * sh);
    const auto t56 = t55 + h110 * t44;
    const auto t57 = t56 + t8 * v19;
    const auto t58 = t57 + t9 * v17;
    const auto t59 = t58 + t10 * v12;
    const auto t60 = t59 + t45 * v3;
    const auto t61 = T(2) * v4;
    const auto h112 = load<V>(h + 112 * sh);
    const auto t62 = h112 * v5;
    const auto h15 = load<V>(h + 15 * sh);
    const auto t63 = t62 + h15 * v1;
    const auto h21 = load<V>(h + 21 * sh);
    const auto t64 = t63 + h21 * t2;
    const auto h111 = load<V>(h + 111 * sh);
    const auto t65 = t64 + h111 * t61;
    const auto h113 = load<V>(h + 113 * sh);
    const auto t66 = t65 + h113 * v6;
    const auto t67 = v4 + v7;
    const auto h114 = load<V>(h + 114 * sh);
    const auto t68 = h111 + h114;
    const auto t69 = T(2) * v5;
    const auto t70 = h15 * v2;
    const auto h16 = load<V>(h + 16 * sh);
    const auto t71 = t70 + h16 * v1;
    const auto t72 = t71 + h21 * t5;
    const auto h22 = load<V>(h + 22 * sh);
    const auto t73 = t72 + h22 * t2;
    const auto t74 = t73 + h112 * t67;
    const auto t75 = t74 + h113 * v8;
    const auto h115 = load<V>(h + 115 * sh);
    const auto t76 = t75 + h115 * v6;
    const auto t77 = t76 + t68 * t69;
    const auto t78 = v4 + v9;
    const auto h116 = load<V>(h + 116 * sh);
    const auto t79 = h111 + h116;
    const auto t80 = T(2) * v6;
    const auto t81 = h15 * v3;
    const auto h17 = load<V>(h + 17 * sh);
    const auto t82 = t81 + h17 * v1;
    const auto t83 = t82 + h21 * t7;
    const auto h23 = load<V>(h + 23 * sh);
    const auto t84 = t83 + h23 * t2;
    const auto t85 = t84 + h112 * v8;
    const auto t86 = t85 + h113 * t78;
    const auto t87 = t86 + h115 * v5;
    const auto t88 = t87 + t79 * t80;
    const auto t89 = T(2) * v7;
    const auto t90 = t62 + h16 * v2;
    const auto t91 = t90 + h22 * t5;
    const auto t92 = t91 + h114 * t89;
    const auto t93 = t92 + h115 * v8;
    const auto t94 = v7 + v9;
    const auto t95 = h114 + h116;
    const auto t96 = T(2) * v8;
    const auto t97 = h16 * v3;
    const auto t98 = t97 + h17 * v2;
    const auto t99 = t98 + h22 * t7;
    const auto t100 = t99 + h23 * t5;
    const auto t101 = t100 + h112 * v6;
    const auto t102 = t101 + h113 * v5;
    const auto t103 = t102 + h115 * t94;
    const auto t104 = t103 + t95 * t96;
    const auto t105 = T(2) * v9;
    const auto t106 = h17 * v3;
    const auto t107 = t106 + h23 * t7;
    const auto t108 = t107 + h113 * v6;
    const auto t109 = t108 + h115 * v8;
    const auto t110 = t109 + h116 * t105;
    const auto a1 = load<V>(a + 1 * sa);
    const auto t111 = a1 * v10;
    const auto a2 = load<V>(a + 2 * sa);
    const auto t112 = t111 + a2 * v11;
    const auto a3 = load<V>(a + 3 * sa);
    const auto t113 = t112 + a3 * v12;
    const auto a10 = load<V>(a + 10 * sa);
    const auto t114 = t113 + a10 * v1;
    const auto a11 = load<V>(a + 11 * sa);
    const auto t115 = t114 + a11 * v2;
    const auto a12 = load<V>(a + 12 * sa);
    const auto t116 = t115 + a12 * v3;
    store<V>(to_h + 57 * sto_h, t116);
    const auto t117 = a1 * v11;
    const auto t118 = t117 + a2 * v13;
    const auto t119 = t118 + a3 * v14;
    const auto t120 = t119 + a11 * v1;
    const auto a13 = load<V>(a + 13 * sa);
    const auto t121 = t120 + a13 * v2;
    const auto a14 = load<V>(a + 14 * sa);
    const auto t122 = t121 + a14 * v3;
    store<V>(to_h + 58 * sto_h, t122);
    const auto t123 = a1 * v12;
    const auto t124 = t123 + a2 * v14;
    const auto t125 = t124 + a3 * v15;
    const auto t126 = t125 + a12 * v1;
    const auto t127 = t126 + a14 * v2;
    const auto a15 = load<V>(a + 15 * sa);
    const auto t128 = t127 + a15 * v3;
    store<V>(to_h + 59 * sto_h, t128);
    const auto t129 = a10 + T(2) * a13;
    const auto a16 = load<V>(a + 16 * sa);
    const auto t130 = a16 + T(2) * a11;
    const auto a17 = load<V>(a + 17 * sa);
    const auto t131 = a12 + a17;
    const auto t132 = a14 * t6;
    const auto t133 = t132 + t131 * v14;
    const auto t134 = T(2) * t133;
    const auto t135 = t134 + a11 * v10;
    const auto t136 = t135 + a13 * v16;
    const auto t137 = t136 + a15 * v18;
    const auto a18 = load<V>(a + 18 * sa);
    const auto t138 = t137 + a18 * v15;
    const auto t139 = t138 + v11 * t129;
    const auto t140 = t139 + v13 * t130;
    store<V>(to_h + 88 * sto_h, t140);
    const auto t141 = a10 + T(2) * a15;
    const auto a19 = load<V>(a + 19 * sa);
    const auto t142 = a19 + T(2) * a12;
    const auto t143 = a11 + a18;
    const auto t144 = a14 * t4;
    const auto t145 = t144 + t143 * v14;
    const auto t146 = T(2) * t145;
    const auto t147 = t146 + a12 * v10;
    const auto t148 = t147 + a13 * v17;
    const auto t149 = t148 + a15 * v19;
    const auto t150 = t149 + a17 * v13;
    const auto t151 = t150 + v12 * t141;
    const auto t152 = t151 + v15 * t142;
    store<V>(to_h + 89 * sto_h, t152);
    const auto t153 = a1 * v5;
    const auto t154 = t153 + a2 * v7;
    const auto t155 = t154 + a3 * v8;
    const auto a5 = load<V>(a + 5 * sa);
    const auto t156 = t155 + a5 * v1;
    const auto a7 = load<V>(a + 7 * sa);
    const auto t157 = t156 + a7 * v2;
    const auto a8 = load<V>(a + 8 * sa);
    const auto t158 = t157 + a8 * v3;
    store<V>(to_h + 7 * sto_h, t158);
    const auto t159 = a1 * v6;
    const auto t160 = t159 + a2 * v8;
    const auto t161 = t160 + a3 * v9;
    const auto a6 = load<V>(a + 6 * sa);
    const auto t162 = t161 + a6 * v1;
    const auto t163 = t162 + a8 * v2;
    const auto a9 = load<V>(a + 9 * sa);
    const auto t164 = t163 + a9 * v3;
    store<V>(to_h + 8 * sto_h, t164);
    const auto t165 = a13 + a15;
    const auto t166 = a10 + t165;
    const auto t167 = a16 + t143;
    const auto t168 = a19 + t131;
    const auto t169 = a5 * t2;
    const auto t170 = t169 + a7 * t5;
    const auto t171 = t170 + a8 * t7;
    const auto t172 = t171 + t166 * v5;
    const auto t173 = t172 + t167 * v7;
    const auto t174 = t173 + t168 * v8;
    store<V>(to_h + 10 * sto_h, t174);
    const auto t175 = a6 * t2;
    const auto t176 = t175 + a8 * t5;
    const auto t177 = t176 + a9 * t7;
    const auto t178 = t177 + t166 * v6;
    const auto t179 = t178 + t167 * v8;
    const auto t180 = t179 + t168 * v9;
    store<V>(to_h + 11 * sto_h, t180);
    const auto t181 = T(2) * a14;
    const auto t182 = T(2) * a13;
    const auto t183 = T(2) * a17;
    const auto t184 = T(2) * a5;
    const auto t185 = T(2) * a6;
    const auto t186 = T(2) * a8;
    const auto a4 = load<V>(a + 4 * sa);
    const auto t187 = a4 * v11;
    const auto t188 = t187 + a7 * v16;
    const auto t189 = t188 + a9 * v18;
    const auto t190 = t189 + a11 * v4;
    const auto t191 = t190 + a16 * v7;
    const auto t192 = t191 + a18 * v9;
    const auto t193 = t192 + t181 * v6;
    const auto t194 = t193 + t182 * v5;
    const auto t195 = t194 + t183 * v8;
    const auto t196 = t195 + t184 * v13;
    const auto t197 = t196 + t185 * v14;
    const auto t198 = t197 + t186 * v17;
    store<V>(to_h + 13 * sto_h, t198);
    const auto t199 = T(2) * a15;
    const auto t200 = T(2) * a18;
    const auto t201 = a4 * v12;
    const auto t202 = t201 + a7 * v17;
    const auto t203 = t202 + a9 * v19;
    const auto t204 = t203 + a12 * v4;
    const auto t205 = t204 + a17 * v7;
    const auto t206 = t205 + a19 * v9;
    const auto t207 = t206 + t181 * v5;
    const auto t208 = t207 + t199 * v6;
    const auto t209 = t208 + t200 * v8;
    const auto t210 = t209 + t184 * v14;
    const auto t211 = t210 + t185 * v15;
    const auto t212 = t211 + t186 * v18;
    store<V>(to_h + 14 * sto_h, t212);
    const auto h123 = load<V>(h + 123 * sh);
    const auto g9 = load<V>(g + 9 * sg);
    const auto t213 = g9 + T(2) * h123;
    const auto t214 = T(2) * a11;
    const auto t215 = T(2) * a12;
    const auto t216 = a4 * v10;
    const auto t217 = t216 + a7 * v13;
    const auto t218 = t217 + a9 * v15;
    const auto t219 = t218 + a10 * v4;
    const auto t220 = t219 + a13 * v7;
    const auto t221 = t220 + a15 * v9;
    const auto t222 = t221 + t214 * v5;
    const auto t223 = t222 + t215 * v6;
    const auto t224 = t223 + t181 * v8;
    const auto t225 = t224 + t184 * v11;
    const auto t226 = t225 + t185 * v12;
    const auto t227 = t226 + t186 * v14;
    store<V>(to_h + 12 * sto_h, t227);
    const auto t228 = T(2) * t168;
    const auto h8 = load<V>(h + 8 * sh);
    const auto t229 = h8 + a1 * h95;
    const auto t230 = t229 + a2 * h97;
    const auto t231 = t230 + a3 * t45;
    const auto t232 = t231 + a6 * h18;
    const auto t233 = t232 + a8 * h19;
    const auto t234 = t233 + a9 * h20;
    const auto t235 = t234 + a12 * t10;
    const auto t236 = t235 + a14 * h100;
    const auto t237 = t236 + a15 * h101;
    const auto t238 = t237 + a17 * t9;
    const auto t239 = t238 + a18 * h103;
    const auto t240 = t239 + a19 * t8;
    const auto t241 = t240 + t166 * h107;
    const auto t242 = t241 + t167 * h109;
    const auto t243 = t242 + t228 * h110;
    const auto t244 = T(2) * t167;
    const auto h7 = load<V>(h + 7 * sh);
    const auto t245 = h7 + a1 * h94;
    const auto t246 = t245 + a2 * t28;
    const auto t247 = t246 + a3 * h97;
    const auto t248 = t247 + a5 * h18;
    const auto t249 = t248 + a7 * h19;
    const auto t250 = t249 + a8 * h20;
    const auto t251 = t250 + a11 * t10;
    const auto t252 = t251 + a13 * h100;
    const auto t253 = t252 + a14 * h101;
    const auto t254 = t253 + a16 * t9;
    const auto t255 = t254 + a17 * h103;
    const auto t256 = t255 + a18 * t8;
    const auto t257 = t256 + t166 * h106;
    const auto t258 = t257 + t168 * h109;
    const auto t259 = t258 + t244 * h108;
    const auto t260 = a1 * v4;
    const auto t261 = t260 + a2 * v5;
    const auto t262 = t261 + a3 * v6;
    const auto t263 = t262 + a4 * v1;
    const auto t264 = t263 + a5 * v2;
    const auto t265 = t264 + a6 * v3;
    store<V>(to_h + 6 * sto_h, t265);
    const auto t266 = T(2) * t166;
    const auto h6 = load<V>(h + 6 * sh);
    const auto t267 = h6 + a1 * t11;
    const auto t268 = t267 + a2 * h94;
    const auto t269 = t268 + a3 * h95;
    const auto t270 = t269 + a4 * h18;
    const auto t271 = t270 + a5 * h19;
    const auto t272 = t271 + a6 * h20;
    const auto t273 = t272 + a10 * t10;
    const auto t274 = t273 + a11 * h100;
    const auto t275 = t274 + a12 * h101;
    const auto t276 = t275 + a13 * t9;
    const auto t277 = t276 + a14 * h103;
    const auto t278 = t277 + a15 * t8;
    const auto t279 = t278 + t167 * h106;
    const auto t280 = t279 + t168 * h107;
    const auto t281 = t280 + t266 * h105;
    const auto t282 = T(2) * a9;
    const auto h62 = load<V>(h + 62 * sh);
    const auto g3 = load<V>(g + 3 * sg);
    const auto t283 = g3 + h62;
    const auto t284 = t283 + a3 * h17;
    const auto t285 = t284 + a6 * h113;
    const auto t286 = t285 + a8 * h115;
    const auto t287 = t286 + t168 * h23;
    const auto t288 = t287 + t282 * h116;
    const auto t289 = a7 + a9;
    const auto h61 = load<V>(h + 61 * sh);
    const auto t290 = h61 + a2 * h17;
    const auto t291 = t290 + a3 * h16;
    const auto t292 = t291 + a5 * h113;
    const auto t293 = t292 + a6 * h112;
    const auto t294 = t293 + t289 * h115;
    const auto t295 = t294 + t167 * h23;
    const auto t296 = t295 + t168 * h22;
    const auto t297 = t296 + t186 * t95;
    const auto t298 = T(2) * a7;
    const auto t299 = g3 + a5 * h112;
    const auto h60 = load<V>(h + 60 * sh);
    const auto t300 = h60 + t299;
    const auto t301 = t300 + a2 * h16;
    const auto t302 = t301 + a8 * h115;
    const auto t303 = t302 + t167 * h22;
    const auto t304 = t303 + t298 * h114;
    const auto t305 = a4 + a9;
    const auto h59 = load<V>(h + 59 * sh);
    const auto t306 = h59 + a1 * h17;
    const auto t307 = t306 + a3 * h15;
    const auto t308 = t307 + a5 * h115;
    const auto t309 = t308 + a8 * h112;
    const auto t310 = t309 + t305 * h113;
    const auto t311 = t310 + t166 * h23;
    const auto t312 = t311 + t168 * h21;
    const auto t313 = t312 + t185 * t79;
    const auto t314 = a4 + a7;
    const auto h58 = load<V>(h + 58 * sh);
    const auto t315 = h58 + a1 * h16;
    const auto t316 = t315 + a2 * h15;
    const auto t317 = t316 + a6 * h115;
    const auto t318 = t317 + a8 * h113;
    const auto t319 = t318 + t314 * h112;
    const auto t320 = t319 + t166 * h22;
    const auto t321 = t320 + t167 * h21;
    const auto t322 = t321 + t184 * t68;
    const auto t323 = T(2) * a4;
    const auto h57 = load<V>(h + 57 * sh);
    const auto t324 = h57 + t299;
    const auto t325 = t324 + a1 * h15;
    const auto t326 = t325 + a6 * h113;
    const auto t327 = t326 + t166 * h21;
    const auto t328 = t327 + t323 * h111;
    const auto t329 = a14 * v14;
    const auto t330 = T(2) * t329;
    const auto t331 = t330 + a10 * v10;
    const auto t332 = t331 + a13 * v13;
    const auto t333 = t332 + a15 * v15;
    const auto t334 = t333 + t214 * v11;
    const auto t335 = t334 + t215 * v12;
    const auto t336 = a4 * t2;
    const auto t337 = t336 + a5 * t5;
    const auto t338 = t337 + a6 * t7;
    const auto t339 = t338 + t166 * v4;
    const auto t340 = t339 + t167 * v5;
    const auto t341 = t340 + t168 * v6;
    store<V>(to_h + 9 * sto_h, t341);
    const auto h51 = load<V>(h + 51 * sh);
    const auto g2 = load<V>(g + 2 * sg);
    const auto t342 = g2 + h51;
    const auto h24 = load<V>(h + 24 * sh);
    const auto t343 = h24 * t335;
    const auto h63 = load<V>(h + 63 * sh);
    const auto t344 = t343 + h63 * t2;
    const auto h117 = load<V>(h + 117 * sh);
    const auto t345 = t344 + h117 * t341;
    const auto t346 = t345 + t342 * v1;
    const auto t347 = T(2) * t346;
    const auto t348 = t347 + a4 * t26;
    const auto t349 = t348 + a5 * t43;
    const auto t350 = t349 + a6 * t60;
    const auto t351 = t350 + a10 * t66;
    const auto t352 = t351 + a11 * t77;
    const auto t353 = t352 + a12 * t88;
    const auto t354 = t353 + a13 * t93;
    const auto t355 = t354 + a14 * t104;
    const auto t356 = t355 + a15 * t110;
    const auto t357 = t356 + h15 * t116;
    const auto t358 = t357 + h16 * t122;
    const auto t359 = t358 + h17 * t128;
    const auto h25 = load<V>(h + 25 * sh);
    const auto t360 = t359 + h25 * t140;
    const auto h26 = load<V>(h + 26 * sh);
    const auto t361 = t360 + h26 * t152;
    const auto h52 = load<V>(h + 52 * sh);
    const auto t362 = t361 + h52 * v2;
    const auto h53 = load<V>(h + 53 * sh);
    const auto t363 = t362 + h53 * v3;
    const auto h64 = load<V>(h + 64 * sh);
    const auto t364 = t363 + h64 * t5;
    const auto h65 = load<V>(h + 65 * sh);
    const auto t365 = t364 + h65 * t7;
    const auto t366 = t365 + h94 * t158;
    const auto t367 = t366 + h95 * t164;
    const auto h118 = load<V>(h + 118 * sh);
    const auto t368 = t367 + h118 * t174;
    const auto h119 = load<V>(h + 119 * sh);
    const auto t369 = t368 + h119 * t180;
    const auto h124 = load<V>(h + 124 * sh);
    const auto t370 = t369 + h124 * t198;
    const auto h125 = load<V>(h + 125 * sh);
    const auto t371 = t370 + h125 * t212;
    const auto t372 = t371 + t213 * t227;
    const auto t373 = t372 + t243 * v6;
    const auto t374 = t373 + t259 * v5;
    const auto t375 = t374 + t11 * t265;
    const auto t376 = t375 + t281 * v4;
    const auto t377 = t376 + t288 * v15;
    const auto t378 = t377 + t297 * v14;
    const auto t379 = t378 + t304 * v13;
    const auto t380 = t379 + t313 * v12;
    const auto t381 = t380 + t322 * v11;
    const auto t382 = t381 + t328 * v10;
    store<V>(to_a + 1 * sto_a, t382);
    const auto t383 = a1 * v13;
    const auto t384 = t383 + a2 * v16;
    const auto t385 = t384 + a3 * v17;
    const auto t386 = t385 + a13 * v1;
    const auto t387 = t386 + a16 * v2;
    const auto t388 = t387 + a17 * v3;
    store<V>(to_h + 60 * sto_h, t388);
    const auto t389 = a1 * v14;
    const auto t390 = t389 + a2 * v17;
    const auto t391 = t390 + a3 * v18;
    const auto t392 = t391 + a14 * v1;
    const auto t393 = t392 + a17 * v2;
    const auto t394 = t393 + a18 * v3;
    store<V>(to_h + 61 * sto_h, t394);
    const auto t395 = a16 + T(2) * a18;
    const auto t396 = a19 + T(2) * a17;
    const auto t397 = a14 * t1;
    const auto t398 = t397 + t165 * v14;
    const auto t399 = T(2) * t398;
    const auto t400 = t399 + a11 * v12;
    const auto t401 = t400 + a12 * v11;
    const auto t402 = t401 + a17 * v16;
    const auto t403 = t402 + a18 * v19;
    const auto t404 = t403 + v17 * t395;
    const auto t405 = t404 + v18 * t396;
    store<V>(to_h + 91 * sto_h, t405);
    const auto h126 = load<V>(h + 126 * sh);
    const auto t406 = g9 + T(2) * h126;
    const auto t407 = T(2) * t329;
    const auto t408 = t407 + a11 * v11;
    const auto t409 = t408 + a16 * v16;
    const auto t410 = t409 + a18 * v18;
    const auto t411 = t410 + t182 * v13;
    const auto t412 = t411 + t183 * v17;
    const auto h54 = load<V>(h + 54 * sh);
    const auto t413 = g2 + h54;
    const auto t414 = h25 * t412;
    const auto h66 = load<V>(h + 66 * sh);
    const auto t415 = t414 + h66 * t5;
    const auto h120 = load<V>(h + 120 * sh);
    const auto t416 = t415 + h120 * t174;
    const auto t417 = t416 + t413 * v2;
    const auto t418 = T(2) * t417;
    const auto t419 = t418 + a5 * t26;
    const auto t420 = t419 + a7 * t43;
    const auto t421 = t420 + a8 * t60;
    const auto t422 = t421 + a11 * t66;
    const auto t423 = t422 + a13 * t77;
    const auto t424 = t423 + a14 * t88;
    const auto t425 = t424 + a16 * t93;
    const auto t426 = t425 + a17 * t104;
    const auto t427 = t426 + a18 * t110;
    const auto t428 = t427 + h15 * t122;
    const auto t429 = t428 + h16 * t388;
    const auto t430 = t429 + h17 * t394;
    const auto t431 = t430 + h24 * t140;
    const auto t432 = t431 + h26 * t405;
    const auto t433 = t432 + h52 * v1;
    const auto h55 = load<V>(h + 55 * sh);
    const auto t434 = t433 + h55 * v3;
    const auto t435 = t434 + h64 * t2;
    const auto h67 = load<V>(h + 67 * sh);
    const auto t436 = t435 + h67 * t7;
    const auto t437 = t436 + h94 * t265;
    const auto t438 = t437 + h97 * t164;
    const auto t439 = t438 + h118 * t341;
    const auto h121 = load<V>(h + 121 * sh);
    const auto t440 = t439 + h121 * t180;
    const auto t441 = t440 + h124 * t227;
    const auto h127 = load<V>(h + 127 * sh);
    const auto t442 = t441 + h127 * t212;
    const auto t443 = t442 + t406 * t198;
    const auto t444 = t443 + t243 * v8;
    const auto t445 = t444 + t28 * t158;
    const auto t446 = t445 + t259 * v7;
    const auto t447 = t446 + t281 * v5;
    const auto t448 = t447 + t288 * v18;
    const auto t449 = t448 + t297 * v17;
    const auto t450 = t449 + t304 * v16;
    const auto t451 = t450 + t313 * v14;
    const auto t452 = t451 + t322 * v13;
    const auto t453 = t452 + t328 * v11;
    store<V>(to_a + 2 * sto_a, t453);
    const auto t454 = a1 * v15;
    const auto t455 = t454 + a2 * v18;
    const auto t456 = t455 + a3 * v19;
    const auto t457 = t456 + a15 * v1;
    const auto t458 = t457 + a18 * v2;
    const auto t459 = t458 + a19 * v3;
    store<V>(to_h + 62 * sto_h, t459);
    const auto h128 = load<V>(h + 128 * sh);
    const auto t460 = g9 + T(2) * h128;
    const auto t461 = T(2) * t329;
    const auto t462 = t461 + a12 * v12;
    const auto t463 = t462 + a17 * v17;
    const auto t464 = t463 + a19 * v19;
    const auto t465 = t464 + t199 * v15;
    const auto t466 = t465 + t200 * v18;
    const auto h56 = load<V>(h + 56 * sh);
    const auto t467 = g2 + h56;
    const auto t468 = h26 * t466;
    const auto h68 = load<V>(h + 68 * sh);
    const auto t469 = t468 + h68 * t7;
    const auto h122 = load<V>(h + 122 * sh);
    const auto t470 = t469 + h122 * t180;
    const auto t471 = t470 + t467 * v3;
    const auto t472 = T(2) * t471;
    const auto t473 = t472 + a6 * t26;
    const auto t474 = t473 + a8 * t43;
    const auto t475 = t474 + a9 * t60;
    const auto t476 = t475 + a12 * t66;
    const auto t477 = t476 + a14 * t77;
    const auto t478 = t477 + a15 * t88;
    const auto t479 = t478 + a17 * t93;
    const auto t480 = t479 + a18 * t104;
    const auto t481 = t480 + a19 * t110;
    const auto t482 = t481 + h15 * t128;
    const auto t483 = t482 + h16 * t394;
    const auto t484 = t483 + h17 * t459;
    const auto t485 = t484 + h24 * t152;
    const auto t486 = t485 + h25 * t405;
    const auto t487 = t486 + h53 * v1;
    const auto t488 = t487 + h55 * v2;
    const auto t489 = t488 + h65 * t2;
    const auto t490 = t489 + h67 * t5;
    const auto t491 = t490 + h95 * t265;
    const auto t492 = t491 + h97 * t158;
    const auto t493 = t492 + h119 * t341;
    const auto t494 = t493 + h121 * t174;
    const auto t495 = t494 + h125 * t227;
    const auto t496 = t495 + h127 * t198;
    const auto t497 = t496 + t460 * t212;
    const auto t498 = t497 + t45 * t164;
    const auto t499 = t498 + t243 * v9;
    const auto t500 = t499 + t259 * v8;
    const auto t501 = t500 + t281 * v6;
    const auto t502 = t501 + t288 * v19;
    const auto t503 = t502 + t297 * v18;
    const auto t504 = t503 + t304 * v17;
    const auto t505 = t504 + t313 * v15;
    const auto t506 = t505 + t322 * v14;
    const auto t507 = t506 + t328 * v12;
    store<V>(to_a + 3 * sto_a, t507);
    const auto h140 = load<V>(h + 140 * sh);
    const auto g13 = load<V>(g + 13 * sg);
    const auto t508 = g13 + h140;
    const auto h138 = load<V>(h + 138 * sh);
    const auto t509 = g13 + h138;
    const auto h135 = load<V>(h + 135 * sh);
    const auto t510 = g13 + h135;
    const auto h33 = load<V>(h + 33 * sh);
    const auto t511 = h33 * v4;
    const auto h34 = load<V>(h + 34 * sh);
    const auto t512 = t511 + h34 * v5;
    const auto h35 = load<V>(h + 35 * sh);
    const auto t513 = t512 + h35 * v6;
    const auto t514 = t513 + h124 * v2;
    const auto t515 = t514 + h125 * v3;
    const auto h136 = load<V>(h + 136 * sh);
    const auto t516 = t515 + h136 * v11;
    const auto h137 = load<V>(h + 137 * sh);
    const auto t517 = t516 + h137 * v12;
    const auto h139 = load<V>(h + 139 * sh);
    const auto t518 = t517 + h139 * v14;
    const auto h159 = load<V>(h + 159 * sh);
    const auto t519 = t518 + h159 * t3;
    const auto h160 = load<V>(h + 160 * sh);
    const auto t520 = t519 + h160 * t5;
    const auto h161 = load<V>(h + 161 * sh);
    const auto t521 = t520 + h161 * t7;
    const auto t522 = t521 + t508 * v15;
    const auto t523 = t522 + t509 * v13;
    const auto t524 = t523 + t510 * v10;
    const auto t525 = t524 + t213 * v1;
    const auto t526 = h33 * v5;
    const auto t527 = t526 + h34 * v7;
    const auto t528 = t527 + h35 * v8;
    const auto t529 = t528 + h124 * v1;
    const auto t530 = t529 + h127 * v3;
    const auto t531 = t530 + h136 * v13;
    const auto t532 = t531 + h137 * v14;
    const auto t533 = t532 + h139 * v17;
    const auto t534 = t533 + h160 * t2;
    const auto h162 = load<V>(h + 162 * sh);
    const auto t535 = t534 + h162 * t27;
    const auto h163 = load<V>(h + 163 * sh);
    const auto t536 = t535 + h163 * t7;
    const auto t537 = t536 + t508 * v18;
    const auto t538 = t537 + t509 * v16;
    const auto t539 = t538 + t510 * v11;
    const auto t540 = t539 + t406 * v2;
    const auto t541 = h33 * v6;
    const auto t542 = t541 + h34 * v8;
    const auto t543 = t542 + h35 * v9;
    const auto t544 = t543 + h125 * v1;
    const auto t545 = t544 + h127 * v2;
    const auto t546 = t545 + h136 * v14;
    const auto t547 = t546 + h137 * v15;
    const auto t548 = t547 + h139 * v18;
    const auto t549 = t548 + h161 * t2;
    const auto t550 = t549 + h163 * t5;
    const auto h164 = load<V>(h + 164 * sh);
    const auto t551 = t550 + h164 * t44;
    const auto t552 = t551 + t508 * v19;
    const auto t553 = t552 + t509 * v17;
    const auto t554 = t553 + t510 * v12;
    const auto t555 = t554 + t460 * v3;
    const auto h134 = load<V>(h + 134 * sh);
    const auto g11 = load<V>(g + 11 * sg);
    const auto t556 = g11 + h134;
    const auto h132 = load<V>(h + 132 * sh);
    const auto t557 = g11 + h132;
    const auto h129 = load<V>(h + 129 * sh);
    const auto t558 = g11 + h129;
    const auto t559 = h117 * v1;
    const auto h141 = load<V>(h + 141 * sh);
    const auto t560 = t559 + h141 * t2;
    const auto t561 = T(2) * t560;
    const auto h30 = load<V>(h + 30 * sh);
    const auto t562 = t561 + h30 * v4;
    const auto h31 = load<V>(h + 31 * sh);
    const auto t563 = t562 + h31 * v5;
    const auto h32 = load<V>(h + 32 * sh);
    const auto t564 = t563 + h32 * v6;
    const auto t565 = t564 + h118 * v2;
    const auto t566 = t565 + h119 * v3;
    const auto h130 = load<V>(h + 130 * sh);
    const auto t567 = t566 + h130 * v11;
    const auto h131 = load<V>(h + 131 * sh);
    const auto t568 = t567 + h131 * v12;
    const auto h133 = load<V>(h + 133 * sh);
    const auto t569 = t568 + h133 * v14;
    const auto h142 = load<V>(h + 142 * sh);
    const auto t570 = t569 + h142 * t5;
    const auto h143 = load<V>(h + 143 * sh);
    const auto t571 = t570 + h143 * t7;
    const auto t572 = t571 + t556 * v15;
    const auto t573 = t572 + t557 * v13;
    const auto t574 = t573 + t558 * v10;
    const auto t575 = a1 * h117;
    const auto t576 = t575 + t166 * h141;
    const auto h9 = load<V>(h + 9 * sh);
    const auto t577 = h9 + T(2) * t576;
    const auto t578 = t577 + a2 * h118;
    const auto t579 = t578 + a3 * h119;
    const auto t580 = t579 + a4 * h30;
    const auto t581 = t580 + a5 * h31;
    const auto t582 = t581 + a6 * h32;
    const auto t583 = t582 + a10 * t558;
    const auto t584 = t583 + a11 * h130;
    const auto t585 = t584 + a12 * h131;
    const auto t586 = t585 + a13 * t557;
    const auto t587 = t586 + a14 * h133;
    const auto t588 = t587 + a15 * t556;
    const auto t589 = t588 + t167 * h142;
    const auto t590 = t589 + t168 * h143;
    const auto h14 = load<V>(h + 14 * sh);
    const auto t591 = h14 + a1 * h125;
    const auto t592 = t591 + a2 * h127;
    const auto t593 = t592 + a3 * t460;
    const auto t594 = t593 + a6 * h33;
    const auto t595 = t594 + a8 * h34;
    const auto t596 = t595 + a9 * h35;
    const auto t597 = t596 + a12 * t510;
    const auto t598 = t597 + a14 * h136;
    const auto t599 = t598 + a15 * h137;
    const auto t600 = t599 + a17 * t509;
    const auto t601 = t600 + a18 * h139;
    const auto t602 = t601 + a19 * t508;
    const auto t603 = t602 + t166 * h161;
    const auto t604 = t603 + t167 * h163;
    const auto t605 = t604 + t228 * h164;
    const auto h13 = load<V>(h + 13 * sh);
    const auto t606 = h13 + a1 * h124;
    const auto t607 = t606 + a2 * t406;
    const auto t608 = t607 + a3 * h127;
    const auto t609 = t608 + a5 * h33;
    const auto t610 = t609 + a7 * h34;
    const auto t611 = t610 + a8 * h35;
    const auto t612 = t611 + a11 * t510;
    const auto t613 = t612 + a13 * h136;
    const auto t614 = t613 + a14 * h137;
    const auto t615 = t614 + a16 * t509;
    const auto t616 = t615 + a17 * h139;
    const auto t617 = t616 + a18 * t508;
    const auto t618 = t617 + t166 * h160;
    const auto t619 = t618 + t168 * h163;
    const auto t620 = t619 + t244 * h162;
    const auto h12 = load<V>(h + 12 * sh);
    const auto t621 = h12 + a1 * t213;
    const auto t622 = t621 + a2 * h124;
    const auto t623 = t622 + a3 * h125;
    const auto t624 = t623 + a4 * h33;
    const auto t625 = t624 + a5 * h34;
    const auto t626 = t625 + a6 * h35;
    const auto t627 = t626 + a10 * t510;
    const auto t628 = t627 + a11 * h136;
    const auto t629 = t628 + a12 * h137;
    const auto t630 = t629 + a13 * t509;
    const auto t631 = t630 + a14 * h139;
    const auto t632 = t631 + a15 * t508;
    const auto t633 = t632 + t167 * h160;
    const auto t634 = t633 + t168 * h161;
    const auto t635 = t634 + t266 * h159;
    const auto g10 = load<V>(g + 10 * sg);
    const auto t636 = g10 * v6;
    const auto h27 = load<V>(h + 27 * sh);
    const auto t637 = t636 + h27 * v12;
    const auto h28 = load<V>(h + 28 * sh);
    const auto t638 = t637 + h28 * v14;
    const auto h29 = load<V>(h + 29 * sh);
    const auto t639 = t638 + h29 * v15;
    const auto t640 = a12 * t2;
    const auto t641 = t640 + a14 * t5;
    const auto t642 = t641 + a15 * t7;
    const auto t643 = t642 + t166 * v12;
    const auto t644 = t643 + t167 * v14;
    const auto t645 = t644 + t168 * v15;
    store<V>(to_h + 77 * sto_h, t645);
    const auto h71 = load<V>(h + 71 * sh);
    const auto t646 = h71 + t215 * h27;
    const auto t647 = t646 + t181 * h28;
    const auto t648 = t647 + t199 * h29;
    const auto t649 = t648 + t185 * g10;
    const auto t650 = t185 * t639;
    const auto t651 = t650 + h113 * t128;
    const auto h149 = load<V>(h + 149 * sh);
    const auto t652 = t651 + h149 * t645;
    const auto h155 = load<V>(h + 155 * sh);
    const auto t653 = t652 + h155 * t152;
    const auto t654 = t653 + t649 * v6;
    const auto t655 = g10 * v5;
    const auto t656 = t655 + h27 * v11;
    const auto t657 = t656 + h28 * v13;
    const auto t658 = t657 + h29 * v14;
    const auto t659 = a11 * t2;
    const auto t660 = t659 + a13 * t5;
    const auto t661 = t660 + a14 * t7;
    const auto t662 = t661 + t166 * v11;
    const auto t663 = t662 + t167 * v13;
    const auto t664 = t663 + t168 * v14;
    store<V>(to_h + 76 * sto_h, t664);
    const auto h70 = load<V>(h + 70 * sh);
    const auto t665 = h70 + t214 * h27;
    const auto t666 = t665 + t181 * h29;
    const auto t667 = t666 + t182 * h28;
    const auto t668 = t667 + t184 * g10;
    const auto t669 = t184 * t658;
    const auto t670 = t669 + h112 * t122;
    const auto h148 = load<V>(h + 148 * sh);
    const auto t671 = t670 + h148 * t664;
    const auto h154 = load<V>(h + 154 * sh);
    const auto t672 = t671 + h154 * t140;
    const auto t673 = t672 + t668 * v5;
    const auto t674 = g10 * v4;
    const auto t675 = t674 + h27 * v10;
    const auto t676 = t675 + h28 * v11;
    const auto t677 = t676 + h29 * v12;
    const auto t678 = a5 * v5;
    const auto t679 = t678 + a4 * v4;
    const auto t680 = t679 + a6 * v6;
    const auto t681 = a10 * t2;
    const auto t682 = t681 + a11 * t5;
    const auto t683 = t682 + a12 * t7;
    const auto t684 = t683 + t166 * v10;
    const auto t685 = t684 + t167 * v11;
    const auto t686 = t685 + t168 * v12;
    store<V>(to_h + 75 * sto_h, t686);
    const auto h153 = load<V>(h + 153 * sh);
    const auto g12 = load<V>(g + 12 * sg);
    const auto t687 = g12 + T(2) * h153;
    const auto h69 = load<V>(h + 69 * sh);
    const auto g4 = load<V>(g + 4 * sg);
    const auto t688 = g4 + h69;
    const auto t689 = t688 + a4 * g10;
    const auto t690 = t689 + a10 * h27;
    const auto t691 = t690 + a11 * h28;
    const auto t692 = t691 + a12 * h29;
    const auto t693 = a4 * t677;
    const auto t694 = t693 + g10 * t680;
    const auto t695 = t694 + h111 * t116;
    const auto h147 = load<V>(h + 147 * sh);
    const auto t696 = t695 + h147 * t686;
    const auto t697 = t696 + t687 * t335;
    const auto t698 = t697 + t692 * v4;
    const auto t699 = t654 + t673;
    const auto t700 = t699 + T(2) * t698;
    const auto t701 = t700 + a1 * t26;
    const auto t702 = t701 + a10 * t525;
    const auto t703 = t702 + a11 * t540;
    const auto t704 = t703 + a12 * t555;
    const auto t705 = t704 + t166 * t574;
    const auto t706 = t705 + h18 * t265;
    const auto t707 = t706 + h30 * t341;
    const auto t708 = t707 + h33 * t227;
    const auto t709 = t708 + t590 * t2;
    const auto t710 = t709 + t605 * v12;
    const auto t711 = t710 + t620 * v11;
    const auto t712 = t711 + t635 * v10;
    const auto t713 = t712 + t281 * v1;
    store<V>(to_a + 4 * sto_a, t713);
    const auto t714 = h120 * v2;
    const auto h144 = load<V>(h + 144 * sh);
    const auto t715 = t714 + h144 * t5;
    const auto t716 = T(2) * t715;
    const auto t717 = t716 + h30 * v5;
    const auto t718 = t717 + h31 * v7;
    const auto t719 = t718 + h32 * v8;
    const auto t720 = t719 + h118 * v1;
    const auto t721 = t720 + h121 * v3;
    const auto t722 = t721 + h130 * v13;
    const auto t723 = t722 + h131 * v14;
    const auto t724 = t723 + h133 * v17;
    const auto t725 = t724 + h142 * t2;
    const auto h145 = load<V>(h + 145 * sh);
    const auto t726 = t725 + h145 * t7;
    const auto t727 = t726 + t556 * v18;
    const auto t728 = t727 + t557 * v16;
    const auto t729 = t728 + t558 * v11;
    const auto t730 = t116 + t388;
    const auto t731 = a13 * t2;
    const auto t732 = t731 + a16 * t5;
    const auto t733 = t732 + a17 * t7;
    const auto t734 = t733 + t166 * v13;
    const auto t735 = t734 + t167 * v16;
    const auto t736 = t735 + t168 * v17;
    store<V>(to_h + 78 * sto_h, t736);
    const auto t737 = t686 + t736;
    const auto t738 = a14 * t2;
    const auto t739 = t738 + a17 * t5;
    const auto t740 = t739 + a18 * t7;
    const auto t741 = t740 + t166 * v14;
    const auto t742 = t741 + t167 * v17;
    const auto t743 = t742 + t168 * v18;
    store<V>(to_h + 79 * sto_h, t743);
    const auto h156 = load<V>(h + 156 * sh);
    const auto t744 = g12 + T(2) * h156;
    const auto t745 = t744 + t687;
    const auto t746 = a2 * h120;
    const auto t747 = t746 + t167 * h144;
    const auto h10 = load<V>(h + 10 * sh);
    const auto t748 = h10 + T(2) * t747;
    const auto t749 = t748 + a1 * h118;
    const auto t750 = t749 + a3 * h121;
    const auto t751 = t750 + a5 * h30;
    const auto t752 = t751 + a7 * h31;
    const auto t753 = t752 + a8 * h32;
    const auto t754 = t753 + a11 * t558;
    const auto t755 = t754 + a13 * h130;
    const auto t756 = t755 + a14 * h131;
    const auto t757 = t756 + a16 * t557;
    const auto t758 = t757 + a17 * h133;
    const auto t759 = t758 + a18 * t556;
    const auto t760 = t759 + t166 * h142;
    const auto t761 = t760 + t168 * h145;
    const auto h73 = load<V>(h + 73 * sh);
    const auto t762 = h73 + t181 * h27;
    const auto t763 = t762 + t183 * h28;
    const auto t764 = t763 + t200 * h29;
    const auto t765 = t764 + t186 * g10;
    const auto t766 = g10 * v7;
    const auto t767 = t766 + h27 * v13;
    const auto t768 = t767 + h28 * v16;
    const auto t769 = t768 + h29 * v17;
    const auto t770 = t769 + t677;
    const auto t771 = g10 * v8;
    const auto t772 = t771 + h27 * v14;
    const auto t773 = t772 + h28 * v17;
    const auto t774 = t773 + h29 * v18;
    const auto t775 = a5 * t67;
    const auto t776 = t775 + a6 * v8;
    const auto t777 = t776 + a8 * v6;
    const auto t778 = t777 + t314 * v5;
    store<V>(to_h + 70 * sto_h, t778);
    const auto t779 = t335 + t412;
    const auto h150 = load<V>(h + 150 * sh);
    const auto t780 = h147 + h150;
    const auto h72 = load<V>(h + 72 * sh);
    const auto t781 = g4 + h72;
    const auto t782 = t781 + a7 * g10;
    const auto t783 = t782 + a13 * h27;
    const auto t784 = t783 + a16 * h28;
    const auto t785 = t784 + a17 * h29;
    const auto t786 = t785 + t692;
    const auto t787 = a5 * t770;
    const auto t788 = t787 + a6 * t774;
    const auto t789 = t788 + a8 * t639;
    const auto t790 = t789 + a11 * t525;
    const auto t791 = t790 + a13 * t540;
    const auto t792 = t791 + a14 * t555;
    const auto t793 = t792 + t314 * t658;
    const auto t794 = t793 + g10 * t778;
    const auto t795 = t794 + h154 * t779;
    const auto t796 = t795 + t780 * t664;
    const auto t797 = t796 + t68 * t122;
    const auto t798 = t797 + t605 * v14;
    const auto t799 = t798 + t620 * v13;
    const auto t800 = t799 + t635 * v11;
    const auto t801 = t800 + t786 * v5;
    const auto t802 = T(2) * t801;
    const auto t803 = t802 + a1 * t43;
    const auto t804 = t803 + a2 * t26;
    const auto t805 = t804 + t166 * t729;
    const auto t806 = t805 + t167 * t574;
    const auto t807 = t806 + h18 * t158;
    const auto t808 = t807 + h19 * t265;
    const auto t809 = t808 + h30 * t174;
    const auto t810 = t809 + h31 * t341;
    const auto t811 = t810 + h33 * t198;
    const auto t812 = t811 + h34 * t227;
    const auto t813 = t812 + h112 * t730;
    const auto t814 = t813 + h113 * t394;
    const auto t815 = t814 + h115 * t128;
    const auto t816 = t815 + h148 * t737;
    const auto t817 = t816 + h149 * t743;
    const auto h151 = load<V>(h + 151 * sh);
    const auto t818 = t817 + h151 * t645;
    const auto t819 = t818 + h155 * t405;
    const auto h157 = load<V>(h + 157 * sh);
    const auto t820 = t819 + h157 * t152;
    const auto t821 = t820 + t745 * t140;
    const auto t822 = t821 + t761 * t2;
    const auto t823 = t822 + t590 * t5;
    const auto t824 = t823 + t259 * v1;
    const auto t825 = t824 + t281 * v2;
    const auto t826 = t825 + t765 * v6;
    const auto t827 = t826 + t649 * v8;
    const auto t828 = t827 + t668 * t67;
    store<V>(to_a + 5 * sto_a, t828);
    const auto t829 = h122 * v3;
    const auto h146 = load<V>(h + 146 * sh);
    const auto t830 = t829 + h146 * t7;
    const auto t831 = T(2) * t830;
    const auto t832 = t831 + h30 * v6;
    const auto t833 = t832 + h31 * v8;
    const auto t834 = t833 + h32 * v9;
    const auto t835 = t834 + h119 * v1;
    const auto t836 = t835 + h121 * v2;
    const auto t837 = t836 + h130 * v14;
    const auto t838 = t837 + h131 * v15;
    const auto t839 = t838 + h133 * v18;
    const auto t840 = t839 + h143 * t2;
    const auto t841 = t840 + h145 * t5;
    const auto t842 = t841 + t556 * v19;
    const auto t843 = t842 + t557 * v17;
    const auto t844 = t843 + t558 * v12;
    const auto t845 = t116 + t459;
    const auto t846 = a15 * t2;
    const auto t847 = t846 + a18 * t5;
    const auto t848 = t847 + a19 * t7;
    const auto t849 = t848 + t166 * v15;
    const auto t850 = t849 + t167 * v18;
    const auto t851 = t850 + t168 * v19;
    store<V>(to_h + 80 * sto_h, t851);
    const auto t852 = t686 + t851;
    const auto t853 = a3 * h122;
    const auto t854 = t853 + t168 * h146;
    const auto h11 = load<V>(h + 11 * sh);
    const auto t855 = h11 + T(2) * t854;
    const auto t856 = t855 + a1 * h119;
    const auto t857 = t856 + a2 * h121;
    const auto t858 = t857 + a6 * h30;
    const auto t859 = t858 + a8 * h31;
    const auto t860 = t859 + a9 * h32;
    const auto t861 = t860 + a12 * t558;
    const auto t862 = t861 + a14 * h130;
    const auto t863 = t862 + a15 * h131;
    const auto t864 = t863 + a17 * t557;
    const auto t865 = t864 + a18 * h133;
    const auto t866 = t865 + a19 * t556;
    const auto t867 = t866 + t166 * h143;
    const auto t868 = t867 + t167 * h145;
    const auto h158 = load<V>(h + 158 * sh);
    const auto t869 = g12 + T(2) * h158;
    const auto t870 = t869 + t687;
    const auto t871 = g10 * v9;
    const auto t872 = t871 + h27 * v15;
    const auto t873 = t872 + h28 * v18;
    const auto t874 = t873 + h29 * v19;
    const auto t875 = a5 * v8;
    const auto t876 = t875 + a6 * t78;
    const auto t877 = t876 + a8 * v5;
    const auto t878 = t877 + t305 * v6;
    store<V>(to_h + 71 * sto_h, t878);
    const auto t879 = t335 + t466;
    const auto h152 = load<V>(h + 152 * sh);
    const auto t880 = h147 + h152;
    const auto h74 = load<V>(h + 74 * sh);
    const auto t881 = g4 + h74;
    const auto t882 = t881 + a9 * g10;
    const auto t883 = t882 + a15 * h27;
    const auto t884 = t883 + a18 * h28;
    const auto t885 = t884 + a19 * h29;
    const auto t886 = a5 * t774;
    const auto t887 = t886 + a6 * t874;
    const auto t888 = t887 + a6 * t677;
    const auto t889 = t888 + a8 * t658;
    const auto t890 = t889 + a12 * t525;
    const auto t891 = t890 + a14 * t540;
    const auto t892 = t891 + a15 * t555;
    const auto t893 = t892 + t305 * t639;
    const auto t894 = t893 + g10 * t878;
    const auto t895 = t894 + h155 * t879;
    const auto t896 = t895 + t605 * v15;
    const auto t897 = t896 + t620 * v14;
    const auto t898 = t897 + t635 * v12;
    const auto t899 = t898 + t880 * t645;
    const auto t900 = t899 + t885 * v6;
    const auto t901 = t900 + t692 * v6;
    const auto t902 = t901 + t79 * t128;
    const auto t903 = T(2) * t902;
    const auto t904 = t903 + a1 * t60;
    const auto t905 = t904 + a3 * t26;
    const auto t906 = t905 + t166 * t844;
    const auto t907 = t906 + t168 * t574;
    const auto t908 = t907 + h18 * t164;
    const auto t909 = t908 + h20 * t265;
    const auto t910 = t909 + h30 * t180;
    const auto t911 = t910 + h32 * t341;
    const auto t912 = t911 + h33 * t212;
    const auto t913 = t912 + h35 * t227;
    const auto t914 = t913 + h112 * t394;
    const auto t915 = t914 + h113 * t845;
    const auto t916 = t915 + h115 * t122;
    const auto t917 = t916 + h148 * t743;
    const auto t918 = t917 + h149 * t852;
    const auto t919 = t918 + h151 * t664;
    const auto t920 = t919 + h154 * t405;
    const auto t921 = t920 + h157 * t140;
    const auto t922 = t921 + t868 * t2;
    const auto t923 = t922 + t590 * t7;
    const auto t924 = t923 + t243 * v1;
    const auto t925 = t924 + t281 * v3;
    const auto t926 = t925 + t870 * t152;
    const auto t927 = t926 + t765 * v5;
    const auto t928 = t927 + t649 * t78;
    const auto t929 = t928 + t668 * v8;
    store<V>(to_a + 6 * sto_a, t929);
    const auto t930 = t186 * t774;
    const auto t931 = t930 + h115 * t394;
    const auto t932 = t931 + h151 * t743;
    const auto t933 = t932 + h157 * t405;
    const auto t934 = t933 + t765 * v8;
    const auto t935 = t678 + a7 * v7;
    const auto t936 = t935 + a8 * v8;
    const auto t937 = a7 * t769;
    const auto t938 = t937 + g10 * t936;
    const auto t939 = t938 + h114 * t388;
    const auto t940 = t939 + h150 * t736;
    const auto t941 = t940 + t744 * t412;
    const auto t942 = t941 + t785 * v7;
    const auto t943 = t934 + t673;
    const auto t944 = t943 + T(2) * t942;
    const auto t945 = t944 + a2 * t43;
    const auto t946 = t945 + a13 * t525;
    const auto t947 = t946 + a16 * t540;
    const auto t948 = t947 + a17 * t555;
    const auto t949 = t948 + t167 * t729;
    const auto t950 = t949 + h19 * t158;
    const auto t951 = t950 + h31 * t174;
    const auto t952 = t951 + h34 * t198;
    const auto t953 = t952 + t761 * t5;
    const auto t954 = t953 + t605 * v17;
    const auto t955 = t954 + t620 * v16;
    const auto t956 = t955 + t635 * v13;
    const auto t957 = t956 + t259 * v2;
    store<V>(to_a + 7 * sto_a, t957);
    const auto t958 = t388 + t459;
    const auto t959 = t736 + t851;
    const auto t960 = t869 + t744;
    const auto t961 = a5 * v6;
    const auto t962 = t961 + a6 * v5;
    const auto t963 = t962 + a8 * t94;
    const auto t964 = t963 + t289 * v8;
    store<V>(to_h + 73 * sto_h, t964);
    const auto t965 = t412 + t466;
    const auto t966 = h150 + h152;
    const auto t967 = a5 * t639;
    const auto t968 = t967 + a6 * t658;
    const auto t969 = t968 + a8 * t874;
    const auto t970 = t969 + a8 * t769;
    const auto t971 = t970 + a14 * t525;
    const auto t972 = t971 + a17 * t540;
    const auto t973 = t972 + a18 * t555;
    const auto t974 = t973 + t289 * t774;
    const auto t975 = t974 + g10 * t964;
    const auto t976 = t975 + h157 * t965;
    const auto t977 = t976 + t605 * v18;
    const auto t978 = t977 + t620 * v17;
    const auto t979 = t978 + t635 * v14;
    const auto t980 = t979 + t966 * t743;
    const auto t981 = t980 + t885 * v8;
    const auto t982 = t981 + t785 * v8;
    const auto t983 = t982 + t95 * t394;
    const auto t984 = T(2) * t983;
    const auto t985 = t984 + a2 * t60;
    const auto t986 = t985 + a3 * t43;
    const auto t987 = t986 + t167 * t844;
    const auto t988 = t987 + t168 * t729;
    const auto t989 = t988 + h19 * t164;
    const auto t990 = t989 + h20 * t158;
    const auto t991 = t990 + h31 * t180;
    const auto t992 = t991 + h32 * t174;
    const auto t993 = t992 + h34 * t212;
    const auto t994 = t993 + h35 * t198;
    const auto t995 = t994 + h112 * t128;
    const auto t996 = t995 + h113 * t122;
    const auto t997 = t996 + h115 * t958;
    const auto t998 = t997 + h148 * t645;
    const auto t999 = t998 + h149 * t664;
    const auto t1000 = t999 + h151 * t959;
    const auto t1001 = t1000 + h154 * t152;
    const auto t1002 = t1001 + h155 * t140;
    const auto t1003 = t1002 + t868 * t5;
    const auto t1004 = t1003 + t761 * t7;
    const auto t1005 = t1004 + t243 * v2;
    const auto t1006 = t1005 + t259 * v3;
    const auto t1007 = t1006 + t960 * t405;
    const auto t1008 = t1007 + t765 * t94;
    const auto t1009 = t1008 + t649 * v5;
    const auto t1010 = t1009 + t668 * v6;
    store<V>(to_a + 8 * sto_a, t1010);
    const auto t1011 = a6 * v6;
    const auto t1012 = t1011 + a8 * v8;
    const auto t1013 = t1012 + a9 * v9;
    const auto t1014 = a9 * t874;
    const auto t1015 = t1014 + g10 * t1013;
    const auto t1016 = t1015 + h116 * t459;
    const auto t1017 = t1016 + h152 * t851;
    const auto t1018 = t1017 + t869 * t466;
    const auto t1019 = t1018 + t885 * v9;
    const auto t1020 = t934 + t654;
    const auto t1021 = t1020 + T(2) * t1019;
    const auto t1022 = t1021 + a3 * t60;
    const auto t1023 = t1022 + a15 * t525;
    const auto t1024 = t1023 + a18 * t540;
    const auto t1025 = t1024 + a19 * t555;
    const auto t1026 = t1025 + t168 * t844;
    const auto t1027 = t1026 + h20 * t164;
    const auto t1028 = t1027 + h32 * t180;
    const auto t1029 = t1028 + h35 * t212;
    const auto t1030 = t1029 + t868 * t7;
    const auto t1031 = t1030 + t605 * v19;
    const auto t1032 = t1031 + t620 * v18;
    const auto t1033 = t1032 + t635 * v15;
    const auto t1034 = t1033 + t243 * v3;
    store<V>(to_a + 9 * sto_a, t1034);
    const auto h42 = load<V>(h + 42 * sh);
    const auto t1035 = h42 * v11;
    const auto h43 = load<V>(h + 43 * sh);
    const auto t1036 = t1035 + h43 * v13;
    const auto h44 = load<V>(h + 44 * sh);
    const auto t1037 = t1036 + h44 * v14;
    const auto t1038 = T(2) * t1037;
    const auto t1039 = t1038 + h24 * v2;
    const auto t1040 = t1039 + h25 * v1;
    const auto h39 = load<V>(h + 39 * sh);
    const auto t1041 = t1040 + h39 * t5;
    const auto h40 = load<V>(h + 40 * sh);
    const auto t1042 = t1041 + h40 * t2;
    const auto t1043 = t1042 + h154 * t67;
    const auto t1044 = t1043 + h155 * v8;
    const auto t1045 = t1044 + h157 * v6;
    const auto t1046 = t1045 + t745 * v5;
    const auto t1047 = h42 * v12;
    const auto t1048 = t1047 + h43 * v14;
    const auto t1049 = t1048 + h44 * v15;
    const auto t1050 = T(2) * t1049;
    const auto t1051 = t1050 + h24 * v3;
    const auto t1052 = t1051 + h26 * v1;
    const auto t1053 = t1052 + h39 * t7;
    const auto h41 = load<V>(h + 41 * sh);
    const auto t1054 = t1053 + h41 * t2;
    const auto t1055 = t1054 + h154 * v8;
    const auto t1056 = t1055 + h155 * t78;
    const auto t1057 = t1056 + h157 * v5;
    const auto t1058 = t1057 + t870 * v6;
    const auto t1059 = h148 * v5;
    const auto h36 = load<V>(h + 36 * sh);
    const auto t1060 = t1059 + h36 * t2;
    const auto t1061 = t1060 + h147 * t61;
    const auto t1062 = t1061 + h149 * v6;
    const auto h89 = load<V>(h + 89 * sh);
    const auto t1063 = h89 + a1 * h26;
    const auto t1064 = t1063 + a3 * h24;
    const auto t1065 = t1064 + a5 * h157;
    const auto t1066 = t1065 + a6 * t870;
    const auto t1067 = t1066 + a8 * h154;
    const auto t1068 = t1067 + t305 * h155;
    const auto t1069 = t1068 + t166 * h41;
    const auto t1070 = t1069 + t168 * h39;
    const auto t1071 = t1070 + t215 * h42;
    const auto t1072 = t1071 + t181 * h43;
    const auto t1073 = t1072 + t199 * h44;
    const auto h88 = load<V>(h + 88 * sh);
    const auto t1074 = h88 + a1 * h25;
    const auto t1075 = t1074 + a2 * h24;
    const auto t1076 = t1075 + a5 * t745;
    const auto t1077 = t1076 + a6 * h157;
    const auto t1078 = t1077 + a8 * h155;
    const auto t1079 = t1078 + t314 * h154;
    const auto t1080 = t1079 + t166 * h40;
    const auto t1081 = t1080 + t167 * h39;
    const auto t1082 = t1081 + t214 * h42;
    const auto t1083 = t1082 + t181 * h44;
    const auto t1084 = t1083 + t182 * h43;
    const auto g5 = load<V>(g + 5 * sg);
    const auto t1085 = g5 + a5 * h148;
    const auto h75 = load<V>(h + 75 * sh);
    const auto t1086 = h75 + t1085;
    const auto t1087 = t1086 + a6 * h149;
    const auto t1088 = t1087 + t166 * h36;
    const auto t1089 = t1088 + t323 * h147;
    const auto t1090 = h36 * t5;
    const auto h37 = load<V>(h + 37 * sh);
    const auto t1091 = t1090 + h37 * t2;
    const auto t1092 = t1091 + h148 * t67;
    const auto t1093 = t1092 + h149 * v8;
    const auto t1094 = t1093 + h151 * v6;
    const auto t1095 = t1094 + t780 * t69;
    const auto t1096 = h36 * t7;
    const auto h38 = load<V>(h + 38 * sh);
    const auto t1097 = t1096 + h38 * t2;
    const auto t1098 = t1097 + h148 * v8;
    const auto t1099 = t1098 + h149 * t78;
    const auto t1100 = t1099 + h151 * v5;
    const auto t1101 = t1100 + t880 * t80;
    const auto t1102 = t1059 + h37 * t5;
    const auto t1103 = t1102 + h150 * t89;
    const auto t1104 = t1103 + h151 * v8;
    const auto t1105 = h37 * t7;
    const auto t1106 = t1105 + h38 * t5;
    const auto t1107 = t1106 + h148 * v6;
    const auto t1108 = t1107 + h149 * v5;
    const auto t1109 = t1108 + h151 * t94;
    const auto t1110 = t1109 + t966 * t96;
    const auto t1111 = h38 * t7;
    const auto t1112 = t1111 + h149 * v6;
    const auto t1113 = t1112 + h151 * v8;
    const auto t1114 = t1113 + h152 * t105;
    const auto h80 = load<V>(h + 80 * sh);
    const auto t1115 = g5 + h80;
    const auto t1116 = t1115 + a6 * h149;
    const auto t1117 = t1116 + a8 * h151;
    const auto t1118 = t1117 + t168 * h38;
    const auto t1119 = t1118 + t282 * h152;
    const auto h79 = load<V>(h + 79 * sh);
    const auto t1120 = h79 + a5 * h149;
    const auto t1121 = t1120 + a6 * h148;
    const auto t1122 = t1121 + t289 * h151;
    const auto t1123 = t1122 + t167 * h38;
    const auto t1124 = t1123 + t168 * h37;
    const auto t1125 = t1124 + t186 * t966;
    const auto h78 = load<V>(h + 78 * sh);
    const auto t1126 = h78 + t1085;
    const auto t1127 = t1126 + a8 * h151;
    const auto t1128 = t1127 + t167 * h37;
    const auto t1129 = t1128 + t298 * h150;
    const auto h77 = load<V>(h + 77 * sh);
    const auto t1130 = h77 + a5 * h151;
    const auto t1131 = t1130 + a8 * h148;
    const auto t1132 = t1131 + t305 * h149;
    const auto t1133 = t1132 + t166 * h38;
    const auto t1134 = t1133 + t168 * h36;
    const auto t1135 = t1134 + t185 * t880;
    const auto h76 = load<V>(h + 76 * sh);
    const auto t1136 = h76 + a6 * h151;
    const auto t1137 = t1136 + a8 * h149;
    const auto t1138 = t1137 + t314 * h148;
    const auto t1139 = t1138 + t166 * h37;
    const auto t1140 = t1139 + t167 * h36;
    const auto t1141 = t1140 + t184 * t780;
    const auto t1142 = h39 * t335;
    const auto t1143 = t1142 + h63 * v1;
    const auto h81 = load<V>(h + 81 * sh);
    const auto t1144 = t1143 + h81 * t2;
    const auto t1145 = t1144 + h105 * t265;
    const auto t1146 = t1145 + h141 * t341;
    const auto t1147 = t1146 + h159 * t227;
    const auto t1148 = T(2) * t1147;
    const auto t1149 = t1148 + a4 * t574;
    const auto t1150 = t1149 + a5 * t729;
    const auto t1151 = t1150 + a6 * t844;
    const auto t1152 = t1151 + a10 * t1062;
    const auto t1153 = t1152 + a11 * t1095;
    const auto t1154 = t1153 + a12 * t1101;
    const auto t1155 = t1154 + a13 * t1104;
    const auto t1156 = t1155 + a14 * t1110;
    const auto t1157 = t1156 + a15 * t1114;
    const auto t1158 = t1157 + h21 * t116;
    const auto t1159 = t1158 + h22 * t122;
    const auto t1160 = t1159 + h23 * t128;
    const auto t1161 = t1160 + h36 * t686;
    const auto t1162 = t1161 + h37 * t664;
    const auto t1163 = t1162 + h38 * t645;
    const auto t1164 = t1163 + h40 * t140;
    const auto t1165 = t1164 + h41 * t152;
    const auto t1166 = t1165 + h64 * v2;
    const auto t1167 = t1166 + h65 * v3;
    const auto h82 = load<V>(h + 82 * sh);
    const auto t1168 = t1167 + h82 * t5;
    const auto h83 = load<V>(h + 83 * sh);
    const auto t1169 = t1168 + h83 * t7;
    const auto t1170 = t1169 + h106 * t158;
    const auto t1171 = t1170 + h107 * t164;
    const auto t1172 = t1171 + h142 * t174;
    const auto t1173 = t1172 + h143 * t180;
    const auto t1174 = t1173 + h160 * t198;
    const auto t1175 = t1174 + h161 * t212;
    const auto t1176 = t1175 + t868 * v6;
    const auto t1177 = t1176 + t761 * v5;
    const auto t1178 = t1177 + t590 * v4;
    const auto t1179 = t1178 + t1119 * v15;
    const auto t1180 = t1179 + t1125 * v14;
    const auto t1181 = t1180 + t1129 * v13;
    const auto t1182 = t1181 + t1135 * v12;
    const auto t1183 = t1182 + t1141 * v11;
    const auto t1184 = t1183 + t1089 * v10;
    const auto t1185 = h154 * v5;
    const auto t1186 = t1185 + h24 * v1;
    const auto t1187 = t1186 + h39 * t2;
    const auto t1188 = t1187 + h42 * v10;
    const auto t1189 = t1188 + h43 * v11;
    const auto t1190 = t1189 + h44 * v12;
    const auto t1191 = t1190 + h155 * v6;
    const auto t1192 = t1191 + t687 * v4;
    const auto g6 = load<V>(g + 6 * sg);
    const auto t1193 = g6 + a5 * h154;
    const auto h87 = load<V>(h + 87 * sh);
    const auto t1194 = h87 + t1193;
    const auto t1195 = t1194 + a1 * h24;
    const auto t1196 = t1195 + a4 * t687;
    const auto t1197 = t1196 + a6 * h155;
    const auto t1198 = t1197 + a10 * h42;
    const auto t1199 = t1198 + a11 * h43;
    const auto t1200 = t1199 + a12 * h44;
    const auto t1201 = t1200 + t166 * h39;
    const auto t1202 = a10 * t1192;
    const auto t1203 = t1202 + h27 * t680;
    const auto t1204 = t1203 + h42 * t335;
    const auto t1205 = t1204 + t1201 * v10;
    const auto t1206 = t1184 + T(2) * t1205;
    const auto t1207 = t1206 + a1 * t66;
    const auto t1208 = t1207 + a4 * t525;
    const auto t1209 = t1208 + a11 * t1046;
    const auto t1210 = t1209 + a12 * t1058;
    const auto t1211 = t1210 + t166 * t1062;
    const auto t1212 = t1211 + t510 * t227;
    const auto t1213 = t1212 + t558 * t341;
    const auto t1214 = t1213 + t635 * v4;
    const auto t1215 = t1214 + t10 * t265;
    const auto t1216 = t1215 + t1073 * v12;
    const auto t1217 = t1216 + t1084 * v11;
    const auto t1218 = t1217 + t1089 * t2;
    const auto t1219 = t1218 + t328 * v1;
    store<V>(to_a + 10 * sto_a, t1219);
    const auto t1220 = h42 * v14;
    const auto t1221 = t1220 + h43 * v17;
    const auto t1222 = t1221 + h44 * v18;
    const auto t1223 = T(2) * t1222;
    const auto t1224 = t1223 + h25 * v3;
    const auto t1225 = t1224 + h26 * v2;
    const auto t1226 = t1225 + h40 * t7;
    const auto t1227 = t1226 + h41 * t5;
    const auto t1228 = t1227 + h154 * v6;
    const auto t1229 = t1228 + h155 * v5;
    const auto t1230 = t1229 + h157 * t94;
    const auto t1231 = t1230 + t960 * v8;
    const auto h91 = load<V>(h + 91 * sh);
    const auto t1232 = h91 + a2 * h26;
    const auto t1233 = t1232 + a3 * h25;
    const auto t1234 = t1233 + a5 * h155;
    const auto t1235 = t1234 + a6 * h154;
    const auto t1236 = t1235 + a8 * t960;
    const auto t1237 = t1236 + t289 * h157;
    const auto t1238 = t1237 + t167 * h41;
    const auto t1239 = t1238 + t168 * h40;
    const auto t1240 = t1239 + t181 * h42;
    const auto t1241 = t1240 + t183 * h43;
    const auto t1242 = t1241 + t200 * h44;
    const auto t1243 = h40 * t412;
    const auto t1244 = t1243 + h66 * v2;
    const auto h84 = load<V>(h + 84 * sh);
    const auto t1245 = t1244 + h84 * t5;
    const auto t1246 = t1245 + h108 * t158;
    const auto t1247 = t1246 + h144 * t174;
    const auto t1248 = t1247 + h162 * t198;
    const auto t1249 = T(2) * t1248;
    const auto t1250 = t1249 + a5 * t574;
    const auto t1251 = t1250 + a7 * t729;
    const auto t1252 = t1251 + a8 * t844;
    const auto t1253 = t1252 + a11 * t1062;
    const auto t1254 = t1253 + a13 * t1095;
    const auto t1255 = t1254 + a14 * t1101;
    const auto t1256 = t1255 + a16 * t1104;
    const auto t1257 = t1256 + a17 * t1110;
    const auto t1258 = t1257 + a18 * t1114;
    const auto t1259 = t1258 + h21 * t122;
    const auto t1260 = t1259 + h22 * t388;
    const auto t1261 = t1260 + h23 * t394;
    const auto t1262 = t1261 + h36 * t664;
    const auto t1263 = t1262 + h37 * t736;
    const auto t1264 = t1263 + h38 * t743;
    const auto t1265 = t1264 + h39 * t140;
    const auto t1266 = t1265 + h41 * t405;
    const auto t1267 = t1266 + h64 * v1;
    const auto t1268 = t1267 + h67 * v3;
    const auto t1269 = t1268 + h82 * t2;
    const auto h85 = load<V>(h + 85 * sh);
    const auto t1270 = t1269 + h85 * t7;
    const auto t1271 = t1270 + h106 * t265;
    const auto t1272 = t1271 + h109 * t164;
    const auto t1273 = t1272 + h142 * t341;
    const auto t1274 = t1273 + h145 * t180;
    const auto t1275 = t1274 + h160 * t227;
    const auto t1276 = t1275 + h163 * t212;
    const auto t1277 = t1276 + t868 * v8;
    const auto t1278 = t1277 + t761 * v7;
    const auto t1279 = t1278 + t590 * v5;
    const auto t1280 = t1279 + t1119 * v18;
    const auto t1281 = t1280 + t1125 * v17;
    const auto t1282 = t1281 + t1129 * v16;
    const auto t1283 = t1282 + t1135 * v14;
    const auto t1284 = t1283 + t1141 * v13;
    const auto t1285 = t1284 + t1089 * v11;
    const auto t1286 = a14 * t1058;
    const auto t1287 = t1286 + t1073 * v14;
    const auto t1288 = t1285 + T(2) * t1287;
    const auto t1289 = t1185 + h25 * v2;
    const auto t1290 = t1289 + h40 * t5;
    const auto t1291 = t1290 + h42 * v13;
    const auto t1292 = t1291 + h43 * v16;
    const auto t1293 = t1292 + h44 * v17;
    const auto t1294 = t1293 + h157 * v8;
    const auto t1295 = t1294 + t744 * v7;
    const auto h90 = load<V>(h + 90 * sh);
    const auto t1296 = h90 + t1193;
    const auto t1297 = t1296 + a2 * h25;
    const auto t1298 = t1297 + a7 * t744;
    const auto t1299 = t1298 + a8 * h157;
    const auto t1300 = t1299 + a13 * h42;
    const auto t1301 = t1300 + a16 * h43;
    const auto t1302 = t1301 + a17 * h44;
    const auto t1303 = t1302 + t167 * h40;
    const auto t1304 = a5 * t525;
    const auto t1305 = t1304 + a11 * t1295;
    const auto t1306 = t1305 + h27 * t778;
    const auto t1307 = t1306 + h28 * t680;
    const auto t1308 = t1307 + h42 * t140;
    const auto t1309 = t1308 + h43 * t335;
    const auto t1310 = t1309 + t635 * v5;
    const auto t1311 = t1310 + t1303 * v11;
    const auto t1312 = t1311 + t1084 * v13;
    const auto t1313 = a11 * t1192;
    const auto t1314 = t1313 + t1201 * v11;
    const auto t1315 = t1288 + T(2) * t1312;
    const auto t1316 = t1315 + T(4) * t1314;
    const auto t1317 = t1316 + a1 * t77;
    const auto t1318 = t1317 + a2 * t66;
    const auto t1319 = t1318 + a4 * t540;
    const auto t1320 = t1319 + a12 * t1231;
    const auto t1321 = t1320 + t166 * t1095;
    const auto t1322 = t1321 + t167 * t1062;
    const auto t1323 = t1322 + h100 * t265;
    const auto t1324 = t1323 + h130 * t341;
    const auto t1325 = t1324 + h136 * t227;
    const auto t1326 = t1325 + t510 * t198;
    const auto t1327 = t1326 + t558 * t174;
    const auto t1328 = t1327 + t620 * v4;
    const auto t1329 = t1328 + t10 * t158;
    const auto t1330 = t1329 + t1242 * v12;
    const auto t1331 = t1330 + t1084 * v10;
    const auto t1332 = t1331 + t1141 * t2;
    const auto t1333 = t1332 + t1089 * t5;
    const auto t1334 = t1333 + t322 * v1;
    const auto t1335 = t1334 + t328 * v2;
    const auto t1336 = t1335 + t129 * t1046;
    store<V>(to_a + 11 * sto_a, t1336);
    const auto t1337 = h41 * t466;
    const auto t1338 = t1337 + h68 * v3;
    const auto h86 = load<V>(h + 86 * sh);
    const auto t1339 = t1338 + h86 * t7;
    const auto t1340 = t1339 + h110 * t164;
    const auto t1341 = t1340 + h146 * t180;
    const auto t1342 = t1341 + h164 * t212;
    const auto t1343 = T(2) * t1342;
    const auto t1344 = t1343 + a6 * t574;
    const auto t1345 = t1344 + a8 * t729;
    const auto t1346 = t1345 + a9 * t844;
    const auto t1347 = t1346 + a12 * t1062;
    const auto t1348 = t1347 + a14 * t1095;
    const auto t1349 = t1348 + a15 * t1101;
    const auto t1350 = t1349 + a17 * t1104;
    const auto t1351 = t1350 + a18 * t1110;
    const auto t1352 = t1351 + a19 * t1114;
    const auto t1353 = t1352 + h21 * t128;
    const auto t1354 = t1353 + h22 * t394;
    const auto t1355 = t1354 + h23 * t459;
    const auto t1356 = t1355 + h36 * t645;
    const auto t1357 = t1356 + h37 * t743;
    const auto t1358 = t1357 + h38 * t851;
    const auto t1359 = t1358 + h39 * t152;
    const auto t1360 = t1359 + h40 * t405;
    const auto t1361 = t1360 + h65 * v1;
    const auto t1362 = t1361 + h67 * v2;
    const auto t1363 = t1362 + h83 * t2;
    const auto t1364 = t1363 + h85 * t5;
    const auto t1365 = t1364 + h107 * t265;
    const auto t1366 = t1365 + h109 * t158;
    const auto t1367 = t1366 + h143 * t341;
    const auto t1368 = t1367 + h145 * t174;
    const auto t1369 = t1368 + h161 * t227;
    const auto t1370 = t1369 + h163 * t198;
    const auto t1371 = t1370 + t868 * v9;
    const auto t1372 = t1371 + t761 * v8;
    const auto t1373 = t1372 + t590 * v6;
    const auto t1374 = t1373 + t1119 * v19;
    const auto t1375 = t1374 + t1125 * v18;
    const auto t1376 = t1375 + t1129 * v17;
    const auto t1377 = t1376 + t1135 * v15;
    const auto t1378 = t1377 + t1141 * v14;
    const auto t1379 = t1378 + t1089 * v12;
    const auto t1380 = a14 * t1046;
    const auto t1381 = t1380 + t1084 * v14;
    const auto t1382 = t1379 + T(2) * t1381;
    const auto t1383 = h26 * v3;
    const auto t1384 = t1383 + h41 * t7;
    const auto t1385 = t1384 + h42 * v15;
    const auto t1386 = t1385 + h43 * v18;
    const auto t1387 = t1386 + h44 * v19;
    const auto t1388 = t1387 + h155 * v6;
    const auto t1389 = t1388 + h157 * v8;
    const auto t1390 = t1389 + t869 * v9;
    const auto h92 = load<V>(h + 92 * sh);
    const auto t1391 = g6 + h92;
    const auto t1392 = t1391 + a3 * h26;
    const auto t1393 = t1392 + a6 * h155;
    const auto t1394 = t1393 + a8 * h157;
    const auto t1395 = t1394 + a9 * t869;
    const auto t1396 = t1395 + a15 * h42;
    const auto t1397 = t1396 + a18 * h43;
    const auto t1398 = t1397 + a19 * h44;
    const auto t1399 = t1398 + t168 * h41;
    const auto t1400 = a6 * t525;
    const auto t1401 = t1400 + a12 * t1390;
    const auto t1402 = t1401 + h27 * t878;
    const auto t1403 = t1402 + h29 * t680;
    const auto t1404 = t1403 + h42 * t152;
    const auto t1405 = t1404 + h44 * t335;
    const auto t1406 = t1405 + t635 * v6;
    const auto t1407 = t1406 + t1399 * v12;
    const auto t1408 = t1407 + t1073 * v15;
    const auto t1409 = a12 * t1192;
    const auto t1410 = t1409 + t1201 * v12;
    const auto t1411 = t1382 + T(2) * t1408;
    const auto t1412 = t1411 + T(4) * t1410;
    const auto t1413 = t1412 + a1 * t88;
    const auto t1414 = t1413 + a3 * t66;
    const auto t1415 = t1414 + a4 * t555;
    const auto t1416 = t1415 + a11 * t1231;
    const auto t1417 = t1416 + t166 * t1101;
    const auto t1418 = t1417 + t168 * t1062;
    const auto t1419 = t1418 + h101 * t265;
    const auto t1420 = t1419 + h131 * t341;
    const auto t1421 = t1420 + h137 * t227;
    const auto t1422 = t1421 + t510 * t212;
    const auto t1423 = t1422 + t558 * t180;
    const auto t1424 = t1423 + t605 * v4;
    const auto t1425 = t1424 + t10 * t164;
    const auto t1426 = t1425 + t1242 * v11;
    const auto t1427 = t1426 + t1073 * v10;
    const auto t1428 = t1427 + t1135 * t2;
    const auto t1429 = t1428 + t1089 * t7;
    const auto t1430 = t1429 + t313 * v1;
    const auto t1431 = t1430 + t328 * v3;
    const auto t1432 = t1431 + t141 * t1058;
    store<V>(to_a + 12 * sto_a, t1432);
    const auto t1433 = a14 * t1231;
    const auto t1434 = t1433 + t1242 * v14;
    const auto t1435 = t1184 + T(2) * t1434;
    const auto t1436 = a5 * t540;
    const auto t1437 = t1436 + a13 * t1192;
    const auto t1438 = t1437 + h27 * t936;
    const auto t1439 = t1438 + h28 * t778;
    const auto t1440 = t1439 + h42 * t412;
    const auto t1441 = t1440 + h43 * t140;
    const auto t1442 = t1441 + t620 * v5;
    const auto t1443 = t1442 + t1084 * v11;
    const auto t1444 = t1443 + t1201 * v13;
    const auto t1445 = a13 * t1295;
    const auto t1446 = t1445 + t1303 * v13;
    const auto t1447 = t1435 + T(2) * t1444;
    const auto t1448 = t1447 + T(4) * t1446;
    const auto t1449 = t1448 + a1 * t93;
    const auto t1450 = t1449 + a2 * t77;
    const auto t1451 = t1450 + a7 * t525;
    const auto t1452 = t1451 + a17 * t1058;
    const auto t1453 = t1452 + t166 * t1104;
    const auto t1454 = t1453 + t167 * t1095;
    const auto t1455 = t1454 + h100 * t158;
    const auto t1456 = t1455 + h130 * t174;
    const auto t1457 = t1456 + h136 * t198;
    const auto t1458 = t1457 + t509 * t227;
    const auto t1459 = t1458 + t557 * t341;
    const auto t1460 = t1459 + t635 * v7;
    const auto t1461 = t1460 + t9 * t265;
    const auto t1462 = t1461 + t1073 * v17;
    const auto t1463 = t1462 + t1084 * v16;
    const auto t1464 = t1463 + t1129 * t2;
    const auto t1465 = t1464 + t1141 * t5;
    const auto t1466 = t1465 + t304 * v1;
    const auto t1467 = t1466 + t322 * v2;
    const auto t1468 = t1467 + t130 * t1046;
    store<V>(to_a + 13 * sto_a, t1468);
    const auto t1469 = a5 * t555;
    const auto t1470 = t1469 + a6 * t540;
    const auto t1471 = t1470 + a8 * t525;
    const auto t1472 = t1471 + t165 * t1231;
    const auto t1473 = t1472 + t143 * t1058;
    const auto t1474 = t1473 + t131 * t1046;
    const auto t1475 = t1474 + h27 * t964;
    const auto t1476 = t1475 + h28 * t878;
    const auto t1477 = t1476 + h29 * t778;
    const auto t1478 = t1477 + h42 * t405;
    const auto t1479 = t1478 + h43 * t152;
    const auto t1480 = t1479 + h44 * t140;
    const auto t1481 = t1480 + t605 * v5;
    const auto t1482 = t1481 + t620 * v6;
    const auto t1483 = t1482 + t635 * v8;
    const auto t1484 = t1483 + t1242 * t1;
    const auto t1485 = t1484 + t1073 * t4;
    const auto t1486 = t1485 + t1084 * t6;
    const auto t1487 = t1390 + t1295;
    const auto t1488 = t1487 + t1192;
    const auto t1489 = t1399 + t1303;
    const auto t1490 = t1489 + t1201;
    const auto t1491 = a14 * t1488;
    const auto t1492 = t1491 + t1490 * v14;
    const auto t1493 = T(2) * t1486;
    const auto t1494 = t1493 + T(4) * t1492;
    const auto t1495 = t1494 + a1 * t104;
    const auto t1496 = t1495 + a2 * t88;
    const auto t1497 = t1496 + a3 * t77;
    const auto t1498 = t1497 + t166 * t1110;
    const auto t1499 = t1498 + t167 * t1101;
    const auto t1500 = t1499 + t168 * t1095;
    const auto t1501 = t1500 + h100 * t164;
    const auto t1502 = t1501 + h101 * t158;
    const auto t1503 = t1502 + h103 * t265;
    const auto t1504 = t1503 + h130 * t180;
    const auto t1505 = t1504 + h131 * t174;
    const auto t1506 = t1505 + h133 * t341;
    const auto t1507 = t1506 + h136 * t212;
    const auto t1508 = t1507 + h137 * t198;
    const auto t1509 = t1508 + h139 * t227;
    const auto t1510 = t1509 + t1125 * t2;
    const auto t1511 = t1510 + t1135 * t5;
    const auto t1512 = t1511 + t1141 * t7;
    const auto t1513 = t1512 + t297 * v1;
    const auto t1514 = t1513 + t313 * v2;
    const auto t1515 = t1514 + t322 * v3;
    store<V>(to_a + 14 * sto_a, t1515);
    const auto t1516 = a6 * t555;
    const auto t1517 = t1516 + a15 * t1192;
    const auto t1518 = t1517 + h27 * t1013;
    const auto t1519 = t1518 + h29 * t878;
    const auto t1520 = t1519 + h42 * t466;
    const auto t1521 = t1520 + h44 * t152;
    const auto t1522 = t1521 + t605 * v6;
    const auto t1523 = t1522 + t1073 * v12;
    const auto t1524 = t1523 + t1201 * v15;
    const auto t1525 = a15 * t1390;
    const auto t1526 = t1525 + t1399 * v15;
    const auto t1527 = t1435 + T(2) * t1524;
    const auto t1528 = t1527 + T(4) * t1526;
    const auto t1529 = t1528 + a1 * t110;
    const auto t1530 = t1529 + a3 * t88;
    const auto t1531 = t1530 + a9 * t525;
    const auto t1532 = t1531 + a18 * t1046;
    const auto t1533 = t1532 + t166 * t1114;
    const auto t1534 = t1533 + t168 * t1101;
    const auto t1535 = t1534 + h101 * t164;
    const auto t1536 = t1535 + h131 * t180;
    const auto t1537 = t1536 + h137 * t212;
    const auto t1538 = t1537 + t508 * t227;
    const auto t1539 = t1538 + t556 * t341;
    const auto t1540 = t1539 + t635 * v9;
    const auto t1541 = t1540 + t8 * t265;
    const auto t1542 = t1541 + t1073 * v19;
    const auto t1543 = t1542 + t1084 * v18;
    const auto t1544 = t1543 + t1119 * t2;
    const auto t1545 = t1544 + t1135 * t7;
    const auto t1546 = t1545 + t288 * v1;
    const auto t1547 = t1546 + t313 * v3;
    const auto t1548 = t1547 + t142 * t1058;
    store<V>(to_a + 15 * sto_a, t1548);
    const auto t1549 = a16 * t1295;
    const auto t1550 = t1549 + h28 * t936;
    const auto t1551 = t1550 + h43 * t412;
    const auto t1552 = t1551 + t1303 * v16;
    const auto t1553 = t1285 + T(2) * t1552;
    const auto t1554 = t1553 + a2 * t93;
    const auto t1555 = t1554 + a7 * t540;
    const auto t1556 = t1555 + a13 * t1046;
    const auto t1557 = t1556 + a17 * t1231;
    const auto t1558 = t1557 + t167 * t1104;
    const auto t1559 = t1558 + t509 * t198;
    const auto t1560 = t1559 + t557 * t174;
    const auto t1561 = t1560 + t620 * v7;
    const auto t1562 = t1561 + t9 * t158;
    const auto t1563 = t1562 + t1242 * v17;
    const auto t1564 = t1563 + t1084 * v13;
    const auto t1565 = t1564 + t1129 * t5;
    const auto t1566 = t1565 + t304 * v2;
    store<V>(to_a + 16 * sto_a, t1566);
    const auto t1567 = a8 * t540;
    const auto t1568 = t1567 + a17 * t1390;
    const auto t1569 = t1568 + h28 * t964;
    const auto t1570 = t1569 + h29 * t936;
    const auto t1571 = t1570 + h43 * t405;
    const auto t1572 = t1571 + h44 * t412;
    const auto t1573 = t1572 + t620 * v8;
    const auto t1574 = t1573 + t1399 * v17;
    const auto t1575 = t1574 + t1242 * v18;
    const auto t1576 = a17 * t1295;
    const auto t1577 = t1576 + t1303 * v17;
    const auto t1578 = t1382 + T(2) * t1575;
    const auto t1579 = t1578 + T(4) * t1577;
    const auto t1580 = t1579 + a2 * t104;
    const auto t1581 = t1580 + a3 * t93;
    const auto t1582 = t1581 + a7 * t555;
    const auto t1583 = t1582 + a13 * t1058;
    const auto t1584 = t1583 + t167 * t1110;
    const auto t1585 = t1584 + t168 * t1104;
    const auto t1586 = t1585 + h103 * t158;
    const auto t1587 = t1586 + h133 * t174;
    const auto t1588 = t1587 + h139 * t198;
    const auto t1589 = t1588 + t509 * t212;
    const auto t1590 = t1589 + t557 * t180;
    const auto t1591 = t1590 + t605 * v7;
    const auto t1592 = t1591 + t9 * t164;
    const auto t1593 = t1592 + t1242 * v16;
    const auto t1594 = t1593 + t1073 * v13;
    const auto t1595 = t1594 + t1125 * t5;
    const auto t1596 = t1595 + t1129 * t7;
    const auto t1597 = t1596 + t297 * v2;
    const auto t1598 = t1597 + t304 * v3;
    const auto t1599 = t1598 + t395 * t1231;
    store<V>(to_a + 17 * sto_a, t1599);
    const auto t1600 = a8 * t555;
    const auto t1601 = t1600 + a18 * t1295;
    const auto t1602 = t1601 + h28 * t1013;
    const auto t1603 = t1602 + h29 * t964;
    const auto t1604 = t1603 + h43 * t466;
    const auto t1605 = t1604 + h44 * t405;
    const auto t1606 = t1605 + t605 * v8;
    const auto t1607 = t1606 + t1242 * v17;
    const auto t1608 = t1607 + t1303 * v18;
    const auto t1609 = a18 * t1390;
    const auto t1610 = t1609 + t1399 * v18;
    const auto t1611 = t1288 + T(2) * t1608;
    const auto t1612 = t1611 + T(4) * t1610;
    const auto t1613 = t1612 + a2 * t110;
    const auto t1614 = t1613 + a3 * t104;
    const auto t1615 = t1614 + a9 * t540;
    const auto t1616 = t1615 + a15 * t1046;
    const auto t1617 = t1616 + t167 * t1114;
    const auto t1618 = t1617 + t168 * t1110;
    const auto t1619 = t1618 + h103 * t164;
    const auto t1620 = t1619 + h133 * t180;
    const auto t1621 = t1620 + h139 * t212;
    const auto t1622 = t1621 + t508 * t198;
    const auto t1623 = t1622 + t556 * t174;
    const auto t1624 = t1623 + t620 * v9;
    const auto t1625 = t1624 + t8 * t158;
    const auto t1626 = t1625 + t1242 * v19;
    const auto t1627 = t1626 + t1084 * v15;
    const auto t1628 = t1627 + t1119 * t5;
    const auto t1629 = t1628 + t1125 * t7;
    const auto t1630 = t1629 + t288 * v2;
    const auto t1631 = t1630 + t297 * v3;
    const auto t1632 = t1631 + t396 * t1231;
    store<V>(to_a + 18 * sto_a, t1632);
    const auto t1633 = a19 * t1390;
    const auto t1634 = t1633 + h29 * t1013;
    const auto t1635 = t1634 + h44 * t466;
    const auto t1636 = t1635 + t1399 * v19;
    const auto t1637 = t1379 + T(2) * t1636;
    const auto t1638 = t1637 + a3 * t110;
    const auto t1639 = t1638 + a9 * t555;
    const auto t1640 = t1639 + a15 * t1058;
    const auto t1641 = t1640 + a18 * t1231;
    const auto t1642 = t1641 + t168 * t1114;
    const auto t1643 = t1642 + t508 * t212;
    const auto t1644 = t1643 + t556 * t180;
    const auto t1645 = t1644 + t605 * v9;
    const auto t1646 = t1645 + t8 * t164;
    const auto t1647 = t1646 + t1242 * v18;
    const auto t1648 = t1647 + t1073 * v15;
    const auto t1649 = t1648 + t1119 * t7;
    const auto t1650 = t1649 + t288 * v3;
    store<V>(to_a + 19 * sto_a, t1650);
    const auto t1651 = v9 + t67;
    store<V>(to_g + 1 * sto_g, t1651);
    const auto t1652 = a1 * v1;
    const auto t1653 = a2 * v2;
    const auto t1654 = a3 * v3;
    const auto t1655 = t1652 + t1653;
    const auto t1656 = t1655 + t1654;
    const auto t1657 = T(2) * t1656;
    store<V>(to_g + 2 * sto_g, t1657);
    const auto t1658 = t459 + t730;
    store<V>(to_g + 3 * sto_g, t1658);
    const auto t1659 = t680 + t936;
    const auto t1660 = t1659 + t1013;
    const auto t1661 = T(2) * t1660;
    store<V>(to_g + 4 * sto_g, t1661);
    const auto t1662 = t851 + t737;
    store<V>(to_g + 5 * sto_g, t1662);
    const auto t1663 = t466 + t779;
    const auto t1664 = T(2) * t1663;
    store<V>(to_g + 6 * sto_g, t1664);
    const auto t1665 = a1 * a4;
    const auto t1666 = t1665 + a2 * a5;
    const auto t1667 = t1666 + a3 * a6;
    const auto t1668 = a1 * t265;
    const auto t1669 = t1668 + t1667 * v1;
    const auto t1670 = a1 * a5;
    const auto t1671 = t1670 + a2 * a7;
    const auto t1672 = t1671 + a3 * a8;
    const auto t1673 = a2 * t158;
    const auto t1674 = t1673 + t1672 * v2;
    const auto t1675 = a1 * a6;
    const auto t1676 = t1675 + a2 * a8;
    const auto t1677 = t1676 + a3 * a9;
    const auto t1678 = a3 * t164;
    const auto t1679 = t1678 + t1677 * v3;
    const auto t1680 = t1669 + t1674;
    const auto t1681 = t1680 + t1679;
    store<V>(to_g + 7 * sto_g, t1681);
    const auto t1682 = a10 * t265;
    const auto t1683 = t1682 + a11 * t158;
    const auto t1684 = t1683 + a12 * t164;
    const auto t1685 = t1684 + t1667 * v10;
    const auto t1686 = t1685 + t1672 * v11;
    const auto t1687 = t1686 + t1677 * v12;
    store<V>(to_h + 99 * sto_h, t1687);
    const auto t1688 = a13 * t265;
    const auto t1689 = t1688 + a16 * t158;
    const auto t1690 = t1689 + a17 * t164;
    const auto t1691 = t1690 + t1667 * v13;
    const auto t1692 = t1691 + t1672 * v16;
    const auto t1693 = t1692 + t1677 * v17;
    store<V>(to_h + 102 * sto_h, t1693);
    const auto t1694 = a15 * t265;
    const auto t1695 = t1694 + a18 * t158;
    const auto t1696 = t1695 + a19 * t164;
    const auto t1697 = t1696 + t1667 * v15;
    const auto t1698 = t1697 + t1672 * v18;
    const auto t1699 = t1698 + t1677 * v19;
    store<V>(to_h + 104 * sto_h, t1699);
    const auto t1700 = t1687 + t1693;
    const auto t1701 = t1700 + t1699;
    store<V>(to_g + 8 * sto_g, t1701);
    const auto t1702 = a4 * a10;
    const auto t1703 = t1702 + a7 * a13;
    const auto t1704 = t1703 + a9 * a15;
    const auto t1705 = t1704 + a11 * t184;
    const auto t1706 = t1705 + a12 * t185;
    const auto t1707 = t1706 + a14 * t186;
    const auto t1708 = a1 * t227;
    const auto t1709 = t1708 + t1707 * v1;
    const auto t1710 = a4 * a11;
    const auto t1711 = t1710 + a7 * a16;
    const auto t1712 = t1711 + a9 * a18;
    const auto t1713 = t1712 + a13 * t184;
    const auto t1714 = t1713 + a14 * t185;
    const auto t1715 = t1714 + a17 * t186;
    const auto t1716 = a2 * t198;
    const auto t1717 = t1716 + t1715 * v2;
    const auto t1718 = a4 * a12;
    const auto t1719 = t1718 + a7 * a17;
    const auto t1720 = t1719 + a9 * a19;
    const auto t1721 = t1720 + a14 * t184;
    const auto t1722 = t1721 + a15 * t185;
    const auto t1723 = t1722 + a18 * t186;
    const auto t1724 = a3 * t212;
    const auto t1725 = t1724 + t1723 * v3;
    const auto t1726 = t1709 + t1717;
    const auto t1727 = t1726 + t1725;
    store<V>(to_g + 9 * sto_g, t1727);
    const auto t1728 = a5 * a5;
    const auto t1729 = t1728 + a4 * a4;
    const auto t1730 = t1729 + a6 * a6;
    const auto t1731 = a5 * t314;
    const auto t1732 = t1731 + a6 * a8;
    const auto t1733 = a5 * a8;
    const auto t1734 = t1733 + a6 * t305;
    const auto t1735 = t1728 + a7 * a7;
    const auto t1736 = t1735 + a8 * a8;
    const auto t1737 = a5 * a6;
    const auto t1738 = t1737 + a8 * t289;
    const auto t1739 = a6 * a6;
    const auto t1740 = t1739 + a8 * a8;
    const auto t1741 = t1740 + a9 * a9;
    const auto t1742 = t1730 * v4;
    const auto t1743 = t1742 + t1732 * t69;
    const auto t1744 = t1743 + t1734 * t80;
    const auto t1745 = t1744 + t1736 * v7;
    const auto t1746 = t1745 + t1738 * t96;
    const auto t1747 = t1746 + t1741 * v9;
    const auto t1748 = t1747 + t184 * t778;
    const auto t1749 = t1748 + t185 * t878;
    const auto t1750 = t1749 + t186 * t964;
    const auto t1751 = t1750 + t323 * t680;
    const auto t1752 = t1751 + t298 * t936;
    const auto t1753 = t1752 + t282 * t1013;
    store<V>(to_g + 10 * sto_g, t1753);
    const auto t1754 = a4 * t166;
    const auto t1755 = t1754 + a5 * t167;
    const auto t1756 = t1755 + a6 * t168;
    const auto t1757 = a5 * t166;
    const auto t1758 = t1757 + a7 * t167;
    const auto t1759 = t1758 + a8 * t168;
    const auto t1760 = a6 * t166;
    const auto t1761 = t1760 + a8 * t167;
    const auto t1762 = t1761 + a9 * t168;
    const auto t1763 = a10 * t341;
    const auto t1764 = t1763 + a11 * t174;
    const auto t1765 = t1764 + a12 * t180;
    const auto t1766 = t1765 + t1756 * v10;
    const auto t1767 = t1766 + t1759 * v11;
    const auto t1768 = t1767 + t1762 * v12;
    store<V>(to_h + 129 * sto_h, t1768);
    const auto t1769 = a13 * t341;
    const auto t1770 = t1769 + a16 * t174;
    const auto t1771 = t1770 + a17 * t180;
    const auto t1772 = t1771 + t1756 * v13;
    const auto t1773 = t1772 + t1759 * v16;
    const auto t1774 = t1773 + t1762 * v17;
    store<V>(to_h + 132 * sto_h, t1774);
    const auto t1775 = a15 * t341;
    const auto t1776 = t1775 + a18 * t174;
    const auto t1777 = t1776 + a19 * t180;
    const auto t1778 = t1777 + t1756 * v15;
    const auto t1779 = t1778 + t1759 * v18;
    const auto t1780 = t1779 + t1762 * v19;
    store<V>(to_h + 134 * sto_h, t1780);
    const auto t1781 = t1768 + t1774;
    const auto t1782 = t1781 + t1780;
    store<V>(to_g + 11 * sto_g, t1782);
    const auto t1783 = a14 * t181;
    const auto t1784 = t1783 + a10 * a10;
    const auto t1785 = t1784 + a11 * t214;
    const auto t1786 = t1785 + a12 * t215;
    const auto t1787 = t1786 + a13 * a13;
    const auto t1788 = t1787 + a15 * a15;
    const auto t1789 = a10 * a12;
    const auto t1790 = t1789 + a13 * a17;
    const auto t1791 = t1790 + a15 * a19;
    const auto t1792 = t1791 + a15 * t215;
    const auto t1793 = t1792 + t143 * t181;
    const auto t1794 = a6 * t152;
    const auto t1795 = t1794 + t1793 * v6;
    const auto t1796 = a10 * a11;
    const auto t1797 = t1796 + a13 * a16;
    const auto t1798 = t1797 + a13 * t214;
    const auto t1799 = t1798 + a15 * a18;
    const auto t1800 = t1799 + t131 * t181;
    const auto t1801 = a5 * t140;
    const auto t1802 = t1801 + t1800 * v5;
    const auto t1803 = t1795 + t1802;
    const auto t1804 = t1803 + t1788 * v4;
    const auto t1805 = t1804 + t323 * t335;
    const auto t1806 = t1783 + a11 * a11;
    const auto t1807 = t1806 + a13 * t182;
    const auto t1808 = t1807 + a16 * a16;
    const auto t1809 = t1808 + a17 * t183;
    const auto t1810 = t1809 + a18 * a18;
    const auto t1811 = a11 * a12;
    const auto t1812 = t1811 + a16 * a17;
    const auto t1813 = t1812 + a18 * a19;
    const auto t1814 = t1813 + a18 * t183;
    const auto t1815 = t1814 + t165 * t181;
    const auto t1816 = a8 * t405;
    const auto t1817 = t1816 + t1815 * v8;
    const auto t1818 = t1817 + t1802;
    const auto t1819 = t1818 + t1810 * v7;
    const auto t1820 = t1819 + t298 * t412;
    const auto t1821 = t1783 + a12 * a12;
    const auto t1822 = t1821 + a15 * t199;
    const auto t1823 = t1822 + a17 * a17;
    const auto t1824 = t1823 + a18 * t200;
    const auto t1825 = t1824 + a19 * a19;
    const auto t1826 = t1795 + t1817;
    const auto t1827 = t1826 + t1825 * v9;
    const auto t1828 = t1827 + t282 * t466;
    const auto t1829 = t1805 + t1820;
    const auto t1830 = t1829 + t1828;
    store<V>(to_g + 12 * sto_g, t1830);
    const auto t1831 = a10 * t227;
    const auto t1832 = t1831 + a11 * t198;
    const auto t1833 = t1832 + a12 * t212;
    const auto t1834 = t1833 + t1707 * v10;
    const auto t1835 = t1834 + t1715 * v11;
    const auto t1836 = t1835 + t1723 * v12;
    store<V>(to_h + 135 * sto_h, t1836);
    const auto t1837 = a13 * t227;
    const auto t1838 = t1837 + a16 * t198;
    const auto t1839 = t1838 + a17 * t212;
    const auto t1840 = t1839 + t1707 * v13;
    const auto t1841 = t1840 + t1715 * v16;
    const auto t1842 = t1841 + t1723 * v17;
    store<V>(to_h + 138 * sto_h, t1842);
    const auto t1843 = a15 * t227;
    const auto t1844 = t1843 + a18 * t198;
    const auto t1845 = t1844 + a19 * t212;
    const auto t1846 = t1845 + t1707 * v15;
    const auto t1847 = t1846 + t1715 * v18;
    const auto t1848 = t1847 + t1723 * v19;
    store<V>(to_h + 140 * sto_h, t1848);
    const auto t1849 = t1836 + t1842;
    const auto t1850 = t1849 + t1848;
    store<V>(to_g + 13 * sto_g, t1850);
    const auto t1851 = a1 * a10;
    const auto t1852 = t1851 + a2 * a11;
    const auto t1853 = t1852 + a3 * a12;
    const auto t1854 = a1 * a11;
    const auto t1855 = t1854 + a2 * a13;
    const auto t1856 = t1855 + a3 * a14;
    const auto t1857 = a1 * a12;
    const auto t1858 = t1857 + a2 * a14;
    const auto t1859 = t1858 + a3 * a15;
    const auto t1860 = a1 * t116;
    const auto t1861 = t1860 + a2 * t122;
    const auto t1862 = t1861 + a3 * t128;
    const auto t1863 = t1862 + t1853 * v1;
    const auto t1864 = t1863 + t1856 * v2;
    const auto t1865 = t1864 + t1859 * v3;
    store<V>(to_h + 15 * sto_h, t1865);
    const auto t1866 = a1 * a13;
    const auto t1867 = t1866 + a2 * a16;
    const auto t1868 = t1867 + a3 * a17;
    const auto t1869 = a1 * a14;
    const auto t1870 = t1869 + a2 * a17;
    const auto t1871 = t1870 + a3 * a18;
    const auto t1872 = a1 * t122;
    const auto t1873 = t1872 + a2 * t388;
    const auto t1874 = t1873 + a3 * t394;
    const auto t1875 = t1874 + t1856 * v1;
    const auto t1876 = t1875 + t1868 * v2;
    const auto t1877 = t1876 + t1871 * v3;
    store<V>(to_h + 16 * sto_h, t1877);
    const auto t1878 = a1 * a15;
    const auto t1879 = t1878 + a2 * a18;
    const auto t1880 = t1879 + a3 * a19;
    const auto t1881 = a1 * t128;
    const auto t1882 = t1881 + a2 * t394;
    const auto t1883 = t1882 + a3 * t459;
    const auto t1884 = t1883 + t1859 * v1;
    const auto t1885 = t1884 + t1871 * v2;
    const auto t1886 = t1885 + t1880 * v3;
    store<V>(to_h + 17 * sto_h, t1886);
    const auto t1887 = a4 * t265;
    const auto t1888 = t1887 + a5 * t158;
    const auto t1889 = t1888 + a6 * t164;
    const auto t1890 = t1889 + t1667 * v4;
    const auto t1891 = t1890 + t1672 * v5;
    const auto t1892 = t1891 + t1677 * v6;
    store<V>(to_h + 18 * sto_h, t1892);
    const auto t1893 = a5 * t265;
    const auto t1894 = t1893 + a7 * t158;
    const auto t1895 = t1894 + a8 * t164;
    const auto t1896 = t1895 + t1667 * v5;
    const auto t1897 = t1896 + t1672 * v7;
    const auto t1898 = t1897 + t1677 * v8;
    store<V>(to_h + 19 * sto_h, t1898);
    const auto t1899 = a6 * t265;
    const auto t1900 = t1899 + a8 * t158;
    const auto t1901 = t1900 + a9 * t164;
    const auto t1902 = t1901 + t1667 * v6;
    const auto t1903 = t1902 + t1672 * v8;
    const auto t1904 = t1903 + t1677 * v9;
    store<V>(to_h + 20 * sto_h, t1904);
    const auto t1905 = t1853 * t2;
    const auto t1906 = t1905 + t1856 * t5;
    const auto t1907 = t1906 + t1859 * t7;
    const auto t1908 = t1907 + t166 * t116;
    const auto t1909 = t1908 + t167 * t122;
    const auto t1910 = t1909 + t168 * t128;
    store<V>(to_h + 21 * sto_h, t1910);
    const auto t1911 = t1856 * t2;
    const auto t1912 = t1911 + t1868 * t5;
    const auto t1913 = t1912 + t1871 * t7;
    const auto t1914 = t1913 + t166 * t122;
    const auto t1915 = t1914 + t167 * t388;
    const auto t1916 = t1915 + t168 * t394;
    store<V>(to_h + 22 * sto_h, t1916);
    const auto t1917 = t1859 * t2;
    const auto t1918 = t1917 + t1871 * t5;
    const auto t1919 = t1918 + t1880 * t7;
    const auto t1920 = t1919 + t166 * t128;
    const auto t1921 = t1920 + t167 * t394;
    const auto t1922 = t1921 + t168 * t459;
    store<V>(to_h + 23 * sto_h, t1922);
    const auto t1923 = a1 * t335;
    const auto t1924 = T(2) * t1923;
    const auto t1925 = t1924 + a2 * t140;
    const auto t1926 = t1925 + a3 * t152;
    const auto t1927 = t1926 + t1788 * v1;
    const auto t1928 = t1927 + t1800 * v2;
    const auto t1929 = t1928 + t1793 * v3;
    store<V>(to_h + 24 * sto_h, t1929);
    const auto t1930 = a2 * t412;
    const auto t1931 = T(2) * t1930;
    const auto t1932 = t1931 + a1 * t140;
    const auto t1933 = t1932 + a3 * t405;
    const auto t1934 = t1933 + t1800 * v1;
    const auto t1935 = t1934 + t1810 * v2;
    const auto t1936 = t1935 + t1815 * v3;
    store<V>(to_h + 25 * sto_h, t1936);
    const auto t1937 = a3 * t466;
    const auto t1938 = T(2) * t1937;
    const auto t1939 = t1938 + a1 * t152;
    const auto t1940 = t1939 + a2 * t405;
    const auto t1941 = t1940 + t1793 * v1;
    const auto t1942 = t1941 + t1815 * v2;
    const auto t1943 = t1942 + t1825 * v3;
    store<V>(to_h + 26 * sto_h, t1943);
    const auto t1944 = a10 * t680;
    const auto t1945 = t1944 + a11 * t778;
    const auto t1946 = t1945 + a12 * t878;
    const auto t1947 = t1946 + a13 * t936;
    const auto t1948 = t1947 + a14 * t964;
    const auto t1949 = t1948 + a15 * t1013;
    const auto t1950 = t1949 + t1732 * v11;
    const auto t1951 = t1950 + t1734 * v12;
    const auto t1952 = t1951 + t1738 * v14;
    const auto t1953 = T(2) * t1952;
    const auto t1954 = t1953 + t1730 * v10;
    const auto t1955 = t1954 + t1736 * v13;
    const auto t1956 = t1955 + t1741 * v15;
    store<V>(to_h + 27 * sto_h, t1956);
    const auto t1957 = a11 * t680;
    const auto t1958 = t1957 + a13 * t778;
    const auto t1959 = t1958 + a14 * t878;
    const auto t1960 = t1959 + a16 * t936;
    const auto t1961 = t1960 + a17 * t964;
    const auto t1962 = t1961 + a18 * t1013;
    const auto t1963 = t1962 + t1732 * v13;
    const auto t1964 = t1963 + t1734 * v14;
    const auto t1965 = t1964 + t1738 * v17;
    const auto t1966 = T(2) * t1965;
    const auto t1967 = t1966 + t1730 * v11;
    const auto t1968 = t1967 + t1736 * v16;
    const auto t1969 = t1968 + t1741 * v18;
    store<V>(to_h + 28 * sto_h, t1969);
    const auto t1970 = a12 * t680;
    const auto t1971 = t1970 + a14 * t778;
    const auto t1972 = t1971 + a15 * t878;
    const auto t1973 = t1972 + a17 * t936;
    const auto t1974 = t1973 + a18 * t964;
    const auto t1975 = t1974 + a19 * t1013;
    const auto t1976 = t1975 + t1732 * v14;
    const auto t1977 = t1976 + t1734 * v15;
    const auto t1978 = t1977 + t1738 * v18;
    const auto t1979 = T(2) * t1978;
    const auto t1980 = t1979 + t1730 * v12;
    const auto t1981 = t1980 + t1736 * v17;
    const auto t1982 = t1981 + t1741 * v19;
    store<V>(to_h + 29 * sto_h, t1982);
    const auto t1983 = a4 * t341;
    const auto t1984 = t1983 + a5 * t174;
    const auto t1985 = t1984 + a6 * t180;
    const auto t1986 = t1985 + t1756 * v4;
    const auto t1987 = t1986 + t1759 * v5;
    const auto t1988 = t1987 + t1762 * v6;
    store<V>(to_h + 30 * sto_h, t1988);
    const auto t1989 = a5 * t341;
    const auto t1990 = t1989 + a7 * t174;
    const auto t1991 = t1990 + a8 * t180;
    const auto t1992 = t1991 + t1756 * v5;
    const auto t1993 = t1992 + t1759 * v7;
    const auto t1994 = t1993 + t1762 * v8;
    store<V>(to_h + 31 * sto_h, t1994);
    const auto t1995 = a6 * t341;
    const auto t1996 = t1995 + a8 * t174;
    const auto t1997 = t1996 + a9 * t180;
    const auto t1998 = t1997 + t1756 * v6;
    const auto t1999 = t1998 + t1759 * v8;
    const auto t2000 = t1999 + t1762 * v9;
    store<V>(to_h + 32 * sto_h, t2000);
    const auto t2001 = a4 * t227;
    const auto t2002 = t2001 + a5 * t198;
    const auto t2003 = t2002 + a6 * t212;
    const auto t2004 = t2003 + t1707 * v4;
    const auto t2005 = t2004 + t1715 * v5;
    const auto t2006 = t2005 + t1723 * v6;
    store<V>(to_h + 33 * sto_h, t2006);
    const auto t2007 = a5 * t227;
    const auto t2008 = t2007 + a7 * t198;
    const auto t2009 = t2008 + a8 * t212;
    const auto t2010 = t2009 + t1707 * v5;
    const auto t2011 = t2010 + t1715 * v7;
    const auto t2012 = t2011 + t1723 * v8;
    store<V>(to_h + 34 * sto_h, t2012);
    const auto t2013 = a6 * t227;
    const auto t2014 = t2013 + a8 * t198;
    const auto t2015 = t2014 + a9 * t212;
    const auto t2016 = t2015 + t1707 * v6;
    const auto t2017 = t2016 + t1715 * v8;
    const auto t2018 = t2017 + t1723 * v9;
    store<V>(to_h + 35 * sto_h, t2018);
    const auto t2019 = a10 * t166;
    const auto t2020 = t2019 + a11 * t167;
    const auto t2021 = t2020 + a12 * t168;
    const auto t2022 = a11 * t166;
    const auto t2023 = t2022 + a13 * t167;
    const auto t2024 = t2023 + a14 * t168;
    const auto t2025 = a12 * t166;
    const auto t2026 = t2025 + a14 * t167;
    const auto t2027 = t2026 + a15 * t168;
    const auto t2028 = t166 * t686;
    const auto t2029 = t2028 + t167 * t664;
    const auto t2030 = t2029 + t168 * t645;
    const auto t2031 = t2030 + t2021 * t2;
    const auto t2032 = t2031 + t2024 * t5;
    const auto t2033 = t2032 + t2027 * t7;
    store<V>(to_h + 36 * sto_h, t2033);
    const auto t2034 = a13 * t166;
    const auto t2035 = t2034 + a16 * t167;
    const auto t2036 = t2035 + a17 * t168;
    const auto t2037 = a14 * t166;
    const auto t2038 = t2037 + a17 * t167;
    const auto t2039 = t2038 + a18 * t168;
    const auto t2040 = t166 * t664;
    const auto t2041 = t2040 + t167 * t736;
    const auto t2042 = t2041 + t168 * t743;
    const auto t2043 = t2042 + t2024 * t2;
    const auto t2044 = t2043 + t2036 * t5;
    const auto t2045 = t2044 + t2039 * t7;
    store<V>(to_h + 37 * sto_h, t2045);
    const auto t2046 = a15 * t166;
    const auto t2047 = t2046 + a18 * t167;
    const auto t2048 = t2047 + a19 * t168;
    const auto t2049 = t166 * t645;
    const auto t2050 = t2049 + t167 * t743;
    const auto t2051 = t2050 + t168 * t851;
    const auto t2052 = t2051 + t2027 * t2;
    const auto t2053 = t2052 + t2039 * t5;
    const auto t2054 = t2053 + t2048 * t7;
    store<V>(to_h + 38 * sto_h, t2054);
    const auto t2055 = t167 * t140;
    const auto t2056 = t2055 + t168 * t152;
    const auto t2057 = t2056 + t1788 * t2;
    const auto t2058 = t2057 + t1800 * t5;
    const auto t2059 = t2058 + t1793 * t7;
    const auto t2060 = t2059 + t266 * t335;
    store<V>(to_h + 39 * sto_h, t2060);
    const auto t2061 = t166 * t140;
    const auto t2062 = t2061 + t168 * t405;
    const auto t2063 = t2062 + t1800 * t2;
    const auto t2064 = t2063 + t1810 * t5;
    const auto t2065 = t2064 + t1815 * t7;
    const auto t2066 = t2065 + t244 * t412;
    store<V>(to_h + 40 * sto_h, t2066);
    const auto t2067 = t166 * t152;
    const auto t2068 = t2067 + t167 * t405;
    const auto t2069 = t2068 + t1793 * t2;
    const auto t2070 = t2069 + t1815 * t5;
    const auto t2071 = t2070 + t1825 * t7;
    const auto t2072 = t2071 + t228 * t466;
    store<V>(to_h + 41 * sto_h, t2072);
    const auto t2073 = a10 * t335;
    const auto t2074 = t2073 + a11 * t140;
    const auto t2075 = t2074 + a12 * t152;
    const auto t2076 = t2075 + a13 * t412;
    const auto t2077 = t2076 + a14 * t405;
    const auto t2078 = t2077 + a15 * t466;
    const auto t2079 = t2078 + t1800 * v11;
    const auto t2080 = t2079 + t1793 * v12;
    const auto t2081 = t2080 + t1815 * v14;
    const auto t2082 = T(2) * t2081;
    const auto t2083 = t2082 + t1788 * v10;
    const auto t2084 = t2083 + t1810 * v13;
    const auto t2085 = t2084 + t1825 * v15;
    store<V>(to_h + 42 * sto_h, t2085);
    const auto t2086 = a11 * t335;
    const auto t2087 = t2086 + a13 * t140;
    const auto t2088 = t2087 + a14 * t152;
    const auto t2089 = t2088 + a16 * t412;
    const auto t2090 = t2089 + a17 * t405;
    const auto t2091 = t2090 + a18 * t466;
    const auto t2092 = t2091 + t1800 * v13;
    const auto t2093 = t2092 + t1793 * v14;
    const auto t2094 = t2093 + t1815 * v17;
    const auto t2095 = T(2) * t2094;
    const auto t2096 = t2095 + t1788 * v11;
    const auto t2097 = t2096 + t1810 * v16;
    const auto t2098 = t2097 + t1825 * v18;
    store<V>(to_h + 43 * sto_h, t2098);
    const auto t2099 = a12 * t335;
    const auto t2100 = t2099 + a14 * t140;
    const auto t2101 = t2100 + a15 * t152;
    const auto t2102 = t2101 + a17 * t412;
    const auto t2103 = t2102 + a18 * t405;
    const auto t2104 = t2103 + a19 * t466;
    const auto t2105 = t2104 + t1800 * v14;
    const auto t2106 = t2105 + t1793 * v15;
    const auto t2107 = t2106 + t1815 * v18;
    const auto t2108 = T(2) * t2107;
    const auto t2109 = t2108 + t1788 * v12;
    const auto t2110 = t2109 + t1810 * v17;
    const auto t2111 = t2110 + t1825 * v19;
    store<V>(to_h + 44 * sto_h, t2111);
    const auto t2112 = T(2) * t1652;
    store<V>(to_h + 51 * sto_h, t2112);
    const auto t2113 = a1 * v2;
    const auto t2114 = t2113 + a2 * v1;
    store<V>(to_h + 52 * sto_h, t2114);
    const auto t2115 = a1 * v3;
    const auto t2116 = t2115 + a3 * v1;
    store<V>(to_h + 53 * sto_h, t2116);
    const auto t2117 = T(2) * t1653;
    store<V>(to_h + 54 * sto_h, t2117);
    const auto t2118 = a2 * v3;
    const auto t2119 = t2118 + a3 * v2;
    store<V>(to_h + 55 * sto_h, t2119);
    const auto t2120 = T(2) * t1654;
    store<V>(to_h + 56 * sto_h, t2120);
    const auto t2121 = a1 * t3;
    const auto t2122 = t2121 + t266 * v1;
    store<V>(to_h + 63 * sto_h, t2122);
    const auto t2123 = a1 * t5;
    const auto t2124 = t2123 + a2 * t2;
    const auto t2125 = t2124 + t166 * v2;
    const auto t2126 = t2125 + t167 * v1;
    store<V>(to_h + 64 * sto_h, t2126);
    const auto t2127 = a1 * t7;
    const auto t2128 = t2127 + a3 * t2;
    const auto t2129 = t2128 + t166 * v3;
    const auto t2130 = t2129 + t168 * v1;
    store<V>(to_h + 65 * sto_h, t2130);
    const auto t2131 = a2 * t27;
    const auto t2132 = t2131 + t244 * v2;
    store<V>(to_h + 66 * sto_h, t2132);
    const auto t2133 = a2 * t7;
    const auto t2134 = t2133 + a3 * t5;
    const auto t2135 = t2134 + t167 * v3;
    const auto t2136 = t2135 + t168 * v2;
    store<V>(to_h + 67 * sto_h, t2136);
    const auto t2137 = a3 * t44;
    const auto t2138 = t2137 + t228 * v3;
    store<V>(to_h + 68 * sto_h, t2138);
    const auto t2139 = T(2) * t680;
    store<V>(to_h + 69 * sto_h, t2139);
    const auto t2140 = T(2) * t936;
    store<V>(to_h + 72 * sto_h, t2140);
    const auto t2141 = T(2) * t1013;
    store<V>(to_h + 74 * sto_h, t2141);
    const auto t2142 = t266 * t2;
    store<V>(to_h + 81 * sto_h, t2142);
    const auto t2143 = t166 * t5;
    const auto t2144 = t2143 + t167 * t2;
    store<V>(to_h + 82 * sto_h, t2144);
    const auto t2145 = t166 * t7;
    const auto t2146 = t2145 + t168 * t2;
    store<V>(to_h + 83 * sto_h, t2146);
    const auto t2147 = t244 * t5;
    store<V>(to_h + 84 * sto_h, t2147);
    const auto t2148 = t167 * t7;
    const auto t2149 = t2148 + t168 * t5;
    store<V>(to_h + 85 * sto_h, t2149);
    const auto t2150 = t228 * t7;
    store<V>(to_h + 86 * sto_h, t2150);
    const auto t2151 = T(2) * t335;
    store<V>(to_h + 87 * sto_h, t2151);
    const auto t2152 = T(2) * t412;
    store<V>(to_h + 90 * sto_h, t2152);
    const auto t2153 = T(2) * t466;
    store<V>(to_h + 92 * sto_h, t2153);
    const auto t2154 = T(2) * t1669;
    store<V>(to_h + 93 * sto_h, t2154);
    const auto t2155 = a1 * t158;
    const auto t2156 = t2155 + a2 * t265;
    const auto t2157 = t2156 + t1667 * v2;
    const auto t2158 = t2157 + t1672 * v1;
    store<V>(to_h + 94 * sto_h, t2158);
    const auto t2159 = a1 * t164;
    const auto t2160 = t2159 + a3 * t265;
    const auto t2161 = t2160 + t1667 * v3;
    const auto t2162 = t2161 + t1677 * v1;
    store<V>(to_h + 95 * sto_h, t2162);
    const auto t2163 = T(2) * t1674;
    store<V>(to_h + 96 * sto_h, t2163);
    const auto t2164 = a2 * t164;
    const auto t2165 = t2164 + a3 * t158;
    const auto t2166 = t2165 + t1672 * v3;
    const auto t2167 = t2166 + t1677 * v2;
    store<V>(to_h + 97 * sto_h, t2167);
    const auto t2168 = T(2) * t1679;
    store<V>(to_h + 98 * sto_h, t2168);
    const auto t2169 = a11 * t265;
    const auto t2170 = t2169 + a13 * t158;
    const auto t2171 = t2170 + a14 * t164;
    const auto t2172 = t2171 + t1667 * v11;
    const auto t2173 = t2172 + t1672 * v13;
    const auto t2174 = t2173 + t1677 * v14;
    store<V>(to_h + 100 * sto_h, t2174);
    const auto t2175 = a12 * t265;
    const auto t2176 = t2175 + a14 * t158;
    const auto t2177 = t2176 + a15 * t164;
    const auto t2178 = t2177 + t1667 * v12;
    const auto t2179 = t2178 + t1672 * v14;
    const auto t2180 = t2179 + t1677 * v15;
    store<V>(to_h + 101 * sto_h, t2180);
    const auto t2181 = a14 * t265;
    const auto t2182 = t2181 + a17 * t158;
    const auto t2183 = t2182 + a18 * t164;
    const auto t2184 = t2183 + t1667 * v14;
    const auto t2185 = t2184 + t1672 * v17;
    const auto t2186 = t2185 + t1677 * v18;
    store<V>(to_h + 103 * sto_h, t2186);
    const auto t2187 = t1667 * t3;
    const auto t2188 = t2187 + t266 * t265;
    store<V>(to_h + 105 * sto_h, t2188);
    const auto t2189 = t166 * t158;
    const auto t2190 = t2189 + t167 * t265;
    const auto t2191 = t2190 + t1667 * t5;
    const auto t2192 = t2191 + t1672 * t2;
    store<V>(to_h + 106 * sto_h, t2192);
    const auto t2193 = t166 * t164;
    const auto t2194 = t2193 + t168 * t265;
    const auto t2195 = t2194 + t1667 * t7;
    const auto t2196 = t2195 + t1677 * t2;
    store<V>(to_h + 107 * sto_h, t2196);
    const auto t2197 = t1672 * t27;
    const auto t2198 = t2197 + t244 * t158;
    store<V>(to_h + 108 * sto_h, t2198);
    const auto t2199 = t167 * t164;
    const auto t2200 = t2199 + t168 * t158;
    const auto t2201 = t2200 + t1672 * t7;
    const auto t2202 = t2201 + t1677 * t5;
    store<V>(to_h + 109 * sto_h, t2202);
    const auto t2203 = t1677 * t44;
    const auto t2204 = t2203 + t228 * t164;
    store<V>(to_h + 110 * sto_h, t2204);
    const auto t2205 = a6 * t128;
    const auto t2206 = t2205 + t1859 * v6;
    const auto t2207 = a5 * t122;
    const auto t2208 = t2207 + t1856 * v5;
    const auto t2209 = T(2) * t2206;
    const auto t2210 = t2209 + T(2) * t2208;
    const auto t2211 = t2210 + t1853 * t61;
    const auto t2212 = t2211 + t323 * t116;
    store<V>(to_h + 111 * sto_h, t2212);
    const auto t2213 = t1853 + t1868;
    const auto t2214 = a5 * t730;
    const auto t2215 = t2214 + a6 * t394;
    const auto t2216 = t2215 + a8 * t128;
    const auto t2217 = t2216 + t314 * t122;
    const auto t2218 = t2217 + t1856 * t67;
    const auto t2219 = t2218 + t1859 * v8;
    const auto t2220 = t2219 + t1871 * v6;
    const auto t2221 = t2220 + t2213 * v5;
    store<V>(to_h + 112 * sto_h, t2221);
    const auto t2222 = a5 * t394;
    const auto t2223 = t2222 + a6 * t845;
    const auto t2224 = t2223 + a8 * t122;
    const auto t2225 = t2224 + t1853 * v6;
    const auto t2226 = t2225 + t1856 * v8;
    const auto t2227 = t2226 + t1859 * t78;
    const auto t2228 = t2227 + t1871 * v5;
    const auto t2229 = t2228 + t1880 * v6;
    const auto t2230 = t2229 + t305 * t128;
    store<V>(to_h + 113 * sto_h, t2230);
    const auto t2231 = a8 * t394;
    const auto t2232 = t2231 + t1871 * v8;
    const auto t2233 = T(2) * t2232;
    const auto t2234 = t2233 + T(2) * t2208;
    const auto t2235 = t2234 + t1868 * t89;
    const auto t2236 = t2235 + t298 * t388;
    store<V>(to_h + 114 * sto_h, t2236);
    const auto t2237 = a5 * t128;
    const auto t2238 = t2237 + a6 * t122;
    const auto t2239 = t2238 + a8 * t958;
    const auto t2240 = t2239 + t1856 * v6;
    const auto t2241 = t2240 + t1859 * v5;
    const auto t2242 = t2241 + t1868 * v8;
    const auto t2243 = t2242 + t1871 * t94;
    const auto t2244 = t2243 + t1880 * v8;
    const auto t2245 = t2244 + t289 * t394;
    store<V>(to_h + 115 * sto_h, t2245);
    const auto t2246 = T(2) * t2206;
    const auto t2247 = t2246 + T(2) * t2232;
    const auto t2248 = t2247 + t1880 * t105;
    const auto t2249 = t2248 + t282 * t459;
    store<V>(to_h + 116 * sto_h, t2249);
    const auto t2250 = a1 * t341;
    const auto t2251 = t2250 + t1756 * v1;
    const auto t2252 = T(2) * t2251;
    store<V>(to_h + 117 * sto_h, t2252);
    const auto t2253 = a1 * t174;
    const auto t2254 = t2253 + a2 * t341;
    const auto t2255 = t2254 + t1756 * v2;
    const auto t2256 = t2255 + t1759 * v1;
    store<V>(to_h + 118 * sto_h, t2256);
    const auto t2257 = a1 * t180;
    const auto t2258 = t2257 + a3 * t341;
    const auto t2259 = t2258 + t1756 * v3;
    const auto t2260 = t2259 + t1762 * v1;
    store<V>(to_h + 119 * sto_h, t2260);
    const auto t2261 = a2 * t174;
    const auto t2262 = t2261 + t1759 * v2;
    const auto t2263 = T(2) * t2262;
    store<V>(to_h + 120 * sto_h, t2263);
    const auto t2264 = a2 * t180;
    const auto t2265 = t2264 + a3 * t174;
    const auto t2266 = t2265 + t1759 * v3;
    const auto t2267 = t2266 + t1762 * v2;
    store<V>(to_h + 121 * sto_h, t2267);
    const auto t2268 = a3 * t180;
    const auto t2269 = t2268 + t1762 * v3;
    const auto t2270 = T(2) * t2269;
    store<V>(to_h + 122 * sto_h, t2270);
    const auto t2271 = T(2) * t1709;
    store<V>(to_h + 123 * sto_h, t2271);
    const auto t2272 = a1 * t198;
    const auto t2273 = t2272 + a2 * t227;
    const auto t2274 = t2273 + t1707 * v2;
    const auto t2275 = t2274 + t1715 * v1;
    store<V>(to_h + 124 * sto_h, t2275);
    const auto t2276 = a1 * t212;
    const auto t2277 = t2276 + a3 * t227;
    const auto t2278 = t2277 + t1707 * v3;
    const auto t2279 = t2278 + t1723 * v1;
    store<V>(to_h + 125 * sto_h, t2279);
    const auto t2280 = T(2) * t1717;
    store<V>(to_h + 126 * sto_h, t2280);
    const auto t2281 = a2 * t212;
    const auto t2282 = t2281 + a3 * t198;
    const auto t2283 = t2282 + t1715 * v3;
    const auto t2284 = t2283 + t1723 * v2;
    store<V>(to_h + 127 * sto_h, t2284);
    const auto t2285 = T(2) * t1725;
    store<V>(to_h + 128 * sto_h, t2285);
    const auto t2286 = a11 * t341;
    const auto t2287 = t2286 + a13 * t174;
    const auto t2288 = t2287 + a14 * t180;
    const auto t2289 = t2288 + t1756 * v11;
    const auto t2290 = t2289 + t1759 * v13;
    const auto t2291 = t2290 + t1762 * v14;
    store<V>(to_h + 130 * sto_h, t2291);
    const auto t2292 = a12 * t341;
    const auto t2293 = t2292 + a14 * t174;
    const auto t2294 = t2293 + a15 * t180;
    const auto t2295 = t2294 + t1756 * v12;
    const auto t2296 = t2295 + t1759 * v14;
    const auto t2297 = t2296 + t1762 * v15;
    store<V>(to_h + 131 * sto_h, t2297);
    const auto t2298 = a14 * t341;
    const auto t2299 = t2298 + a17 * t174;
    const auto t2300 = t2299 + a18 * t180;
    const auto t2301 = t2300 + t1756 * v14;
    const auto t2302 = t2301 + t1759 * v17;
    const auto t2303 = t2302 + t1762 * v18;
    store<V>(to_h + 133 * sto_h, t2303);
    const auto t2304 = a11 * t227;
    const auto t2305 = t2304 + a13 * t198;
    const auto t2306 = t2305 + a14 * t212;
    const auto t2307 = t2306 + t1707 * v11;
    const auto t2308 = t2307 + t1715 * v13;
    const auto t2309 = t2308 + t1723 * v14;
    store<V>(to_h + 136 * sto_h, t2309);
    const auto t2310 = a12 * t227;
    const auto t2311 = t2310 + a14 * t198;
    const auto t2312 = t2311 + a15 * t212;
    const auto t2313 = t2312 + t1707 * v12;
    const auto t2314 = t2313 + t1715 * v14;
    const auto t2315 = t2314 + t1723 * v15;
    store<V>(to_h + 137 * sto_h, t2315);
    const auto t2316 = a14 * t227;
    const auto t2317 = t2316 + a17 * t198;
    const auto t2318 = t2317 + a18 * t212;
    const auto t2319 = t2318 + t1707 * v14;
    const auto t2320 = t2319 + t1715 * v17;
    const auto t2321 = t2320 + t1723 * v18;
    store<V>(to_h + 139 * sto_h, t2321);
    const auto t2322 = t1756 * t3;
    const auto t2323 = t2322 + t266 * t341;
    store<V>(to_h + 141 * sto_h, t2323);
    const auto t2324 = t166 * t174;
    const auto t2325 = t2324 + t167 * t341;
    const auto t2326 = t2325 + t1756 * t5;
    const auto t2327 = t2326 + t1759 * t2;
    store<V>(to_h + 142 * sto_h, t2327);
    const auto t2328 = t166 * t180;
    const auto t2329 = t2328 + t168 * t341;
    const auto t2330 = t2329 + t1756 * t7;
    const auto t2331 = t2330 + t1762 * t2;
    store<V>(to_h + 143 * sto_h, t2331);
    const auto t2332 = t1759 * t27;
    const auto t2333 = t2332 + t244 * t174;
    store<V>(to_h + 144 * sto_h, t2333);
    const auto t2334 = t167 * t180;
    const auto t2335 = t2334 + t168 * t174;
    const auto t2336 = t2335 + t1759 * t7;
    const auto t2337 = t2336 + t1762 * t5;
    store<V>(to_h + 145 * sto_h, t2337);
    const auto t2338 = t1762 * t44;
    const auto t2339 = t2338 + t228 * t180;
    store<V>(to_h + 146 * sto_h, t2339);
    const auto t2340 = a6 * t645;
    const auto t2341 = t2340 + t2027 * v6;
    const auto t2342 = a5 * t664;
    const auto t2343 = t2342 + t2024 * v5;
    const auto t2344 = T(2) * t2341;
    const auto t2345 = t2344 + T(2) * t2343;
    const auto t2346 = t2345 + t2021 * t61;
    const auto t2347 = t2346 + t323 * t686;
    store<V>(to_h + 147 * sto_h, t2347);
    const auto t2348 = t2021 + t2036;
    const auto t2349 = a5 * t737;
    const auto t2350 = t2349 + a6 * t743;
    const auto t2351 = t2350 + a8 * t645;
    const auto t2352 = t2351 + t314 * t664;
    const auto t2353 = t2352 + t2024 * t67;
    const auto t2354 = t2353 + t2027 * v8;
    const auto t2355 = t2354 + t2039 * v6;
    const auto t2356 = t2355 + t2348 * v5;
    store<V>(to_h + 148 * sto_h, t2356);
    const auto t2357 = a5 * t743;
    const auto t2358 = t2357 + a6 * t852;
    const auto t2359 = t2358 + a8 * t664;
    const auto t2360 = t2359 + t305 * t645;
    const auto t2361 = t2360 + t2021 * v6;
    const auto t2362 = t2361 + t2024 * v8;
    const auto t2363 = t2362 + t2027 * t78;
    const auto t2364 = t2363 + t2039 * v5;
    const auto t2365 = t2364 + t2048 * v6;
    store<V>(to_h + 149 * sto_h, t2365);
    const auto t2366 = a8 * t743;
    const auto t2367 = t2366 + t2039 * v8;
    const auto t2368 = T(2) * t2367;
    const auto t2369 = t2368 + T(2) * t2343;
    const auto t2370 = t2369 + t2036 * t89;
    const auto t2371 = t2370 + t298 * t736;
    store<V>(to_h + 150 * sto_h, t2371);
    const auto t2372 = a5 * t645;
    const auto t2373 = t2372 + a6 * t664;
    const auto t2374 = t2373 + a8 * t959;
    const auto t2375 = t2374 + t289 * t743;
    const auto t2376 = t2375 + t2024 * v6;
    const auto t2377 = t2376 + t2027 * v5;
    const auto t2378 = t2377 + t2036 * v8;
    const auto t2379 = t2378 + t2039 * t94;
    const auto t2380 = t2379 + t2048 * v8;
    store<V>(to_h + 151 * sto_h, t2380);
    const auto t2381 = T(2) * t2341;
    const auto t2382 = t2381 + T(2) * t2367;
    const auto t2383 = t2382 + t2048 * t105;
    const auto t2384 = t2383 + t282 * t851;
    store<V>(to_h + 152 * sto_h, t2384);
    const auto t2385 = T(2) * t1805;
    store<V>(to_h + 153 * sto_h, t2385);
    const auto t2386 = t1788 + t1810;
    const auto t2387 = a6 * t405;
    const auto t2388 = t2387 + a8 * t152;
    const auto t2389 = t2388 + t314 * t140;
    const auto t2390 = t2389 + t1800 * t67;
    const auto t2391 = t2390 + t1793 * v8;
    const auto t2392 = t2391 + t1815 * v6;
    const auto t2393 = t2392 + t2386 * v5;
    const auto t2394 = t2393 + t184 * t779;
    store<V>(to_h + 154 * sto_h, t2394);
    const auto t2395 = a5 * t405;
    const auto t2396 = t2395 + a8 * t140;
    const auto t2397 = t2396 + t305 * t152;
    const auto t2398 = t2397 + t1788 * v6;
    const auto t2399 = t2398 + t1800 * v8;
    const auto t2400 = t2399 + t1793 * t78;
    const auto t2401 = t2400 + t1815 * v5;
    const auto t2402 = t2401 + t1825 * v6;
    const auto t2403 = t2402 + t185 * t879;
    store<V>(to_h + 155 * sto_h, t2403);
    const auto t2404 = T(2) * t1820;
    store<V>(to_h + 156 * sto_h, t2404);
    const auto t2405 = a5 * t152;
    const auto t2406 = t2405 + a6 * t140;
    const auto t2407 = t2406 + t289 * t405;
    const auto t2408 = t2407 + t1800 * v6;
    const auto t2409 = t2408 + t1793 * v5;
    const auto t2410 = t2409 + t1810 * v8;
    const auto t2411 = t2410 + t1815 * t94;
    const auto t2412 = t2411 + t1825 * v8;
    const auto t2413 = t2412 + t186 * t965;
    store<V>(to_h + 157 * sto_h, t2413);
    const auto t2414 = T(2) * t1828;
    store<V>(to_h + 158 * sto_h, t2414);
    const auto t2415 = t1707 * t3;
    const auto t2416 = t2415 + t266 * t227;
    store<V>(to_h + 159 * sto_h, t2416);
    const auto t2417 = t166 * t198;
    const auto t2418 = t2417 + t167 * t227;
    const auto t2419 = t2418 + t1707 * t5;
    const auto t2420 = t2419 + t1715 * t2;
    store<V>(to_h + 160 * sto_h, t2420);
    const auto t2421 = t166 * t212;
    const auto t2422 = t2421 + t168 * t227;
    const auto t2423 = t2422 + t1707 * t7;
    const auto t2424 = t2423 + t1723 * t2;
    store<V>(to_h + 161 * sto_h, t2424);
    const auto t2425 = t1715 * t27;
    const auto t2426 = t2425 + t244 * t198;
    store<V>(to_h + 162 * sto_h, t2426);
    const auto t2427 = t167 * t212;
    const auto t2428 = t2427 + t168 * t198;
    const auto t2429 = t2428 + t1715 * t7;
    const auto t2430 = t2429 + t1723 * t5;
    store<V>(to_h + 163 * sto_h, t2430);
    const auto t2431 = t1723 * t44;
    const auto t2432 = t2431 + t228 * t212;
    store<V>(to_h + 164 * sto_h, t2432);
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

// The same with covariants, every component a row: an array for each degree, so that none is copied to be taken apart.
static constexpr int N_DEGREES = sizeof COMPONENTS / sizeof *COMPONENTS;
static constexpr long all_components() {
    long n = 0;
    for (long rows : COMPONENTS) n += rows;
    return n;
}
static constexpr long C = all_components();

// The rows of all degrees one after the other. A program asks for rows by numbers that a compiler knows, so it knows
// whose they are, too.
struct Degrees {
    real *first[N_DEGREES];
    long stride;
};
__attribute__((always_inline)) static inline real *operator+(const Degrees &x, long row) {
    int k = 0;
    for (; k < N_DEGREES - 1 && row >= COMPONENTS[k]; ++k) row -= COMPONENTS[k];
    return x.first[k] + row * x.stride;
}
__attribute__((always_inline)) static inline Degrees degrees(real *const *arrays, long stride) {
    Degrees x;
    for (int k = 0; k < N_DEGREES; ++k) x.first[k] = arrays[k];
    x.stride = stride;
    return x;
}

// Arrays of invariants and of each degree, whose rows are those from `place` on.
static void of_outputs(Array *array, real *const *x, long place) {
    *array = {*x, B, place};
    place += B;
    for (long rows : COMPONENTS) {
        *++array = {*++x, rows, place};
        place += rows;
    }
}

#ifndef DOUBLE_BACKWARD

// x: a, b, an array for each degree
extern "C" void run_forward_with_covariants(real *const *x, long outer, long inner, int n_threads) {
    const Array read[] = {{x[0], L, 0}};
    Array written[1 + N_DEGREES];
    of_outputs(written, x + 1, L);
    sweep_short<L + B + C>(read, written, outer, inner, n_threads,
                           [](real **x, long s, long w) __attribute__((noinline, flatten)) {
                               forward<vec, real>(x[0], s, x[1], w, degrees(x + 2, w), 1);
                           });
}

// x: a, g, an h for each degree, to_a
extern "C" void run_backward_with_covariants(real *const *x, long outer, long inner, int n_threads) {
    constexpr int D = N_DEGREES;
    const Array written[] = {{x[2 + D], L, L + B + C}};
    Array read[2 + D];
    read[0] = {x[0], L, 0};
    of_outputs(read + 1, x + 1, L);
    sweep_short<2 * L + B + C>(read, written, outer, inner, n_threads,
                               [](real **x, long s, long w) __attribute__((noinline, flatten)) {
                                   backward<vec, real>(x[0], s, x[1], s, degrees(x + 2, s), 1, x[2 + D], w);
                               });
}

#else

// x: a, g, an h for each degree, v, to_a, to_g, a to_h for each degree
extern "C" void run_double_backward_with_covariants(real *const *x, long outer, long inner, int n_threads) {
    constexpr int D = N_DEGREES;
    Array read[3 + D], written[2 + D];
    read[0] = {x[0], L, 0};
    of_outputs(read + 1, x + 1, L);
    read[2 + D] = {x[2 + D], L, L + B + C};
    written[0] = {x[3 + D], L, 2 * L + B + C};
    of_outputs(written + 1, x + 4 + D, 3 * L + B + C);
    sweep_short<3 * L + 2 * B + 2 * C>(
        read, written, outer, inner, n_threads, [](real **x, long s, long w) __attribute__((noinline, flatten)) {
            double_backward<vec, real>(x[0], s, x[1], s, degrees(x + 2, s), 1, x[2 + D], s, x[3 + D], w, x[4 + D], w,
                                       degrees(x + 5 + D, w), 1);
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
            f"L_TOP = {sum(LVECTORS[-1])};\n"
            "static constexpr long COMPONENTS[] = {" + ", ".join(map(str, COMPONENTS)) + "};\n"
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
