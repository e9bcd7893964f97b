"""CACE B basis: 41 invariant features of the moments up to degree 4, orders 1 to 4.

Generated, do not edit. Regenerate with:
    basisgen --lmax 4 --numax 4 --selection complete --radial shared --backend cpp

Operations per atom and channel: forward 941, backward 1469, double backward 3678.
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

BASIS_DIGEST = "cecb5e6c16c07696752b9161d23d69dae54411b0f613084228a09e3a0f981536"
SOURCE_DIGEST = "3dd7a15ace4f58683c1bafadda9adcf01a4cb851ecea16bade6701f49c20d936"
SPEC = {'l_max': (4, 4, 4, 4), 'nu_max': 4, 'selection': 'complete', 'radial': 'shared', 'max_degree': None}
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
    (4, 0, 0),
    (3, 1, 0),
    (3, 0, 1),
    (2, 2, 0),
    (2, 1, 1),
    (2, 0, 2),
    (1, 3, 0),
    (1, 2, 1),
    (1, 1, 2),
    (1, 0, 3),
    (0, 4, 0),
    (0, 3, 1),
    (0, 2, 2),
    (0, 1, 3),
    (0, 0, 4),
)
FEATURES = (
    {'name': 'B1_1', 'nu': 1, 'degrees': (0,), 'graphs': ((1, ()),), 'formula': 'A'},
    {'name': 'B2_1', 'nu': 2, 'degrees': (1, 1), 'graphs': ((1, ((0, 1, 1),)),), 'formula': 'A_i A_i'},
    {'name': 'B2_2', 'nu': 2, 'degrees': (2, 2), 'graphs': ((1, ((0, 1, 2),)),), 'formula': 'A_ij A_ij'},
    {'name': 'B2_3', 'nu': 2, 'degrees': (3, 3), 'graphs': ((1, ((0, 1, 3),)),), 'formula': 'A_ijk A_ijk'},
    {'name': 'B2_4', 'nu': 2, 'degrees': (4, 4), 'graphs': ((1, ((0, 1, 4),)),), 'formula': 'A_ijkl A_ijkl'},
    {'name': 'B3_1', 'nu': 3, 'degrees': (1, 1, 2), 'graphs': ((1, ((0, 2, 1), (1, 2, 1))),), 'formula': 'A_i A_j A_ij'},
    {'name': 'B3_2', 'nu': 3, 'degrees': (1, 2, 3), 'graphs': ((1, ((0, 2, 1), (1, 2, 2))),), 'formula': 'A_i A_jk A_ijk'},
    {'name': 'B3_3', 'nu': 3, 'degrees': (1, 3, 4), 'graphs': ((1, ((0, 2, 1), (1, 2, 3))),), 'formula': 'A_i A_jkl A_ijkl'},
    {'name': 'B3_4', 'nu': 3, 'degrees': (2, 2, 2), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 2, 1))),), 'formula': 'A_ij A_ik A_jk'},
    {'name': 'B3_5', 'nu': 3, 'degrees': (2, 2, 4), 'graphs': ((1, ((0, 2, 2), (1, 2, 2))),), 'formula': 'A_ij A_kl A_ijkl'},
    {'name': 'B3_6', 'nu': 3, 'degrees': (2, 3, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 2, 2))),), 'formula': 'A_ij A_ikl A_jkl'},
    {'name': 'B3_7', 'nu': 3, 'degrees': (2, 4, 4), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 2, 3))),), 'formula': 'A_ij A_iklm A_jklm'},
    {'name': 'B3_8', 'nu': 3, 'degrees': (3, 3, 4), 'graphs': ((1, ((0, 1, 1), (0, 2, 2), (1, 2, 2))),), 'formula': 'A_ijk A_ilm A_jklm'},
    {'name': 'B3_9', 'nu': 3, 'degrees': (4, 4, 4), 'graphs': ((1, ((0, 1, 2), (0, 2, 2), (1, 2, 2))),), 'formula': 'A_ijkl A_ijmn A_klmn'},
    {'name': 'B4_1', 'nu': 4, 'degrees': (1, 1, 1, 3), 'graphs': ((1, ((0, 3, 1), (1, 3, 1), (2, 3, 1))),), 'formula': 'A_i A_j A_k A_ijk'},
    {'name': 'B4_2', 'nu': 4, 'degrees': (1, 1, 2, 2), 'graphs': ((1, ((0, 2, 1), (1, 3, 1), (2, 3, 1))),), 'formula': 'A_i A_j A_ik A_jk'},
    {'name': 'B4_3', 'nu': 4, 'degrees': (1, 1, 2, 4), 'graphs': ((1, ((0, 3, 1), (1, 3, 1), (2, 3, 2))),), 'formula': 'A_i A_j A_kl A_ijkl'},
    {'name': 'B4_4', 'nu': 4, 'degrees': (1, 1, 3, 3), 'graphs': ((1, ((0, 2, 1), (1, 3, 1), (2, 3, 2))),), 'formula': 'A_i A_j A_ikl A_jkl'},
    {'name': 'B4_5', 'nu': 4, 'degrees': (1, 1, 4, 4), 'graphs': ((1, ((0, 2, 1), (1, 3, 1), (2, 3, 3))),), 'formula': 'A_i A_j A_iklm A_jklm'},
    {'name': 'B4_6', 'nu': 4, 'degrees': (1, 2, 2, 3), 'graphs': ((1, ((0, 1, 1), (1, 3, 1), (2, 3, 2))),), 'formula': 'A_i A_ij A_kl A_jkl'},
    {'name': 'B4_7', 'nu': 4, 'degrees': (1, 2, 2, 3), 'graphs': ((1, ((0, 3, 1), (1, 2, 1), (1, 3, 1), (2, 3, 1))),), 'formula': 'A_i A_jk A_jl A_ikl'},
    {'name': 'B4_8', 'nu': 4, 'degrees': (1, 2, 3, 4), 'graphs': ((1, ((0, 1, 1), (1, 3, 1), (2, 3, 3))),), 'formula': 'A_i A_ij A_klm A_jklm'},
    {'name': 'B4_9', 'nu': 4, 'degrees': (1, 2, 3, 4), 'graphs': ((1, ((0, 1, 1), (1, 3, 1), (2, 3, 3))), (3, ((0, 3, 1), (1, 2, 1), (1, 3, 1), (2, 3, 2)))), 'formula': 'A_i A_ij A_klm A_jklm + 3 A_i A_jk A_jlm A_iklm'},
    {'name': 'B4_10', 'nu': 4, 'degrees': (1, 2, 3, 4), 'graphs': ((1, ((0, 2, 1), (1, 3, 2), (2, 3, 2))),), 'formula': 'A_i A_jk A_ilm A_jklm'},
    {'name': 'B4_11', 'nu': 4, 'degrees': (1, 3, 3, 3), 'graphs': ((1, ((0, 1, 1), (1, 2, 1), (1, 3, 1), (2, 3, 2))),), 'formula': 'A_i A_ijk A_jlm A_klm'},
    {'name': 'B4_12', 'nu': 4, 'degrees': (1, 3, 4, 4), 'graphs': ((1, ((0, 1, 1), (1, 2, 1), (1, 3, 1), (2, 3, 3))),), 'formula': 'A_i A_ijk A_jlmn A_klmn'},
    {'name': 'B4_13', 'nu': 4, 'degrees': (1, 3, 4, 4), 'graphs': ((1, ((0, 2, 1), (1, 2, 1), (1, 3, 2), (2, 3, 2))),), 'formula': 'A_i A_jkl A_ijmn A_klmn'},
    {'name': 'B4_14', 'nu': 4, 'degrees': (2, 2, 2, 4), 'graphs': ((1, ((0, 1, 1), (0, 3, 1), (1, 3, 1), (2, 3, 2))),), 'formula': 'A_ij A_ik A_lm A_jklm'},
    {'name': 'B4_15', 'nu': 4, 'degrees': (2, 2, 3, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 3, 1), (2, 3, 2))),), 'formula': 'A_ij A_ik A_jlm A_klm'},
    {'name': 'B4_16', 'nu': 4, 'degrees': (2, 2, 3, 3), 'graphs': ((1, ((0, 2, 2), (1, 3, 2), (2, 3, 1))),), 'formula': 'A_ij A_kl A_ijm A_klm'},
    {'name': 'B4_17', 'nu': 4, 'degrees': (2, 2, 4, 4), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 3, 1), (2, 3, 3))),), 'formula': 'A_ij A_ik A_jlmn A_klmn'},
    {'name': 'B4_18', 'nu': 4, 'degrees': (2, 2, 4, 4), 'graphs': ((1, ((0, 2, 2), (1, 3, 2), (2, 3, 2))),), 'formula': 'A_ij A_kl A_ijmn A_klmn'},
    {'name': 'B4_19', 'nu': 4, 'degrees': (2, 3, 3, 4), 'graphs': ((1, ((0, 1, 1), (0, 3, 1), (1, 2, 1), (1, 3, 1), (2, 3, 2))),), 'formula': 'A_ij A_ikl A_kmn A_jlmn'},
    {'name': 'B4_20', 'nu': 4, 'degrees': (2, 3, 3, 4), 'graphs': ((1, ((0, 1, 2), (1, 3, 1), (2, 3, 3))),), 'formula': 'A_ij A_ijk A_lmn A_klmn'},
    {'name': 'B4_21', 'nu': 4, 'degrees': (2, 3, 3, 4), 'graphs': ((1, ((0, 3, 2), (1, 2, 2), (1, 3, 1), (2, 3, 1))),), 'formula': 'A_ij A_klm A_kln A_ijmn'},
    {'name': 'B4_22', 'nu': 4, 'degrees': (2, 4, 4, 4), 'graphs': ((1, ((0, 1, 2), (1, 2, 1), (1, 3, 1), (2, 3, 3))),), 'formula': 'A_ij A_ijkl A_kmnp A_lmnp'},
    {'name': 'B4_23', 'nu': 4, 'degrees': (3, 3, 3, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 2), (1, 3, 2), (2, 3, 1))),), 'formula': 'A_ijk A_ilm A_jkn A_lmn'},
    {'name': 'B4_24', 'nu': 4, 'degrees': (3, 3, 4, 4), 'graphs': ((1, ((0, 1, 2), (0, 2, 1), (1, 3, 1), (2, 3, 3))),), 'formula': 'A_ijk A_ijl A_kmnp A_lmnp'},
    {'name': 'B4_25', 'nu': 4, 'degrees': (3, 3, 4, 4), 'graphs': ((1, ((0, 2, 3), (1, 3, 3), (2, 3, 1))),), 'formula': 'A_ijk A_lmn A_ijkp A_lmnp'},
    {'name': 'B4_26', 'nu': 4, 'degrees': (3, 3, 4, 4), 'graphs': ((2, ((0, 1, 1), (0, 2, 1), (0, 3, 1), (1, 2, 1), (1, 3, 1), (2, 3, 2))), (1, ((0, 1, 1), (0, 2, 2), (1, 3, 2), (2, 3, 2)))), 'formula': '2 A_ijk A_ilm A_jlnp A_kmnp + A_ijk A_ilm A_jknp A_lmnp'},
    {'name': 'B4_27', 'nu': 4, 'degrees': (4, 4, 4, 4), 'graphs': ((1, ((0, 1, 1), (0, 2, 3), (1, 3, 3), (2, 3, 1))),), 'formula': 'A_ijkl A_imnp A_jklq A_mnpq'},
)


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
    return _symmetrise(A, A.dim() - 2)


def b_basis_rows(rows):
    """The same with rows in front: [l-vectors, ...] of A to [features, ...] of B."""
    return _symmetrise(rows, 0)


def _symmetrise(a, axis):
    if a.shape[axis] != len(LVECTORS):
        raise ValueError(
            f"A has {a.shape[axis]} components; this basis takes {len(LVECTORS)} (degrees 0 to {sum(LVECTORS[-1])})"
        )
    if a.device.type != "cpu" or a.dtype not in (torch.float32, torch.float64):
        raise ValueError(f"A is {a.dtype} on {a.device}; {NAME} takes float32 or float64 on the CPU: {INSTEAD}")
    return _Symmetrise.apply(a, axis)


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
    function = getattr(library("double_backward" if name == "run_double_backward" else "operator", dtype), name)
    function.argtypes = [ctypes.c_void_p] * n_arrays + [ctypes.c_long, ctypes.c_long, ctypes.c_int]
    function.restype = None
    return function


def _batched(size, dims, tensors):
    """Batch dimensions in front, where they are like atoms."""
    return [t.movedim(d, 0) if d is not None else t.expand(size, *t.shape) for t, d in zip(tensors, dims)]


class _Symmetrise(torch.autograd.Function):
    @staticmethod
    def vmap(info, dims, *inputs):
        *tensors, axis = inputs
        return _Symmetrise.apply(*_batched(info.batch_size, dims, tensors), axis + 1), 0

    @staticmethod
    def forward(a, axis):
        return _run("run_forward", axis, (a,), len(FEATURES))[0]

    @staticmethod
    def setup_context(ctx, inputs, output):
        *tensors, ctx.axis = inputs
        ctx.save_for_backward(*tensors)

    @staticmethod
    def backward(ctx, g):
        return _Gradient.apply(*ctx.saved_tensors, g, ctx.axis), None


class _Gradient(torch.autograd.Function):
    @staticmethod
    def vmap(info, dims, *inputs):
        *tensors, axis = inputs
        return _Gradient.apply(*_batched(info.batch_size, dims, tensors), axis + 1), 0

    @staticmethod
    def forward(a, g, axis):
        return _run("run_backward", axis, (a, g), len(LVECTORS))[0]

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
        return _SecondGradient.apply(*_batched(info.batch_size, dims, tensors), axis + 1), (0, 0)

    @staticmethod
    def forward(a, g, v, axis):
        return tuple(_run("run_double_backward", axis, (a, g, v), len(LVECTORS), len(FEATURES)))

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

PROGRAMS = r"""
template <class V, class T>
static inline void forward(const T *a, long sa, T *b, long sb) {
    const V a1 = load<V>(a + 1 * sa);
    const V t0 = a1 * a1;
    const V a2 = load<V>(a + 2 * sa);
    const V t1 = t0 + a2 * a2;
    const V a3 = load<V>(a + 3 * sa);
    const V t2 = t1 + a3 * a3;
    store<V>(b + 1 * sb, t2);
    const V a5 = load<V>(a + 5 * sa);
    const V t3 = T(2) * a5;
    const V a6 = load<V>(a + 6 * sa);
    const V t4 = T(2) * a6;
    const V a8 = load<V>(a + 8 * sa);
    const V t5 = T(2) * a8;
    const V a4 = load<V>(a + 4 * sa);
    const V t6 = a4 * a4;
    const V t7 = t6 + a5 * t3;
    const V t8 = t7 + a6 * t4;
    const V a7 = load<V>(a + 7 * sa);
    const V t9 = t8 + a7 * a7;
    const V t10 = t9 + a8 * t5;
    const V a9 = load<V>(a + 9 * sa);
    const V t11 = t10 + a9 * a9;
    store<V>(b + 2 * sb, t11);
    const V a14 = load<V>(a + 14 * sa);
    const V t12 = T(6) * a14;
    const V a11 = load<V>(a + 11 * sa);
    const V t13 = a11 * a11;
    const V a12 = load<V>(a + 12 * sa);
    const V t14 = t13 + a12 * a12;
    const V a13 = load<V>(a + 13 * sa);
    const V t15 = t14 + a13 * a13;
    const V a15 = load<V>(a + 15 * sa);
    const V t16 = t15 + a15 * a15;
    const V a17 = load<V>(a + 17 * sa);
    const V t17 = t16 + a17 * a17;
    const V a18 = load<V>(a + 18 * sa);
    const V t18 = t17 + a18 * a18;
    const V a10 = load<V>(a + 10 * sa);
    const V t19 = a10 * a10;
    const V t20 = t19 + a14 * t12;
    const V a16 = load<V>(a + 16 * sa);
    const V t21 = t20 + a16 * a16;
    const V a19 = load<V>(a + 19 * sa);
    const V t22 = t21 + a19 * a19;
    const V t23 = t22 + T(3) * t18;
    store<V>(b + 3 * sb, t23);
    const V a21 = load<V>(a + 21 * sa);
    const V t24 = a21 * a21;
    const V a22 = load<V>(a + 22 * sa);
    const V t25 = t24 + a22 * a22;
    const V a26 = load<V>(a + 26 * sa);
    const V t26 = t25 + a26 * a26;
    const V a29 = load<V>(a + 29 * sa);
    const V t27 = t26 + a29 * a29;
    const V a31 = load<V>(a + 31 * sa);
    const V t28 = t27 + a31 * a31;
    const V a33 = load<V>(a + 33 * sa);
    const V t29 = t28 + a33 * a33;
    const V a23 = load<V>(a + 23 * sa);
    const V t30 = a23 * a23;
    const V a25 = load<V>(a + 25 * sa);
    const V t31 = t30 + a25 * a25;
    const V a32 = load<V>(a + 32 * sa);
    const V t32 = t31 + a32 * a32;
    const V a24 = load<V>(a + 24 * sa);
    const V t33 = a24 * a24;
    const V a27 = load<V>(a + 27 * sa);
    const V t34 = t33 + a27 * a27;
    const V a28 = load<V>(a + 28 * sa);
    const V t35 = t34 + a28 * a28;
    const V a20 = load<V>(a + 20 * sa);
    const V t36 = a20 * a20;
    const V a30 = load<V>(a + 30 * sa);
    const V t37 = t36 + a30 * a30;
    const V a34 = load<V>(a + 34 * sa);
    const V t38 = t37 + a34 * a34;
    const V t39 = t38 + T(4) * t29;
    const V t40 = t39 + T(6) * t32;
    const V t41 = t40 + T(12) * t35;
    store<V>(b + 4 * sb, t41);
    const V t42 = a1 * a4;
    const V t43 = t42 + a2 * a5;
    const V t44 = t43 + a3 * a6;
    const V t45 = a1 * a5;
    const V t46 = t45 + a2 * a7;
    const V t47 = t46 + a3 * a8;
    const V t48 = a1 * a6;
    const V t49 = t48 + a2 * a8;
    const V t50 = t49 + a3 * a9;
    const V t51 = a1 * t44;
    const V t52 = t51 + a2 * t47;
    const V t53 = t52 + a3 * t50;
    store<V>(b + 5 * sb, t53);
    const V t54 = a4 * a10;
    const V t55 = t54 + a7 * a13;
    const V t56 = t55 + a9 * a15;
    const V t57 = t56 + a11 * t3;
    const V t58 = t57 + a12 * t4;
    const V t59 = t58 + a14 * t5;
    const V t60 = a4 * a11;
    const V t61 = t60 + a7 * a16;
    const V t62 = t61 + a9 * a18;
    const V t63 = t62 + a13 * t3;
    const V t64 = t63 + a14 * t4;
    const V t65 = t64 + a17 * t5;
    const V t66 = a4 * a12;
    const V t67 = t66 + a7 * a17;
    const V t68 = t67 + a9 * a19;
    const V t69 = t68 + a14 * t3;
    const V t70 = t69 + a15 * t4;
    const V t71 = t70 + a18 * t5;
    const V t72 = a1 * t59;
    const V t73 = t72 + a2 * t65;
    const V t74 = t73 + a3 * t71;
    store<V>(b + 6 * sb, t74);
    const V t75 = a11 * a21;
    const V t76 = t75 + a12 * a22;
    const V t77 = t76 + a13 * a23;
    const V t78 = t77 + a15 * a25;
    const V t79 = t78 + a17 * a27;
    const V t80 = t79 + a18 * a28;
    const V t81 = a10 * a20;
    const V t82 = t81 + a16 * a26;
    const V t83 = t82 + a19 * a29;
    const V t84 = t83 + a24 * t12;
    const V t85 = t84 + T(3) * t80;
    const V t86 = a11 * a23;
    const V t87 = t86 + a12 * a24;
    const V t88 = t87 + a13 * a26;
    const V t89 = t88 + a15 * a28;
    const V t90 = t89 + a17 * a31;
    const V t91 = t90 + a18 * a32;
    const V t92 = a10 * a21;
    const V t93 = t92 + a16 * a30;
    const V t94 = t93 + a19 * a33;
    const V t95 = t94 + a27 * t12;
    const V t96 = t95 + T(3) * t91;
    const V t97 = a11 * a24;
    const V t98 = t97 + a12 * a25;
    const V t99 = t98 + a13 * a27;
    const V t100 = t99 + a15 * a29;
    const V t101 = t100 + a17 * a32;
    const V t102 = t101 + a18 * a33;
    const V t103 = a10 * a22;
    const V t104 = t103 + a16 * a31;
    const V t105 = t104 + a19 * a34;
    const V t106 = t105 + a28 * t12;
    const V t107 = t106 + T(3) * t102;
    const V t108 = a1 * t85;
    const V t109 = t108 + a2 * t96;
    const V t110 = t109 + a3 * t107;
    store<V>(b + 7 * sb, t110);
    const V t111 = a4 * a4;
    const V t112 = t111 + a5 * a5;
    const V t113 = t112 + a6 * a6;
    const V t114 = a5 * a5;
    const V t115 = t114 + a7 * a7;
    const V t116 = t115 + a8 * a8;
    const V t117 = a6 * a6;
    const V t118 = t117 + a8 * a8;
    const V t119 = t118 + a9 * a9;
    const V t120 = a4 * a5;
    const V t121 = t120 + a5 * a7;
    const V t122 = t121 + a6 * a8;
    const V t123 = a4 * a6;
    const V t124 = t123 + a5 * a8;
    const V t125 = t124 + a6 * a9;
    const V t126 = a5 * a6;
    const V t127 = t126 + a7 * a8;
    const V t128 = t127 + a8 * a9;
    const V t129 = a4 * t113;
    const V t130 = t129 + a7 * t116;
    const V t131 = t130 + a9 * t119;
    const V t132 = t131 + t3 * t122;
    const V t133 = t132 + t4 * t125;
    const V t134 = t133 + t5 * t128;
    store<V>(b + 8 * sb, t134);
    const V t135 = a4 * a20;
    const V t136 = t135 + a7 * a23;
    const V t137 = t136 + a9 * a25;
    const V t138 = t137 + a21 * t3;
    const V t139 = t138 + a22 * t4;
    const V t140 = t139 + a24 * t5;
    const V t141 = a4 * a23;
    const V t142 = t141 + a7 * a30;
    const V t143 = t142 + a9 * a32;
    const V t144 = t143 + a26 * t3;
    const V t145 = t144 + a27 * t4;
    const V t146 = t145 + a31 * t5;
    const V t147 = a4 * a25;
    const V t148 = t147 + a7 * a32;
    const V t149 = t148 + a9 * a34;
    const V t150 = t149 + a28 * t3;
    const V t151 = t150 + a29 * t4;
    const V t152 = t151 + a33 * t5;
    const V t153 = a4 * a21;
    const V t154 = t153 + a7 * a26;
    const V t155 = t154 + a9 * a28;
    const V t156 = t155 + a23 * t3;
    const V t157 = t156 + a24 * t4;
    const V t158 = t157 + a27 * t5;
    const V t159 = a4 * a22;
    const V t160 = t159 + a7 * a27;
    const V t161 = t160 + a9 * a29;
    const V t162 = t161 + a24 * t3;
    const V t163 = t162 + a25 * t4;
    const V t164 = t163 + a28 * t5;
    const V t165 = a4 * a24;
    const V t166 = t165 + a7 * a31;
    const V t167 = t166 + a9 * a33;
    const V t168 = t167 + a27 * t3;
    const V t169 = t168 + a28 * t4;
    const V t170 = t169 + a32 * t5;
    const V t171 = a4 * t140;
    const V t172 = t171 + a7 * t146;
    const V t173 = t172 + a9 * t152;
    const V t174 = t173 + t3 * t158;
    const V t175 = t174 + t4 * t164;
    const V t176 = t175 + t5 * t170;
    store<V>(b + 9 * sb, t176);
    const V t177 = a10 * a10;
    const V t178 = a13 * a13;
    const V t179 = a14 * a14;
    const V t180 = a15 * a15;
    const V t181 = a11 * a11;
    const V t182 = a12 * a12;
    const V t183 = t181 + t182;
    const V t184 = t177 + t178;
    const V t185 = t184 + t180;
    const V t186 = t185 + T(2) * t179;
    const V t187 = t186 + T(2) * t183;
    const V t188 = a16 * a16;
    const V t189 = a17 * a17;
    const V t190 = a18 * a18;
    const V t191 = t178 + t179;
    const V t192 = t181 + t188;
    const V t193 = t192 + t190;
    const V t194 = t193 + T(2) * t189;
    const V t195 = t194 + T(2) * t191;
    const V t196 = a19 * a19;
    const V t197 = t179 + t180;
    const V t198 = t182 + t189;
    const V t199 = t198 + t196;
    const V t200 = t199 + T(2) * t190;
    const V t201 = t200 + T(2) * t197;
    const V t202 = a10 * a11;
    const V t203 = a13 * a16;
    const V t204 = a14 * a17;
    const V t205 = a15 * a18;
    const V t206 = a11 * a13;
    const V t207 = a12 * a14;
    const V t208 = t206 + t207;
    const V t209 = t202 + t203;
    const V t210 = t209 + t205;
    const V t211 = t210 + T(2) * t204;
    const V t212 = t211 + T(2) * t208;
    const V t213 = a10 * a12;
    const V t214 = a13 * a17;
    const V t215 = a14 * a18;
    const V t216 = a15 * a19;
    const V t217 = a11 * a14;
    const V t218 = a12 * a15;
    const V t219 = t217 + t218;
    const V t220 = t213 + t214;
    const V t221 = t220 + t216;
    const V t222 = t221 + T(2) * t215;
    const V t223 = t222 + T(2) * t219;
    const V t224 = a11 * a12;
    const V t225 = a16 * a17;
    const V t226 = a17 * a18;
    const V t227 = a18 * a19;
    const V t228 = a13 * a14;
    const V t229 = a14 * a15;
    const V t230 = t228 + t229;
    const V t231 = t224 + t225;
    const V t232 = t231 + t227;
    const V t233 = t232 + T(2) * t226;
    const V t234 = t233 + T(2) * t230;
    const V t235 = a4 * t187;
    const V t236 = t235 + a7 * t195;
    const V t237 = t236 + a9 * t201;
    const V t238 = t237 + t3 * t212;
    const V t239 = t238 + t4 * t223;
    const V t240 = t239 + t5 * t234;
    store<V>(b + 10 * sb, t240);
    const V t241 = a20 * a20;
    const V t242 = a26 * a26;
    const V t243 = a29 * a29;
    const V t244 = a21 * a21;
    const V t245 = a22 * a22;
    const V t246 = t244 + t245;
    const V t247 = a25 * a25;
    const V t248 = a23 * a23;
    const V t249 = a24 * a24;
    const V t250 = t248 + T(2) * t249;
    const V t251 = t247 + t250;
    const V t252 = a27 * a27;
    const V t253 = a28 * a28;
    const V t254 = t252 + t253;
    const V t255 = t241 + t242;
    const V t256 = t255 + t243;
    const V t257 = t256 + T(3) * t246;
    const V t258 = t257 + T(3) * t251;
    const V t259 = t258 + T(3) * t254;
    const V t260 = a30 * a30;
    const V t261 = a31 * a31;
    const V t262 = a32 * a32;
    const V t263 = a33 * a33;
    const V t264 = t248 + t249;
    const V t265 = t242 + T(2) * t252;
    const V t266 = t253 + t265;
    const V t267 = t244 + t260;
    const V t268 = t267 + t263;
    const V t269 = t268 + T(3) * t261;
    const V t270 = t269 + T(3) * t262;
    const V t271 = t270 + T(3) * t264;
    const V t272 = t271 + T(3) * t266;
    const V t273 = a34 * a34;
    const V t274 = t249 + t247;
    const V t275 = t252 + T(2) * t253;
    const V t276 = t243 + t263;
    const V t277 = t245 + t261;
    const V t278 = t277 + t273;
    const V t279 = t278 + T(3) * t262;
    const V t280 = t279 + T(3) * t274;
    const V t281 = t280 + T(3) * t275;
    const V t282 = t281 + T(3) * t276;
    const V t283 = a20 * a21;
    const V t284 = a26 * a30;
    const V t285 = a27 * a31;
    const V t286 = a29 * a33;
    const V t287 = a21 * a23;
    const V t288 = a22 * a24;
    const V t289 = t287 + t288;
    const V t290 = a23 * a26;
    const V t291 = a24 * a27;
    const V t292 = t290 + T(2) * t291;
    const V t293 = a25 * a28;
    const V t294 = a28 * a32;
    const V t295 = t293 + t294;
    const V t296 = t283 + t284;
    const V t297 = t296 + t286;
    const V t298 = t297 + T(3) * t285;
    const V t299 = t298 + T(3) * t289;
    const V t300 = t299 + T(3) * t292;
    const V t301 = t300 + T(3) * t295;
    const V t302 = a20 * a22;
    const V t303 = a26 * a31;
    const V t304 = a27 * a32;
    const V t305 = a29 * a34;
    const V t306 = a21 * a24;
    const V t307 = a22 * a25;
    const V t308 = t306 + t307;
    const V t309 = a23 * a27;
    const V t310 = a24 * a28;
    const V t311 = t309 + T(2) * t310;
    const V t312 = a25 * a29;
    const V t313 = a28 * a33;
    const V t314 = t312 + t313;
    const V t315 = t302 + t303;
    const V t316 = t315 + t305;
    const V t317 = t316 + T(3) * t304;
    const V t318 = t317 + T(3) * t308;
    const V t319 = t318 + T(3) * t311;
    const V t320 = t319 + T(3) * t314;
    const V t321 = a21 * a22;
    const V t322 = a30 * a31;
    const V t323 = a31 * a32;
    const V t324 = a33 * a34;
    const V t325 = a23 * a24;
    const V t326 = a24 * a25;
    const V t327 = t325 + t326;
    const V t328 = a26 * a27;
    const V t329 = a27 * a28;
    const V t330 = t328 + T(2) * t329;
    const V t331 = a28 * a29;
    const V t332 = a32 * a33;
    const V t333 = t331 + t332;
    const V t334 = t321 + t322;
    const V t335 = t334 + t324;
    const V t336 = t335 + T(3) * t323;
    const V t337 = t336 + T(3) * t327;
    const V t338 = t337 + T(3) * t330;
    const V t339 = t338 + T(3) * t333;
    const V t340 = a4 * t259;
    const V t341 = t340 + a7 * t272;
    const V t342 = t341 + a9 * t282;
    const V t343 = t342 + t3 * t301;
    const V t344 = t343 + t4 * t320;
    const V t345 = t344 + t5 * t339;
    store<V>(b + 11 * sb, t345);
    const V t346 = t177 + t183;
    const V t347 = t178 + t188;
    const V t348 = t347 + t189;
    const V t349 = t180 + t190;
    const V t350 = t349 + t196;
    const V t351 = a10 * a13;
    const V t352 = a11 * a16;
    const V t353 = a12 * a17;
    const V t354 = t351 + t352;
    const V t355 = t354 + t353;
    const V t356 = t355 + T(2) * t181;
    const V t357 = t356 + T(2) * t191;
    const V t358 = a10 * a15;
    const V t359 = a11 * a18;
    const V t360 = a12 * a19;
    const V t361 = t358 + t359;
    const V t362 = t361 + t360;
    const V t363 = t362 + T(2) * t182;
    const V t364 = t363 + T(2) * t197;
    const V t365 = a13 * a15;
    const V t366 = a16 * a18;
    const V t367 = a17 * a19;
    const V t368 = t365 + t366;
    const V t369 = t368 + t367;
    const V t370 = t369 + T(2) * t179;
    const V t371 = t370 + T(2) * t189;
    const V t372 = t371 + T(2) * t190;
    const V t373 = a23 * t357;
    const V t374 = t373 + a25 * t364;
    const V t375 = t374 + a32 * t372;
    const V t376 = t202 + t208;
    const V t377 = t213 + t219;
    const V t378 = a10 * a14;
    const V t379 = a11 * a17;
    const V t380 = a12 * a18;
    const V t381 = t378 + t379;
    const V t382 = t381 + t380;
    const V t383 = t382 + T(2) * t224;
    const V t384 = t383 + T(2) * t230;
    const V t385 = t206 + t203;
    const V t386 = t385 + t204;
    const V t387 = a12 * a13;
    const V t388 = a14 * a16;
    const V t389 = a15 * a17;
    const V t390 = t387 + t388;
    const V t391 = t390 + t389;
    const V t392 = t391 + T(2) * t217;
    const V t393 = t392 + T(2) * t214;
    const V t394 = t393 + T(2) * t215;
    const V t395 = a11 * a15;
    const V t396 = a13 * a18;
    const V t397 = a14 * a19;
    const V t398 = t395 + t396;
    const V t399 = t398 + t397;
    const V t400 = t399 + T(2) * t207;
    const V t401 = t400 + T(2) * t204;
    const V t402 = t401 + T(2) * t205;
    const V t403 = t218 + t215;
    const V t404 = t403 + t216;
    const V t405 = t228 + t225;
    const V t406 = t405 + t226;
    const V t407 = t229 + t226;
    const V t408 = t407 + t227;
    const V t409 = a21 * t376;
    const V t410 = t409 + a22 * t377;
    const V t411 = t410 + a24 * t384;
    const V t412 = t411 + a26 * t386;
    const V t413 = t412 + a27 * t394;
    const V t414 = t413 + a28 * t402;
    const V t415 = t414 + a29 * t404;
    const V t416 = t415 + a31 * t406;
    const V t417 = t416 + a33 * t408;
    const V t418 = a20 * t346;
    const V t419 = t418 + a30 * t348;
    const V t420 = t419 + a34 * t350;
    const V t421 = t420 + T(2) * t375;
    const V t422 = t421 + T(4) * t417;
    store<V>(b + 12 * sb, t422);
    const V t423 = t241 + t251;
    const V t424 = t423 + T(2) * t246;
    const V t425 = t248 + t260;
    const V t426 = t425 + t262;
    const V t427 = t426 + T(2) * t242;
    const V t428 = t427 + T(2) * t252;
    const V t429 = t428 + T(2) * t261;
    const V t430 = t247 + t262;
    const V t431 = t430 + t273;
    const V t432 = t431 + T(2) * t253;
    const V t433 = t432 + T(2) * t276;
    const V t434 = a20 * a23;
    const V t435 = a21 * a26;
    const V t436 = a22 * a27;
    const V t437 = a23 * a30;
    const V t438 = a24 * a31;
    const V t439 = a25 * a32;
    const V t440 = t434 + t437;
    const V t441 = t440 + t439;
    const V t442 = t441 + T(2) * t244;
    const V t443 = t442 + T(4) * t264;
    const V t444 = t443 + T(2) * t266;
    const V t445 = t444 + T(2) * t435;
    const V t446 = t445 + T(2) * t436;
    const V t447 = t446 + T(2) * t438;
    const V t448 = a20 * a25;
    const V t449 = a21 * a28;
    const V t450 = a22 * a29;
    const V t451 = a23 * a32;
    const V t452 = a24 * a33;
    const V t453 = a25 * a34;
    const V t454 = t448 + t451;
    const V t455 = t454 + t453;
    const V t456 = t455 + T(2) * t245;
    const V t457 = t456 + T(2) * t243;
    const V t458 = t457 + T(4) * t274;
    const V t459 = t458 + T(2) * t275;
    const V t460 = t459 + T(2) * t449;
    const V t461 = t460 + T(2) * t450;
    const V t462 = t461 + T(2) * t452;
    const V t463 = a23 * a25;
    const V t464 = a26 * a28;
    const V t465 = a27 * a29;
    const V t466 = a30 * a32;
    const V t467 = a31 * a33;
    const V t468 = a32 * a34;
    const V t469 = t463 + t466;
    const V t470 = t469 + t468;
    const V t471 = t470 + T(2) * t249;
    const V t472 = t471 + T(2) * t261;
    const V t473 = t472 + T(4) * t262;
    const V t474 = t473 + T(2) * t263;
    const V t475 = t474 + T(4) * t254;
    const V t476 = t475 + T(2) * t464;
    const V t477 = t476 + T(2) * t465;
    const V t478 = t477 + T(2) * t467;
    const V t479 = a23 * t447;
    const V t480 = t479 + a25 * t462;
    const V t481 = t480 + a32 * t478;
    const V t482 = t283 + t293;
    const V t483 = t482 + t292;
    const V t484 = t483 + T(2) * t289;
    const V t485 = t302 + t312;
    const V t486 = t485 + t311;
    const V t487 = t486 + T(2) * t308;
    const V t488 = a20 * a24;
    const V t489 = a21 * a27;
    const V t490 = a22 * a28;
    const V t491 = a23 * a31;
    const V t492 = a24 * a32;
    const V t493 = a25 * a33;
    const V t494 = t488 + t491;
    const V t495 = t494 + t493;
    const V t496 = t495 + T(2) * t321;
    const V t497 = t496 + T(2) * t331;
    const V t498 = t497 + T(4) * t327;
    const V t499 = t498 + T(2) * t330;
    const V t500 = t499 + T(2) * t489;
    const V t501 = t500 + T(2) * t490;
    const V t502 = t501 + T(2) * t492;
    const V t503 = t287 + t284;
    const V t504 = t503 + t294;
    const V t505 = t504 + T(2) * t290;
    const V t506 = t505 + T(2) * t291;
    const V t507 = t506 + T(2) * t285;
    const V t508 = a22 * a23;
    const V t509 = a24 * a26;
    const V t510 = a25 * a27;
    const V t511 = a27 * a30;
    const V t512 = a28 * a31;
    const V t513 = a29 * a32;
    const V t514 = t508 + t511;
    const V t515 = t514 + t513;
    const V t516 = t515 + T(2) * t306;
    const V t517 = t516 + T(4) * t309;
    const V t518 = t517 + T(4) * t310;
    const V t519 = t518 + T(2) * t303;
    const V t520 = t519 + T(4) * t304;
    const V t521 = t520 + T(2) * t313;
    const V t522 = t521 + T(2) * t509;
    const V t523 = t522 + T(2) * t510;
    const V t524 = t523 + T(2) * t512;
    const V t525 = a21 * a25;
    const V t526 = a23 * a28;
    const V t527 = a24 * a29;
    const V t528 = a26 * a32;
    const V t529 = a27 * a33;
    const V t530 = a28 * a34;
    const V t531 = t525 + t528;
    const V t532 = t531 + t530;
    const V t533 = t532 + T(2) * t288;
    const V t534 = t533 + T(4) * t291;
    const V t535 = t534 + T(2) * t285;
    const V t536 = t535 + T(2) * t286;
    const V t537 = t536 + T(4) * t295;
    const V t538 = t537 + T(2) * t526;
    const V t539 = t538 + T(2) * t527;
    const V t540 = t539 + T(2) * t529;
    const V t541 = t307 + t304;
    const V t542 = t541 + t305;
    const V t543 = t542 + T(2) * t310;
    const V t544 = t543 + T(2) * t314;
    const V t545 = t325 + t322;
    const V t546 = t545 + t332;
    const V t547 = t546 + T(2) * t328;
    const V t548 = t547 + T(2) * t329;
    const V t549 = t548 + T(2) * t323;
    const V t550 = t326 + t323;
    const V t551 = t550 + t324;
    const V t552 = t551 + T(2) * t329;
    const V t553 = t552 + T(2) * t333;
    const V t554 = a21 * t484;
    const V t555 = t554 + a22 * t487;
    const V t556 = t555 + a24 * t502;
    const V t557 = t556 + a26 * t507;
    const V t558 = t557 + a27 * t524;
    const V t559 = t558 + a28 * t540;
    const V t560 = t559 + a29 * t544;
    const V t561 = t560 + a31 * t549;
    const V t562 = t561 + a33 * t553;
    const V t563 = a20 * t424;
    const V t564 = t563 + a30 * t429;
    const V t565 = t564 + a34 * t433;
    const V t566 = t565 + T(2) * t481;
    const V t567 = t566 + T(4) * t562;
    store<V>(b + 13 * sb, t567);
    const V t568 = a1 * a1;
    const V t569 = a1 * a10;
    const V t570 = t569 + a2 * a11;
    const V t571 = t570 + a3 * a12;
    const V t572 = a1 * a2;
    const V t573 = a1 * a11;
    const V t574 = t573 + a2 * a13;
    const V t575 = t574 + a3 * a14;
    const V t576 = T(2) * t575;
    const V t577 = a1 * a3;
    const V t578 = a1 * a12;
    const V t579 = t578 + a2 * a14;
    const V t580 = t579 + a3 * a15;
    const V t581 = T(2) * t580;
    const V t582 = a2 * a2;
    const V t583 = a1 * a13;
    const V t584 = t583 + a2 * a16;
    const V t585 = t584 + a3 * a17;
    const V t586 = a2 * a3;
    const V t587 = a1 * a14;
    const V t588 = t587 + a2 * a17;
    const V t589 = t588 + a3 * a18;
    const V t590 = T(2) * t589;
    const V t591 = a3 * a3;
    const V t592 = a1 * a15;
    const V t593 = t592 + a2 * a18;
    const V t594 = t593 + a3 * a19;
    const V t595 = t568 * t571;
    const V t596 = t595 + t572 * t576;
    const V t597 = t596 + t577 * t581;
    const V t598 = t597 + t582 * t585;
    const V t599 = t598 + t586 * t590;
    const V t600 = t599 + t591 * t594;
    store<V>(b + 14 * sb, t600);
    const V t601 = t44 * t44;
    const V t602 = t601 + t47 * t47;
    const V t603 = t602 + t50 * t50;
    store<V>(b + 15 * sb, t603);
    const V t604 = T(2) * t158;
    const V t605 = T(2) * t164;
    const V t606 = T(2) * t170;
    const V t607 = t140 * t568;
    const V t608 = t607 + t146 * t582;
    const V t609 = t608 + t152 * t591;
    const V t610 = t609 + t572 * t604;
    const V t611 = t610 + t577 * t605;
    const V t612 = t611 + t586 * t606;
    store<V>(b + 16 * sb, t612);
    const V t613 = t571 * t571;
    const V t614 = t613 + t575 * t576;
    const V t615 = t614 + t580 * t581;
    const V t616 = t615 + t585 * t585;
    const V t617 = t616 + t589 * t590;
    const V t618 = t617 + t594 * t594;
    store<V>(b + 17 * sb, t618);
    const V t619 = t301 * t572;
    const V t620 = t619 + t320 * t577;
    const V t621 = t620 + t339 * t586;
    const V t622 = t259 * t568;
    const V t623 = t622 + t272 * t582;
    const V t624 = t623 + t282 * t591;
    const V t625 = t624 + T(2) * t621;
    store<V>(b + 18 * sb, t625);
    const V t626 = t44 * t59;
    const V t627 = t626 + t47 * t65;
    const V t628 = t627 + t50 * t71;
    store<V>(b + 19 * sb, t628);
    const V t629 = t113 * t571;
    const V t630 = t629 + t122 * t576;
    const V t631 = t630 + t125 * t581;
    const V t632 = t631 + t116 * t585;
    const V t633 = t632 + t128 * t590;
    const V t634 = t633 + t119 * t594;
    store<V>(b + 20 * sb, t634);
    const V t635 = t44 * t85;
    const V t636 = t635 + t47 * t96;
    const V t637 = t636 + t50 * t107;
    store<V>(b + 21 * sb, t637);
    const V t638 = a1 * a11;
    const V t639 = a2 * a10;
    const V t640 = t639 + T(3) * t638;
    const V t641 = a4 * a21;
    const V t642 = t641 + a5 * a23;
    const V t643 = t642 + a6 * a24;
    const V t644 = a5 * a20;
    const V t645 = t644 + a7 * a21;
    const V t646 = t645 + a8 * a22;
    const V t647 = t646 + T(3) * t643;
    const V t648 = a1 * a12;
    const V t649 = a3 * a10;
    const V t650 = t649 + T(3) * t648;
    const V t651 = a4 * a22;
    const V t652 = t651 + a5 * a24;
    const V t653 = t652 + a6 * a25;
    const V t654 = a6 * a20;
    const V t655 = t654 + a8 * a21;
    const V t656 = t655 + a9 * a22;
    const V t657 = t656 + T(3) * t653;
    const V t658 = a1 * a16;
    const V t659 = a2 * a13;
    const V t660 = t658 + T(3) * t659;
    const V t661 = a4 * a26;
    const V t662 = t661 + a5 * a30;
    const V t663 = t662 + a6 * a31;
    const V t664 = a5 * a23;
    const V t665 = t664 + a7 * a26;
    const V t666 = t665 + a8 * a27;
    const V t667 = t663 + T(3) * t666;
    const V t668 = a1 * a19;
    const V t669 = a3 * a15;
    const V t670 = t668 + T(3) * t669;
    const V t671 = a4 * a29;
    const V t672 = t671 + a5 * a33;
    const V t673 = t672 + a6 * a34;
    const V t674 = a6 * a25;
    const V t675 = t674 + a8 * a28;
    const V t676 = t675 + a9 * a29;
    const V t677 = t673 + T(3) * t676;
    const V t678 = a2 * a17;
    const V t679 = a3 * a16;
    const V t680 = t679 + T(3) * t678;
    const V t681 = a5 * a27;
    const V t682 = t681 + a7 * a31;
    const V t683 = t682 + a8 * a32;
    const V t684 = a6 * a26;
    const V t685 = t684 + a8 * a30;
    const V t686 = t685 + a9 * a31;
    const V t687 = t686 + T(3) * t683;
    const V t688 = a2 * a19;
    const V t689 = a3 * a18;
    const V t690 = t688 + T(3) * t689;
    const V t691 = a5 * a29;
    const V t692 = t691 + a7 * a33;
    const V t693 = t692 + a8 * a34;
    const V t694 = a6 * a28;
    const V t695 = t694 + a8 * a32;
    const V t696 = t695 + a9 * a33;
    const V t697 = t693 + T(3) * t696;
    const V t698 = a1 * a14;
    const V t699 = a2 * a12;
    const V t700 = a3 * a11;
    const V t701 = t699 + t700;
    const V t702 = t701 + T(2) * t698;
    const V t703 = a4 * a24;
    const V t704 = t703 + a5 * a27;
    const V t705 = t704 + a6 * a28;
    const V t706 = a5 * a22;
    const V t707 = t706 + a7 * a24;
    const V t708 = t707 + a8 * a25;
    const V t709 = a6 * a21;
    const V t710 = t709 + a8 * a23;
    const V t711 = t710 + a9 * a24;
    const V t712 = t708 + t711;
    const V t713 = t712 + T(2) * t705;
    const V t714 = a1 * a17;
    const V t715 = a2 * a14;
    const V t716 = a3 * a13;
    const V t717 = t714 + t716;
    const V t718 = t717 + T(2) * t715;
    const V t719 = a4 * a27;
    const V t720 = t719 + a5 * a31;
    const V t721 = t720 + a6 * a32;
    const V t722 = a5 * a24;
    const V t723 = t722 + a7 * a27;
    const V t724 = t723 + a8 * a28;
    const V t725 = a6 * a23;
    const V t726 = t725 + a8 * a26;
    const V t727 = t726 + a9 * a27;
    const V t728 = t721 + t727;
    const V t729 = t728 + T(2) * t724;
    const V t730 = a1 * a18;
    const V t731 = a2 * a15;
    const V t732 = a3 * a14;
    const V t733 = t730 + t731;
    const V t734 = t733 + T(2) * t732;
    const V t735 = a4 * a28;
    const V t736 = t735 + a5 * a32;
    const V t737 = t736 + a6 * a33;
    const V t738 = a5 * a25;
    const V t739 = t738 + a7 * a28;
    const V t740 = t739 + a8 * a29;
    const V t741 = a6 * a24;
    const V t742 = t741 + a8 * a27;
    const V t743 = t742 + a9 * a28;
    const V t744 = t737 + t740;
    const V t745 = t744 + T(2) * t743;
    const V t746 = t702 * t713;
    const V t747 = t746 + t718 * t729;
    const V t748 = t747 + t734 * t745;
    const V t749 = a1 * a10;
    const V t750 = a4 * a20;
    const V t751 = t750 + a5 * a21;
    const V t752 = t751 + a6 * a22;
    const V t753 = a2 * a16;
    const V t754 = a5 * a26;
    const V t755 = t754 + a7 * a30;
    const V t756 = t755 + a8 * a31;
    const V t757 = a3 * a19;
    const V t758 = a6 * a29;
    const V t759 = t758 + a8 * a33;
    const V t760 = t759 + a9 * a34;
    const V t761 = t749 * t752;
    const V t762 = t761 + t753 * t756;
    const V t763 = t762 + t757 * t760;
    const V t764 = a1 * a13;
    const V t765 = a2 * a11;
    const V t766 = t764 + t765;
    const V t767 = a4 * a23;
    const V t768 = t767 + a5 * a26;
    const V t769 = t768 + a6 * a27;
    const V t770 = a5 * a21;
    const V t771 = t770 + a7 * a23;
    const V t772 = t771 + a8 * a24;
    const V t773 = t769 + t772;
    const V t774 = a1 * a15;
    const V t775 = a3 * a12;
    const V t776 = t774 + t775;
    const V t777 = a4 * a25;
    const V t778 = t777 + a5 * a28;
    const V t779 = t778 + a6 * a29;
    const V t780 = a6 * a22;
    const V t781 = t780 + a8 * a24;
    const V t782 = t781 + a9 * a25;
    const V t783 = t779 + t782;
    const V t784 = a2 * a18;
    const V t785 = a3 * a17;
    const V t786 = t784 + t785;
    const V t787 = a5 * a28;
    const V t788 = t787 + a7 * a32;
    const V t789 = t788 + a8 * a33;
    const V t790 = a6 * a27;
    const V t791 = t790 + a8 * a31;
    const V t792 = t791 + a9 * a32;
    const V t793 = t789 + t792;
    const V t794 = t766 * t773;
    const V t795 = t794 + t776 * t783;
    const V t796 = t795 + t786 * t793;
    const V t797 = t640 * t647;
    const V t798 = t797 + t650 * t657;
    const V t799 = t798 + t660 * t667;
    const V t800 = t799 + t670 * t677;
    const V t801 = t800 + t680 * t687;
    const V t802 = t801 + t690 * t697;
    const V t803 = t802 + T(3) * t748;
    const V t804 = t803 + T(4) * t763;
    const V t805 = t804 + T(6) * t796;
    store<V>(b + 22 * sb, t805);
    const V t806 = t140 * t571;
    const V t807 = t806 + t146 * t585;
    const V t808 = t807 + t152 * t594;
    const V t809 = t808 + t575 * t604;
    const V t810 = t809 + t580 * t605;
    const V t811 = t810 + t589 * t606;
    store<V>(b + 23 * sb, t811);
    const V t812 = t187 * t571;
    const V t813 = t812 + t212 * t576;
    const V t814 = t813 + t223 * t581;
    const V t815 = t814 + t195 * t585;
    const V t816 = t815 + t234 * t590;
    const V t817 = t816 + t201 * t594;
    store<V>(b + 24 * sb, t817);
    const V t818 = t259 * t571;
    const V t819 = t818 + t301 * t576;
    const V t820 = t819 + t320 * t581;
    const V t821 = t820 + t272 * t585;
    const V t822 = t821 + t339 * t590;
    const V t823 = t822 + t282 * t594;
    store<V>(b + 25 * sb, t823);
    const V t824 = t424 * t749;
    const V t825 = t824 + t484 * t640;
    const V t826 = t825 + t487 * t650;
    const V t827 = t826 + t447 * t766;
    const V t828 = t827 + t502 * t702;
    const V t829 = t828 + t462 * t776;
    const V t830 = t829 + t507 * t660;
    const V t831 = t830 + t524 * t718;
    const V t832 = t831 + t540 * t734;
    const V t833 = t832 + t544 * t670;
    const V t834 = t833 + t429 * t753;
    const V t835 = t834 + t549 * t680;
    const V t836 = t835 + t478 * t786;
    const V t837 = t836 + t553 * t690;
    const V t838 = t837 + t433 * t757;
    store<V>(b + 26 * sb, t838);
    const V t839 = t113 * t140;
    const V t840 = t839 + t122 * t604;
    const V t841 = t840 + t125 * t605;
    const V t842 = t841 + t116 * t146;
    const V t843 = t842 + t128 * t606;
    const V t844 = t843 + t119 * t152;
    store<V>(b + 27 * sb, t844);
    const V t845 = t122 * t212;
    const V t846 = t845 + t125 * t223;
    const V t847 = t846 + t128 * t234;
    const V t848 = t113 * t187;
    const V t849 = t848 + t116 * t195;
    const V t850 = t849 + t119 * t201;
    const V t851 = t850 + T(2) * t847;
    store<V>(b + 28 * sb, t851);
    const V t852 = t59 * t59;
    const V t853 = t852 + t65 * t65;
    const V t854 = t853 + t71 * t71;
    store<V>(b + 29 * sb, t854);
    const V t855 = t122 * t301;
    const V t856 = t855 + t125 * t320;
    const V t857 = t856 + t128 * t339;
    const V t858 = t113 * t259;
    const V t859 = t858 + t116 * t272;
    const V t860 = t859 + t119 * t282;
    const V t861 = t860 + T(2) * t857;
    store<V>(b + 30 * sb, t861);
    const V t862 = t140 * t140;
    const V t863 = t862 + t158 * t604;
    const V t864 = t863 + t164 * t605;
    const V t865 = t864 + t146 * t146;
    const V t866 = t865 + t170 * t606;
    const V t867 = t866 + t152 * t152;
    store<V>(b + 31 * sb, t867);
    const V t868 = t346 * t752;
    const V t869 = t868 + t376 * t647;
    const V t870 = t869 + t377 * t657;
    const V t871 = t870 + t357 * t773;
    const V t872 = t871 + t384 * t713;
    const V t873 = t872 + t364 * t783;
    const V t874 = t873 + t386 * t667;
    const V t875 = t874 + t394 * t729;
    const V t876 = t875 + t402 * t745;
    const V t877 = t876 + t404 * t677;
    const V t878 = t877 + t348 * t756;
    const V t879 = t878 + t406 * t687;
    const V t880 = t879 + t372 * t793;
    const V t881 = t880 + t408 * t697;
    const V t882 = t881 + t350 * t760;
    store<V>(b + 32 * sb, t882);
    const V t883 = t59 * t85;
    const V t884 = t883 + t65 * t96;
    const V t885 = t884 + t71 * t107;
    store<V>(b + 33 * sb, t885);
    const V t886 = t140 * t187;
    const V t887 = t886 + t146 * t195;
    const V t888 = t887 + t152 * t201;
    const V t889 = t888 + t212 * t604;
    const V t890 = t889 + t223 * t605;
    const V t891 = t890 + t234 * t606;
    store<V>(b + 34 * sb, t891);
    const V t892 = t140 * t259;
    const V t893 = t892 + t146 * t272;
    const V t894 = t893 + t152 * t282;
    const V t895 = t894 + t301 * t604;
    const V t896 = t895 + t320 * t605;
    const V t897 = t896 + t339 * t606;
    store<V>(b + 35 * sb, t897);
    const V t898 = t212 * t212;
    const V t899 = t898 + t223 * t223;
    const V t900 = t899 + t234 * t234;
    const V t901 = t187 * t187;
    const V t902 = t901 + t195 * t195;
    const V t903 = t902 + t201 * t201;
    const V t904 = t903 + T(2) * t900;
    store<V>(b + 36 * sb, t904);
    const V t905 = t212 * t301;
    const V t906 = t905 + t223 * t320;
    const V t907 = t906 + t234 * t339;
    const V t908 = t187 * t259;
    const V t909 = t908 + t195 * t272;
    const V t910 = t909 + t201 * t282;
    const V t911 = t910 + T(2) * t907;
    store<V>(b + 37 * sb, t911);
    const V t912 = t85 * t85;
    const V t913 = t912 + t96 * t96;
    const V t914 = t913 + t107 * t107;
    store<V>(b + 38 * sb, t914);
    const V t915 = t357 * t447;
    const V t916 = t915 + t364 * t462;
    const V t917 = t916 + t372 * t478;
    const V t918 = t346 * t424;
    const V t919 = t918 + t348 * t429;
    const V t920 = t919 + t350 * t433;
    const V t921 = t384 * t502;
    const V t922 = t921 + t394 * t524;
    const V t923 = t922 + t402 * t540;
    const V t924 = t376 * t484;
    const V t925 = t924 + t377 * t487;
    const V t926 = t925 + t386 * t507;
    const V t927 = t926 + t404 * t544;
    const V t928 = t927 + t406 * t549;
    const V t929 = t928 + t408 * t553;
    const V t930 = T(2) * t917;
    const V t931 = t930 + T(3) * t920;
    const V t932 = t931 + T(4) * t923;
    const V t933 = t932 + T(12) * t929;
    store<V>(b + 39 * sb, t933);
    const V t934 = t301 * t301;
    const V t935 = t934 + t320 * t320;
    const V t936 = t935 + t339 * t339;
    const V t937 = t259 * t259;
    const V t938 = t937 + t272 * t272;
    const V t939 = t938 + t282 * t282;
    const V t940 = t939 + T(2) * t936;
    store<V>(b + 40 * sb, t940);
    const V a0 = load<V>(a + 0 * sa);
    store<V>(b + 0 * sb, a0);
}
template <class V, class T>
static inline void backward(const T *a, long sa, const T *g, long sg, T *to_a, long sto_a) {
    const V a1 = load<V>(a + 1 * sa);
    const V a4 = load<V>(a + 4 * sa);
    const V t0 = a1 * a4;
    const V a2 = load<V>(a + 2 * sa);
    const V a5 = load<V>(a + 5 * sa);
    const V t1 = t0 + a2 * a5;
    const V a3 = load<V>(a + 3 * sa);
    const V a6 = load<V>(a + 6 * sa);
    const V t2 = t1 + a3 * a6;
    const V g15 = load<V>(g + 15 * sg);
    const V t3 = T(2) * g15;
    const V t4 = T(2) * a5;
    const V t5 = T(2) * a6;
    const V a8 = load<V>(a + 8 * sa);
    const V t6 = T(2) * a8;
    const V a10 = load<V>(a + 10 * sa);
    const V t7 = a4 * a10;
    const V a7 = load<V>(a + 7 * sa);
    const V a13 = load<V>(a + 13 * sa);
    const V t8 = t7 + a7 * a13;
    const V a9 = load<V>(a + 9 * sa);
    const V a15 = load<V>(a + 15 * sa);
    const V t9 = t8 + a9 * a15;
    const V a11 = load<V>(a + 11 * sa);
    const V t10 = t9 + a11 * t4;
    const V a12 = load<V>(a + 12 * sa);
    const V t11 = t10 + a12 * t5;
    const V a14 = load<V>(a + 14 * sa);
    const V t12 = t11 + a14 * t6;
    const V t13 = T(6) * a14;
    const V a21 = load<V>(a + 21 * sa);
    const V t14 = a11 * a21;
    const V a22 = load<V>(a + 22 * sa);
    const V t15 = t14 + a12 * a22;
    const V a23 = load<V>(a + 23 * sa);
    const V t16 = t15 + a13 * a23;
    const V a25 = load<V>(a + 25 * sa);
    const V t17 = t16 + a15 * a25;
    const V a17 = load<V>(a + 17 * sa);
    const V a27 = load<V>(a + 27 * sa);
    const V t18 = t17 + a17 * a27;
    const V a18 = load<V>(a + 18 * sa);
    const V a28 = load<V>(a + 28 * sa);
    const V t19 = t18 + a18 * a28;
    const V a20 = load<V>(a + 20 * sa);
    const V t20 = a10 * a20;
    const V a16 = load<V>(a + 16 * sa);
    const V a26 = load<V>(a + 26 * sa);
    const V t21 = t20 + a16 * a26;
    const V a19 = load<V>(a + 19 * sa);
    const V a29 = load<V>(a + 29 * sa);
    const V t22 = t21 + a19 * a29;
    const V a24 = load<V>(a + 24 * sa);
    const V t23 = t22 + a24 * t13;
    const V t24 = t23 + T(3) * t19;
    const V g5 = load<V>(g + 5 * sg);
    const V t25 = a1 * g5;
    const V t26 = t25 + t2 * t3;
    const V g19 = load<V>(g + 19 * sg);
    const V t27 = t26 + t12 * g19;
    const V g21 = load<V>(g + 21 * sg);
    const V t28 = t27 + t24 * g21;
    const V t29 = a1 * a5;
    const V t30 = t29 + a2 * a7;
    const V t31 = t30 + a3 * a8;
    const V t32 = a4 * a11;
    const V t33 = t32 + a7 * a16;
    const V t34 = t33 + a9 * a18;
    const V t35 = t34 + a13 * t4;
    const V t36 = t35 + a14 * t5;
    const V t37 = t36 + a17 * t6;
    const V t38 = a11 * a23;
    const V t39 = t38 + a12 * a24;
    const V t40 = t39 + a13 * a26;
    const V t41 = t40 + a15 * a28;
    const V a31 = load<V>(a + 31 * sa);
    const V t42 = t41 + a17 * a31;
    const V a32 = load<V>(a + 32 * sa);
    const V t43 = t42 + a18 * a32;
    const V t44 = a10 * a21;
    const V a30 = load<V>(a + 30 * sa);
    const V t45 = t44 + a16 * a30;
    const V a33 = load<V>(a + 33 * sa);
    const V t46 = t45 + a19 * a33;
    const V t47 = t46 + a27 * t13;
    const V t48 = t47 + T(3) * t43;
    const V t49 = a2 * g5;
    const V t50 = t49 + t31 * t3;
    const V t51 = t50 + t37 * g19;
    const V t52 = t51 + t48 * g21;
    const V t53 = a1 * a6;
    const V t54 = t53 + a2 * a8;
    const V t55 = t54 + a3 * a9;
    const V t56 = a4 * a12;
    const V t57 = t56 + a7 * a17;
    const V t58 = t57 + a9 * a19;
    const V t59 = t58 + a14 * t4;
    const V t60 = t59 + a15 * t5;
    const V t61 = t60 + a18 * t6;
    const V t62 = a11 * a24;
    const V t63 = t62 + a12 * a25;
    const V t64 = t63 + a13 * a27;
    const V t65 = t64 + a15 * a29;
    const V t66 = t65 + a17 * a32;
    const V t67 = t66 + a18 * a33;
    const V t68 = a10 * a22;
    const V t69 = t68 + a16 * a31;
    const V a34 = load<V>(a + 34 * sa);
    const V t70 = t69 + a19 * a34;
    const V t71 = t70 + a28 * t13;
    const V t72 = t71 + T(3) * t67;
    const V t73 = a3 * g5;
    const V t74 = t73 + t55 * t3;
    const V t75 = t74 + t61 * g19;
    const V t76 = t75 + t72 * g21;
    const V t77 = a20 * a20;
    const V t78 = a21 * a21;
    const V t79 = a22 * a22;
    const V t80 = t78 + t79;
    const V t81 = a25 * a25;
    const V t82 = a23 * a23;
    const V t83 = a24 * a24;
    const V t84 = t82 + T(2) * t83;
    const V t85 = t81 + t84;
    const V t86 = t77 + t85;
    const V t87 = t86 + T(2) * t80;
    const V t88 = a4 * a20;
    const V t89 = t88 + a5 * a21;
    const V t90 = t89 + a6 * a22;
    const V g22 = load<V>(g + 22 * sg);
    const V t91 = T(4) * g22;
    const V g26 = load<V>(g + 26 * sg);
    const V t92 = t87 * g26;
    const V t93 = t92 + t90 * t91;
    const V t94 = a4 * a4;
    const V t95 = t94 + a5 * a5;
    const V t96 = t95 + a6 * a6;
    const V t97 = a4 * a20;
    const V t98 = t97 + a7 * a23;
    const V t99 = t98 + a9 * a25;
    const V t100 = t99 + a21 * t4;
    const V t101 = t100 + a22 * t5;
    const V t102 = t101 + a24 * t6;
    const V t103 = a10 * a10;
    const V t104 = a13 * a13;
    const V t105 = a14 * a14;
    const V t106 = a15 * a15;
    const V t107 = a11 * a11;
    const V t108 = a12 * a12;
    const V t109 = t107 + t108;
    const V t110 = t103 + t104;
    const V t111 = t110 + t106;
    const V t112 = t111 + T(2) * t105;
    const V t113 = t112 + T(2) * t109;
    const V t114 = a26 * a26;
    const V t115 = a29 * a29;
    const V t116 = a27 * a27;
    const V t117 = a28 * a28;
    const V t118 = t116 + t117;
    const V t119 = t77 + t114;
    const V t120 = t119 + t115;
    const V t121 = t120 + T(3) * t80;
    const V t122 = t121 + T(3) * t85;
    const V t123 = t122 + T(3) * t118;
    const V t124 = a1 * a1;
    const V t125 = a1 * a10;
    const V t126 = t125 + a2 * a11;
    const V t127 = t126 + a3 * a12;
    const V g17 = load<V>(g + 17 * sg);
    const V t128 = T(2) * g17;
    const V g20 = load<V>(g + 20 * sg);
    const V t129 = t96 * g20;
    const V g23 = load<V>(g + 23 * sg);
    const V t130 = t129 + t102 * g23;
    const V g24 = load<V>(g + 24 * sg);
    const V t131 = t130 + t113 * g24;
    const V g25 = load<V>(g + 25 * sg);
    const V t132 = t131 + t123 * g25;
    const V g14 = load<V>(g + 14 * sg);
    const V t133 = t132 + t124 * g14;
    const V t134 = t133 + t127 * t128;
    const V t135 = t82 + t83;
    const V t136 = t114 + T(2) * t116;
    const V t137 = t117 + t136;
    const V t138 = a20 * a23;
    const V t139 = a21 * a26;
    const V t140 = a22 * a27;
    const V t141 = a23 * a30;
    const V t142 = a24 * a31;
    const V t143 = a25 * a32;
    const V t144 = t138 + t141;
    const V t145 = t144 + t143;
    const V t146 = t145 + T(2) * t78;
    const V t147 = t146 + T(4) * t135;
    const V t148 = t147 + T(2) * t137;
    const V t149 = t148 + T(2) * t139;
    const V t150 = t149 + T(2) * t140;
    const V t151 = t150 + T(2) * t142;
    const V t152 = a4 * a23;
    const V t153 = t152 + a5 * a26;
    const V t154 = t153 + a6 * a27;
    const V t155 = a5 * a21;
    const V t156 = t155 + a7 * a23;
    const V t157 = t156 + a8 * a24;
    const V t158 = t154 + t157;
    const V t159 = T(6) * g22;
    const V t160 = t151 * g26;
    const V t161 = t160 + t158 * t159;
    const V t162 = a5 * a5;
    const V t163 = t162 + a7 * a7;
    const V t164 = t163 + a8 * a8;
    const V t165 = a4 * a23;
    const V t166 = t165 + a7 * a30;
    const V t167 = t166 + a9 * a32;
    const V t168 = t167 + a26 * t4;
    const V t169 = t168 + a27 * t5;
    const V t170 = t169 + a31 * t6;
    const V t171 = a16 * a16;
    const V t172 = a17 * a17;
    const V t173 = a18 * a18;
    const V t174 = t104 + t105;
    const V t175 = t107 + t171;
    const V t176 = t175 + t173;
    const V t177 = t176 + T(2) * t172;
    const V t178 = t177 + T(2) * t174;
    const V t179 = a30 * a30;
    const V t180 = a31 * a31;
    const V t181 = a32 * a32;
    const V t182 = a33 * a33;
    const V t183 = t78 + t179;
    const V t184 = t183 + t182;
    const V t185 = t184 + T(3) * t180;
    const V t186 = t185 + T(3) * t181;
    const V t187 = t186 + T(3) * t135;
    const V t188 = t187 + T(3) * t137;
    const V t189 = a2 * a2;
    const V t190 = a1 * a13;
    const V t191 = t190 + a2 * a16;
    const V t192 = t191 + a3 * a17;
    const V t193 = t164 * g20;
    const V t194 = t193 + t170 * g23;
    const V t195 = t194 + t178 * g24;
    const V t196 = t195 + t188 * g25;
    const V t197 = t196 + t189 * g14;
    const V t198 = t197 + t192 * t128;
    const V t199 = t83 + t81;
    const V t200 = t116 + T(2) * t117;
    const V t201 = a20 * a25;
    const V t202 = a21 * a28;
    const V t203 = a22 * a29;
    const V t204 = a23 * a32;
    const V t205 = a24 * a33;
    const V t206 = a25 * a34;
    const V t207 = t201 + t204;
    const V t208 = t207 + t206;
    const V t209 = t208 + T(2) * t79;
    const V t210 = t209 + T(2) * t115;
    const V t211 = t210 + T(4) * t199;
    const V t212 = t211 + T(2) * t200;
    const V t213 = t212 + T(2) * t202;
    const V t214 = t213 + T(2) * t203;
    const V t215 = t214 + T(2) * t205;
    const V t216 = a4 * a25;
    const V t217 = t216 + a5 * a28;
    const V t218 = t217 + a6 * a29;
    const V t219 = a6 * a22;
    const V t220 = t219 + a8 * a24;
    const V t221 = t220 + a9 * a25;
    const V t222 = t218 + t221;
    const V t223 = t215 * g26;
    const V t224 = t223 + t222 * t159;
    const V t225 = a6 * a6;
    const V t226 = t225 + a8 * a8;
    const V t227 = t226 + a9 * a9;
    const V t228 = a4 * a25;
    const V t229 = t228 + a7 * a32;
    const V t230 = t229 + a9 * a34;
    const V t231 = t230 + a28 * t4;
    const V t232 = t231 + a29 * t5;
    const V t233 = t232 + a33 * t6;
    const V t234 = a19 * a19;
    const V t235 = t105 + t106;
    const V t236 = t108 + t172;
    const V t237 = t236 + t234;
    const V t238 = t237 + T(2) * t173;
    const V t239 = t238 + T(2) * t235;
    const V t240 = a34 * a34;
    const V t241 = t115 + t182;
    const V t242 = t79 + t180;
    const V t243 = t242 + t240;
    const V t244 = t243 + T(3) * t181;
    const V t245 = t244 + T(3) * t199;
    const V t246 = t245 + T(3) * t200;
    const V t247 = t246 + T(3) * t241;
    const V t248 = a3 * a3;
    const V t249 = a1 * a15;
    const V t250 = t249 + a2 * a18;
    const V t251 = t250 + a3 * a19;
    const V t252 = t227 * g20;
    const V t253 = t252 + t233 * g23;
    const V t254 = t253 + t239 * g24;
    const V t255 = t254 + t247 * g25;
    const V t256 = t255 + t248 * g14;
    const V t257 = t256 + t251 * t128;
    const V t258 = a21 * a23;
    const V t259 = a23 * a26;
    const V t260 = a24 * a27;
    const V t261 = a26 * a30;
    const V t262 = a27 * a31;
    const V t263 = a28 * a32;
    const V t264 = t258 + t261;
    const V t265 = t264 + t263;
    const V t266 = t265 + T(2) * t259;
    const V t267 = t266 + T(2) * t260;
    const V t268 = t267 + T(2) * t262;
    const V t269 = a4 * a26;
    const V t270 = t269 + a5 * a30;
    const V t271 = t270 + a6 * a31;
    const V t272 = a5 * a23;
    const V t273 = t272 + a7 * a26;
    const V t274 = t273 + a8 * a27;
    const V t275 = t271 + T(3) * t274;
    const V t276 = t268 * g26;
    const V t277 = t276 + t275 * g22;
    const V t278 = a21 * a24;
    const V t279 = a23 * a27;
    const V t280 = a24 * a28;
    const V t281 = a26 * a31;
    const V t282 = a27 * a32;
    const V t283 = a28 * a33;
    const V t284 = a22 * a23;
    const V t285 = a24 * a26;
    const V t286 = a25 * a27;
    const V t287 = a27 * a30;
    const V t288 = a28 * a31;
    const V t289 = a29 * a32;
    const V t290 = t284 + t287;
    const V t291 = t290 + t289;
    const V t292 = t291 + T(2) * t278;
    const V t293 = t292 + T(4) * t279;
    const V t294 = t293 + T(4) * t280;
    const V t295 = t294 + T(2) * t281;
    const V t296 = t295 + T(4) * t282;
    const V t297 = t296 + T(2) * t283;
    const V t298 = t297 + T(2) * t285;
    const V t299 = t298 + T(2) * t286;
    const V t300 = t299 + T(2) * t288;
    const V t301 = a4 * a27;
    const V t302 = t301 + a5 * a31;
    const V t303 = t302 + a6 * a32;
    const V t304 = a5 * a24;
    const V t305 = t304 + a7 * a27;
    const V t306 = t305 + a8 * a28;
    const V t307 = a6 * a23;
    const V t308 = t307 + a8 * a26;
    const V t309 = t308 + a9 * a27;
    const V t310 = t303 + t309;
    const V t311 = t310 + T(2) * t306;
    const V t312 = T(3) * g22;
    const V t313 = t300 * g26;
    const V t314 = t313 + t311 * t312;
    const V t315 = a22 * a24;
    const V t316 = a29 * a33;
    const V t317 = a25 * a28;
    const V t318 = t317 + t263;
    const V t319 = a21 * a25;
    const V t320 = a23 * a28;
    const V t321 = a24 * a29;
    const V t322 = a26 * a32;
    const V t323 = a27 * a33;
    const V t324 = a28 * a34;
    const V t325 = t319 + t322;
    const V t326 = t325 + t324;
    const V t327 = t326 + T(2) * t315;
    const V t328 = t327 + T(4) * t260;
    const V t329 = t328 + T(2) * t262;
    const V t330 = t329 + T(2) * t316;
    const V t331 = t330 + T(4) * t318;
    const V t332 = t331 + T(2) * t320;
    const V t333 = t332 + T(2) * t321;
    const V t334 = t333 + T(2) * t323;
    const V t335 = a4 * a28;
    const V t336 = t335 + a5 * a32;
    const V t337 = t336 + a6 * a33;
    const V t338 = a5 * a25;
    const V t339 = t338 + a7 * a28;
    const V t340 = t339 + a8 * a29;
    const V t341 = a6 * a24;
    const V t342 = t341 + a8 * a27;
    const V t343 = t342 + a9 * a28;
    const V t344 = t337 + t340;
    const V t345 = t344 + T(2) * t343;
    const V t346 = t334 * g26;
    const V t347 = t346 + t345 * t312;
    const V t348 = a22 * a25;
    const V t349 = a29 * a34;
    const V t350 = a25 * a29;
    const V t351 = t350 + t283;
    const V t352 = t348 + t282;
    const V t353 = t352 + t349;
    const V t354 = t353 + T(2) * t280;
    const V t355 = t354 + T(2) * t351;
    const V t356 = a4 * a29;
    const V t357 = t356 + a5 * a33;
    const V t358 = t357 + a6 * a34;
    const V t359 = a6 * a25;
    const V t360 = t359 + a8 * a28;
    const V t361 = t360 + a9 * a29;
    const V t362 = t358 + T(3) * t361;
    const V t363 = t355 * g26;
    const V t364 = t363 + t362 * g22;
    const V g16 = load<V>(g + 16 * sg);
    const V t365 = t102 * g16;
    const V g18 = load<V>(g + 18 * sg);
    const V t366 = t365 + t123 * g18;
    const V t367 = t366 + t127 * g14;
    const V t368 = a4 * a21;
    const V t369 = t368 + a7 * a26;
    const V t370 = t369 + a9 * a28;
    const V t371 = t370 + a23 * t4;
    const V t372 = t371 + a24 * t5;
    const V t373 = t372 + a27 * t6;
    const V t374 = a20 * a21;
    const V t375 = t258 + t315;
    const V t376 = t259 + T(2) * t260;
    const V t377 = t374 + t261;
    const V t378 = t377 + t316;
    const V t379 = t378 + T(3) * t262;
    const V t380 = t379 + T(3) * t375;
    const V t381 = t380 + T(3) * t376;
    const V t382 = t381 + T(3) * t318;
    const V t383 = a1 * a11;
    const V t384 = t383 + a2 * a13;
    const V t385 = t384 + a3 * a14;
    const V t386 = t373 * g16;
    const V t387 = t386 + t382 * g18;
    const V t388 = t387 + t385 * g14;
    const V t389 = a4 * a22;
    const V t390 = t389 + a7 * a27;
    const V t391 = t390 + a9 * a29;
    const V t392 = t391 + a24 * t4;
    const V t393 = t392 + a25 * t5;
    const V t394 = t393 + a28 * t6;
    const V t395 = a20 * a22;
    const V t396 = t278 + t348;
    const V t397 = t279 + T(2) * t280;
    const V t398 = t395 + t281;
    const V t399 = t398 + t349;
    const V t400 = t399 + T(3) * t282;
    const V t401 = t400 + T(3) * t396;
    const V t402 = t401 + T(3) * t397;
    const V t403 = t402 + T(3) * t351;
    const V t404 = a1 * a12;
    const V t405 = t404 + a2 * a14;
    const V t406 = t405 + a3 * a15;
    const V t407 = t394 * g16;
    const V t408 = t407 + t403 * g18;
    const V t409 = t408 + t406 * g14;
    const V t410 = a4 * a5;
    const V t411 = t410 + a5 * a7;
    const V t412 = t411 + a6 * a8;
    const V t413 = a10 * a11;
    const V t414 = a13 * a16;
    const V t415 = a14 * a17;
    const V t416 = a15 * a18;
    const V t417 = a11 * a13;
    const V t418 = a12 * a14;
    const V t419 = t417 + t418;
    const V t420 = t413 + t414;
    const V t421 = t420 + t416;
    const V t422 = t421 + T(2) * t415;
    const V t423 = t422 + T(2) * t419;
    const V t424 = a1 * a2;
    const V t425 = t412 * g20;
    const V t426 = t425 + t373 * g23;
    const V t427 = t426 + t423 * g24;
    const V t428 = t427 + t382 * g25;
    const V t429 = t428 + t424 * g14;
    const V t430 = t429 + t385 * t128;
    const V t431 = a4 * a6;
    const V t432 = t431 + a5 * a8;
    const V t433 = t432 + a6 * a9;
    const V t434 = a10 * a12;
    const V t435 = a13 * a17;
    const V t436 = a14 * a18;
    const V t437 = a15 * a19;
    const V t438 = a11 * a14;
    const V t439 = a12 * a15;
    const V t440 = t438 + t439;
    const V t441 = t434 + t435;
    const V t442 = t441 + t437;
    const V t443 = t442 + T(2) * t436;
    const V t444 = t443 + T(2) * t440;
    const V t445 = a1 * a3;
    const V t446 = t433 * g20;
    const V t447 = t446 + t394 * g23;
    const V t448 = t447 + t444 * g24;
    const V t449 = t448 + t403 * g25;
    const V t450 = t449 + t445 * g14;
    const V t451 = t450 + t406 * t128;
    const V t452 = a21 * a22;
    const V t453 = a28 * a29;
    const V t454 = a23 * a24;
    const V t455 = a24 * a25;
    const V t456 = t454 + t455;
    const V t457 = a26 * a27;
    const V t458 = a27 * a28;
    const V t459 = t457 + T(2) * t458;
    const V t460 = a20 * a24;
    const V t461 = a21 * a27;
    const V t462 = a22 * a28;
    const V t463 = a23 * a31;
    const V t464 = a24 * a32;
    const V t465 = a25 * a33;
    const V t466 = t460 + t463;
    const V t467 = t466 + t465;
    const V t468 = t467 + T(2) * t452;
    const V t469 = t468 + T(2) * t453;
    const V t470 = t469 + T(4) * t456;
    const V t471 = t470 + T(2) * t459;
    const V t472 = t471 + T(2) * t461;
    const V t473 = t472 + T(2) * t462;
    const V t474 = t473 + T(2) * t464;
    const V t475 = a4 * a24;
    const V t476 = t475 + a5 * a27;
    const V t477 = t476 + a6 * a28;
    const V t478 = a5 * a22;
    const V t479 = t478 + a7 * a24;
    const V t480 = t479 + a8 * a25;
    const V t481 = a6 * a21;
    const V t482 = t481 + a8 * a23;
    const V t483 = t482 + a9 * a24;
    const V t484 = t480 + t483;
    const V t485 = t484 + T(2) * t477;
    const V t486 = t474 * g26;
    const V t487 = t486 + t485 * t312;
    const V t488 = a5 * a6;
    const V t489 = t488 + a7 * a8;
    const V t490 = t489 + a8 * a9;
    const V t491 = a4 * a24;
    const V t492 = t491 + a7 * a31;
    const V t493 = t492 + a9 * a33;
    const V t494 = t493 + a27 * t4;
    const V t495 = t494 + a28 * t5;
    const V t496 = t495 + a32 * t6;
    const V t497 = a11 * a12;
    const V t498 = a16 * a17;
    const V t499 = a17 * a18;
    const V t500 = a18 * a19;
    const V t501 = a13 * a14;
    const V t502 = a14 * a15;
    const V t503 = t501 + t502;
    const V t504 = t497 + t498;
    const V t505 = t504 + t500;
    const V t506 = t505 + T(2) * t499;
    const V t507 = t506 + T(2) * t503;
    const V t508 = a30 * a31;
    const V t509 = a31 * a32;
    const V t510 = a33 * a34;
    const V t511 = a32 * a33;
    const V t512 = t453 + t511;
    const V t513 = t452 + t508;
    const V t514 = t513 + t510;
    const V t515 = t514 + T(3) * t509;
    const V t516 = t515 + T(3) * t456;
    const V t517 = t516 + T(3) * t459;
    const V t518 = t517 + T(3) * t512;
    const V t519 = a2 * a3;
    const V t520 = a1 * a14;
    const V t521 = t520 + a2 * a17;
    const V t522 = t521 + a3 * a18;
    const V t523 = t490 * g20;
    const V t524 = t523 + t496 * g23;
    const V t525 = t524 + t507 * g24;
    const V t526 = t525 + t518 * g25;
    const V t527 = t526 + t519 * g14;
    const V t528 = t527 + t522 * t128;
    const V g1 = load<V>(g + 1 * sg);
    const V t529 = a1 * g1;
    const V t530 = t529 + a1 * t367;
    const V t531 = t530 + a2 * t388;
    const V t532 = t531 + a3 * t409;
    const V t533 = t532 + a11 * t430;
    const V t534 = t533 + a12 * t451;
    const V t535 = t534 + a14 * t487;
    const V t536 = t535 + a14 * t528;
    const V t537 = t374 + t317;
    const V t538 = t537 + t376;
    const V t539 = t538 + T(2) * t375;
    const V t540 = a4 * a21;
    const V t541 = t540 + a5 * a23;
    const V t542 = t541 + a6 * a24;
    const V t543 = a5 * a20;
    const V t544 = t543 + a7 * a21;
    const V t545 = t544 + a8 * a22;
    const V t546 = t545 + T(3) * t542;
    const V t547 = t539 * g26;
    const V t548 = t547 + t546 * g22;
    const V t549 = t395 + t350;
    const V t550 = t549 + t397;
    const V t551 = t550 + T(2) * t396;
    const V t552 = a4 * a22;
    const V t553 = t552 + a5 * a24;
    const V t554 = t553 + a6 * a25;
    const V t555 = a6 * a20;
    const V t556 = t555 + a8 * a21;
    const V t557 = t556 + a9 * a22;
    const V t558 = t557 + T(3) * t554;
    const V t559 = t551 * g26;
    const V t560 = t559 + t558 * g22;
    const V t561 = a11 * t548;
    const V t562 = t561 + a12 * t560;
    const V t563 = a4 * t28;
    const V t564 = t563 + a5 * t52;
    const V t565 = t564 + a6 * t76;
    const V t566 = t565 + a10 * t93;
    const V t567 = t566 + a10 * t134;
    const V t568 = t567 + a13 * t161;
    const V t569 = t568 + a13 * t198;
    const V t570 = t569 + a15 * t224;
    const V t571 = t570 + a15 * t257;
    const V t572 = t571 + a16 * t277;
    const V t573 = t572 + a17 * t314;
    const V t574 = t573 + a18 * t347;
    const V t575 = t574 + a19 * t364;
    const V t576 = t575 + t2 * g5;
    const V g6 = load<V>(g + 6 * sg);
    const V t577 = t576 + t12 * g6;
    const V g7 = load<V>(g + 7 * sg);
    const V t578 = t577 + t24 * g7;
    const V t579 = t578 + T(2) * t536;
    const V t580 = t579 + T(3) * t562;
    store<V>(to_a + 1 * sto_a, t580);
    const V t581 = t82 + t179;
    const V t582 = t581 + t181;
    const V t583 = t582 + T(2) * t114;
    const V t584 = t583 + T(2) * t116;
    const V t585 = t584 + T(2) * t180;
    const V t586 = a5 * a26;
    const V t587 = t586 + a7 * a30;
    const V t588 = t587 + a8 * a31;
    const V t589 = t585 * g26;
    const V t590 = t589 + t588 * t91;
    const V t591 = a23 * a25;
    const V t592 = a26 * a28;
    const V t593 = a27 * a29;
    const V t594 = a30 * a32;
    const V t595 = a31 * a33;
    const V t596 = a32 * a34;
    const V t597 = t591 + t594;
    const V t598 = t597 + t596;
    const V t599 = t598 + T(2) * t83;
    const V t600 = t599 + T(2) * t180;
    const V t601 = t600 + T(4) * t181;
    const V t602 = t601 + T(2) * t182;
    const V t603 = t602 + T(4) * t118;
    const V t604 = t603 + T(2) * t592;
    const V t605 = t604 + T(2) * t593;
    const V t606 = t605 + T(2) * t595;
    const V t607 = a5 * a28;
    const V t608 = t607 + a7 * a32;
    const V t609 = t608 + a8 * a33;
    const V t610 = a6 * a27;
    const V t611 = t610 + a8 * a31;
    const V t612 = t611 + a9 * a32;
    const V t613 = t609 + t612;
    const V t614 = t606 * g26;
    const V t615 = t614 + t613 * t159;
    const V t616 = t455 + t509;
    const V t617 = t616 + t510;
    const V t618 = t617 + T(2) * t458;
    const V t619 = t618 + T(2) * t512;
    const V t620 = a5 * a29;
    const V t621 = t620 + a7 * a33;
    const V t622 = t621 + a8 * a34;
    const V t623 = a6 * a28;
    const V t624 = t623 + a8 * a32;
    const V t625 = t624 + a9 * a33;
    const V t626 = t622 + T(3) * t625;
    const V t627 = t619 * g26;
    const V t628 = t627 + t626 * g22;
    const V t629 = t170 * g16;
    const V t630 = t629 + t188 * g18;
    const V t631 = t630 + t192 * g14;
    const V t632 = t496 * g16;
    const V t633 = t632 + t518 * g18;
    const V t634 = t633 + t522 * g14;
    const V t635 = a1 * t388;
    const V t636 = t635 + a2 * g1;
    const V t637 = t636 + a2 * t631;
    const V t638 = t637 + a3 * t634;
    const V t639 = t638 + a13 * t430;
    const V t640 = t639 + a14 * t314;
    const V t641 = t640 + a14 * t451;
    const V t642 = t641 + a17 * t528;
    const V t643 = t454 + t508;
    const V t644 = t643 + t511;
    const V t645 = t644 + T(2) * t457;
    const V t646 = t645 + T(2) * t458;
    const V t647 = t646 + T(2) * t509;
    const V t648 = a5 * a27;
    const V t649 = t648 + a7 * a31;
    const V t650 = t649 + a8 * a32;
    const V t651 = a6 * a26;
    const V t652 = t651 + a8 * a30;
    const V t653 = t652 + a9 * a31;
    const V t654 = t653 + T(3) * t650;
    const V t655 = t647 * g26;
    const V t656 = t655 + t654 * g22;
    const V t657 = a13 * t277;
    const V t658 = t657 + a17 * t656;
    const V t659 = a5 * t28;
    const V t660 = t659 + a7 * t52;
    const V t661 = t660 + a8 * t76;
    const V t662 = t661 + a10 * t548;
    const V t663 = t662 + a11 * t161;
    const V t664 = t663 + a11 * t134;
    const V t665 = t664 + a12 * t487;
    const V t666 = t665 + a15 * t347;
    const V t667 = t666 + a16 * t590;
    const V t668 = t667 + a16 * t198;
    const V t669 = t668 + a18 * t615;
    const V t670 = t669 + a18 * t257;
    const V t671 = t670 + a19 * t628;
    const V t672 = t671 + t31 * g5;
    const V t673 = t672 + t37 * g6;
    const V t674 = t673 + t48 * g7;
    const V t675 = t674 + T(2) * t642;
    const V t676 = t675 + T(3) * t658;
    store<V>(to_a + 2 * sto_a, t676);
    const V t677 = t81 + t181;
    const V t678 = t677 + t240;
    const V t679 = t678 + T(2) * t117;
    const V t680 = t679 + T(2) * t241;
    const V t681 = a6 * a29;
    const V t682 = t681 + a8 * a33;
    const V t683 = t682 + a9 * a34;
    const V t684 = t680 * g26;
    const V t685 = t684 + t683 * t91;
    const V t686 = t233 * g16;
    const V t687 = t686 + t247 * g18;
    const V t688 = t687 + t251 * g14;
    const V t689 = a1 * t409;
    const V t690 = t689 + a2 * t634;
    const V t691 = t690 + a3 * g1;
    const V t692 = t691 + a3 * t688;
    const V t693 = t692 + a14 * t347;
    const V t694 = t693 + a14 * t430;
    const V t695 = t694 + a15 * t451;
    const V t696 = t695 + a18 * t528;
    const V t697 = a15 * t364;
    const V t698 = t697 + a18 * t628;
    const V t699 = a6 * t28;
    const V t700 = t699 + a8 * t52;
    const V t701 = t700 + a9 * t76;
    const V t702 = t701 + a10 * t560;
    const V t703 = t702 + a11 * t487;
    const V t704 = t703 + a12 * t224;
    const V t705 = t704 + a12 * t134;
    const V t706 = t705 + a13 * t314;
    const V t707 = t706 + a16 * t656;
    const V t708 = t707 + a17 * t615;
    const V t709 = t708 + a17 * t198;
    const V t710 = t709 + a19 * t685;
    const V t711 = t710 + a19 * t257;
    const V t712 = t711 + t55 * g5;
    const V t713 = t712 + t61 * g6;
    const V t714 = t713 + t72 * g7;
    const V t715 = t714 + T(2) * t696;
    const V t716 = t715 + T(3) * t698;
    store<V>(to_a + 3 * sto_a, t716);
    const V g29 = load<V>(g + 29 * sg);
    const V t717 = T(2) * g29;
    const V t718 = a1 * g6;
    const V t719 = t718 + t2 * g19;
    const V t720 = t719 + t12 * t717;
    const V g33 = load<V>(g + 33 * sg);
    const V t721 = t720 + t24 * g33;
    const V t722 = a2 * g6;
    const V t723 = t722 + t31 * g19;
    const V t724 = t723 + t37 * t717;
    const V t725 = t724 + t48 * g33;
    const V t726 = a3 * g6;
    const V t727 = t726 + t55 * g19;
    const V t728 = t727 + t61 * t717;
    const V t729 = t728 + t72 * g33;
    const V t730 = t103 + t109;
    const V t731 = a1 * a10;
    const V g32 = load<V>(g + 32 * sg);
    const V t732 = t730 * g32;
    const V t733 = t732 + t731 * t91;
    const V g31 = load<V>(g + 31 * sg);
    const V t734 = T(2) * g31;
    const V g9 = load<V>(g + 9 * sg);
    const V t735 = a4 * g9;
    const V g27 = load<V>(g + 27 * sg);
    const V t736 = t735 + t96 * g27;
    const V t737 = t736 + t102 * t734;
    const V g34 = load<V>(g + 34 * sg);
    const V t738 = t737 + t113 * g34;
    const V g35 = load<V>(g + 35 * sg);
    const V t739 = t738 + t123 * g35;
    const V t740 = t739 + t124 * g16;
    const V t741 = t740 + t127 * g23;
    const V t742 = a10 * a13;
    const V t743 = a11 * a16;
    const V t744 = a12 * a17;
    const V t745 = t742 + t743;
    const V t746 = t745 + t744;
    const V t747 = t746 + T(2) * t107;
    const V t748 = t747 + T(2) * t174;
    const V t749 = a1 * a13;
    const V t750 = a2 * a11;
    const V t751 = t749 + t750;
    const V t752 = t748 * g32;
    const V t753 = t752 + t751 * t159;
    const V t754 = a7 * g9;
    const V t755 = t754 + t164 * g27;
    const V t756 = t755 + t170 * t734;
    const V t757 = t756 + t178 * g34;
    const V t758 = t757 + t188 * g35;
    const V t759 = t758 + t189 * g16;
    const V t760 = t759 + t192 * g23;
    const V t761 = a10 * a15;
    const V t762 = a11 * a18;
    const V t763 = a12 * a19;
    const V t764 = t761 + t762;
    const V t765 = t764 + t763;
    const V t766 = t765 + T(2) * t108;
    const V t767 = t766 + T(2) * t235;
    const V t768 = a1 * a15;
    const V t769 = a3 * a12;
    const V t770 = t768 + t769;
    const V t771 = t767 * g32;
    const V t772 = t771 + t770 * t159;
    const V t773 = a9 * g9;
    const V t774 = t773 + t227 * g27;
    const V t775 = t774 + t233 * t734;
    const V t776 = t775 + t239 * g34;
    const V t777 = t776 + t247 * g35;
    const V t778 = t777 + t248 * g16;
    const V t779 = t778 + t251 * g23;
    const V t780 = t417 + t414;
    const V t781 = t780 + t415;
    const V t782 = a1 * a16;
    const V t783 = a2 * a13;
    const V t784 = t782 + T(3) * t783;
    const V t785 = t781 * g32;
    const V t786 = t785 + t784 * g22;
    const V t787 = a12 * a13;
    const V t788 = a14 * a16;
    const V t789 = a15 * a17;
    const V t790 = t787 + t788;
    const V t791 = t790 + t789;
    const V t792 = t791 + T(2) * t438;
    const V t793 = t792 + T(2) * t435;
    const V t794 = t793 + T(2) * t436;
    const V t795 = a1 * a17;
    const V t796 = a2 * a14;
    const V t797 = a3 * a13;
    const V t798 = t795 + t797;
    const V t799 = t798 + T(2) * t796;
    const V t800 = t794 * g32;
    const V t801 = t800 + t799 * t312;
    const V t802 = a11 * a15;
    const V t803 = a13 * a18;
    const V t804 = a14 * a19;
    const V t805 = t802 + t803;
    const V t806 = t805 + t804;
    const V t807 = t806 + T(2) * t418;
    const V t808 = t807 + T(2) * t415;
    const V t809 = t808 + T(2) * t416;
    const V t810 = a1 * a18;
    const V t811 = a2 * a15;
    const V t812 = a3 * a14;
    const V t813 = t810 + t811;
    const V t814 = t813 + T(2) * t812;
    const V t815 = t809 * g32;
    const V t816 = t815 + t814 * t312;
    const V t817 = t439 + t436;
    const V t818 = t817 + t437;
    const V t819 = a1 * a19;
    const V t820 = a3 * a15;
    const V t821 = t819 + T(3) * t820;
    const V t822 = t818 * g32;
    const V t823 = t822 + t821 * g22;
    const V g8 = load<V>(g + 8 * sg);
    const V t824 = a4 * g8;
    const V t825 = t824 + t102 * g27;
    const V g28 = load<V>(g + 28 * sg);
    const V t826 = t825 + t113 * g28;
    const V g30 = load<V>(g + 30 * sg);
    const V t827 = t826 + t123 * g30;
    const V t828 = t827 + t127 * g20;
    const V t829 = a5 * g8;
    const V t830 = t829 + t373 * g27;
    const V t831 = t830 + t423 * g28;
    const V t832 = t831 + t382 * g30;
    const V t833 = t832 + t385 * g20;
    const V t834 = a6 * g8;
    const V t835 = t834 + t394 * g27;
    const V t836 = t835 + t444 * g28;
    const V t837 = t836 + t403 * g30;
    const V t838 = t837 + t406 * g20;
    const V t839 = a5 * g9;
    const V t840 = t839 + t412 * g27;
    const V t841 = t840 + t373 * t734;
    const V t842 = t841 + t423 * g34;
    const V t843 = t842 + t382 * g35;
    const V t844 = t843 + t424 * g16;
    const V t845 = t844 + t385 * g23;
    const V t846 = a6 * g9;
    const V t847 = t846 + t433 * g27;
    const V t848 = t847 + t394 * t734;
    const V t849 = t848 + t444 * g34;
    const V t850 = t849 + t403 * g35;
    const V t851 = t850 + t445 * g16;
    const V t852 = t851 + t406 * g23;
    const V t853 = a10 * a14;
    const V t854 = a11 * a17;
    const V t855 = a12 * a18;
    const V t856 = t853 + t854;
    const V t857 = t856 + t855;
    const V t858 = t857 + T(2) * t497;
    const V t859 = t858 + T(2) * t503;
    const V t860 = a1 * a14;
    const V t861 = a2 * a12;
    const V t862 = a3 * a11;
    const V t863 = t861 + t862;
    const V t864 = t863 + T(2) * t860;
    const V t865 = t859 * g32;
    const V t866 = t865 + t864 * t312;
    const V t867 = a8 * g9;
    const V t868 = t867 + t490 * g27;
    const V t869 = t868 + t496 * t734;
    const V t870 = t869 + t507 * g34;
    const V t871 = t870 + t518 * g35;
    const V t872 = t871 + t519 * g16;
    const V t873 = t872 + t522 * g23;
    const V g2 = load<V>(g + 2 * sg);
    const V t874 = a4 * g2;
    const V t875 = t874 + a4 * t828;
    const V t876 = t875 + a5 * t833;
    const V t877 = t876 + a6 * t838;
    const V t878 = t877 + a21 * t845;
    const V t879 = t878 + a22 * t852;
    const V t880 = t879 + a24 * t866;
    const V t881 = t880 + a24 * t873;
    const V t882 = t413 + t419;
    const V t883 = a1 * a11;
    const V t884 = a2 * a10;
    const V t885 = t884 + T(3) * t883;
    const V t886 = t882 * g32;
    const V t887 = t886 + t885 * g22;
    const V t888 = t434 + t440;
    const V t889 = a1 * a12;
    const V t890 = a3 * a10;
    const V t891 = t890 + T(3) * t889;
    const V t892 = t888 * g32;
    const V t893 = t892 + t891 * g22;
    const V t894 = a21 * t887;
    const V t895 = t894 + a22 * t893;
    const V t896 = a1 * t28;
    const V t897 = t896 + a10 * t721;
    const V t898 = t897 + a11 * t725;
    const V t899 = t898 + a12 * t729;
    const V t900 = t899 + a20 * t733;
    const V t901 = t900 + a20 * t741;
    const V t902 = t901 + a23 * t753;
    const V t903 = t902 + a23 * t760;
    const V t904 = t903 + a25 * t772;
    const V t905 = t904 + a25 * t779;
    const V t906 = t905 + a26 * t786;
    const V t907 = t906 + a27 * t801;
    const V t908 = t907 + a28 * t816;
    const V t909 = t908 + a29 * t823;
    const V t910 = t909 + t96 * g8;
    const V t911 = t910 + t102 * g9;
    const V g10 = load<V>(g + 10 * sg);
    const V t912 = t911 + t113 * g10;
    const V g11 = load<V>(g + 11 * sg);
    const V t913 = t912 + t123 * g11;
    const V t914 = t913 + T(2) * t881;
    const V t915 = t914 + T(3) * t895;
    store<V>(to_a + 4 * sto_a, t915);
    const V t916 = t104 + t171;
    const V t917 = t916 + t172;
    const V t918 = a2 * a16;
    const V t919 = t917 * g32;
    const V t920 = t919 + t918 * t91;
    const V t921 = a13 * a15;
    const V t922 = a16 * a18;
    const V t923 = a17 * a19;
    const V t924 = t921 + t922;
    const V t925 = t924 + t923;
    const V t926 = t925 + T(2) * t105;
    const V t927 = t926 + T(2) * t172;
    const V t928 = t927 + T(2) * t173;
    const V t929 = a2 * a18;
    const V t930 = a3 * a17;
    const V t931 = t929 + t930;
    const V t932 = t928 * g32;
    const V t933 = t932 + t931 * t159;
    const V t934 = t502 + t499;
    const V t935 = t934 + t500;
    const V t936 = a2 * a19;
    const V t937 = a3 * a18;
    const V t938 = t936 + T(3) * t937;
    const V t939 = t935 * g32;
    const V t940 = t939 + t938 * g22;
    const V t941 = a7 * g8;
    const V t942 = t941 + t170 * g27;
    const V t943 = t942 + t178 * g28;
    const V t944 = t943 + t188 * g30;
    const V t945 = t944 + t192 * g20;
    const V t946 = a8 * g8;
    const V t947 = t946 + t496 * g27;
    const V t948 = t947 + t507 * g28;
    const V t949 = t948 + t518 * g30;
    const V t950 = t949 + t522 * g20;
    const V t951 = a4 * t833;
    const V t952 = t951 + a5 * t945;
    const V t953 = t952 + a5 * t828;
    const V t954 = t953 + a6 * t950;
    const V t955 = t954 + a7 * t833;
    const V t956 = t955 + a8 * t838;
    const V t957 = t956 + a11 * t721;
    const V t958 = t957 + a13 * t725;
    const V t959 = t958 + a14 * t729;
    const V t960 = t959 + a21 * t741;
    const V t961 = t960 + a24 * t801;
    const V t962 = t961 + a26 * t760;
    const V t963 = t962 + a27 * t866;
    const V t964 = t963 + a28 * t779;
    const V t965 = t964 + t412 * g8;
    const V t966 = t965 + t373 * g9;
    const V t967 = t966 + t423 * g10;
    const V t968 = t967 + t382 * g11;
    const V t969 = t501 + t498;
    const V t970 = t969 + t499;
    const V t971 = a2 * a17;
    const V t972 = a3 * a16;
    const V t973 = t972 + T(3) * t971;
    const V t974 = t970 * g32;
    const V t975 = t974 + t973 * g22;
    const V t976 = a23 * t786;
    const V t977 = t976 + a23 * t887;
    const V t978 = t977 + a24 * t893;
    const V t979 = t978 + a27 * t975;
    const V t980 = a5 * g2;
    const V t981 = t980 + a23 * t845;
    const V t982 = t981 + a24 * t852;
    const V t983 = t982 + a27 * t873;
    const V t984 = a1 * t52;
    const V t985 = t984 + a2 * t28;
    const V t986 = t985 + a20 * t887;
    const V t987 = t986 + a21 * t753;
    const V t988 = t987 + a21 * t733;
    const V t989 = t988 + a22 * t866;
    const V t990 = t989 + a25 * t816;
    const V t991 = t990 + a26 * t753;
    const V t992 = t991 + a26 * t920;
    const V t993 = t992 + a28 * t933;
    const V t994 = t993 + a28 * t772;
    const V t995 = t994 + a29 * t940;
    const V t996 = t995 + a30 * t786;
    const V t997 = t996 + a31 * t801;
    const V t998 = t997 + a32 * t816;
    const V t999 = t998 + a33 * t823;
    const V t1000 = t999 + T(2) * t968;
    const V t1001 = t1000 + T(3) * t979;
    const V t1002 = t1001 + T(4) * t983;
    store<V>(to_a + 5 * sto_a, t1002);
    const V t1003 = t106 + t173;
    const V t1004 = t1003 + t234;
    const V t1005 = a3 * a19;
    const V t1006 = t1004 * g32;
    const V t1007 = t1006 + t1005 * t91;
    const V t1008 = a9 * g8;
    const V t1009 = t1008 + t233 * g27;
    const V t1010 = t1009 + t239 * g28;
    const V t1011 = t1010 + t247 * g30;
    const V t1012 = t1011 + t251 * g20;
    const V t1013 = a4 * t838;
    const V t1014 = t1013 + a5 * t950;
    const V t1015 = t1014 + a6 * t1012;
    const V t1016 = t1015 + a6 * t828;
    const V t1017 = t1016 + a8 * t833;
    const V t1018 = t1017 + a9 * t838;
    const V t1019 = t1018 + a12 * t721;
    const V t1020 = t1019 + a14 * t725;
    const V t1021 = t1020 + a15 * t729;
    const V t1022 = t1021 + a22 * t741;
    const V t1023 = t1022 + a24 * t816;
    const V t1024 = t1023 + a27 * t760;
    const V t1025 = t1024 + a28 * t866;
    const V t1026 = t1025 + a29 * t779;
    const V t1027 = t1026 + t433 * g8;
    const V t1028 = t1027 + t394 * g9;
    const V t1029 = t1028 + t444 * g10;
    const V t1030 = t1029 + t403 * g11;
    const V t1031 = a24 * t887;
    const V t1032 = t1031 + a25 * t823;
    const V t1033 = t1032 + a25 * t893;
    const V t1034 = t1033 + a28 * t940;
    const V t1035 = a6 * g2;
    const V t1036 = t1035 + a24 * t845;
    const V t1037 = t1036 + a25 * t852;
    const V t1038 = t1037 + a28 * t873;
    const V t1039 = a1 * t76;
    const V t1040 = t1039 + a3 * t28;
    const V t1041 = t1040 + a20 * t893;
    const V t1042 = t1041 + a21 * t866;
    const V t1043 = t1042 + a22 * t772;
    const V t1044 = t1043 + a22 * t733;
    const V t1045 = t1044 + a23 * t801;
    const V t1046 = t1045 + a26 * t975;
    const V t1047 = t1046 + a27 * t933;
    const V t1048 = t1047 + a27 * t753;
    const V t1049 = t1048 + a29 * t772;
    const V t1050 = t1049 + a29 * t1007;
    const V t1051 = t1050 + a31 * t786;
    const V t1052 = t1051 + a32 * t801;
    const V t1053 = t1052 + a33 * t816;
    const V t1054 = t1053 + a34 * t823;
    const V t1055 = t1054 + T(2) * t1030;
    const V t1056 = t1055 + T(3) * t1034;
    const V t1057 = t1056 + T(4) * t1038;
    store<V>(to_a + 6 * sto_a, t1057);
    const V t1058 = a5 * t833;
    const V t1059 = t1058 + a7 * g2;
    const V t1060 = t1059 + a7 * t945;
    const V t1061 = t1060 + a8 * t950;
    const V t1062 = t1061 + a26 * t845;
    const V t1063 = t1062 + a27 * t801;
    const V t1064 = t1063 + a27 * t852;
    const V t1065 = t1064 + a31 * t873;
    const V t1066 = a26 * t786;
    const V t1067 = t1066 + a31 * t975;
    const V t1068 = a2 * t52;
    const V t1069 = t1068 + a13 * t721;
    const V t1070 = t1069 + a16 * t725;
    const V t1071 = t1070 + a17 * t729;
    const V t1072 = t1071 + a21 * t887;
    const V t1073 = t1072 + a23 * t753;
    const V t1074 = t1073 + a23 * t741;
    const V t1075 = t1074 + a24 * t866;
    const V t1076 = t1075 + a28 * t816;
    const V t1077 = t1076 + a30 * t920;
    const V t1078 = t1077 + a30 * t760;
    const V t1079 = t1078 + a32 * t933;
    const V t1080 = t1079 + a32 * t779;
    const V t1081 = t1080 + a33 * t940;
    const V t1082 = t1081 + t164 * g8;
    const V t1083 = t1082 + t170 * g9;
    const V t1084 = t1083 + t178 * g10;
    const V t1085 = t1084 + t188 * g11;
    const V t1086 = t1085 + T(2) * t1065;
    const V t1087 = t1086 + T(3) * t1067;
    store<V>(to_a + 7 * sto_a, t1087);
    const V t1088 = a5 * t838;
    const V t1089 = t1088 + a6 * t833;
    const V t1090 = t1089 + a7 * t950;
    const V t1091 = t1090 + a8 * t1012;
    const V t1092 = t1091 + a8 * t945;
    const V t1093 = t1092 + a9 * t950;
    const V t1094 = t1093 + a14 * t721;
    const V t1095 = t1094 + a17 * t725;
    const V t1096 = t1095 + a18 * t729;
    const V t1097 = t1096 + a24 * t741;
    const V t1098 = t1097 + a27 * t816;
    const V t1099 = t1098 + a28 * t801;
    const V t1100 = t1099 + a31 * t760;
    const V t1101 = t1100 + a33 * t779;
    const V t1102 = t1101 + t490 * g8;
    const V t1103 = t1102 + t496 * g9;
    const V t1104 = t1103 + t507 * g10;
    const V t1105 = t1104 + t518 * g11;
    const V t1106 = a27 * t786;
    const V t1107 = t1106 + a28 * t823;
    const V t1108 = t1107 + a32 * t940;
    const V t1109 = t1108 + a32 * t975;
    const V t1110 = a8 * g2;
    const V t1111 = t1110 + a27 * t845;
    const V t1112 = t1111 + a28 * t852;
    const V t1113 = t1112 + a32 * t873;
    const V t1114 = a2 * t76;
    const V t1115 = t1114 + a3 * t52;
    const V t1116 = t1115 + a21 * t893;
    const V t1117 = t1116 + a22 * t887;
    const V t1118 = t1117 + a23 * t866;
    const V t1119 = t1118 + a24 * t772;
    const V t1120 = t1119 + a24 * t753;
    const V t1121 = t1120 + a25 * t866;
    const V t1122 = t1121 + a26 * t801;
    const V t1123 = t1122 + a29 * t816;
    const V t1124 = t1123 + a30 * t975;
    const V t1125 = t1124 + a31 * t933;
    const V t1126 = t1125 + a31 * t920;
    const V t1127 = t1126 + a33 * t933;
    const V t1128 = t1127 + a33 * t1007;
    const V t1129 = t1128 + a34 * t940;
    const V t1130 = t1129 + T(2) * t1105;
    const V t1131 = t1130 + T(3) * t1109;
    const V t1132 = t1131 + T(4) * t1113;
    store<V>(to_a + 8 * sto_a, t1132);
    const V t1133 = a6 * t838;
    const V t1134 = t1133 + a8 * t950;
    const V t1135 = t1134 + a9 * g2;
    const V t1136 = t1135 + a9 * t1012;
    const V t1137 = t1136 + a28 * t816;
    const V t1138 = t1137 + a28 * t845;
    const V t1139 = t1138 + a29 * t852;
    const V t1140 = t1139 + a33 * t873;
    const V t1141 = a29 * t823;
    const V t1142 = t1141 + a33 * t940;
    const V t1143 = a3 * t76;
    const V t1144 = t1143 + a15 * t721;
    const V t1145 = t1144 + a18 * t725;
    const V t1146 = t1145 + a19 * t729;
    const V t1147 = t1146 + a22 * t893;
    const V t1148 = t1147 + a24 * t866;
    const V t1149 = t1148 + a25 * t772;
    const V t1150 = t1149 + a25 * t741;
    const V t1151 = t1150 + a27 * t801;
    const V t1152 = t1151 + a31 * t975;
    const V t1153 = t1152 + a32 * t933;
    const V t1154 = t1153 + a32 * t760;
    const V t1155 = t1154 + a34 * t1007;
    const V t1156 = t1155 + a34 * t779;
    const V t1157 = t1156 + t227 * g8;
    const V t1158 = t1157 + t233 * g9;
    const V t1159 = t1158 + t239 * g10;
    const V t1160 = t1159 + t247 * g11;
    const V t1161 = t1160 + T(2) * t1140;
    const V t1162 = t1161 + T(3) * t1142;
    store<V>(to_a + 9 * sto_a, t1162);
    const V g39 = load<V>(g + 39 * sg);
    const V t1163 = T(12) * g39;
    const V t1164 = T(4) * a21;
    const V t1165 = t539 * t1163;
    const V t1166 = t1165 + t546 * g32;
    const V g12 = load<V>(g + 12 * sg);
    const V t1167 = t1166 + g12 * t1164;
    const V g36 = load<V>(g + 36 * sg);
    const V t1168 = T(2) * g36;
    const V t1169 = a5 * g10;
    const V t1170 = t1169 + t412 * g28;
    const V t1171 = t1170 + t373 * g34;
    const V t1172 = t1171 + t423 * t1168;
    const V g37 = load<V>(g + 37 * sg);
    const V t1173 = t1172 + t382 * g37;
    const V t1174 = t1173 + t385 * g24;
    const V t1175 = t1167 + T(2) * t1174;
    const V t1176 = T(4) * a22;
    const V t1177 = t551 * t1163;
    const V t1178 = t1177 + t558 * g32;
    const V t1179 = t1178 + g12 * t1176;
    const V t1180 = a6 * g10;
    const V t1181 = t1180 + t433 * g28;
    const V t1182 = t1181 + t394 * g34;
    const V t1183 = t1182 + t444 * t1168;
    const V t1184 = t1183 + t403 * g37;
    const V t1185 = t1184 + t406 * g24;
    const V t1186 = t1179 + T(2) * t1185;
    const V t1187 = a23 * g12;
    const V t1188 = t1187 + t151 * g39;
    const V t1189 = t158 * g32;
    const V t1190 = t1189 + T(2) * t1188;
    const V t1191 = a24 * g12;
    const V t1192 = t1191 + t474 * g39;
    const V t1193 = t485 * g32;
    const V t1194 = t1193 + T(4) * t1192;
    const V t1195 = a25 * g12;
    const V t1196 = t1195 + t215 * g39;
    const V t1197 = t222 * g32;
    const V t1198 = t1197 + T(2) * t1196;
    const V g38 = load<V>(g + 38 * sg);
    const V t1199 = T(2) * g38;
    const V t1200 = a1 * g7;
    const V t1201 = t1200 + t2 * g21;
    const V t1202 = t1201 + t12 * g33;
    const V t1203 = t1202 + t24 * t1199;
    const V t1204 = a2 * g7;
    const V t1205 = t1204 + t31 * g21;
    const V t1206 = t1205 + t37 * g33;
    const V t1207 = t1206 + t48 * t1199;
    const V t1208 = a3 * g7;
    const V t1209 = t1208 + t55 * g21;
    const V t1210 = t1209 + t61 * g33;
    const V t1211 = t1210 + t72 * t1199;
    const V t1212 = T(3) * g39;
    const V t1213 = a20 * g12;
    const V t1214 = t1213 + t87 * t1212;
    const V t1215 = t1214 + t90 * g32;
    const V t1216 = a4 * g10;
    const V t1217 = t1216 + t96 * g28;
    const V t1218 = t1217 + t102 * g34;
    const V t1219 = t1218 + t113 * t1168;
    const V t1220 = t1219 + t123 * g37;
    const V t1221 = t1220 + t127 * g24;
    const V t1222 = t1215 + t1221;
    const V g3 = load<V>(g + 3 * sg);
    const V t1223 = a10 * g3;
    const V t1224 = t1223 + a10 * t1222;
    const V t1225 = a1 * t93;
    const V t1226 = t1225 + a1 * t134;
    const V t1227 = t1226 + a2 * t548;
    const V t1228 = t1227 + a3 * t560;
    const V t1229 = t1228 + a4 * t721;
    const V t1230 = t1229 + a11 * t1175;
    const V t1231 = t1230 + a12 * t1186;
    const V t1232 = t1231 + a13 * t1190;
    const V t1233 = t1232 + a14 * t1194;
    const V t1234 = t1233 + a15 * t1198;
    const V t1235 = t1234 + a20 * t1203;
    const V t1236 = t1235 + a21 * t1207;
    const V t1237 = t1236 + a22 * t1211;
    const V t1238 = t1237 + T(2) * t1224;
    store<V>(to_a + 10 * sto_a, t1238);
    const V t1239 = T(6) * g3;
    const V t1240 = T(4) * a26;
    const V t1241 = t268 * t1163;
    const V t1242 = t1241 + t275 * g32;
    const V t1243 = t1242 + g12 * t1240;
    const V t1244 = t1167 + T(4) * t1174;
    const V t1245 = t1243 + t1244;
    const V t1246 = a27 * g12;
    const V t1247 = t1246 + t300 * g39;
    const V t1248 = t311 * g32;
    const V t1249 = t1248 + T(4) * t1247;
    const V t1250 = t1179 + T(4) * t1185;
    const V t1251 = t1250 + T(2) * t1249;
    const V t1252 = a28 * g12;
    const V t1253 = t1252 + t334 * g39;
    const V t1254 = t345 * g32;
    const V t1255 = t1254 + T(4) * t1253;
    const V t1256 = a7 * g10;
    const V t1257 = t1256 + t164 * g28;
    const V t1258 = t1257 + t170 * g34;
    const V t1259 = t1258 + t178 * t1168;
    const V t1260 = t1259 + t188 * g37;
    const V t1261 = t1260 + t192 * g24;
    const V t1262 = t1215 + T(2) * t1221;
    const V t1263 = t1261 + t1262;
    const V t1264 = t1263 + T(2) * t1190;
    const V t1265 = a8 * g10;
    const V t1266 = t1265 + t490 * g28;
    const V t1267 = t1266 + t496 * g34;
    const V t1268 = t1267 + t507 * t1168;
    const V t1269 = t1268 + t518 * g37;
    const V t1270 = t1269 + t522 * g24;
    const V t1271 = t1194 + t1270;
    const V t1272 = a1 * t430;
    const V t1273 = t1272 + a5 * t721;
    const V t1274 = t1273 + a11 * t1264;
    const V t1275 = t1274 + a12 * t1271;
    const V t1276 = a1 * t548;
    const V t1277 = t1276 + a21 * t1203;
    const V t1278 = t1277 + a23 * t1207;
    const V t1279 = t1278 + a24 * t1211;
    const V t1280 = a2 * t161;
    const V t1281 = t1280 + a2 * t134;
    const V t1282 = t1281 + a3 * t487;
    const V t1283 = t1282 + a4 * t725;
    const V t1284 = t1283 + a10 * t1175;
    const V t1285 = t1284 + a11 * t1239;
    const V t1286 = t1285 + a13 * t1245;
    const V t1287 = t1286 + a14 * t1251;
    const V t1288 = t1287 + a15 * t1255;
    const V t1289 = t1288 + a16 * t1190;
    const V t1290 = t1289 + a17 * t1194;
    const V t1291 = t1290 + a18 * t1198;
    const V t1292 = t1291 + T(2) * t1275;
    const V t1293 = t1292 + T(3) * t1279;
    store<V>(to_a + 11 * sto_a, t1293);
    const V t1294 = t1244 + T(2) * t1255;
    const V t1295 = T(4) * a29;
    const V t1296 = t355 * t1163;
    const V t1297 = t1296 + t362 * g32;
    const V t1298 = t1297 + g12 * t1295;
    const V t1299 = t1298 + t1250;
    const V t1300 = a9 * g10;
    const V t1301 = t1300 + t227 * g28;
    const V t1302 = t1301 + t233 * g34;
    const V t1303 = t1302 + t239 * t1168;
    const V t1304 = t1303 + t247 * g37;
    const V t1305 = t1304 + t251 * g24;
    const V t1306 = t1305 + t1262;
    const V t1307 = t1306 + T(2) * t1198;
    const V t1308 = a1 * t451;
    const V t1309 = t1308 + a6 * t721;
    const V t1310 = t1309 + a11 * t1271;
    const V t1311 = t1310 + a12 * t1307;
    const V t1312 = a1 * t560;
    const V t1313 = t1312 + a22 * t1203;
    const V t1314 = t1313 + a24 * t1207;
    const V t1315 = t1314 + a25 * t1211;
    const V t1316 = a2 * t487;
    const V t1317 = t1316 + a3 * t224;
    const V t1318 = t1317 + a3 * t134;
    const V t1319 = t1318 + a4 * t729;
    const V t1320 = t1319 + a10 * t1186;
    const V t1321 = t1320 + a12 * t1239;
    const V t1322 = t1321 + a13 * t1249;
    const V t1323 = t1322 + a14 * t1294;
    const V t1324 = t1323 + a15 * t1299;
    const V t1325 = t1324 + a17 * t1190;
    const V t1326 = t1325 + a18 * t1194;
    const V t1327 = t1326 + a19 * t1198;
    const V t1328 = t1327 + T(2) * t1311;
    const V t1329 = t1328 + T(3) * t1315;
    store<V>(to_a + 12 * sto_a, t1329);
    const V t1330 = T(4) * a31;
    const V t1331 = t647 * t1163;
    const V t1332 = t1331 + t654 * g32;
    const V t1333 = t1332 + g12 * t1330;
    const V t1334 = t1194 + T(2) * t1270;
    const V t1335 = t1333 + T(2) * t1334;
    const V t1336 = a32 * g12;
    const V t1337 = t1336 + t606 * g39;
    const V t1338 = t613 * g32;
    const V t1339 = t1338 + T(2) * t1337;
    const V t1340 = t1243 + T(2) * t1174;
    const V t1341 = a30 * g12;
    const V t1342 = t1341 + t585 * t1212;
    const V t1343 = t1342 + t588 * g32;
    const V t1344 = t1190 + t1261;
    const V t1345 = t1343 + t1221;
    const V t1346 = t1345 + T(2) * t1344;
    const V t1347 = t1249 + t1185;
    const V t1348 = a2 * t430;
    const V t1349 = t1348 + a5 * t725;
    const V t1350 = t1349 + a13 * t1346;
    const V t1351 = t1350 + a17 * t1347;
    const V t1352 = a2 * t277;
    const V t1353 = t1352 + a23 * t1203;
    const V t1354 = t1353 + a26 * t1207;
    const V t1355 = t1354 + a27 * t1211;
    const V t1356 = a1 * t161;
    const V t1357 = t1356 + a1 * t198;
    const V t1358 = t1357 + a3 * t314;
    const V t1359 = t1358 + a7 * t721;
    const V t1360 = t1359 + a10 * t1190;
    const V t1361 = t1360 + a11 * t1245;
    const V t1362 = t1361 + a12 * t1249;
    const V t1363 = t1362 + a13 * t1239;
    const V t1364 = t1363 + a14 * t1335;
    const V t1365 = t1364 + a15 * t1339;
    const V t1366 = t1365 + a16 * t1340;
    const V t1367 = t1366 + a18 * t1255;
    const V t1368 = t1367 + T(2) * t1351;
    const V t1369 = t1368 + T(3) * t1355;
    store<V>(to_a + 13 * sto_a, t1369);
    const V t1370 = T(4) * a33;
    const V t1371 = t619 * t1163;
    const V t1372 = t1371 + t626 * g32;
    const V t1373 = t1372 + g12 * t1370;
    const V t1374 = t1373 + T(2) * t1334;
    const V t1375 = t1243 + T(2) * t1255;
    const V t1376 = t1375 + T(4) * t1174;
    const V t1377 = t1298 + T(2) * t1249;
    const V t1378 = t1377 + T(4) * t1185;
    const V t1379 = a1 * t487;
    const V t1380 = t1379 + a1 * t528;
    const V t1381 = t1380 + a2 * t314;
    const V t1382 = t1381 + a2 * t451;
    const V t1383 = t1382 + a3 * t347;
    const V t1384 = t1383 + a3 * t430;
    const V t1385 = t1384 + a5 * t729;
    const V t1386 = t1385 + a6 * t725;
    const V t1387 = t1386 + a8 * t721;
    const V t1388 = t1198 + t1305;
    const V t1389 = t1339 + t1388;
    const V t1390 = t1389 + t1344;
    const V t1391 = t1390 + t1221;
    const V t1392 = a14 * t1391;
    const V t1393 = a24 * t1203;
    const V t1394 = t1393 + a27 * t1207;
    const V t1395 = t1394 + a28 * t1211;
    const V t1396 = a14 * g3;
    const V t1397 = a10 * t1194;
    const V t1398 = t1397 + a11 * t1251;
    const V t1399 = t1398 + a12 * t1294;
    const V t1400 = t1399 + a13 * t1335;
    const V t1401 = t1400 + a15 * t1374;
    const V t1402 = t1401 + a16 * t1249;
    const V t1403 = t1402 + a17 * t1376;
    const V t1404 = t1403 + a18 * t1378;
    const V t1405 = t1404 + a19 * t1255;
    const V t1406 = t1405 + T(2) * t1387;
    const V t1407 = t1406 + T(4) * t1392;
    const V t1408 = t1407 + T(6) * t1395;
    const V t1409 = t1408 + T(12) * t1396;
    store<V>(to_a + 14 * sto_a, t1409);
    const V t1410 = t1298 + T(2) * t1185;
    const V t1411 = a34 * g12;
    const V t1412 = t1411 + t680 * t1212;
    const V t1413 = t1412 + t683 * g32;
    const V t1414 = t1413 + t1221;
    const V t1415 = t1414 + T(2) * t1388;
    const V t1416 = t1255 + t1174;
    const V t1417 = a3 * t451;
    const V t1418 = t1417 + a6 * t729;
    const V t1419 = t1418 + a15 * t1415;
    const V t1420 = t1419 + a18 * t1416;
    const V t1421 = a3 * t364;
    const V t1422 = t1421 + a25 * t1203;
    const V t1423 = t1422 + a28 * t1207;
    const V t1424 = t1423 + a29 * t1211;
    const V t1425 = a1 * t224;
    const V t1426 = t1425 + a1 * t257;
    const V t1427 = t1426 + a2 * t347;
    const V t1428 = t1427 + a9 * t721;
    const V t1429 = t1428 + a10 * t1198;
    const V t1430 = t1429 + a11 * t1255;
    const V t1431 = t1430 + a12 * t1299;
    const V t1432 = t1431 + a13 * t1339;
    const V t1433 = t1432 + a14 * t1374;
    const V t1434 = t1433 + a15 * t1239;
    const V t1435 = t1434 + a17 * t1249;
    const V t1436 = t1435 + a19 * t1410;
    const V t1437 = t1436 + T(2) * t1420;
    const V t1438 = t1437 + T(3) * t1424;
    store<V>(to_a + 15 * sto_a, t1438);
    const V t1439 = t1333 + T(2) * t1270;
    const V t1440 = t1343 + t1261;
    const V t1441 = a16 * g3;
    const V t1442 = t1441 + a16 * t1440;
    const V t1443 = a1 * t277;
    const V t1444 = t1443 + a2 * t590;
    const V t1445 = t1444 + a2 * t198;
    const V t1446 = t1445 + a3 * t656;
    const V t1447 = t1446 + a7 * t725;
    const V t1448 = t1447 + a11 * t1190;
    const V t1449 = t1448 + a13 * t1340;
    const V t1450 = t1449 + a14 * t1249;
    const V t1451 = t1450 + a17 * t1439;
    const V t1452 = t1451 + a18 * t1339;
    const V t1453 = t1452 + a26 * t1203;
    const V t1454 = t1453 + a30 * t1207;
    const V t1455 = t1454 + a31 * t1211;
    const V t1456 = t1455 + T(2) * t1442;
    store<V>(to_a + 16 * sto_a, t1456);
    const V t1457 = t1373 + t1333;
    const V t1458 = t1457 + T(4) * t1270;
    const V t1459 = t1343 + t1305;
    const V t1460 = t1459 + T(2) * t1339;
    const V t1461 = t1460 + T(2) * t1261;
    const V t1462 = a2 * t528;
    const V t1463 = t1462 + a8 * t725;
    const V t1464 = t1463 + a13 * t1347;
    const V t1465 = t1464 + a17 * t1461;
    const V t1466 = a2 * t656;
    const V t1467 = t1466 + a27 * t1203;
    const V t1468 = t1467 + a31 * t1207;
    const V t1469 = t1468 + a32 * t1211;
    const V t1470 = a1 * t314;
    const V t1471 = t1470 + a3 * t615;
    const V t1472 = t1471 + a3 * t198;
    const V t1473 = t1472 + a7 * t729;
    const V t1474 = t1473 + a11 * t1194;
    const V t1475 = t1474 + a12 * t1190;
    const V t1476 = t1475 + a14 * t1376;
    const V t1477 = t1476 + a15 * t1249;
    const V t1478 = t1477 + a16 * t1439;
    const V t1479 = t1478 + a17 * t1239;
    const V t1480 = t1479 + a18 * t1458;
    const V t1481 = t1480 + a19 * t1339;
    const V t1482 = t1481 + T(2) * t1465;
    const V t1483 = t1482 + T(3) * t1469;
    store<V>(to_a + 17 * sto_a, t1483);
    const V t1484 = t1373 + T(2) * t1270;
    const V t1485 = t1413 + t1261;
    const V t1486 = t1485 + T(2) * t1339;
    const V t1487 = t1486 + T(2) * t1305;
    const V t1488 = a3 * t528;
    const V t1489 = t1488 + a8 * t729;
    const V t1490 = t1489 + a15 * t1416;
    const V t1491 = t1490 + a18 * t1487;
    const V t1492 = a3 * t628;
    const V t1493 = t1492 + a28 * t1203;
    const V t1494 = t1493 + a32 * t1207;
    const V t1495 = t1494 + a33 * t1211;
    const V t1496 = a1 * t347;
    const V t1497 = t1496 + a2 * t615;
    const V t1498 = t1497 + a2 * t257;
    const V t1499 = t1498 + a9 * t725;
    const V t1500 = t1499 + a11 * t1198;
    const V t1501 = t1500 + a12 * t1194;
    const V t1502 = t1501 + a13 * t1255;
    const V t1503 = t1502 + a14 * t1378;
    const V t1504 = t1503 + a16 * t1339;
    const V t1505 = t1504 + a17 * t1458;
    const V t1506 = t1505 + a18 * t1239;
    const V t1507 = t1506 + a19 * t1484;
    const V t1508 = t1507 + T(2) * t1491;
    const V t1509 = t1508 + T(3) * t1495;
    store<V>(to_a + 18 * sto_a, t1509);
    const V t1510 = t1413 + t1305;
    const V t1511 = a19 * g3;
    const V t1512 = t1511 + a19 * t1510;
    const V t1513 = a1 * t364;
    const V t1514 = t1513 + a2 * t628;
    const V t1515 = t1514 + a3 * t685;
    const V t1516 = t1515 + a3 * t257;
    const V t1517 = t1516 + a9 * t729;
    const V t1518 = t1517 + a12 * t1198;
    const V t1519 = t1518 + a14 * t1255;
    const V t1520 = t1519 + a15 * t1410;
    const V t1521 = t1520 + a17 * t1339;
    const V t1522 = t1521 + a18 * t1484;
    const V t1523 = t1522 + a29 * t1203;
    const V t1524 = t1523 + a33 * t1207;
    const V t1525 = t1524 + a34 * t1211;
    const V t1526 = t1525 + T(2) * t1512;
    store<V>(to_a + 19 * sto_a, t1526);
    const V t1527 = t882 * t1163;
    const V t1528 = t1527 + t885 * g26;
    const V g13 = load<V>(g + 13 * sg);
    const V t1529 = t1528 + g13 * t1164;
    const V g40 = load<V>(g + 40 * sg);
    const V t1530 = T(2) * g40;
    const V t1531 = a5 * g11;
    const V t1532 = t1531 + t412 * g30;
    const V t1533 = t1532 + t373 * g35;
    const V t1534 = t1533 + t423 * g37;
    const V t1535 = t1534 + t382 * t1530;
    const V t1536 = t1535 + t424 * g18;
    const V t1537 = t1536 + t385 * g25;
    const V t1538 = t1529 + T(2) * t1537;
    const V t1539 = t888 * t1163;
    const V t1540 = t1539 + t891 * g26;
    const V t1541 = t1540 + g13 * t1176;
    const V t1542 = a6 * g11;
    const V t1543 = t1542 + t433 * g30;
    const V t1544 = t1543 + t394 * g35;
    const V t1545 = t1544 + t444 * g37;
    const V t1546 = t1545 + t403 * t1530;
    const V t1547 = t1546 + t445 * g18;
    const V t1548 = t1547 + t406 * g25;
    const V t1549 = t1541 + T(2) * t1548;
    const V t1550 = a23 * g13;
    const V t1551 = t1550 + t748 * g39;
    const V t1552 = t751 * g26;
    const V t1553 = t1552 + T(2) * t1551;
    const V t1554 = a24 * g13;
    const V t1555 = t1554 + t859 * g39;
    const V t1556 = t864 * g26;
    const V t1557 = t1556 + T(4) * t1555;
    const V t1558 = a25 * g13;
    const V t1559 = t1558 + t767 * g39;
    const V t1560 = t770 * g26;
    const V t1561 = t1560 + T(2) * t1559;
    const V t1562 = a20 * g13;
    const V t1563 = t1562 + t730 * t1212;
    const V t1564 = t1563 + t731 * g26;
    const V t1565 = a4 * g11;
    const V t1566 = t1565 + t96 * g30;
    const V t1567 = t1566 + t102 * g35;
    const V t1568 = t1567 + t113 * g37;
    const V t1569 = t1568 + t123 * t1530;
    const V t1570 = t1569 + t124 * g18;
    const V t1571 = t1570 + t127 * g25;
    const V t1572 = t1564 + t1571;
    const V g4 = load<V>(g + 4 * sg);
    const V t1573 = a20 * g4;
    const V t1574 = t1573 + a20 * t1572;
    const V t1575 = a4 * t733;
    const V t1576 = t1575 + a4 * t741;
    const V t1577 = t1576 + a5 * t887;
    const V t1578 = t1577 + a6 * t893;
    const V t1579 = t1578 + a10 * t1203;
    const V t1580 = t1579 + a21 * t1538;
    const V t1581 = t1580 + a22 * t1549;
    const V t1582 = t1581 + a23 * t1553;
    const V t1583 = t1582 + a24 * t1557;
    const V t1584 = t1583 + a25 * t1561;
    const V t1585 = t1584 + t730 * g12;
    const V t1586 = t1585 + t87 * g13;
    const V t1587 = t1586 + T(2) * t1574;
    store<V>(to_a + 20 * sto_a, t1587);
    const V t1588 = T(8) * g4;
    const V t1589 = t781 * t1163;
    const V t1590 = t1589 + t784 * g26;
    const V t1591 = t1590 + g13 * t1240;
    const V t1592 = t1529 + T(3) * t1537;
    const V t1593 = t1591 + T(2) * t1592;
    const V t1594 = a28 * g13;
    const V t1595 = t1594 + t809 * g39;
    const V t1596 = t814 * g26;
    const V t1597 = t1596 + T(4) * t1595;
    const V t1598 = a7 * g11;
    const V t1599 = t1598 + t164 * g30;
    const V t1600 = t1599 + t170 * g35;
    const V t1601 = t1600 + t178 * g37;
    const V t1602 = t1601 + t188 * t1530;
    const V t1603 = t1602 + t189 * g18;
    const V t1604 = t1603 + t192 * g25;
    const V t1605 = T(2) * t1564;
    const V t1606 = t1605 + T(3) * t1571;
    const V t1607 = t1604 + t1606;
    const V t1608 = t1607 + T(2) * t1553;
    const V t1609 = a8 * g11;
    const V t1610 = t1609 + t490 * g30;
    const V t1611 = t1610 + t496 * g35;
    const V t1612 = t1611 + t507 * g37;
    const V t1613 = t1612 + t518 * t1530;
    const V t1614 = t1613 + t519 * g18;
    const V t1615 = t1614 + t522 * g25;
    const V t1616 = t1557 + t1615;
    const V t1617 = a27 * g13;
    const V t1618 = t1617 + t794 * g39;
    const V t1619 = t799 * g26;
    const V t1620 = t1619 + T(4) * t1618;
    const V t1621 = t1541 + T(3) * t1548;
    const V t1622 = t1620 + t1621;
    const V t1623 = a4 * t845;
    const V t1624 = t1623 + a5 * t741;
    const V t1625 = t1624 + a21 * t1608;
    const V t1626 = t1625 + a22 * t1616;
    const V t1627 = t1626 + a24 * t1622;
    const V t1628 = t1627 + a26 * t1553;
    const V t1629 = t1628 + a27 * t1557;
    const V t1630 = t1629 + a28 * t1561;
    const V t1631 = a4 * t887;
    const V t1632 = t1631 + a11 * t1203;
    const V t1633 = t882 * g12;
    const V t1634 = t1633 + t539 * g13;
    const V t1635 = a5 * t753;
    const V t1636 = t1635 + a5 * t733;
    const V t1637 = t1636 + a6 * t866;
    const V t1638 = t1637 + a7 * t887;
    const V t1639 = t1638 + a8 * t893;
    const V t1640 = t1639 + a10 * t1207;
    const V t1641 = t1640 + a20 * t1538;
    const V t1642 = t1641 + a21 * t1588;
    const V t1643 = t1642 + a23 * t1593;
    const V t1644 = t1643 + a25 * t1597;
    const V t1645 = t1644 + T(2) * t1630;
    const V t1646 = t1645 + T(3) * t1632;
    const V t1647 = t1646 + T(4) * t1634;
    store<V>(to_a + 21 * sto_a, t1647);
    const V t1648 = t818 * t1163;
    const V t1649 = t1648 + t821 * g26;
    const V t1650 = t1649 + g13 * t1295;
    const V t1651 = t1650 + T(2) * t1621;
    const V t1652 = a9 * g11;
    const V t1653 = t1652 + t227 * g30;
    const V t1654 = t1653 + t233 * g35;
    const V t1655 = t1654 + t239 * g37;
    const V t1656 = t1655 + t247 * t1530;
    const V t1657 = t1656 + t248 * g18;
    const V t1658 = t1657 + t251 * g25;
    const V t1659 = t1658 + t1606;
    const V t1660 = t1659 + T(2) * t1561;
    const V t1661 = t1597 + t1592;
    const V t1662 = a4 * t852;
    const V t1663 = t1662 + a6 * t741;
    const V t1664 = t1663 + a21 * t1616;
    const V t1665 = t1664 + a22 * t1660;
    const V t1666 = t1665 + a24 * t1661;
    const V t1667 = t1666 + a27 * t1553;
    const V t1668 = t1667 + a28 * t1557;
    const V t1669 = t1668 + a29 * t1561;
    const V t1670 = a4 * t893;
    const V t1671 = t1670 + a12 * t1203;
    const V t1672 = t888 * g12;
    const V t1673 = t1672 + t551 * g13;
    const V t1674 = a5 * t866;
    const V t1675 = t1674 + a6 * t772;
    const V t1676 = t1675 + a6 * t733;
    const V t1677 = t1676 + a8 * t887;
    const V t1678 = t1677 + a9 * t893;
    const V t1679 = t1678 + a10 * t1211;
    const V t1680 = t1679 + a20 * t1549;
    const V t1681 = t1680 + a22 * t1588;
    const V t1682 = t1681 + a23 * t1620;
    const V t1683 = t1682 + a25 * t1651;
    const V t1684 = t1683 + T(2) * t1669;
    const V t1685 = t1684 + T(3) * t1671;
    const V t1686 = t1685 + T(4) * t1673;
    store<V>(to_a + 22 * sto_a, t1686);
    const V t1687 = T(12) * g4;
    const V t1688 = t970 * t1163;
    const V t1689 = t1688 + t973 * g26;
    const V t1690 = t1689 + g13 * t1330;
    const V t1691 = T(2) * t1557;
    const V t1692 = t1691 + T(3) * t1615;
    const V t1693 = t1690 + T(2) * t1692;
    const V t1694 = a32 * g13;
    const V t1695 = t1694 + t928 * g39;
    const V t1696 = t931 * g26;
    const V t1697 = t1696 + T(2) * t1695;
    const V t1698 = t1529 + T(6) * t1537;
    const V t1699 = t1698 + T(2) * t1591;
    const V t1700 = t1541 + T(6) * t1548;
    const V t1701 = t1700 + T(4) * t1620;
    const V t1702 = a30 * g13;
    const V t1703 = t1702 + t917 * t1212;
    const V t1704 = t1703 + t918 * g26;
    const V t1705 = T(4) * t1553;
    const V t1706 = t1705 + T(3) * t1604;
    const V t1707 = t1564 + T(3) * t1571;
    const V t1708 = t1704 + t1706;
    const V t1709 = t1708 + t1707;
    const V t1710 = a23 * t1709;
    const V t1711 = t1710 + a28 * t1597;
    const V t1712 = t1711 + t748 * g12;
    const V t1713 = t1712 + t151 * g13;
    const V t1714 = a5 * t786;
    const V t1715 = t1714 + a5 * t887;
    const V t1716 = t1715 + a11 * t1207;
    const V t1717 = t1716 + a13 * t1203;
    const V t1718 = a5 * t845;
    const V t1719 = a4 * t753;
    const V t1720 = t1719 + a4 * t760;
    const V t1721 = t1720 + a6 * t801;
    const V t1722 = t1721 + a7 * t753;
    const V t1723 = t1722 + a7 * t741;
    const V t1724 = t1723 + a8 * t866;
    const V t1725 = t1724 + a20 * t1553;
    const V t1726 = t1725 + a21 * t1593;
    const V t1727 = t1726 + a22 * t1620;
    const V t1728 = t1727 + a23 * t1687;
    const V t1729 = t1728 + a24 * t1693;
    const V t1730 = t1729 + a25 * t1697;
    const V t1731 = t1730 + a26 * t1699;
    const V t1732 = t1731 + a27 * t1701;
    const V t1733 = t1732 + a30 * t1553;
    const V t1734 = t1733 + a31 * t1557;
    const V t1735 = t1734 + a32 * t1561;
    const V t1736 = t1735 + T(2) * t1713;
    const V t1737 = t1736 + T(3) * t1717;
    const V t1738 = t1737 + T(4) * t1718;
    store<V>(to_a + 23 * sto_a, t1738);
    const V t1739 = T(24) * g4;
    const V t1740 = t935 * t1163;
    const V t1741 = t1740 + t938 * g26;
    const V t1742 = t1741 + g13 * t1370;
    const V t1743 = t1742 + T(2) * t1692;
    const V t1744 = T(4) * t1561;
    const V t1745 = t1744 + T(3) * t1658;
    const V t1746 = t1745 + t1706;
    const V t1747 = t1746 + T(2) * t1697;
    const V t1748 = t1747 + T(2) * t1707;
    const V t1749 = t1591 + t1698;
    const V t1750 = t1749 + T(2) * t1597;
    const V t1751 = t1650 + t1700;
    const V t1752 = t1751 + T(2) * t1620;
    const V t1753 = a4 * t866;
    const V t1754 = t1753 + a4 * t873;
    const V t1755 = t1754 + a5 * t801;
    const V t1756 = t1755 + a6 * t816;
    const V t1757 = t1756 + a8 * t741;
    const V t1758 = t1757 + a21 * t1622;
    const V t1759 = t1758 + a22 * t1661;
    const V t1760 = t1759 + a24 * t1748;
    const V t1761 = t1760 + a26 * t1620;
    const V t1762 = t1761 + a27 * t1750;
    const V t1763 = t1762 + a28 * t1752;
    const V t1764 = t1763 + a29 * t1597;
    const V t1765 = t1764 + a31 * t1553;
    const V t1766 = t1765 + a32 * t1557;
    const V t1767 = t1766 + a33 * t1561;
    const V t1768 = a5 * t893;
    const V t1769 = t1768 + a6 * t887;
    const V t1770 = t1769 + a11 * t1211;
    const V t1771 = t1770 + a12 * t1207;
    const V t1772 = a5 * t852;
    const V t1773 = t1772 + a6 * t845;
    const V t1774 = t1773 + t859 * g12;
    const V t1775 = t1774 + t474 * g13;
    const V t1776 = a7 * t866;
    const V t1777 = t1776 + a8 * t772;
    const V t1778 = t1777 + a8 * t753;
    const V t1779 = t1778 + a9 * t866;
    const V t1780 = t1779 + a20 * t1557;
    const V t1781 = t1780 + a23 * t1693;
    const V t1782 = t1781 + a24 * t1739;
    const V t1783 = t1782 + a25 * t1743;
    const V t1784 = t1783 + t13 * t1203;
    const V t1785 = t1784 + T(2) * t1767;
    const V t1786 = t1785 + T(3) * t1771;
    const V t1787 = t1786 + T(4) * t1775;
    store<V>(to_a + 24 * sto_a, t1787);
    const V t1788 = T(2) * t1597;
    const V t1789 = t1788 + T(3) * t1537;
    const V t1790 = t1529 + T(2) * t1789;
    const V t1791 = t1650 + T(3) * t1548;
    const V t1792 = t1541 + T(2) * t1791;
    const V t1793 = a34 * g13;
    const V t1794 = t1793 + t1004 * t1212;
    const V t1795 = t1794 + t1005 * g26;
    const V t1796 = t1795 + t1745;
    const V t1797 = t1796 + t1707;
    const V t1798 = a25 * t1797;
    const V t1799 = t1798 + a27 * t1620;
    const V t1800 = t1799 + t767 * g12;
    const V t1801 = t1800 + t215 * g13;
    const V t1802 = a6 * t823;
    const V t1803 = t1802 + a6 * t893;
    const V t1804 = t1803 + a12 * t1211;
    const V t1805 = t1804 + a15 * t1203;
    const V t1806 = a6 * t852;
    const V t1807 = a4 * t772;
    const V t1808 = t1807 + a4 * t779;
    const V t1809 = t1808 + a5 * t816;
    const V t1810 = t1809 + a8 * t866;
    const V t1811 = t1810 + a9 * t772;
    const V t1812 = t1811 + a9 * t741;
    const V t1813 = t1812 + a20 * t1561;
    const V t1814 = t1813 + a21 * t1597;
    const V t1815 = t1814 + a22 * t1651;
    const V t1816 = t1815 + a23 * t1697;
    const V t1817 = t1816 + a24 * t1743;
    const V t1818 = t1817 + a25 * t1687;
    const V t1819 = t1818 + a28 * t1790;
    const V t1820 = t1819 + a29 * t1792;
    const V t1821 = t1820 + a32 * t1553;
    const V t1822 = t1821 + a33 * t1557;
    const V t1823 = t1822 + a34 * t1561;
    const V t1824 = t1823 + T(2) * t1801;
    const V t1825 = t1824 + T(3) * t1805;
    const V t1826 = t1825 + T(4) * t1806;
    store<V>(to_a + 25 * sto_a, t1826);
    const V t1827 = t1591 + T(2) * t1537;
    const V t1828 = T(2) * t1553;
    const V t1829 = t1828 + T(3) * t1604;
    const V t1830 = t1829 + t1571;
    const V t1831 = t1830 + T(2) * t1704;
    const V t1832 = t1557 + T(3) * t1615;
    const V t1833 = t1690 + t1832;
    const V t1834 = t1620 + t1548;
    const V t1835 = a5 * t760;
    const V t1836 = t1835 + a7 * t845;
    const V t1837 = t1836 + a21 * t1553;
    const V t1838 = t1837 + a24 * t1620;
    const V t1839 = t1838 + a26 * t1831;
    const V t1840 = t1839 + a27 * t1833;
    const V t1841 = t1840 + a28 * t1697;
    const V t1842 = t1841 + a31 * t1834;
    const V t1843 = a7 * t786;
    const V t1844 = t1843 + a13 * t1207;
    const V t1845 = t781 * g12;
    const V t1846 = t1845 + t268 * g13;
    const V t1847 = a4 * t786;
    const V t1848 = t1847 + a5 * t753;
    const V t1849 = t1848 + a5 * t920;
    const V t1850 = t1849 + a6 * t975;
    const V t1851 = t1850 + a8 * t801;
    const V t1852 = t1851 + a16 * t1203;
    const V t1853 = t1852 + a23 * t1699;
    const V t1854 = t1853 + a26 * t1588;
    const V t1855 = t1854 + a30 * t1827;
    const V t1856 = t1855 + a32 * t1597;
    const V t1857 = t1856 + T(2) * t1842;
    const V t1858 = t1857 + T(3) * t1844;
    const V t1859 = t1858 + T(4) * t1846;
    store<V>(to_a + 26 * sto_a, t1859);
    const V t1860 = t1650 + T(4) * t1620;
    const V t1861 = t1860 + T(6) * t1548;
    const V t1862 = T(2) * t1561;
    const V t1863 = t1862 + T(3) * t1658;
    const V t1864 = T(4) * t1697;
    const V t1865 = t1864 + T(3) * t1571;
    const V t1866 = t1863 + t1865;
    const V t1867 = t1866 + T(2) * t1704;
    const V t1868 = t1867 + T(2) * t1829;
    const V t1869 = t1742 + t1690;
    const V t1870 = t1869 + T(2) * t1832;
    const V t1871 = t1597 + t1591;
    const V t1872 = t1871 + T(3) * t1537;
    const V t1873 = a5 * t866;
    const V t1874 = t1873 + a6 * t760;
    const V t1875 = t1874 + a7 * t801;
    const V t1876 = t1875 + a7 * t852;
    const V t1877 = t1876 + a8 * t816;
    const V t1878 = t1877 + a21 * t1557;
    const V t1879 = t1878 + a22 * t1553;
    const V t1880 = t1879 + a24 * t1750;
    const V t1881 = t1880 + a25 * t1620;
    const V t1882 = t1881 + a26 * t1833;
    const V t1883 = t1882 + a27 * t1868;
    const V t1884 = t1883 + a28 * t1870;
    const V t1885 = t1884 + a29 * t1697;
    const V t1886 = t1885 + a31 * t1872;
    const V t1887 = t1886 + a33 * t1597;
    const V t1888 = a5 * t975;
    const V t1889 = t1888 + a8 * t786;
    const V t1890 = t1889 + a13 * t1211;
    const V t1891 = t1890 + a17 * t1203;
    const V t1892 = a5 * t873;
    const V t1893 = t1892 + a8 * t845;
    const V t1894 = t1893 + t794 * g12;
    const V t1895 = t1894 + t300 * g13;
    const V t1896 = a4 * t801;
    const V t1897 = t1896 + a6 * t933;
    const V t1898 = t1897 + a6 * t753;
    const V t1899 = t1898 + a9 * t801;
    const V t1900 = t1899 + a23 * t1701;
    const V t1901 = t1900 + a27 * t1739;
    const V t1902 = t1901 + a30 * t1620;
    const V t1903 = t1902 + a32 * t1861;
    const V t1904 = t1903 + t13 * t1207;
    const V t1905 = t1904 + T(2) * t1887;
    const V t1906 = t1905 + T(3) * t1891;
    const V t1907 = t1906 + T(4) * t1895;
    store<V>(to_a + 27 * sto_a, t1907);
    const V t1908 = t1591 + T(2) * t1789;
    const V t1909 = t1829 + t1865;
    const V t1910 = t1909 + T(2) * t1795;
    const V t1911 = t1910 + T(2) * t1863;
    const V t1912 = t1742 + T(3) * t1615;
    const V t1913 = t1557 + t1912;
    const V t1914 = t1620 + t1791;
    const V t1915 = a5 * t779;
    const V t1916 = t1915 + a6 * t866;
    const V t1917 = t1916 + a8 * t801;
    const V t1918 = t1917 + a9 * t816;
    const V t1919 = t1918 + a9 * t845;
    const V t1920 = t1919 + a21 * t1561;
    const V t1921 = t1920 + a22 * t1557;
    const V t1922 = t1921 + a23 * t1597;
    const V t1923 = t1922 + a24 * t1752;
    const V t1924 = t1923 + a26 * t1697;
    const V t1925 = t1924 + a27 * t1870;
    const V t1926 = t1925 + a28 * t1911;
    const V t1927 = t1926 + a29 * t1913;
    const V t1928 = t1927 + a31 * t1620;
    const V t1929 = t1928 + a33 * t1914;
    const V t1930 = a6 * t940;
    const V t1931 = t1930 + a8 * t823;
    const V t1932 = t1931 + a15 * t1207;
    const V t1933 = t1932 + a18 * t1203;
    const V t1934 = a6 * t873;
    const V t1935 = t1934 + a8 * t852;
    const V t1936 = t1935 + t809 * g12;
    const V t1937 = t1936 + t334 * g13;
    const V t1938 = a4 * t816;
    const V t1939 = t1938 + a5 * t933;
    const V t1940 = t1939 + a5 * t772;
    const V t1941 = t1940 + a7 * t816;
    const V t1942 = t1941 + a25 * t1790;
    const V t1943 = t1942 + a28 * t1739;
    const V t1944 = t1943 + a32 * t1908;
    const V t1945 = t1944 + a34 * t1597;
    const V t1946 = t1945 + t13 * t1211;
    const V t1947 = t1946 + T(2) * t1929;
    const V t1948 = t1947 + T(3) * t1933;
    const V t1949 = t1948 + T(4) * t1937;
    store<V>(to_a + 28 * sto_a, t1949);
    const V t1950 = t1650 + T(2) * t1548;
    const V t1951 = T(2) * t1795;
    const V t1952 = t1951 + T(3) * t1658;
    const V t1953 = t1952 + t1571;
    const V t1954 = t1953 + T(2) * t1561;
    const V t1955 = t1597 + t1537;
    const V t1956 = a6 * t779;
    const V t1957 = t1956 + a9 * t852;
    const V t1958 = t1957 + a22 * t1561;
    const V t1959 = t1958 + a24 * t1597;
    const V t1960 = t1959 + a27 * t1697;
    const V t1961 = t1960 + a28 * t1913;
    const V t1962 = t1961 + a29 * t1954;
    const V t1963 = t1962 + a33 * t1955;
    const V t1964 = a9 * t823;
    const V t1965 = t1964 + a15 * t1211;
    const V t1966 = t818 * g12;
    const V t1967 = t1966 + t355 * g13;
    const V t1968 = a4 * t823;
    const V t1969 = t1968 + a5 * t940;
    const V t1970 = t1969 + a6 * t772;
    const V t1971 = t1970 + a6 * t1007;
    const V t1972 = t1971 + a8 * t816;
    const V t1973 = t1972 + a19 * t1203;
    const V t1974 = t1973 + a25 * t1792;
    const V t1975 = t1974 + a29 * t1588;
    const V t1976 = t1975 + a32 * t1620;
    const V t1977 = t1976 + a34 * t1950;
    const V t1978 = t1977 + T(2) * t1963;
    const V t1979 = t1978 + T(3) * t1965;
    const V t1980 = t1979 + T(4) * t1967;
    store<V>(to_a + 29 * sto_a, t1980);
    const V t1981 = t1690 + T(2) * t1615;
    const V t1982 = t1704 + t1604;
    const V t1983 = a30 * g4;
    const V t1984 = t1983 + a30 * t1982;
    const V t1985 = a5 * t786;
    const V t1986 = t1985 + a7 * t920;
    const V t1987 = t1986 + a7 * t760;
    const V t1988 = t1987 + a8 * t975;
    const V t1989 = t1988 + a16 * t1207;
    const V t1990 = t1989 + a23 * t1553;
    const V t1991 = t1990 + a26 * t1827;
    const V t1992 = t1991 + a27 * t1620;
    const V t1993 = t1992 + a31 * t1981;
    const V t1994 = t1993 + a32 * t1697;
    const V t1995 = t1994 + t917 * g12;
    const V t1996 = t1995 + t585 * g13;
    const V t1997 = t1996 + T(2) * t1984;
    store<V>(to_a + 30 * sto_a, t1997);
    const V t1998 = t1742 + T(2) * t1690;
    const V t1999 = t1998 + T(6) * t1615;
    const V t2000 = t1658 + T(2) * t1697;
    const V t2001 = t2000 + T(2) * t1704;
    const V t2002 = t2001 + T(3) * t1604;
    const V t2003 = a7 * t873;
    const V t2004 = t2003 + a8 * t760;
    const V t2005 = t2004 + a24 * t1553;
    const V t2006 = t2005 + a26 * t1834;
    const V t2007 = t2006 + a27 * t1872;
    const V t2008 = t2007 + a28 * t1620;
    const V t2009 = t2008 + a31 * t2002;
    const V t2010 = t2009 + a33 * t1697;
    const V t2011 = a7 * t975;
    const V t2012 = t2011 + a17 * t1207;
    const V t2013 = t970 * g12;
    const V t2014 = t2013 + t647 * g13;
    const V t2015 = a5 * t801;
    const V t2016 = t2015 + a6 * t786;
    const V t2017 = t2016 + a8 * t933;
    const V t2018 = t2017 + a8 * t920;
    const V t2019 = t2018 + a9 * t975;
    const V t2020 = t2019 + a16 * t1211;
    const V t2021 = t2020 + a23 * t1557;
    const V t2022 = t2021 + a30 * t1981;
    const V t2023 = t2022 + a31 * t1588;
    const V t2024 = t2023 + a32 * t1999;
    const V t2025 = t2024 + T(2) * t2010;
    const V t2026 = t2025 + T(3) * t2012;
    const V t2027 = t2026 + T(4) * t2014;
    store<V>(to_a + 31 * sto_a, t2027);
    const V t2028 = t1690 + T(2) * t1912;
    const V t2029 = t1795 + t1704;
    const V t2030 = t2029 + T(4) * t1697;
    const V t2031 = t2030 + T(3) * t1658;
    const V t2032 = t2031 + T(3) * t1604;
    const V t2033 = a24 * t1557;
    const V t2034 = t2033 + a32 * t2032;
    const V t2035 = t2034 + t928 * g12;
    const V t2036 = t2035 + t606 * g13;
    const V t2037 = a8 * t940;
    const V t2038 = t2037 + a8 * t975;
    const V t2039 = t2038 + a17 * t1211;
    const V t2040 = t2039 + a18 * t1207;
    const V t2041 = a8 * t873;
    const V t2042 = a5 * t816;
    const V t2043 = t2042 + a6 * t801;
    const V t2044 = t2043 + a7 * t933;
    const V t2045 = t2044 + a7 * t779;
    const V t2046 = t2045 + a9 * t933;
    const V t2047 = t2046 + a9 * t760;
    const V t2048 = t2047 + a23 * t1561;
    const V t2049 = t2048 + a25 * t1553;
    const V t2050 = t2049 + a26 * t1597;
    const V t2051 = t2050 + a27 * t1861;
    const V t2052 = t2051 + a28 * t1908;
    const V t2053 = t2052 + a29 * t1620;
    const V t2054 = t2053 + a30 * t1697;
    const V t2055 = t2054 + a31 * t1999;
    const V t2056 = t2055 + a32 * t1687;
    const V t2057 = t2056 + a33 * t2028;
    const V t2058 = t2057 + a34 * t1697;
    const V t2059 = t2058 + T(2) * t2036;
    const V t2060 = t2059 + T(3) * t2040;
    const V t2061 = t2060 + T(4) * t2041;
    store<V>(to_a + 32 * sto_a, t2061);
    const V t2062 = t1742 + T(2) * t1615;
    const V t2063 = t1952 + t1604;
    const V t2064 = t2063 + T(2) * t1697;
    const V t2065 = a8 * t779;
    const V t2066 = t2065 + a9 * t873;
    const V t2067 = t2066 + a24 * t1561;
    const V t2068 = t2067 + a27 * t1597;
    const V t2069 = t2068 + a28 * t1914;
    const V t2070 = t2069 + a29 * t1955;
    const V t2071 = t2070 + a31 * t1697;
    const V t2072 = t2071 + a33 * t2064;
    const V t2073 = a9 * t940;
    const V t2074 = t2073 + a18 * t1211;
    const V t2075 = t935 * g12;
    const V t2076 = t2075 + t619 * g13;
    const V t2077 = a5 * t823;
    const V t2078 = t2077 + a6 * t816;
    const V t2079 = t2078 + a7 * t940;
    const V t2080 = t2079 + a8 * t933;
    const V t2081 = t2080 + a8 * t1007;
    const V t2082 = t2081 + a19 * t1207;
    const V t2083 = t2082 + a25 * t1557;
    const V t2084 = t2083 + a32 * t2028;
    const V t2085 = t2084 + a33 * t1588;
    const V t2086 = t2085 + a34 * t2062;
    const V t2087 = t2086 + T(2) * t2072;
    const V t2088 = t2087 + T(3) * t2074;
    const V t2089 = t2088 + T(4) * t2076;
    store<V>(to_a + 33 * sto_a, t2089);
    const V t2090 = t1795 + t1658;
    const V t2091 = a34 * g4;
    const V t2092 = t2091 + a34 * t2090;
    const V t2093 = a6 * t823;
    const V t2094 = t2093 + a8 * t940;
    const V t2095 = t2094 + a9 * t1007;
    const V t2096 = t2095 + a9 * t779;
    const V t2097 = t2096 + a19 * t1211;
    const V t2098 = t2097 + a25 * t1561;
    const V t2099 = t2098 + a28 * t1597;
    const V t2100 = t2099 + a29 * t1950;
    const V t2101 = t2100 + a32 * t1697;
    const V t2102 = t2101 + a33 * t2062;
    const V t2103 = t2102 + t1004 * g12;
    const V t2104 = t2103 + t680 * g13;
    const V t2105 = t2104 + T(2) * t2092;
    store<V>(to_a + 34 * sto_a, t2105);
    const V g0 = load<V>(g + 0 * sg);
    store<V>(to_a + 0 * sto_a, g0);
}
template <class V, class T>
static inline void double_backward(const T *a, long sa, const T *g, long sg, const T *v, long sv, T *to_a, long sto_a, T *to_g, long sto_g) {
    const V t0 = V{};
    store<V>(to_a + 0 * sto_a, t0);
    const V a5 = load<V>(a + 5 * sa);
    const V v11 = load<V>(v + 11 * sv);
    const V t1 = a5 * v11;
    const V a6 = load<V>(a + 6 * sa);
    const V v12 = load<V>(v + 12 * sv);
    const V t2 = t1 + a6 * v12;
    const V a8 = load<V>(a + 8 * sa);
    const V v14 = load<V>(v + 14 * sv);
    const V t3 = t2 + a8 * v14;
    const V a11 = load<V>(a + 11 * sa);
    const V v5 = load<V>(v + 5 * sv);
    const V t4 = t3 + a11 * v5;
    const V a12 = load<V>(a + 12 * sa);
    const V v6 = load<V>(v + 6 * sv);
    const V t5 = t4 + a12 * v6;
    const V a14 = load<V>(a + 14 * sa);
    const V v8 = load<V>(v + 8 * sv);
    const V t6 = t5 + a14 * v8;
    const V a4 = load<V>(a + 4 * sa);
    const V v10 = load<V>(v + 10 * sv);
    const V t7 = a4 * v10;
    const V a7 = load<V>(a + 7 * sa);
    const V v13 = load<V>(v + 13 * sv);
    const V t8 = t7 + a7 * v13;
    const V a9 = load<V>(a + 9 * sa);
    const V v15 = load<V>(v + 15 * sv);
    const V t9 = t8 + a9 * v15;
    const V a10 = load<V>(a + 10 * sa);
    const V v4 = load<V>(v + 4 * sv);
    const V t10 = t9 + a10 * v4;
    const V a13 = load<V>(a + 13 * sa);
    const V v7 = load<V>(v + 7 * sv);
    const V t11 = t10 + a13 * v7;
    const V a15 = load<V>(a + 15 * sa);
    const V v9 = load<V>(v + 9 * sv);
    const V t12 = t11 + a15 * v9;
    const V t13 = t12 + T(2) * t6;
    const V v21 = load<V>(v + 21 * sv);
    const V t14 = a11 * v21;
    const V v22 = load<V>(v + 22 * sv);
    const V t15 = t14 + a12 * v22;
    const V v23 = load<V>(v + 23 * sv);
    const V t16 = t15 + a13 * v23;
    const V v25 = load<V>(v + 25 * sv);
    const V t17 = t16 + a15 * v25;
    const V a17 = load<V>(a + 17 * sa);
    const V v27 = load<V>(v + 27 * sv);
    const V t18 = t17 + a17 * v27;
    const V a18 = load<V>(a + 18 * sa);
    const V v28 = load<V>(v + 28 * sv);
    const V t19 = t18 + a18 * v28;
    const V a21 = load<V>(a + 21 * sa);
    const V t20 = t19 + a21 * v11;
    const V a22 = load<V>(a + 22 * sa);
    const V t21 = t20 + a22 * v12;
    const V a23 = load<V>(a + 23 * sa);
    const V t22 = t21 + a23 * v13;
    const V a25 = load<V>(a + 25 * sa);
    const V t23 = t22 + a25 * v15;
    const V a27 = load<V>(a + 27 * sa);
    const V v17 = load<V>(v + 17 * sv);
    const V t24 = t23 + a27 * v17;
    const V a28 = load<V>(a + 28 * sa);
    const V v18 = load<V>(v + 18 * sv);
    const V t25 = t24 + a28 * v18;
    const V v24 = load<V>(v + 24 * sv);
    const V t26 = a14 * v24;
    const V a24 = load<V>(a + 24 * sa);
    const V t27 = t26 + a24 * v14;
    const V v20 = load<V>(v + 20 * sv);
    const V t28 = a10 * v20;
    const V a16 = load<V>(a + 16 * sa);
    const V v26 = load<V>(v + 26 * sv);
    const V t29 = t28 + a16 * v26;
    const V a19 = load<V>(a + 19 * sa);
    const V v29 = load<V>(v + 29 * sv);
    const V t30 = t29 + a19 * v29;
    const V a20 = load<V>(a + 20 * sa);
    const V t31 = t30 + a20 * v10;
    const V a26 = load<V>(a + 26 * sa);
    const V v16 = load<V>(v + 16 * sv);
    const V t32 = t31 + a26 * v16;
    const V a29 = load<V>(a + 29 * sa);
    const V v19 = load<V>(v + 19 * sv);
    const V t33 = t32 + a29 * v19;
    const V t34 = t33 + T(3) * t25;
    const V t35 = t34 + T(6) * t27;
    const V g15 = load<V>(g + 15 * sg);
    const V t36 = T(2) * g15;
    const V a1 = load<V>(a + 1 * sa);
    const V t37 = a1 * v4;
    const V a2 = load<V>(a + 2 * sa);
    const V t38 = t37 + a2 * v5;
    const V a3 = load<V>(a + 3 * sa);
    const V t39 = t38 + a3 * v6;
    const V v1 = load<V>(v + 1 * sv);
    const V t40 = t39 + a4 * v1;
    const V v2 = load<V>(v + 2 * sv);
    const V t41 = t40 + a5 * v2;
    const V v3 = load<V>(v + 3 * sv);
    const V t42 = t41 + a6 * v3;
    const V g5 = load<V>(g + 5 * sg);
    const V t43 = g5 * v1;
    const V g19 = load<V>(g + 19 * sg);
    const V t44 = t43 + g19 * t13;
    const V g21 = load<V>(g + 21 * sg);
    const V t45 = t44 + g21 * t35;
    const V t46 = t45 + t36 * t42;
    const V t47 = a5 * v13;
    const V t48 = t47 + a6 * v14;
    const V t49 = t48 + a8 * v17;
    const V t50 = t49 + a13 * v5;
    const V t51 = t50 + a14 * v6;
    const V t52 = t51 + a17 * v8;
    const V t53 = a4 * v11;
    const V t54 = t53 + a7 * v16;
    const V t55 = t54 + a9 * v18;
    const V t56 = t55 + a11 * v4;
    const V t57 = t56 + a16 * v7;
    const V t58 = t57 + a18 * v9;
    const V t59 = t58 + T(2) * t52;
    const V t60 = a11 * v23;
    const V t61 = t60 + a12 * v24;
    const V t62 = t61 + a13 * v26;
    const V t63 = t62 + a15 * v28;
    const V v31 = load<V>(v + 31 * sv);
    const V t64 = t63 + a17 * v31;
    const V v32 = load<V>(v + 32 * sv);
    const V t65 = t64 + a18 * v32;
    const V t66 = t65 + a23 * v11;
    const V t67 = t66 + a24 * v12;
    const V t68 = t67 + a26 * v13;
    const V t69 = t68 + a28 * v15;
    const V a31 = load<V>(a + 31 * sa);
    const V t70 = t69 + a31 * v17;
    const V a32 = load<V>(a + 32 * sa);
    const V t71 = t70 + a32 * v18;
    const V t72 = a14 * v27;
    const V t73 = t72 + a27 * v14;
    const V t74 = a10 * v21;
    const V v30 = load<V>(v + 30 * sv);
    const V t75 = t74 + a16 * v30;
    const V v33 = load<V>(v + 33 * sv);
    const V t76 = t75 + a19 * v33;
    const V t77 = t76 + a21 * v10;
    const V a30 = load<V>(a + 30 * sa);
    const V t78 = t77 + a30 * v16;
    const V a33 = load<V>(a + 33 * sa);
    const V t79 = t78 + a33 * v19;
    const V t80 = t79 + T(3) * t71;
    const V t81 = t80 + T(6) * t73;
    const V t82 = a1 * v5;
    const V t83 = t82 + a2 * v7;
    const V t84 = t83 + a3 * v8;
    const V t85 = t84 + a5 * v1;
    const V t86 = t85 + a7 * v2;
    const V t87 = t86 + a8 * v3;
    const V t88 = g5 * v2;
    const V t89 = t88 + g19 * t59;
    const V t90 = t89 + g21 * t81;
    const V t91 = t90 + t36 * t87;
    const V t92 = a5 * v14;
    const V t93 = t92 + a6 * v15;
    const V t94 = t93 + a8 * v18;
    const V t95 = t94 + a14 * v5;
    const V t96 = t95 + a15 * v6;
    const V t97 = t96 + a18 * v8;
    const V t98 = a4 * v12;
    const V t99 = t98 + a7 * v17;
    const V t100 = t99 + a9 * v19;
    const V t101 = t100 + a12 * v4;
    const V t102 = t101 + a17 * v7;
    const V t103 = t102 + a19 * v9;
    const V t104 = t103 + T(2) * t97;
    const V t105 = a11 * v24;
    const V t106 = t105 + a12 * v25;
    const V t107 = t106 + a13 * v27;
    const V t108 = t107 + a15 * v29;
    const V t109 = t108 + a17 * v32;
    const V t110 = t109 + a18 * v33;
    const V t111 = t110 + a24 * v11;
    const V t112 = t111 + a25 * v12;
    const V t113 = t112 + a27 * v13;
    const V t114 = t113 + a29 * v15;
    const V t115 = t114 + a32 * v17;
    const V t116 = t115 + a33 * v18;
    const V t117 = a14 * v28;
    const V t118 = t117 + a28 * v14;
    const V t119 = a10 * v22;
    const V t120 = t119 + a16 * v31;
    const V v34 = load<V>(v + 34 * sv);
    const V t121 = t120 + a19 * v34;
    const V t122 = t121 + a22 * v10;
    const V t123 = t122 + a31 * v16;
    const V a34 = load<V>(a + 34 * sa);
    const V t124 = t123 + a34 * v19;
    const V t125 = t124 + T(3) * t116;
    const V t126 = t125 + T(6) * t118;
    const V t127 = a1 * v6;
    const V t128 = t127 + a2 * v8;
    const V t129 = t128 + a3 * v9;
    const V t130 = t129 + a6 * v1;
    const V t131 = t130 + a8 * v2;
    const V t132 = t131 + a9 * v3;
    const V t133 = g5 * v3;
    const V t134 = t133 + g19 * t104;
    const V t135 = t134 + g21 * t126;
    const V t136 = t135 + t36 * t132;
    const V t137 = a5 * v21;
    const V t138 = t137 + a6 * v22;
    const V t139 = t138 + a8 * v24;
    const V t140 = t139 + a21 * v5;
    const V t141 = t140 + a22 * v6;
    const V t142 = t141 + a24 * v8;
    const V t143 = a4 * v20;
    const V t144 = t143 + a7 * v23;
    const V t145 = t144 + a9 * v25;
    const V t146 = t145 + a20 * v4;
    const V t147 = t146 + a23 * v7;
    const V t148 = t147 + a25 * v9;
    const V t149 = t148 + T(2) * t142;
    const V t150 = a1 * v1;
    const V t151 = a1 * v10;
    const V t152 = t151 + a2 * v11;
    const V t153 = t152 + a3 * v12;
    const V t154 = t153 + a10 * v1;
    const V t155 = t154 + a11 * v2;
    const V t156 = t155 + a12 * v3;
    const V t157 = a4 * v4;
    const V t158 = t157 + a5 * v5;
    const V t159 = t158 + a6 * v6;
    const V t160 = a10 * v10;
    const V t161 = a13 * v13;
    const V t162 = a14 * v14;
    const V t163 = a15 * v15;
    const V t164 = a11 * v11;
    const V t165 = a12 * v12;
    const V t166 = t164 + t165;
    const V t167 = t160 + t161;
    const V t168 = t167 + t163;
    const V t169 = t168 + T(2) * t162;
    const V t170 = t169 + T(2) * t166;
    const V t171 = a20 * v20;
    const V t172 = a26 * v26;
    const V t173 = a29 * v29;
    const V t174 = a21 * v21;
    const V t175 = a22 * v22;
    const V t176 = t174 + t175;
    const V t177 = a23 * v23;
    const V t178 = a24 * v24;
    const V t179 = a25 * v25;
    const V t180 = t177 + t179;
    const V t181 = t180 + T(2) * t178;
    const V t182 = a27 * v27;
    const V t183 = a28 * v28;
    const V t184 = t182 + t183;
    const V t185 = t171 + t172;
    const V t186 = t185 + t173;
    const V t187 = t186 + T(3) * t176;
    const V t188 = t187 + T(3) * t181;
    const V t189 = t188 + T(3) * t184;
    const V g14 = load<V>(g + 14 * sg);
    const V t190 = g14 * t150;
    const V g17 = load<V>(g + 17 * sg);
    const V t191 = t190 + g17 * t156;
    const V g20 = load<V>(g + 20 * sg);
    const V t192 = t191 + g20 * t159;
    const V g24 = load<V>(g + 24 * sg);
    const V t193 = t192 + g24 * t170;
    const V g25 = load<V>(g + 25 * sg);
    const V t194 = t193 + g25 * t189;
    const V g23 = load<V>(g + 23 * sg);
    const V t195 = g23 * t149;
    const V t196 = t195 + T(2) * t194;
    const V t197 = t177 + t178;
    const V t198 = t172 + t183;
    const V t199 = t198 + T(2) * t182;
    const V t200 = a21 * v26;
    const V t201 = t200 + a22 * v27;
    const V t202 = t201 + a24 * v31;
    const V t203 = t202 + a26 * v21;
    const V t204 = t203 + a27 * v22;
    const V t205 = t204 + a31 * v24;
    const V t206 = a20 * v23;
    const V t207 = t206 + a23 * v20;
    const V t208 = t207 + a23 * v30;
    const V t209 = t208 + a25 * v32;
    const V t210 = t209 + a30 * v23;
    const V t211 = t210 + a32 * v25;
    const V t212 = t211 + T(4) * t174;
    const V t213 = t212 + T(8) * t197;
    const V t214 = t213 + T(4) * t199;
    const V t215 = t214 + T(2) * t205;
    const V g22 = load<V>(g + 22 * sg);
    const V t216 = T(6) * g22;
    const V t217 = a4 * v23;
    const V t218 = t217 + a5 * v21;
    const V t219 = t218 + a5 * v26;
    const V t220 = t219 + a6 * v27;
    const V t221 = t220 + a7 * v23;
    const V t222 = t221 + a8 * v24;
    const V t223 = t222 + a21 * v5;
    const V t224 = t223 + a23 * v4;
    const V t225 = t224 + a23 * v7;
    const V t226 = t225 + a24 * v8;
    const V t227 = t226 + a26 * v5;
    const V t228 = t227 + a27 * v6;
    const V g26 = load<V>(g + 26 * sg);
    const V t229 = g26 * t215;
    const V t230 = t229 + t216 * t228;
    const V t231 = a5 * v26;
    const V t232 = t231 + a6 * v27;
    const V t233 = t232 + a8 * v31;
    const V t234 = t233 + a26 * v5;
    const V t235 = t234 + a27 * v6;
    const V t236 = t235 + a31 * v8;
    const V t237 = a4 * v23;
    const V t238 = t237 + a7 * v30;
    const V t239 = t238 + a9 * v32;
    const V t240 = t239 + a23 * v4;
    const V t241 = t240 + a30 * v7;
    const V t242 = t241 + a32 * v9;
    const V t243 = t242 + T(2) * t236;
    const V t244 = a2 * v2;
    const V t245 = a1 * v13;
    const V t246 = t245 + a2 * v16;
    const V t247 = t246 + a3 * v17;
    const V t248 = t247 + a13 * v1;
    const V t249 = t248 + a16 * v2;
    const V t250 = t249 + a17 * v3;
    const V t251 = a5 * v5;
    const V t252 = t251 + a7 * v7;
    const V t253 = t252 + a8 * v8;
    const V t254 = a16 * v16;
    const V t255 = a17 * v17;
    const V t256 = a18 * v18;
    const V t257 = t161 + t162;
    const V t258 = t164 + t254;
    const V t259 = t258 + t256;
    const V t260 = t259 + T(2) * t255;
    const V t261 = t260 + T(2) * t257;
    const V t262 = a30 * v30;
    const V t263 = a31 * v31;
    const V t264 = a32 * v32;
    const V t265 = a33 * v33;
    const V t266 = t174 + t262;
    const V t267 = t266 + t265;
    const V t268 = t267 + T(3) * t263;
    const V t269 = t268 + T(3) * t264;
    const V t270 = t269 + T(3) * t197;
    const V t271 = t270 + T(3) * t199;
    const V t272 = g14 * t244;
    const V t273 = t272 + g17 * t250;
    const V t274 = t273 + g20 * t253;
    const V t275 = t274 + g24 * t261;
    const V t276 = t275 + g25 * t271;
    const V t277 = g23 * t243;
    const V t278 = t277 + T(2) * t276;
    const V t279 = t178 + t179;
    const V t280 = t182 + T(2) * t183;
    const V t281 = a21 * v28;
    const V t282 = t281 + a22 * v29;
    const V t283 = t282 + a24 * v33;
    const V t284 = t283 + a28 * v21;
    const V t285 = t284 + a29 * v22;
    const V t286 = t285 + a33 * v24;
    const V t287 = a20 * v25;
    const V t288 = t287 + a23 * v32;
    const V t289 = t288 + a25 * v20;
    const V t290 = t289 + a25 * v34;
    const V t291 = t290 + a32 * v23;
    const V t292 = t291 + a34 * v25;
    const V t293 = t292 + T(4) * t175;
    const V t294 = t293 + T(4) * t173;
    const V t295 = t294 + T(8) * t279;
    const V t296 = t295 + T(4) * t280;
    const V t297 = t296 + T(2) * t286;
    const V t298 = a4 * v25;
    const V t299 = t298 + a5 * v28;
    const V t300 = t299 + a6 * v22;
    const V t301 = t300 + a6 * v29;
    const V t302 = t301 + a8 * v24;
    const V t303 = t302 + a9 * v25;
    const V t304 = t303 + a22 * v6;
    const V t305 = t304 + a24 * v8;
    const V t306 = t305 + a25 * v4;
    const V t307 = t306 + a25 * v9;
    const V t308 = t307 + a28 * v5;
    const V t309 = t308 + a29 * v6;
    const V t310 = g26 * t297;
    const V t311 = t310 + t216 * t309;
    const V t312 = a5 * v28;
    const V t313 = t312 + a6 * v29;
    const V t314 = t313 + a8 * v33;
    const V t315 = t314 + a28 * v5;
    const V t316 = t315 + a29 * v6;
    const V t317 = t316 + a33 * v8;
    const V t318 = a4 * v25;
    const V t319 = t318 + a7 * v32;
    const V t320 = t319 + a9 * v34;
    const V t321 = t320 + a25 * v4;
    const V t322 = t321 + a32 * v7;
    const V t323 = t322 + a34 * v9;
    const V t324 = t323 + T(2) * t317;
    const V t325 = a3 * v3;
    const V t326 = a1 * v15;
    const V t327 = t326 + a2 * v18;
    const V t328 = t327 + a3 * v19;
    const V t329 = t328 + a15 * v1;
    const V t330 = t329 + a18 * v2;
    const V t331 = t330 + a19 * v3;
    const V t332 = a6 * v6;
    const V t333 = t332 + a8 * v8;
    const V t334 = t333 + a9 * v9;
    const V t335 = a19 * v19;
    const V t336 = t162 + t163;
    const V t337 = t165 + t255;
    const V t338 = t337 + t335;
    const V t339 = t338 + T(2) * t256;
    const V t340 = t339 + T(2) * t336;
    const V t341 = a34 * v34;
    const V t342 = t173 + t265;
    const V t343 = t175 + t263;
    const V t344 = t343 + t341;
    const V t345 = t344 + T(3) * t264;
    const V t346 = t345 + T(3) * t279;
    const V t347 = t346 + T(3) * t280;
    const V t348 = t347 + T(3) * t342;
    const V t349 = g14 * t325;
    const V t350 = t349 + g17 * t331;
    const V t351 = t350 + g20 * t334;
    const V t352 = t351 + g24 * t340;
    const V t353 = t352 + g25 * t348;
    const V t354 = g23 * t324;
    const V t355 = t354 + T(2) * t353;
    const V t356 = a5 * v23;
    const V t357 = t356 + a7 * v26;
    const V t358 = t357 + a8 * v27;
    const V t359 = t358 + a23 * v5;
    const V t360 = t359 + a26 * v7;
    const V t361 = t360 + a27 * v8;
    const V t362 = a4 * v26;
    const V t363 = t362 + a5 * v30;
    const V t364 = t363 + a6 * v31;
    const V t365 = t364 + a26 * v4;
    const V t366 = t365 + a30 * v5;
    const V t367 = t366 + a31 * v6;
    const V t368 = t367 + T(3) * t361;
    const V t369 = a21 * v23;
    const V t370 = t369 + a23 * v21;
    const V t371 = a23 * v26;
    const V t372 = t371 + a26 * v23;
    const V t373 = a24 * v27;
    const V t374 = t373 + a27 * v24;
    const V t375 = a26 * v30;
    const V t376 = t375 + a30 * v26;
    const V t377 = a27 * v31;
    const V t378 = t377 + a31 * v27;
    const V t379 = a28 * v32;
    const V t380 = t379 + a32 * v28;
    const V t381 = t370 + t376;
    const V t382 = t381 + t380;
    const V t383 = t382 + T(2) * t372;
    const V t384 = t383 + T(2) * t374;
    const V t385 = t384 + T(2) * t378;
    const V t386 = g22 * t368;
    const V t387 = t386 + g26 * t385;
    const V t388 = a21 * v24;
    const V t389 = t388 + a24 * v21;
    const V t390 = a23 * v27;
    const V t391 = t390 + a27 * v23;
    const V t392 = a24 * v28;
    const V t393 = t392 + a28 * v24;
    const V t394 = a26 * v31;
    const V t395 = t394 + a31 * v26;
    const V t396 = a27 * v32;
    const V t397 = t396 + a32 * v27;
    const V t398 = a28 * v33;
    const V t399 = t398 + a33 * v28;
    const V t400 = a24 * v26;
    const V t401 = t400 + a25 * v27;
    const V t402 = t401 + a26 * v24;
    const V t403 = t402 + a27 * v25;
    const V t404 = t403 + a28 * v31;
    const V t405 = t404 + a31 * v28;
    const V t406 = a22 * v23;
    const V t407 = t406 + a23 * v22;
    const V t408 = t407 + a27 * v30;
    const V t409 = t408 + a29 * v32;
    const V t410 = t409 + a30 * v27;
    const V t411 = t410 + a32 * v29;
    const V t412 = t411 + T(2) * t389;
    const V t413 = t412 + T(4) * t391;
    const V t414 = t413 + T(4) * t393;
    const V t415 = t414 + T(2) * t395;
    const V t416 = t415 + T(4) * t397;
    const V t417 = t416 + T(2) * t399;
    const V t418 = t417 + T(2) * t405;
    const V t419 = T(3) * g22;
    const V t420 = a5 * v24;
    const V t421 = t420 + a7 * v27;
    const V t422 = t421 + a8 * v28;
    const V t423 = t422 + a24 * v5;
    const V t424 = t423 + a27 * v7;
    const V t425 = t424 + a28 * v8;
    const V t426 = a4 * v27;
    const V t427 = t426 + a5 * v31;
    const V t428 = t427 + a6 * v23;
    const V t429 = t428 + a6 * v32;
    const V t430 = t429 + a8 * v26;
    const V t431 = t430 + a9 * v27;
    const V t432 = t431 + a23 * v6;
    const V t433 = t432 + a26 * v8;
    const V t434 = t433 + a27 * v4;
    const V t435 = t434 + a27 * v9;
    const V t436 = t435 + a31 * v5;
    const V t437 = t436 + a32 * v6;
    const V t438 = t437 + T(2) * t425;
    const V t439 = g26 * t418;
    const V t440 = t439 + t419 * t438;
    const V t441 = a22 * v24;
    const V t442 = t441 + a24 * v22;
    const V t443 = a29 * v33;
    const V t444 = t443 + a33 * v29;
    const V t445 = a25 * v28;
    const V t446 = t445 + a28 * v25;
    const V t447 = t446 + t380;
    const V t448 = a23 * v28;
    const V t449 = t448 + a24 * v29;
    const V t450 = t449 + a27 * v33;
    const V t451 = t450 + a28 * v23;
    const V t452 = t451 + a29 * v24;
    const V t453 = t452 + a33 * v27;
    const V t454 = a21 * v25;
    const V t455 = t454 + a25 * v21;
    const V t456 = t455 + a26 * v32;
    const V t457 = t456 + a28 * v34;
    const V t458 = t457 + a32 * v26;
    const V t459 = t458 + a34 * v28;
    const V t460 = t459 + T(2) * t442;
    const V t461 = t460 + T(4) * t374;
    const V t462 = t461 + T(2) * t378;
    const V t463 = t462 + T(2) * t444;
    const V t464 = t463 + T(4) * t447;
    const V t465 = t464 + T(2) * t453;
    const V t466 = a6 * v24;
    const V t467 = t466 + a8 * v27;
    const V t468 = t467 + a9 * v28;
    const V t469 = t468 + a24 * v6;
    const V t470 = t469 + a27 * v8;
    const V t471 = t470 + a28 * v9;
    const V t472 = a4 * v28;
    const V t473 = t472 + a5 * v25;
    const V t474 = t473 + a5 * v32;
    const V t475 = t474 + a6 * v33;
    const V t476 = t475 + a7 * v28;
    const V t477 = t476 + a8 * v29;
    const V t478 = t477 + a25 * v5;
    const V t479 = t478 + a28 * v4;
    const V t480 = t479 + a28 * v7;
    const V t481 = t480 + a29 * v8;
    const V t482 = t481 + a32 * v5;
    const V t483 = t482 + a33 * v6;
    const V t484 = t483 + T(2) * t471;
    const V t485 = g26 * t465;
    const V t486 = t485 + t419 * t484;
    const V t487 = a6 * v25;
    const V t488 = t487 + a8 * v28;
    const V t489 = t488 + a9 * v29;
    const V t490 = t489 + a25 * v6;
    const V t491 = t490 + a28 * v8;
    const V t492 = t491 + a29 * v9;
    const V t493 = a4 * v29;
    const V t494 = t493 + a5 * v33;
    const V t495 = t494 + a6 * v34;
    const V t496 = t495 + a29 * v4;
    const V t497 = t496 + a33 * v5;
    const V t498 = t497 + a34 * v6;
    const V t499 = t498 + T(3) * t492;
    const V t500 = a22 * v25;
    const V t501 = t500 + a25 * v22;
    const V t502 = a29 * v34;
    const V t503 = t502 + a34 * v29;
    const V t504 = a25 * v29;
    const V t505 = t504 + a29 * v25;
    const V t506 = t505 + t399;
    const V t507 = t501 + t397;
    const V t508 = t507 + t503;
    const V t509 = t508 + T(2) * t393;
    const V t510 = t509 + T(2) * t506;
    const V t511 = g22 * t499;
    const V t512 = t511 + g26 * t510;
    const V t513 = a22 * a25;
    const V t514 = a24 * a28;
    const V t515 = a27 * a32;
    const V t516 = a29 * a34;
    const V t517 = a25 * a29;
    const V t518 = a28 * a33;
    const V t519 = t517 + t518;
    const V t520 = t513 + t515;
    const V t521 = t520 + t516;
    const V t522 = t521 + T(2) * t514;
    const V t523 = t522 + T(2) * t519;
    const V t524 = a4 * a29;
    const V t525 = t524 + a5 * a33;
    const V t526 = t525 + a6 * a34;
    const V t527 = a6 * a25;
    const V t528 = t527 + a8 * a28;
    const V t529 = t528 + a9 * a29;
    const V t530 = t526 + T(3) * t529;
    const V t531 = t523 * g26;
    const V t532 = t531 + t530 * g22;
    const V t533 = a22 * a24;
    const V t534 = a24 * a27;
    const V t535 = a27 * a31;
    const V t536 = a29 * a33;
    const V t537 = a25 * a28;
    const V t538 = a28 * a32;
    const V t539 = t537 + t538;
    const V t540 = a21 * a25;
    const V t541 = a23 * a28;
    const V t542 = a24 * a29;
    const V t543 = a26 * a32;
    const V t544 = a27 * a33;
    const V t545 = a28 * a34;
    const V t546 = t540 + t543;
    const V t547 = t546 + t545;
    const V t548 = t547 + T(2) * t533;
    const V t549 = t548 + T(4) * t534;
    const V t550 = t549 + T(2) * t535;
    const V t551 = t550 + T(2) * t536;
    const V t552 = t551 + T(4) * t539;
    const V t553 = t552 + T(2) * t541;
    const V t554 = t553 + T(2) * t542;
    const V t555 = t554 + T(2) * t544;
    const V t556 = a4 * a28;
    const V t557 = t556 + a5 * a32;
    const V t558 = t557 + a6 * a33;
    const V t559 = a5 * a25;
    const V t560 = t559 + a7 * a28;
    const V t561 = t560 + a8 * a29;
    const V t562 = a6 * a24;
    const V t563 = t562 + a8 * a27;
    const V t564 = t563 + a9 * a28;
    const V t565 = t558 + t561;
    const V t566 = t565 + T(2) * t564;
    const V t567 = t555 * g26;
    const V t568 = t567 + t566 * t419;
    const V t569 = a21 * a24;
    const V t570 = a23 * a27;
    const V t571 = a26 * a31;
    const V t572 = a22 * a23;
    const V t573 = a24 * a26;
    const V t574 = a25 * a27;
    const V t575 = a27 * a30;
    const V t576 = a28 * a31;
    const V t577 = a29 * a32;
    const V t578 = t572 + t575;
    const V t579 = t578 + t577;
    const V t580 = t579 + T(2) * t569;
    const V t581 = t580 + T(4) * t570;
    const V t582 = t581 + T(4) * t514;
    const V t583 = t582 + T(2) * t571;
    const V t584 = t583 + T(4) * t515;
    const V t585 = t584 + T(2) * t518;
    const V t586 = t585 + T(2) * t573;
    const V t587 = t586 + T(2) * t574;
    const V t588 = t587 + T(2) * t576;
    const V t589 = a4 * a27;
    const V t590 = t589 + a5 * a31;
    const V t591 = t590 + a6 * a32;
    const V t592 = a5 * a24;
    const V t593 = t592 + a7 * a27;
    const V t594 = t593 + a8 * a28;
    const V t595 = a6 * a23;
    const V t596 = t595 + a8 * a26;
    const V t597 = t596 + a9 * a27;
    const V t598 = t591 + t597;
    const V t599 = t598 + T(2) * t594;
    const V t600 = t588 * g26;
    const V t601 = t600 + t599 * t419;
    const V t602 = a21 * a23;
    const V t603 = a23 * a26;
    const V t604 = a26 * a30;
    const V t605 = t602 + t604;
    const V t606 = t605 + t538;
    const V t607 = t606 + T(2) * t603;
    const V t608 = t607 + T(2) * t534;
    const V t609 = t608 + T(2) * t535;
    const V t610 = a4 * a26;
    const V t611 = t610 + a5 * a30;
    const V t612 = t611 + a6 * a31;
    const V t613 = a5 * a23;
    const V t614 = t613 + a7 * a26;
    const V t615 = t614 + a8 * a27;
    const V t616 = t612 + T(3) * t615;
    const V t617 = t609 * g26;
    const V t618 = t617 + t616 * g22;
    const V t619 = a22 * a22;
    const V t620 = a29 * a29;
    const V t621 = a24 * a24;
    const V t622 = a25 * a25;
    const V t623 = t621 + t622;
    const V t624 = a27 * a27;
    const V t625 = a28 * a28;
    const V t626 = t624 + T(2) * t625;
    const V t627 = a20 * a25;
    const V t628 = a21 * a28;
    const V t629 = a22 * a29;
    const V t630 = a23 * a32;
    const V t631 = a24 * a33;
    const V t632 = a25 * a34;
    const V t633 = t627 + t630;
    const V t634 = t633 + t632;
    const V t635 = t634 + T(2) * t619;
    const V t636 = t635 + T(2) * t620;
    const V t637 = t636 + T(4) * t623;
    const V t638 = t637 + T(2) * t626;
    const V t639 = t638 + T(2) * t628;
    const V t640 = t639 + T(2) * t629;
    const V t641 = t640 + T(2) * t631;
    const V t642 = a4 * a25;
    const V t643 = t642 + a5 * a28;
    const V t644 = t643 + a6 * a29;
    const V t645 = a6 * a22;
    const V t646 = t645 + a8 * a24;
    const V t647 = t646 + a9 * a25;
    const V t648 = t644 + t647;
    const V t649 = t641 * g26;
    const V t650 = t649 + t648 * t216;
    const V t651 = a21 * a21;
    const V t652 = a23 * a23;
    const V t653 = t652 + t621;
    const V t654 = a26 * a26;
    const V t655 = t654 + T(2) * t624;
    const V t656 = t625 + t655;
    const V t657 = a20 * a23;
    const V t658 = a21 * a26;
    const V t659 = a22 * a27;
    const V t660 = a23 * a30;
    const V t661 = a24 * a31;
    const V t662 = a25 * a32;
    const V t663 = t657 + t660;
    const V t664 = t663 + t662;
    const V t665 = t664 + T(2) * t651;
    const V t666 = t665 + T(4) * t653;
    const V t667 = t666 + T(2) * t656;
    const V t668 = t667 + T(2) * t658;
    const V t669 = t668 + T(2) * t659;
    const V t670 = t669 + T(2) * t661;
    const V t671 = a4 * a23;
    const V t672 = t671 + a5 * a26;
    const V t673 = t672 + a6 * a27;
    const V t674 = a5 * a21;
    const V t675 = t674 + a7 * a23;
    const V t676 = t675 + a8 * a24;
    const V t677 = t673 + t676;
    const V t678 = t670 * g26;
    const V t679 = t678 + t677 * t216;
    const V t680 = a20 * a20;
    const V t681 = t651 + t619;
    const V t682 = t652 + T(2) * t621;
    const V t683 = t622 + t682;
    const V t684 = t680 + t683;
    const V t685 = t684 + T(2) * t681;
    const V t686 = a4 * a20;
    const V t687 = t686 + a5 * a21;
    const V t688 = t687 + a6 * a22;
    const V t689 = T(4) * g22;
    const V t690 = t685 * g26;
    const V t691 = t690 + t688 * t689;
    const V t692 = a6 * a6;
    const V t693 = t692 + a8 * a8;
    const V t694 = t693 + a9 * a9;
    const V t695 = T(2) * a5;
    const V t696 = T(2) * a6;
    const V t697 = T(2) * a8;
    const V t698 = a4 * a25;
    const V t699 = t698 + a7 * a32;
    const V t700 = t699 + a9 * a34;
    const V t701 = t700 + a28 * t695;
    const V t702 = t701 + a29 * t696;
    const V t703 = t702 + a33 * t697;
    const V t704 = a12 * a12;
    const V t705 = a17 * a17;
    const V t706 = a18 * a18;
    const V t707 = a19 * a19;
    const V t708 = a14 * a14;
    const V t709 = a15 * a15;
    const V t710 = t708 + t709;
    const V t711 = t704 + t705;
    const V t712 = t711 + t707;
    const V t713 = t712 + T(2) * t706;
    const V t714 = t713 + T(2) * t710;
    const V t715 = a31 * a31;
    const V t716 = a32 * a32;
    const V t717 = a34 * a34;
    const V t718 = a33 * a33;
    const V t719 = t620 + t718;
    const V t720 = t619 + t715;
    const V t721 = t720 + t717;
    const V t722 = t721 + T(3) * t716;
    const V t723 = t722 + T(3) * t623;
    const V t724 = t723 + T(3) * t626;
    const V t725 = t724 + T(3) * t719;
    const V t726 = a3 * a3;
    const V t727 = a1 * a15;
    const V t728 = t727 + a2 * a18;
    const V t729 = t728 + a3 * a19;
    const V t730 = T(2) * g17;
    const V t731 = t694 * g20;
    const V t732 = t731 + t703 * g23;
    const V t733 = t732 + t714 * g24;
    const V t734 = t733 + t725 * g25;
    const V t735 = t734 + t726 * g14;
    const V t736 = t735 + t729 * t730;
    const V t737 = a5 * a5;
    const V t738 = t737 + a7 * a7;
    const V t739 = t738 + a8 * a8;
    const V t740 = a4 * a23;
    const V t741 = t740 + a7 * a30;
    const V t742 = t741 + a9 * a32;
    const V t743 = t742 + a26 * t695;
    const V t744 = t743 + a27 * t696;
    const V t745 = t744 + a31 * t697;
    const V t746 = a11 * a11;
    const V t747 = a16 * a16;
    const V t748 = a13 * a13;
    const V t749 = t748 + t708;
    const V t750 = t746 + t747;
    const V t751 = t750 + t706;
    const V t752 = t751 + T(2) * t705;
    const V t753 = t752 + T(2) * t749;
    const V t754 = a30 * a30;
    const V t755 = t651 + t754;
    const V t756 = t755 + t718;
    const V t757 = t756 + T(3) * t715;
    const V t758 = t757 + T(3) * t716;
    const V t759 = t758 + T(3) * t653;
    const V t760 = t759 + T(3) * t656;
    const V t761 = a2 * a2;
    const V t762 = a1 * a13;
    const V t763 = t762 + a2 * a16;
    const V t764 = t763 + a3 * a17;
    const V t765 = t739 * g20;
    const V t766 = t765 + t745 * g23;
    const V t767 = t766 + t753 * g24;
    const V t768 = t767 + t760 * g25;
    const V t769 = t768 + t761 * g14;
    const V t770 = t769 + t764 * t730;
    const V t771 = a4 * a4;
    const V t772 = t771 + a5 * a5;
    const V t773 = t772 + a6 * a6;
    const V t774 = a4 * a20;
    const V t775 = t774 + a7 * a23;
    const V t776 = t775 + a9 * a25;
    const V t777 = t776 + a21 * t695;
    const V t778 = t777 + a22 * t696;
    const V t779 = t778 + a24 * t697;
    const V t780 = a10 * a10;
    const V t781 = t746 + t704;
    const V t782 = t780 + t748;
    const V t783 = t782 + t709;
    const V t784 = t783 + T(2) * t708;
    const V t785 = t784 + T(2) * t781;
    const V t786 = t624 + t625;
    const V t787 = t680 + t654;
    const V t788 = t787 + t620;
    const V t789 = t788 + T(3) * t681;
    const V t790 = t789 + T(3) * t683;
    const V t791 = t790 + T(3) * t786;
    const V t792 = a1 * a1;
    const V t793 = a1 * a10;
    const V t794 = t793 + a2 * a11;
    const V t795 = t794 + a3 * a12;
    const V t796 = t773 * g20;
    const V t797 = t796 + t779 * g23;
    const V t798 = t797 + t785 * g24;
    const V t799 = t798 + t791 * g25;
    const V t800 = t799 + t792 * g14;
    const V t801 = t800 + t795 * t730;
    const V t802 = a1 * a6;
    const V t803 = t802 + a2 * a8;
    const V t804 = t803 + a3 * a9;
    const V t805 = a4 * a12;
    const V t806 = t805 + a7 * a17;
    const V t807 = t806 + a9 * a19;
    const V t808 = t807 + a14 * t695;
    const V t809 = t808 + a15 * t696;
    const V t810 = t809 + a18 * t697;
    const V t811 = T(6) * a14;
    const V t812 = a11 * a24;
    const V t813 = t812 + a12 * a25;
    const V t814 = t813 + a13 * a27;
    const V t815 = t814 + a15 * a29;
    const V t816 = t815 + a17 * a32;
    const V t817 = t816 + a18 * a33;
    const V t818 = a10 * a22;
    const V t819 = t818 + a16 * a31;
    const V t820 = t819 + a19 * a34;
    const V t821 = t820 + a28 * t811;
    const V t822 = t821 + T(3) * t817;
    const V t823 = a3 * g5;
    const V t824 = t823 + t804 * t36;
    const V t825 = t824 + t810 * g19;
    const V t826 = t825 + t822 * g21;
    const V t827 = a1 * a5;
    const V t828 = t827 + a2 * a7;
    const V t829 = t828 + a3 * a8;
    const V t830 = a4 * a11;
    const V t831 = t830 + a7 * a16;
    const V t832 = t831 + a9 * a18;
    const V t833 = t832 + a13 * t695;
    const V t834 = t833 + a14 * t696;
    const V t835 = t834 + a17 * t697;
    const V t836 = a11 * a23;
    const V t837 = t836 + a12 * a24;
    const V t838 = t837 + a13 * a26;
    const V t839 = t838 + a15 * a28;
    const V t840 = t839 + a17 * a31;
    const V t841 = t840 + a18 * a32;
    const V t842 = a10 * a21;
    const V t843 = t842 + a16 * a30;
    const V t844 = t843 + a19 * a33;
    const V t845 = t844 + a27 * t811;
    const V t846 = t845 + T(3) * t841;
    const V t847 = a2 * g5;
    const V t848 = t847 + t829 * t36;
    const V t849 = t848 + t835 * g19;
    const V t850 = t849 + t846 * g21;
    const V t851 = a1 * a4;
    const V t852 = t851 + a2 * a5;
    const V t853 = t852 + a3 * a6;
    const V t854 = a4 * a10;
    const V t855 = t854 + a7 * a13;
    const V t856 = t855 + a9 * a15;
    const V t857 = t856 + a11 * t695;
    const V t858 = t857 + a12 * t696;
    const V t859 = t858 + a14 * t697;
    const V t860 = a11 * a21;
    const V t861 = t860 + a12 * a22;
    const V t862 = t861 + a13 * a23;
    const V t863 = t862 + a15 * a25;
    const V t864 = t863 + a17 * a27;
    const V t865 = t864 + a18 * a28;
    const V t866 = a10 * a20;
    const V t867 = t866 + a16 * a26;
    const V t868 = t867 + a19 * a29;
    const V t869 = t868 + a24 * t811;
    const V t870 = t869 + T(3) * t865;
    const V t871 = a1 * g5;
    const V t872 = t871 + t853 * t36;
    const V t873 = t872 + t859 * g19;
    const V t874 = t873 + t870 * g21;
    const V g18 = load<V>(g + 18 * sg);
    const V t875 = T(2) * g18;
    const V t876 = g14 * t156;
    const V g16 = load<V>(g + 16 * sg);
    const V t877 = t876 + g16 * t149;
    const V t878 = t877 + t189 * t875;
    const V t879 = a1 * v11;
    const V t880 = t879 + a2 * v13;
    const V t881 = t880 + a3 * v14;
    const V t882 = t881 + a11 * v1;
    const V t883 = t882 + a13 * v2;
    const V t884 = t883 + a14 * v3;
    const V t885 = a5 * v23;
    const V t886 = t885 + a6 * v24;
    const V t887 = t886 + a8 * v27;
    const V t888 = t887 + a23 * v5;
    const V t889 = t888 + a24 * v6;
    const V t890 = t889 + a27 * v8;
    const V t891 = a4 * v21;
    const V t892 = t891 + a7 * v26;
    const V t893 = t892 + a9 * v28;
    const V t894 = t893 + a21 * v4;
    const V t895 = t894 + a26 * v7;
    const V t896 = t895 + a28 * v9;
    const V t897 = t896 + T(2) * t890;
    const V t898 = a20 * v21;
    const V t899 = t898 + a21 * v20;
    const V t900 = t370 + t442;
    const V t901 = t372 + T(2) * t374;
    const V t902 = t899 + t376;
    const V t903 = t902 + t444;
    const V t904 = t903 + T(3) * t378;
    const V t905 = t904 + T(3) * t900;
    const V t906 = t905 + T(3) * t901;
    const V t907 = t906 + T(3) * t447;
    const V t908 = g14 * t884;
    const V t909 = t908 + g16 * t897;
    const V t910 = t909 + g18 * t907;
    const V t911 = a1 * v12;
    const V t912 = t911 + a2 * v14;
    const V t913 = t912 + a3 * v15;
    const V t914 = t913 + a12 * v1;
    const V t915 = t914 + a14 * v2;
    const V t916 = t915 + a15 * v3;
    const V t917 = a5 * v24;
    const V t918 = t917 + a6 * v25;
    const V t919 = t918 + a8 * v28;
    const V t920 = t919 + a24 * v5;
    const V t921 = t920 + a25 * v6;
    const V t922 = t921 + a28 * v8;
    const V t923 = a4 * v22;
    const V t924 = t923 + a7 * v27;
    const V t925 = t924 + a9 * v29;
    const V t926 = t925 + a22 * v4;
    const V t927 = t926 + a27 * v7;
    const V t928 = t927 + a29 * v9;
    const V t929 = t928 + T(2) * t922;
    const V t930 = a20 * v22;
    const V t931 = t930 + a22 * v20;
    const V t932 = t389 + t501;
    const V t933 = t391 + T(2) * t393;
    const V t934 = t931 + t395;
    const V t935 = t934 + t503;
    const V t936 = t935 + T(3) * t397;
    const V t937 = t936 + T(3) * t932;
    const V t938 = t937 + T(3) * t933;
    const V t939 = t938 + T(3) * t506;
    const V t940 = g14 * t916;
    const V t941 = t940 + g16 * t929;
    const V t942 = t941 + g18 * t939;
    const V t943 = t171 + t181;
    const V t944 = t943 + T(2) * t176;
    const V t945 = a4 * v20;
    const V t946 = t945 + a5 * v21;
    const V t947 = t946 + a6 * v22;
    const V t948 = t947 + a20 * v4;
    const V t949 = t948 + a21 * v5;
    const V t950 = t949 + a22 * v6;
    const V t951 = T(2) * g22;
    const V t952 = g26 * t944;
    const V t953 = t952 + t950 * t951;
    const V t954 = a1 * v2;
    const V t955 = t954 + a2 * v1;
    const V t956 = a4 * v5;
    const V t957 = t956 + a5 * v4;
    const V t958 = t957 + a5 * v7;
    const V t959 = t958 + a6 * v8;
    const V t960 = t959 + a7 * v5;
    const V t961 = t960 + a8 * v6;
    const V t962 = a10 * v11;
    const V t963 = t962 + a11 * v10;
    const V t964 = a13 * v16;
    const V t965 = t964 + a16 * v13;
    const V t966 = a14 * v17;
    const V t967 = t966 + a17 * v14;
    const V t968 = a15 * v18;
    const V t969 = t968 + a18 * v15;
    const V t970 = a11 * v13;
    const V t971 = t970 + a13 * v11;
    const V t972 = a12 * v14;
    const V t973 = t972 + a14 * v12;
    const V t974 = t971 + t973;
    const V t975 = t963 + t965;
    const V t976 = t975 + t969;
    const V t977 = t976 + T(2) * t967;
    const V t978 = t977 + T(2) * t974;
    const V t979 = g14 * t955;
    const V t980 = t979 + g20 * t961;
    const V t981 = t980 + g23 * t897;
    const V t982 = t981 + g24 * t978;
    const V t983 = t982 + g25 * t907;
    const V t984 = t983 + t730 * t884;
    const V t985 = a1 * v3;
    const V t986 = t985 + a3 * v1;
    const V t987 = a4 * v6;
    const V t988 = t987 + a5 * v8;
    const V t989 = t988 + a6 * v4;
    const V t990 = t989 + a6 * v9;
    const V t991 = t990 + a8 * v5;
    const V t992 = t991 + a9 * v6;
    const V t993 = a10 * v12;
    const V t994 = t993 + a12 * v10;
    const V t995 = a13 * v17;
    const V t996 = t995 + a17 * v13;
    const V t997 = a14 * v18;
    const V t998 = t997 + a18 * v14;
    const V t999 = a15 * v19;
    const V t1000 = t999 + a19 * v15;
    const V t1001 = a11 * v14;
    const V t1002 = t1001 + a14 * v11;
    const V t1003 = a12 * v15;
    const V t1004 = t1003 + a15 * v12;
    const V t1005 = t1002 + t1004;
    const V t1006 = t994 + t996;
    const V t1007 = t1006 + t1000;
    const V t1008 = t1007 + T(2) * t998;
    const V t1009 = t1008 + T(2) * t1005;
    const V t1010 = g14 * t986;
    const V t1011 = t1010 + g20 * t992;
    const V t1012 = t1011 + g23 * t929;
    const V t1013 = t1012 + g24 * t1009;
    const V t1014 = t1013 + g25 * t939;
    const V t1015 = t1014 + t730 * t916;
    const V t1016 = a21 * v22;
    const V t1017 = t1016 + a22 * v21;
    const V t1018 = a28 * v29;
    const V t1019 = t1018 + a29 * v28;
    const V t1020 = a23 * v24;
    const V t1021 = t1020 + a24 * v23;
    const V t1022 = a24 * v25;
    const V t1023 = t1022 + a25 * v24;
    const V t1024 = t1021 + t1023;
    const V t1025 = a26 * v27;
    const V t1026 = t1025 + a27 * v26;
    const V t1027 = a27 * v28;
    const V t1028 = t1027 + a28 * v27;
    const V t1029 = t1026 + T(2) * t1028;
    const V t1030 = a21 * v27;
    const V t1031 = t1030 + a22 * v28;
    const V t1032 = t1031 + a24 * v32;
    const V t1033 = t1032 + a27 * v21;
    const V t1034 = t1033 + a28 * v22;
    const V t1035 = t1034 + a32 * v24;
    const V t1036 = a20 * v24;
    const V t1037 = t1036 + a23 * v31;
    const V t1038 = t1037 + a24 * v20;
    const V t1039 = t1038 + a25 * v33;
    const V t1040 = t1039 + a31 * v23;
    const V t1041 = t1040 + a33 * v25;
    const V t1042 = t1041 + T(2) * t1017;
    const V t1043 = t1042 + T(2) * t1019;
    const V t1044 = t1043 + T(4) * t1024;
    const V t1045 = t1044 + T(2) * t1029;
    const V t1046 = t1045 + T(2) * t1035;
    const V t1047 = a4 * v24;
    const V t1048 = t1047 + a5 * v27;
    const V t1049 = t1048 + a6 * v28;
    const V t1050 = t1049 + a24 * v4;
    const V t1051 = t1050 + a27 * v5;
    const V t1052 = t1051 + a28 * v6;
    const V t1053 = a5 * v22;
    const V t1054 = t1053 + a6 * v21;
    const V t1055 = t1054 + a7 * v24;
    const V t1056 = t1055 + a8 * v23;
    const V t1057 = t1056 + a8 * v25;
    const V t1058 = t1057 + a9 * v24;
    const V t1059 = t1058 + a21 * v6;
    const V t1060 = t1059 + a22 * v5;
    const V t1061 = t1060 + a23 * v8;
    const V t1062 = t1061 + a24 * v7;
    const V t1063 = t1062 + a24 * v9;
    const V t1064 = t1063 + a25 * v8;
    const V t1065 = t1064 + T(2) * t1052;
    const V t1066 = g26 * t1046;
    const V t1067 = t1066 + t419 * t1065;
    const V t1068 = a2 * v3;
    const V t1069 = t1068 + a3 * v2;
    const V t1070 = a5 * v6;
    const V t1071 = t1070 + a6 * v5;
    const V t1072 = t1071 + a7 * v8;
    const V t1073 = t1072 + a8 * v7;
    const V t1074 = t1073 + a8 * v9;
    const V t1075 = t1074 + a9 * v8;
    const V t1076 = a5 * v27;
    const V t1077 = t1076 + a6 * v28;
    const V t1078 = t1077 + a8 * v32;
    const V t1079 = t1078 + a27 * v5;
    const V t1080 = t1079 + a28 * v6;
    const V t1081 = t1080 + a32 * v8;
    const V t1082 = a4 * v24;
    const V t1083 = t1082 + a7 * v31;
    const V t1084 = t1083 + a9 * v33;
    const V t1085 = t1084 + a24 * v4;
    const V t1086 = t1085 + a31 * v7;
    const V t1087 = t1086 + a33 * v9;
    const V t1088 = t1087 + T(2) * t1081;
    const V t1089 = a11 * v12;
    const V t1090 = t1089 + a12 * v11;
    const V t1091 = a16 * v17;
    const V t1092 = t1091 + a17 * v16;
    const V t1093 = a17 * v18;
    const V t1094 = t1093 + a18 * v17;
    const V t1095 = a18 * v19;
    const V t1096 = t1095 + a19 * v18;
    const V t1097 = a13 * v14;
    const V t1098 = t1097 + a14 * v13;
    const V t1099 = a14 * v15;
    const V t1100 = t1099 + a15 * v14;
    const V t1101 = t1098 + t1100;
    const V t1102 = t1090 + t1092;
    const V t1103 = t1102 + t1096;
    const V t1104 = t1103 + T(2) * t1094;
    const V t1105 = t1104 + T(2) * t1101;
    const V t1106 = a30 * v31;
    const V t1107 = t1106 + a31 * v30;
    const V t1108 = a31 * v32;
    const V t1109 = t1108 + a32 * v31;
    const V t1110 = a33 * v34;
    const V t1111 = t1110 + a34 * v33;
    const V t1112 = a32 * v33;
    const V t1113 = t1112 + a33 * v32;
    const V t1114 = t1019 + t1113;
    const V t1115 = t1017 + t1107;
    const V t1116 = t1115 + t1111;
    const V t1117 = t1116 + T(3) * t1109;
    const V t1118 = t1117 + T(3) * t1024;
    const V t1119 = t1118 + T(3) * t1029;
    const V t1120 = t1119 + T(3) * t1114;
    const V t1121 = a1 * v14;
    const V t1122 = t1121 + a2 * v17;
    const V t1123 = t1122 + a3 * v18;
    const V t1124 = t1123 + a14 * v1;
    const V t1125 = t1124 + a17 * v2;
    const V t1126 = t1125 + a18 * v3;
    const V t1127 = g14 * t1069;
    const V t1128 = t1127 + g20 * t1075;
    const V t1129 = t1128 + g23 * t1088;
    const V t1130 = t1129 + g24 * t1105;
    const V t1131 = t1130 + g25 * t1120;
    const V t1132 = t1131 + t730 * t1126;
    const V t1133 = a21 * a22;
    const V t1134 = a28 * a29;
    const V t1135 = a23 * a24;
    const V t1136 = a24 * a25;
    const V t1137 = t1135 + t1136;
    const V t1138 = a26 * a27;
    const V t1139 = a27 * a28;
    const V t1140 = t1138 + T(2) * t1139;
    const V t1141 = a20 * a24;
    const V t1142 = a21 * a27;
    const V t1143 = a22 * a28;
    const V t1144 = a23 * a31;
    const V t1145 = a24 * a32;
    const V t1146 = a25 * a33;
    const V t1147 = t1141 + t1144;
    const V t1148 = t1147 + t1146;
    const V t1149 = t1148 + T(2) * t1133;
    const V t1150 = t1149 + T(2) * t1134;
    const V t1151 = t1150 + T(4) * t1137;
    const V t1152 = t1151 + T(2) * t1140;
    const V t1153 = t1152 + T(2) * t1142;
    const V t1154 = t1153 + T(2) * t1143;
    const V t1155 = t1154 + T(2) * t1145;
    const V t1156 = a4 * a24;
    const V t1157 = t1156 + a5 * a27;
    const V t1158 = t1157 + a6 * a28;
    const V t1159 = a5 * a22;
    const V t1160 = t1159 + a7 * a24;
    const V t1161 = t1160 + a8 * a25;
    const V t1162 = a6 * a21;
    const V t1163 = t1162 + a8 * a23;
    const V t1164 = t1163 + a9 * a24;
    const V t1165 = t1161 + t1164;
    const V t1166 = t1165 + T(2) * t1158;
    const V t1167 = t1155 * g26;
    const V t1168 = t1167 + t1166 * t419;
    const V t1169 = a5 * a6;
    const V t1170 = t1169 + a7 * a8;
    const V t1171 = t1170 + a8 * a9;
    const V t1172 = a4 * a24;
    const V t1173 = t1172 + a7 * a31;
    const V t1174 = t1173 + a9 * a33;
    const V t1175 = t1174 + a27 * t695;
    const V t1176 = t1175 + a28 * t696;
    const V t1177 = t1176 + a32 * t697;
    const V t1178 = a11 * a12;
    const V t1179 = a16 * a17;
    const V t1180 = a17 * a18;
    const V t1181 = a18 * a19;
    const V t1182 = a13 * a14;
    const V t1183 = a14 * a15;
    const V t1184 = t1182 + t1183;
    const V t1185 = t1178 + t1179;
    const V t1186 = t1185 + t1181;
    const V t1187 = t1186 + T(2) * t1180;
    const V t1188 = t1187 + T(2) * t1184;
    const V t1189 = a30 * a31;
    const V t1190 = a31 * a32;
    const V t1191 = a33 * a34;
    const V t1192 = a32 * a33;
    const V t1193 = t1134 + t1192;
    const V t1194 = t1133 + t1189;
    const V t1195 = t1194 + t1191;
    const V t1196 = t1195 + T(3) * t1190;
    const V t1197 = t1196 + T(3) * t1137;
    const V t1198 = t1197 + T(3) * t1140;
    const V t1199 = t1198 + T(3) * t1193;
    const V t1200 = a2 * a3;
    const V t1201 = a1 * a14;
    const V t1202 = t1201 + a2 * a17;
    const V t1203 = t1202 + a3 * a18;
    const V t1204 = t1171 * g20;
    const V t1205 = t1204 + t1177 * g23;
    const V t1206 = t1205 + t1188 * g24;
    const V t1207 = t1206 + t1199 * g25;
    const V t1208 = t1207 + t1200 * g14;
    const V t1209 = t1208 + t1203 * t730;
    const V t1210 = a4 * a6;
    const V t1211 = t1210 + a5 * a8;
    const V t1212 = t1211 + a6 * a9;
    const V t1213 = a4 * a22;
    const V t1214 = t1213 + a7 * a27;
    const V t1215 = t1214 + a9 * a29;
    const V t1216 = t1215 + a24 * t695;
    const V t1217 = t1216 + a25 * t696;
    const V t1218 = t1217 + a28 * t697;
    const V t1219 = a10 * a12;
    const V t1220 = a13 * a17;
    const V t1221 = a14 * a18;
    const V t1222 = a15 * a19;
    const V t1223 = a11 * a14;
    const V t1224 = a12 * a15;
    const V t1225 = t1223 + t1224;
    const V t1226 = t1219 + t1220;
    const V t1227 = t1226 + t1222;
    const V t1228 = t1227 + T(2) * t1221;
    const V t1229 = t1228 + T(2) * t1225;
    const V t1230 = a20 * a22;
    const V t1231 = t569 + t513;
    const V t1232 = t570 + T(2) * t514;
    const V t1233 = t1230 + t571;
    const V t1234 = t1233 + t516;
    const V t1235 = t1234 + T(3) * t515;
    const V t1236 = t1235 + T(3) * t1231;
    const V t1237 = t1236 + T(3) * t1232;
    const V t1238 = t1237 + T(3) * t519;
    const V t1239 = a1 * a3;
    const V t1240 = a1 * a12;
    const V t1241 = t1240 + a2 * a14;
    const V t1242 = t1241 + a3 * a15;
    const V t1243 = t1212 * g20;
    const V t1244 = t1243 + t1218 * g23;
    const V t1245 = t1244 + t1229 * g24;
    const V t1246 = t1245 + t1238 * g25;
    const V t1247 = t1246 + t1239 * g14;
    const V t1248 = t1247 + t1242 * t730;
    const V t1249 = a4 * a5;
    const V t1250 = t1249 + a5 * a7;
    const V t1251 = t1250 + a6 * a8;
    const V t1252 = a4 * a21;
    const V t1253 = t1252 + a7 * a26;
    const V t1254 = t1253 + a9 * a28;
    const V t1255 = t1254 + a23 * t695;
    const V t1256 = t1255 + a24 * t696;
    const V t1257 = t1256 + a27 * t697;
    const V t1258 = a10 * a11;
    const V t1259 = a13 * a16;
    const V t1260 = a14 * a17;
    const V t1261 = a15 * a18;
    const V t1262 = a11 * a13;
    const V t1263 = a12 * a14;
    const V t1264 = t1262 + t1263;
    const V t1265 = t1258 + t1259;
    const V t1266 = t1265 + t1261;
    const V t1267 = t1266 + T(2) * t1260;
    const V t1268 = t1267 + T(2) * t1264;
    const V t1269 = a20 * a21;
    const V t1270 = t602 + t533;
    const V t1271 = t603 + T(2) * t534;
    const V t1272 = t1269 + t604;
    const V t1273 = t1272 + t536;
    const V t1274 = t1273 + T(3) * t535;
    const V t1275 = t1274 + T(3) * t1270;
    const V t1276 = t1275 + T(3) * t1271;
    const V t1277 = t1276 + T(3) * t539;
    const V t1278 = a1 * a2;
    const V t1279 = a1 * a11;
    const V t1280 = t1279 + a2 * a13;
    const V t1281 = t1280 + a3 * a14;
    const V t1282 = t1251 * g20;
    const V t1283 = t1282 + t1257 * g23;
    const V t1284 = t1283 + t1268 * g24;
    const V t1285 = t1284 + t1277 * g25;
    const V t1286 = t1285 + t1278 * g14;
    const V t1287 = t1286 + t1281 * t730;
    const V t1288 = t1218 * g16;
    const V t1289 = t1288 + t1238 * g18;
    const V t1290 = t1289 + t1242 * g14;
    const V t1291 = t1257 * g16;
    const V t1292 = t1291 + t1277 * g18;
    const V t1293 = t1292 + t1281 * g14;
    const V t1294 = t779 * g16;
    const V t1295 = t1294 + t791 * g18;
    const V t1296 = t1295 + t795 * g14;
    const V t1297 = a1 * t878;
    const V t1298 = t1297 + a2 * t910;
    const V t1299 = t1298 + a3 * t942;
    const V t1300 = t1299 + a10 * t953;
    const V t1301 = t1300 + a11 * t984;
    const V t1302 = t1301 + a12 * t1015;
    const V t1303 = t1302 + a14 * t1067;
    const V t1304 = t1303 + a14 * t1132;
    const V g1 = load<V>(g + 1 * sg);
    const V t1305 = t1304 + g1 * v1;
    const V t1306 = t1305 + t1168 * v14;
    const V t1307 = t1306 + t1209 * v14;
    const V t1308 = t1307 + t1248 * v12;
    const V t1309 = t1308 + t1287 * v11;
    const V t1310 = t1309 + t1290 * v3;
    const V t1311 = t1310 + t1293 * v2;
    const V t1312 = t1311 + t1296 * v1;
    const V t1313 = a4 * v21;
    const V t1314 = t1313 + a5 * v23;
    const V t1315 = t1314 + a6 * v24;
    const V t1316 = t1315 + a21 * v4;
    const V t1317 = t1316 + a23 * v5;
    const V t1318 = t1317 + a24 * v6;
    const V t1319 = a5 * v20;
    const V t1320 = t1319 + a7 * v21;
    const V t1321 = t1320 + a8 * v22;
    const V t1322 = t1321 + a20 * v5;
    const V t1323 = t1322 + a21 * v7;
    const V t1324 = t1323 + a22 * v8;
    const V t1325 = t1324 + T(3) * t1318;
    const V t1326 = t899 + t446;
    const V t1327 = t1326 + t901;
    const V t1328 = t1327 + T(2) * t900;
    const V t1329 = g22 * t1325;
    const V t1330 = t1329 + g26 * t1328;
    const V t1331 = a4 * v22;
    const V t1332 = t1331 + a5 * v24;
    const V t1333 = t1332 + a6 * v25;
    const V t1334 = t1333 + a22 * v4;
    const V t1335 = t1334 + a24 * v5;
    const V t1336 = t1335 + a25 * v6;
    const V t1337 = a6 * v20;
    const V t1338 = t1337 + a8 * v21;
    const V t1339 = t1338 + a9 * v22;
    const V t1340 = t1339 + a20 * v6;
    const V t1341 = t1340 + a21 * v8;
    const V t1342 = t1341 + a22 * v9;
    const V t1343 = t1342 + T(3) * t1336;
    const V t1344 = t931 + t505;
    const V t1345 = t1344 + t933;
    const V t1346 = t1345 + T(2) * t932;
    const V t1347 = g22 * t1343;
    const V t1348 = t1347 + g26 * t1346;
    const V t1349 = t1230 + t517;
    const V t1350 = t1349 + t1232;
    const V t1351 = t1350 + T(2) * t1231;
    const V t1352 = a4 * a22;
    const V t1353 = t1352 + a5 * a24;
    const V t1354 = t1353 + a6 * a25;
    const V t1355 = a6 * a20;
    const V t1356 = t1355 + a8 * a21;
    const V t1357 = t1356 + a9 * a22;
    const V t1358 = t1357 + T(3) * t1354;
    const V t1359 = t1351 * g26;
    const V t1360 = t1359 + t1358 * g22;
    const V t1361 = t1269 + t537;
    const V t1362 = t1361 + t1271;
    const V t1363 = t1362 + T(2) * t1270;
    const V t1364 = a4 * a21;
    const V t1365 = t1364 + a5 * a23;
    const V t1366 = t1365 + a6 * a24;
    const V t1367 = a5 * a20;
    const V t1368 = t1367 + a7 * a21;
    const V t1369 = t1368 + a8 * a22;
    const V t1370 = t1369 + T(3) * t1366;
    const V t1371 = t1363 * g26;
    const V t1372 = t1371 + t1370 * g22;
    const V t1373 = a11 * t1330;
    const V t1374 = t1373 + a12 * t1348;
    const V t1375 = t1374 + t1360 * v12;
    const V t1376 = t1375 + t1372 * v11;
    const V t1377 = a4 * t46;
    const V t1378 = t1377 + a5 * t91;
    const V t1379 = t1378 + a6 * t136;
    const V t1380 = t1379 + a10 * t196;
    const V t1381 = t1380 + a13 * t230;
    const V t1382 = t1381 + a13 * t278;
    const V t1383 = t1382 + a15 * t311;
    const V t1384 = t1383 + a15 * t355;
    const V t1385 = t1384 + a16 * t387;
    const V t1386 = t1385 + a17 * t440;
    const V t1387 = t1386 + a18 * t486;
    const V t1388 = t1387 + a19 * t512;
    const V t1389 = t1388 + g5 * t42;
    const V g6 = load<V>(g + 6 * sg);
    const V t1390 = t1389 + g6 * t13;
    const V g7 = load<V>(g + 7 * sg);
    const V t1391 = t1390 + g7 * t35;
    const V t1392 = t1391 + t532 * v19;
    const V t1393 = t1392 + t568 * v18;
    const V t1394 = t1393 + t601 * v17;
    const V t1395 = t1394 + t618 * v16;
    const V t1396 = t1395 + t650 * v15;
    const V t1397 = t1396 + t679 * v13;
    const V t1398 = t1397 + t691 * v10;
    const V t1399 = t1398 + t736 * v15;
    const V t1400 = t1399 + t770 * v13;
    const V t1401 = t1400 + t801 * v10;
    const V t1402 = t1401 + t826 * v6;
    const V t1403 = t1402 + t850 * v5;
    const V t1404 = t1403 + t874 * v4;
    const V t1405 = t1404 + T(2) * t1312;
    const V t1406 = t1405 + T(3) * t1376;
    store<V>(to_a + 1 * sto_a, t1406);
    const V t1407 = a26 * v28;
    const V t1408 = t1407 + a27 * v29;
    const V t1409 = t1408 + a28 * v26;
    const V t1410 = t1409 + a29 * v27;
    const V t1411 = t1410 + a31 * v33;
    const V t1412 = t1411 + a33 * v31;
    const V t1413 = a23 * v25;
    const V t1414 = t1413 + a25 * v23;
    const V t1415 = t1414 + a30 * v32;
    const V t1416 = t1415 + a32 * v30;
    const V t1417 = t1416 + a32 * v34;
    const V t1418 = t1417 + a34 * v32;
    const V t1419 = t1418 + T(4) * t178;
    const V t1420 = t1419 + T(4) * t263;
    const V t1421 = t1420 + T(8) * t264;
    const V t1422 = t1421 + T(4) * t265;
    const V t1423 = t1422 + T(8) * t184;
    const V t1424 = t1423 + T(2) * t1412;
    const V t1425 = a5 * v28;
    const V t1426 = t1425 + a6 * v27;
    const V t1427 = t1426 + a7 * v32;
    const V t1428 = t1427 + a8 * v31;
    const V t1429 = t1428 + a8 * v33;
    const V t1430 = t1429 + a9 * v32;
    const V t1431 = t1430 + a27 * v6;
    const V t1432 = t1431 + a28 * v5;
    const V t1433 = t1432 + a31 * v8;
    const V t1434 = t1433 + a32 * v7;
    const V t1435 = t1434 + a32 * v9;
    const V t1436 = t1435 + a33 * v8;
    const V t1437 = g26 * t1424;
    const V t1438 = t1437 + t216 * t1436;
    const V t1439 = a6 * v28;
    const V t1440 = t1439 + a8 * v32;
    const V t1441 = t1440 + a9 * v33;
    const V t1442 = t1441 + a28 * v6;
    const V t1443 = t1442 + a32 * v8;
    const V t1444 = t1443 + a33 * v9;
    const V t1445 = a5 * v29;
    const V t1446 = t1445 + a7 * v33;
    const V t1447 = t1446 + a8 * v34;
    const V t1448 = t1447 + a29 * v5;
    const V t1449 = t1448 + a33 * v7;
    const V t1450 = t1449 + a34 * v8;
    const V t1451 = t1450 + T(3) * t1444;
    const V t1452 = t1023 + t1109;
    const V t1453 = t1452 + t1111;
    const V t1454 = t1453 + T(2) * t1028;
    const V t1455 = t1454 + T(2) * t1114;
    const V t1456 = g22 * t1451;
    const V t1457 = t1456 + g26 * t1455;
    const V t1458 = t1136 + t1190;
    const V t1459 = t1458 + t1191;
    const V t1460 = t1459 + T(2) * t1139;
    const V t1461 = t1460 + T(2) * t1193;
    const V t1462 = a5 * a29;
    const V t1463 = t1462 + a7 * a33;
    const V t1464 = t1463 + a8 * a34;
    const V t1465 = a6 * a28;
    const V t1466 = t1465 + a8 * a32;
    const V t1467 = t1466 + a9 * a33;
    const V t1468 = t1464 + T(3) * t1467;
    const V t1469 = t1461 * g26;
    const V t1470 = t1469 + t1468 * g22;
    const V t1471 = a23 * a25;
    const V t1472 = a26 * a28;
    const V t1473 = a27 * a29;
    const V t1474 = a30 * a32;
    const V t1475 = a31 * a33;
    const V t1476 = a32 * a34;
    const V t1477 = t1471 + t1474;
    const V t1478 = t1477 + t1476;
    const V t1479 = t1478 + T(2) * t621;
    const V t1480 = t1479 + T(2) * t715;
    const V t1481 = t1480 + T(4) * t716;
    const V t1482 = t1481 + T(2) * t718;
    const V t1483 = t1482 + T(4) * t786;
    const V t1484 = t1483 + T(2) * t1472;
    const V t1485 = t1484 + T(2) * t1473;
    const V t1486 = t1485 + T(2) * t1475;
    const V t1487 = a5 * a28;
    const V t1488 = t1487 + a7 * a32;
    const V t1489 = t1488 + a8 * a33;
    const V t1490 = a6 * a27;
    const V t1491 = t1490 + a8 * a31;
    const V t1492 = t1491 + a9 * a32;
    const V t1493 = t1489 + t1492;
    const V t1494 = t1486 * g26;
    const V t1495 = t1494 + t1493 * t216;
    const V t1496 = t652 + t754;
    const V t1497 = t1496 + t716;
    const V t1498 = t1497 + T(2) * t654;
    const V t1499 = t1498 + T(2) * t624;
    const V t1500 = t1499 + T(2) * t715;
    const V t1501 = a5 * a26;
    const V t1502 = t1501 + a7 * a30;
    const V t1503 = t1502 + a8 * a31;
    const V t1504 = t1500 * g26;
    const V t1505 = t1504 + t1503 * t689;
    const V t1506 = g14 * t250;
    const V t1507 = t1506 + g16 * t243;
    const V t1508 = t1507 + t271 * t875;
    const V t1509 = g14 * t1126;
    const V t1510 = t1509 + g16 * t1088;
    const V t1511 = t1510 + g18 * t1120;
    const V t1512 = t177 + t262;
    const V t1513 = t1512 + t264;
    const V t1514 = t1513 + T(2) * t172;
    const V t1515 = t1514 + T(2) * t182;
    const V t1516 = t1515 + T(2) * t263;
    const V t1517 = a5 * v26;
    const V t1518 = t1517 + a7 * v30;
    const V t1519 = t1518 + a8 * v31;
    const V t1520 = t1519 + a26 * v5;
    const V t1521 = t1520 + a30 * v7;
    const V t1522 = t1521 + a31 * v8;
    const V t1523 = g26 * t1516;
    const V t1524 = t1523 + t1522 * t951;
    const V t1525 = t1177 * g16;
    const V t1526 = t1525 + t1199 * g18;
    const V t1527 = t1526 + t1203 * g14;
    const V t1528 = t745 * g16;
    const V t1529 = t1528 + t760 * g18;
    const V t1530 = t1529 + t764 * g14;
    const V t1531 = a1 * t910;
    const V t1532 = t1531 + a2 * t1508;
    const V t1533 = t1532 + a3 * t1511;
    const V t1534 = t1533 + a13 * t984;
    const V t1535 = t1534 + a14 * t440;
    const V t1536 = t1535 + a14 * t1015;
    const V t1537 = t1536 + a16 * t1524;
    const V t1538 = t1537 + a17 * t1132;
    const V t1539 = t1538 + g1 * v2;
    const V t1540 = t1539 + t601 * v14;
    const V t1541 = t1540 + t1209 * v17;
    const V t1542 = t1541 + t1248 * v14;
    const V t1543 = t1542 + t1287 * v13;
    const V t1544 = t1543 + t1527 * v3;
    const V t1545 = t1544 + t1530 * v2;
    const V t1546 = t1545 + t1293 * v1;
    const V t1547 = a5 * v27;
    const V t1548 = t1547 + a7 * v31;
    const V t1549 = t1548 + a8 * v32;
    const V t1550 = t1549 + a27 * v5;
    const V t1551 = t1550 + a31 * v7;
    const V t1552 = t1551 + a32 * v8;
    const V t1553 = a6 * v26;
    const V t1554 = t1553 + a8 * v30;
    const V t1555 = t1554 + a9 * v31;
    const V t1556 = t1555 + a26 * v6;
    const V t1557 = t1556 + a30 * v8;
    const V t1558 = t1557 + a31 * v9;
    const V t1559 = t1558 + T(3) * t1552;
    const V t1560 = t1021 + t1107;
    const V t1561 = t1560 + t1113;
    const V t1562 = t1561 + T(2) * t1026;
    const V t1563 = t1562 + T(2) * t1028;
    const V t1564 = t1563 + T(2) * t1109;
    const V t1565 = g22 * t1559;
    const V t1566 = t1565 + g26 * t1564;
    const V t1567 = t1135 + t1189;
    const V t1568 = t1567 + t1192;
    const V t1569 = t1568 + T(2) * t1138;
    const V t1570 = t1569 + T(2) * t1139;
    const V t1571 = t1570 + T(2) * t1190;
    const V t1572 = a5 * a27;
    const V t1573 = t1572 + a7 * a31;
    const V t1574 = t1573 + a8 * a32;
    const V t1575 = a6 * a26;
    const V t1576 = t1575 + a8 * a30;
    const V t1577 = t1576 + a9 * a31;
    const V t1578 = t1577 + T(3) * t1574;
    const V t1579 = t1571 * g26;
    const V t1580 = t1579 + t1578 * g22;
    const V t1581 = a13 * t387;
    const V t1582 = t1581 + a17 * t1566;
    const V t1583 = t1582 + t1580 * v17;
    const V t1584 = t1583 + t618 * v13;
    const V t1585 = a5 * t46;
    const V t1586 = t1585 + a7 * t91;
    const V t1587 = t1586 + a8 * t136;
    const V t1588 = t1587 + a10 * t1330;
    const V t1589 = t1588 + a11 * t230;
    const V t1590 = t1589 + a11 * t196;
    const V t1591 = t1590 + a12 * t1067;
    const V t1592 = t1591 + a15 * t486;
    const V t1593 = t1592 + a16 * t278;
    const V t1594 = t1593 + a18 * t1438;
    const V t1595 = t1594 + a18 * t355;
    const V t1596 = t1595 + a19 * t1457;
    const V t1597 = t1596 + g5 * t87;
    const V t1598 = t1597 + g6 * t59;
    const V t1599 = t1598 + g7 * t81;
    const V t1600 = t1599 + t1470 * v19;
    const V t1601 = t1600 + t1495 * v18;
    const V t1602 = t1601 + t568 * v15;
    const V t1603 = t1602 + t1168 * v12;
    const V t1604 = t1603 + t679 * v11;
    const V t1605 = t1604 + t1372 * v10;
    const V t1606 = t1605 + t1505 * v16;
    const V t1607 = t1606 + t736 * v18;
    const V t1608 = t1607 + t770 * v16;
    const V t1609 = t1608 + t801 * v11;
    const V t1610 = t1609 + t826 * v8;
    const V t1611 = t1610 + t850 * v7;
    const V t1612 = t1611 + t874 * v5;
    const V t1613 = t1612 + T(2) * t1546;
    const V t1614 = t1613 + T(3) * t1584;
    store<V>(to_a + 2 * sto_a, t1614);
    const V t1615 = t622 + t716;
    const V t1616 = t1615 + t717;
    const V t1617 = t1616 + T(2) * t625;
    const V t1618 = t1617 + T(2) * t719;
    const V t1619 = a6 * a29;
    const V t1620 = t1619 + a8 * a33;
    const V t1621 = t1620 + a9 * a34;
    const V t1622 = t1618 * g26;
    const V t1623 = t1622 + t1621 * t689;
    const V t1624 = g14 * t331;
    const V t1625 = t1624 + g16 * t324;
    const V t1626 = t1625 + t348 * t875;
    const V t1627 = t179 + t264;
    const V t1628 = t1627 + t341;
    const V t1629 = t1628 + T(2) * t183;
    const V t1630 = t1629 + T(2) * t342;
    const V t1631 = a6 * v29;
    const V t1632 = t1631 + a8 * v33;
    const V t1633 = t1632 + a9 * v34;
    const V t1634 = t1633 + a29 * v6;
    const V t1635 = t1634 + a33 * v8;
    const V t1636 = t1635 + a34 * v9;
    const V t1637 = g26 * t1630;
    const V t1638 = t1637 + t1636 * t951;
    const V t1639 = t703 * g16;
    const V t1640 = t1639 + t725 * g18;
    const V t1641 = t1640 + t729 * g14;
    const V t1642 = a1 * t942;
    const V t1643 = t1642 + a2 * t1511;
    const V t1644 = t1643 + a3 * t1626;
    const V t1645 = t1644 + a14 * t486;
    const V t1646 = t1645 + a14 * t984;
    const V t1647 = t1646 + a15 * t1015;
    const V t1648 = t1647 + a18 * t1132;
    const V t1649 = t1648 + a19 * t1638;
    const V t1650 = t1649 + g1 * v3;
    const V t1651 = t1650 + t568 * v14;
    const V t1652 = t1651 + t1209 * v18;
    const V t1653 = t1652 + t1248 * v15;
    const V t1654 = t1653 + t1287 * v14;
    const V t1655 = t1654 + t1641 * v3;
    const V t1656 = t1655 + t1527 * v2;
    const V t1657 = t1656 + t1290 * v1;
    const V t1658 = a15 * t512;
    const V t1659 = t1658 + a18 * t1457;
    const V t1660 = t1659 + t1470 * v18;
    const V t1661 = t1660 + t532 * v15;
    const V t1662 = a6 * t46;
    const V t1663 = t1662 + a8 * t91;
    const V t1664 = t1663 + a9 * t136;
    const V t1665 = t1664 + a10 * t1348;
    const V t1666 = t1665 + a11 * t1067;
    const V t1667 = t1666 + a12 * t311;
    const V t1668 = t1667 + a12 * t196;
    const V t1669 = t1668 + a13 * t440;
    const V t1670 = t1669 + a16 * t1566;
    const V t1671 = t1670 + a17 * t1438;
    const V t1672 = t1671 + a17 * t278;
    const V t1673 = t1672 + a19 * t355;
    const V t1674 = t1673 + g5 * t132;
    const V t1675 = t1674 + g6 * t104;
    const V t1676 = t1675 + g7 * t126;
    const V t1677 = t1676 + t1495 * v17;
    const V t1678 = t1677 + t1580 * v16;
    const V t1679 = t1678 + t601 * v13;
    const V t1680 = t1679 + t650 * v12;
    const V t1681 = t1680 + t1168 * v11;
    const V t1682 = t1681 + t1360 * v10;
    const V t1683 = t1682 + t1623 * v19;
    const V t1684 = t1683 + t736 * v19;
    const V t1685 = t1684 + t770 * v17;
    const V t1686 = t1685 + t801 * v12;
    const V t1687 = t1686 + t826 * v9;
    const V t1688 = t1687 + t850 * v8;
    const V t1689 = t1688 + t874 * v6;
    const V t1690 = t1689 + T(2) * t1657;
    const V t1691 = t1690 + T(3) * t1661;
    store<V>(to_a + 3 * sto_a, t1691);
    const V g29 = load<V>(g + 29 * sg);
    const V t1692 = T(2) * g29;
    const V t1693 = g6 * v1;
    const V t1694 = t1693 + g19 * t42;
    const V g33 = load<V>(g + 33 * sg);
    const V t1695 = t1694 + g33 * t35;
    const V t1696 = t1695 + t1692 * t13;
    const V t1697 = g6 * v2;
    const V t1698 = t1697 + g19 * t87;
    const V t1699 = t1698 + g33 * t81;
    const V t1700 = t1699 + t1692 * t59;
    const V t1701 = g6 * v3;
    const V t1702 = t1701 + g19 * t132;
    const V t1703 = t1702 + g33 * t126;
    const V t1704 = t1703 + t1692 * t104;
    const V t1705 = g16 * t150;
    const V g27 = load<V>(g + 27 * sg);
    const V t1706 = t1705 + g27 * t159;
    const V g31 = load<V>(g + 31 * sg);
    const V t1707 = t1706 + g31 * t149;
    const V g34 = load<V>(g + 34 * sg);
    const V t1708 = t1707 + g34 * t170;
    const V g35 = load<V>(g + 35 * sg);
    const V t1709 = t1708 + g35 * t189;
    const V g9 = load<V>(g + 9 * sg);
    const V t1710 = g9 * v4;
    const V t1711 = t1710 + g23 * t156;
    const V t1712 = t1711 + T(2) * t1709;
    const V t1713 = a10 * v13;
    const V t1714 = t1713 + a11 * v16;
    const V t1715 = t1714 + a12 * v17;
    const V t1716 = t1715 + a13 * v10;
    const V t1717 = t1716 + a16 * v11;
    const V t1718 = t1717 + a17 * v12;
    const V t1719 = t1718 + T(4) * t164;
    const V t1720 = t1719 + T(4) * t257;
    const V t1721 = a1 * v13;
    const V t1722 = t1721 + a2 * v11;
    const V t1723 = t1722 + a11 * v2;
    const V t1724 = t1723 + a13 * v1;
    const V g32 = load<V>(g + 32 * sg);
    const V t1725 = g32 * t1720;
    const V t1726 = t1725 + t216 * t1724;
    const V t1727 = g16 * t244;
    const V t1728 = t1727 + g27 * t253;
    const V t1729 = t1728 + g31 * t243;
    const V t1730 = t1729 + g34 * t261;
    const V t1731 = t1730 + g35 * t271;
    const V t1732 = g9 * v7;
    const V t1733 = t1732 + g23 * t250;
    const V t1734 = t1733 + T(2) * t1731;
    const V t1735 = a10 * v15;
    const V t1736 = t1735 + a11 * v18;
    const V t1737 = t1736 + a12 * v19;
    const V t1738 = t1737 + a15 * v10;
    const V t1739 = t1738 + a18 * v11;
    const V t1740 = t1739 + a19 * v12;
    const V t1741 = t1740 + T(4) * t165;
    const V t1742 = t1741 + T(4) * t336;
    const V t1743 = a1 * v15;
    const V t1744 = t1743 + a3 * v12;
    const V t1745 = t1744 + a12 * v3;
    const V t1746 = t1745 + a15 * v1;
    const V t1747 = g32 * t1742;
    const V t1748 = t1747 + t216 * t1746;
    const V t1749 = g16 * t325;
    const V t1750 = t1749 + g27 * t334;
    const V t1751 = t1750 + g31 * t324;
    const V t1752 = t1751 + g34 * t340;
    const V t1753 = t1752 + g35 * t348;
    const V t1754 = g9 * v9;
    const V t1755 = t1754 + g23 * t331;
    const V t1756 = t1755 + T(2) * t1753;
    const V t1757 = a2 * v13;
    const V t1758 = t1757 + a13 * v2;
    const V t1759 = a1 * v16;
    const V t1760 = t1759 + a16 * v1;
    const V t1761 = t1760 + T(3) * t1758;
    const V t1762 = t971 + t965;
    const V t1763 = t1762 + t967;
    const V t1764 = g22 * t1761;
    const V t1765 = t1764 + g32 * t1763;
    const V t1766 = a12 * v13;
    const V t1767 = t1766 + a13 * v12;
    const V t1768 = t1767 + a14 * v16;
    const V t1769 = t1768 + a15 * v17;
    const V t1770 = t1769 + a16 * v14;
    const V t1771 = t1770 + a17 * v15;
    const V t1772 = t1771 + T(2) * t1002;
    const V t1773 = t1772 + T(2) * t996;
    const V t1774 = t1773 + T(2) * t998;
    const V t1775 = a2 * v14;
    const V t1776 = t1775 + a14 * v2;
    const V t1777 = a1 * v17;
    const V t1778 = t1777 + a3 * v13;
    const V t1779 = t1778 + a13 * v3;
    const V t1780 = t1779 + a17 * v1;
    const V t1781 = t1780 + T(2) * t1776;
    const V t1782 = g32 * t1774;
    const V t1783 = t1782 + t419 * t1781;
    const V t1784 = a11 * v15;
    const V t1785 = t1784 + a13 * v18;
    const V t1786 = t1785 + a14 * v19;
    const V t1787 = t1786 + a15 * v11;
    const V t1788 = t1787 + a18 * v13;
    const V t1789 = t1788 + a19 * v14;
    const V t1790 = t1789 + T(2) * t973;
    const V t1791 = t1790 + T(2) * t967;
    const V t1792 = t1791 + T(2) * t969;
    const V t1793 = a3 * v14;
    const V t1794 = t1793 + a14 * v3;
    const V t1795 = a1 * v18;
    const V t1796 = t1795 + a2 * v15;
    const V t1797 = t1796 + a15 * v2;
    const V t1798 = t1797 + a18 * v1;
    const V t1799 = t1798 + T(2) * t1794;
    const V t1800 = g32 * t1792;
    const V t1801 = t1800 + t419 * t1799;
    const V t1802 = a3 * v15;
    const V t1803 = t1802 + a15 * v3;
    const V t1804 = a1 * v19;
    const V t1805 = t1804 + a19 * v1;
    const V t1806 = t1805 + T(3) * t1803;
    const V t1807 = t1004 + t998;
    const V t1808 = t1807 + t1000;
    const V t1809 = g22 * t1806;
    const V t1810 = t1809 + g32 * t1808;
    const V t1811 = t1224 + t1221;
    const V t1812 = t1811 + t1222;
    const V t1813 = a1 * a19;
    const V t1814 = a3 * a15;
    const V t1815 = t1813 + T(3) * t1814;
    const V t1816 = t1812 * g32;
    const V t1817 = t1816 + t1815 * g22;
    const V t1818 = a11 * a15;
    const V t1819 = a13 * a18;
    const V t1820 = a14 * a19;
    const V t1821 = t1818 + t1819;
    const V t1822 = t1821 + t1820;
    const V t1823 = t1822 + T(2) * t1263;
    const V t1824 = t1823 + T(2) * t1260;
    const V t1825 = t1824 + T(2) * t1261;
    const V t1826 = a1 * a18;
    const V t1827 = a2 * a15;
    const V t1828 = a3 * a14;
    const V t1829 = t1826 + t1827;
    const V t1830 = t1829 + T(2) * t1828;
    const V t1831 = t1825 * g32;
    const V t1832 = t1831 + t1830 * t419;
    const V t1833 = a12 * a13;
    const V t1834 = a14 * a16;
    const V t1835 = a15 * a17;
    const V t1836 = t1833 + t1834;
    const V t1837 = t1836 + t1835;
    const V t1838 = t1837 + T(2) * t1223;
    const V t1839 = t1838 + T(2) * t1220;
    const V t1840 = t1839 + T(2) * t1221;
    const V t1841 = a1 * a17;
    const V t1842 = a2 * a14;
    const V t1843 = a3 * a13;
    const V t1844 = t1841 + t1843;
    const V t1845 = t1844 + T(2) * t1842;
    const V t1846 = t1840 * g32;
    const V t1847 = t1846 + t1845 * t419;
    const V t1848 = t1262 + t1259;
    const V t1849 = t1848 + t1260;
    const V t1850 = a1 * a16;
    const V t1851 = a2 * a13;
    const V t1852 = t1850 + T(3) * t1851;
    const V t1853 = t1849 * g32;
    const V t1854 = t1853 + t1852 * g22;
    const V t1855 = a10 * a15;
    const V t1856 = a11 * a18;
    const V t1857 = a12 * a19;
    const V t1858 = t1855 + t1856;
    const V t1859 = t1858 + t1857;
    const V t1860 = t1859 + T(2) * t704;
    const V t1861 = t1860 + T(2) * t710;
    const V t1862 = a1 * a15;
    const V t1863 = a3 * a12;
    const V t1864 = t1862 + t1863;
    const V t1865 = t1861 * g32;
    const V t1866 = t1865 + t1864 * t216;
    const V t1867 = a10 * a13;
    const V t1868 = a11 * a16;
    const V t1869 = a12 * a17;
    const V t1870 = t1867 + t1868;
    const V t1871 = t1870 + t1869;
    const V t1872 = t1871 + T(2) * t746;
    const V t1873 = t1872 + T(2) * t749;
    const V t1874 = a1 * a13;
    const V t1875 = a2 * a11;
    const V t1876 = t1874 + t1875;
    const V t1877 = t1873 * g32;
    const V t1878 = t1877 + t1876 * t216;
    const V t1879 = t780 + t781;
    const V t1880 = a1 * a10;
    const V t1881 = t1879 * g32;
    const V t1882 = t1881 + t1880 * t689;
    const V t1883 = T(2) * g31;
    const V t1884 = a9 * g9;
    const V t1885 = t1884 + t694 * g27;
    const V t1886 = t1885 + t703 * t1883;
    const V t1887 = t1886 + t714 * g34;
    const V t1888 = t1887 + t725 * g35;
    const V t1889 = t1888 + t726 * g16;
    const V t1890 = t1889 + t729 * g23;
    const V t1891 = a7 * g9;
    const V t1892 = t1891 + t739 * g27;
    const V t1893 = t1892 + t745 * t1883;
    const V t1894 = t1893 + t753 * g34;
    const V t1895 = t1894 + t760 * g35;
    const V t1896 = t1895 + t761 * g16;
    const V t1897 = t1896 + t764 * g23;
    const V t1898 = a4 * g9;
    const V t1899 = t1898 + t773 * g27;
    const V t1900 = t1899 + t779 * t1883;
    const V t1901 = t1900 + t785 * g34;
    const V t1902 = t1901 + t791 * g35;
    const V t1903 = t1902 + t792 * g16;
    const V t1904 = t1903 + t795 * g23;
    const V t1905 = a3 * g6;
    const V t1906 = t1905 + t804 * g19;
    const V t1907 = t1906 + t810 * t1692;
    const V t1908 = t1907 + t822 * g33;
    const V t1909 = a2 * g6;
    const V t1910 = t1909 + t829 * g19;
    const V t1911 = t1910 + t835 * t1692;
    const V t1912 = t1911 + t846 * g33;
    const V t1913 = a1 * g6;
    const V t1914 = t1913 + t853 * g19;
    const V t1915 = t1914 + t859 * t1692;
    const V t1916 = t1915 + t870 * g33;
    const V g28 = load<V>(g + 28 * sg);
    const V t1917 = g28 * t170;
    const V g30 = load<V>(g + 30 * sg);
    const V t1918 = t1917 + g30 * t189;
    const V g8 = load<V>(g + 8 * sg);
    const V t1919 = g8 * v4;
    const V t1920 = t1919 + g20 * t156;
    const V t1921 = t1920 + g27 * t149;
    const V t1922 = t1921 + T(2) * t1918;
    const V t1923 = g8 * v5;
    const V t1924 = t1923 + g20 * t884;
    const V t1925 = t1924 + g27 * t897;
    const V t1926 = t1925 + g28 * t978;
    const V t1927 = t1926 + g30 * t907;
    const V t1928 = g8 * v6;
    const V t1929 = t1928 + g20 * t916;
    const V t1930 = t1929 + g27 * t929;
    const V t1931 = t1930 + g28 * t1009;
    const V t1932 = t1931 + g30 * t939;
    const V t1933 = t160 + t166;
    const V t1934 = a1 * v10;
    const V t1935 = t1934 + a10 * v1;
    const V t1936 = g32 * t1933;
    const V t1937 = t1936 + t1935 * t951;
    const V t1938 = g9 * v5;
    const V t1939 = t1938 + g16 * t955;
    const V t1940 = t1939 + g23 * t884;
    const V t1941 = t1940 + g27 * t961;
    const V t1942 = t1941 + g34 * t978;
    const V t1943 = t1942 + g35 * t907;
    const V t1944 = t1943 + t1883 * t897;
    const V t1945 = g9 * v6;
    const V t1946 = t1945 + g16 * t986;
    const V t1947 = t1946 + g23 * t916;
    const V t1948 = t1947 + g27 * t992;
    const V t1949 = t1948 + g34 * t1009;
    const V t1950 = t1949 + g35 * t939;
    const V t1951 = t1950 + t1883 * t929;
    const V t1952 = a10 * v14;
    const V t1953 = t1952 + a11 * v17;
    const V t1954 = t1953 + a12 * v18;
    const V t1955 = t1954 + a14 * v10;
    const V t1956 = t1955 + a17 * v11;
    const V t1957 = t1956 + a18 * v12;
    const V t1958 = t1957 + T(2) * t1090;
    const V t1959 = t1958 + T(2) * t1101;
    const V t1960 = a1 * v14;
    const V t1961 = t1960 + a14 * v1;
    const V t1962 = a2 * v12;
    const V t1963 = t1962 + a3 * v11;
    const V t1964 = t1963 + a11 * v3;
    const V t1965 = t1964 + a12 * v2;
    const V t1966 = t1965 + T(2) * t1961;
    const V t1967 = g32 * t1959;
    const V t1968 = t1967 + t419 * t1966;
    const V t1969 = g9 * v8;
    const V t1970 = t1969 + g16 * t1069;
    const V t1971 = t1970 + g23 * t1126;
    const V t1972 = t1971 + g27 * t1075;
    const V t1973 = t1972 + g34 * t1105;
    const V t1974 = t1973 + g35 * t1120;
    const V t1975 = t1974 + t1883 * t1088;
    const V t1976 = a10 * a14;
    const V t1977 = a11 * a17;
    const V t1978 = a12 * a18;
    const V t1979 = t1976 + t1977;
    const V t1980 = t1979 + t1978;
    const V t1981 = t1980 + T(2) * t1178;
    const V t1982 = t1981 + T(2) * t1184;
    const V t1983 = a1 * a14;
    const V t1984 = a2 * a12;
    const V t1985 = a3 * a11;
    const V t1986 = t1984 + t1985;
    const V t1987 = t1986 + T(2) * t1983;
    const V t1988 = t1982 * g32;
    const V t1989 = t1988 + t1987 * t419;
    const V t1990 = a8 * g9;
    const V t1991 = t1990 + t1171 * g27;
    const V t1992 = t1991 + t1177 * t1883;
    const V t1993 = t1992 + t1188 * g34;
    const V t1994 = t1993 + t1199 * g35;
    const V t1995 = t1994 + t1200 * g16;
    const V t1996 = t1995 + t1203 * g23;
    const V t1997 = a6 * g9;
    const V t1998 = t1997 + t1212 * g27;
    const V t1999 = t1998 + t1218 * t1883;
    const V t2000 = t1999 + t1229 * g34;
    const V t2001 = t2000 + t1238 * g35;
    const V t2002 = t2001 + t1239 * g16;
    const V t2003 = t2002 + t1242 * g23;
    const V t2004 = a5 * g9;
    const V t2005 = t2004 + t1251 * g27;
    const V t2006 = t2005 + t1257 * t1883;
    const V t2007 = t2006 + t1268 * g34;
    const V t2008 = t2007 + t1277 * g35;
    const V t2009 = t2008 + t1278 * g16;
    const V t2010 = t2009 + t1281 * g23;
    const V t2011 = a6 * g8;
    const V t2012 = t2011 + t1218 * g27;
    const V t2013 = t2012 + t1229 * g28;
    const V t2014 = t2013 + t1238 * g30;
    const V t2015 = t2014 + t1242 * g20;
    const V t2016 = a5 * g8;
    const V t2017 = t2016 + t1257 * g27;
    const V t2018 = t2017 + t1268 * g28;
    const V t2019 = t2018 + t1277 * g30;
    const V t2020 = t2019 + t1281 * g20;
    const V t2021 = a4 * g8;
    const V t2022 = t2021 + t779 * g27;
    const V t2023 = t2022 + t785 * g28;
    const V t2024 = t2023 + t791 * g30;
    const V t2025 = t2024 + t795 * g20;
    const V t2026 = a4 * t1922;
    const V t2027 = t2026 + a5 * t1927;
    const V t2028 = t2027 + a6 * t1932;
    const V t2029 = t2028 + a20 * t1937;
    const V t2030 = t2029 + a21 * t1944;
    const V t2031 = t2030 + a22 * t1951;
    const V t2032 = t2031 + a24 * t1968;
    const V t2033 = t2032 + a24 * t1975;
    const V g2 = load<V>(g + 2 * sg);
    const V t2034 = t2033 + g2 * v4;
    const V t2035 = t2034 + g8 * t159;
    const V g10 = load<V>(g + 10 * sg);
    const V t2036 = t2035 + g10 * t170;
    const V g11 = load<V>(g + 11 * sg);
    const V t2037 = t2036 + g11 * t189;
    const V t2038 = t2037 + t1989 * v24;
    const V t2039 = t2038 + t1996 * v24;
    const V t2040 = t2039 + t2003 * v22;
    const V t2041 = t2040 + t2010 * v21;
    const V t2042 = t2041 + t2015 * v6;
    const V t2043 = t2042 + t2020 * v5;
    const V t2044 = t2043 + t2025 * v4;
    const V t2045 = a1 * v11;
    const V t2046 = t2045 + a11 * v1;
    const V t2047 = a2 * v10;
    const V t2048 = t2047 + a10 * v2;
    const V t2049 = t2048 + T(3) * t2046;
    const V t2050 = t963 + t974;
    const V t2051 = g22 * t2049;
    const V t2052 = t2051 + g32 * t2050;
    const V t2053 = a1 * v12;
    const V t2054 = t2053 + a12 * v1;
    const V t2055 = a3 * v10;
    const V t2056 = t2055 + a10 * v3;
    const V t2057 = t2056 + T(3) * t2054;
    const V t2058 = t994 + t1005;
    const V t2059 = g22 * t2057;
    const V t2060 = t2059 + g32 * t2058;
    const V t2061 = t1219 + t1225;
    const V t2062 = a1 * a12;
    const V t2063 = a3 * a10;
    const V t2064 = t2063 + T(3) * t2062;
    const V t2065 = t2061 * g32;
    const V t2066 = t2065 + t2064 * g22;
    const V t2067 = t1258 + t1264;
    const V t2068 = a1 * a11;
    const V t2069 = a2 * a10;
    const V t2070 = t2069 + T(3) * t2068;
    const V t2071 = t2067 * g32;
    const V t2072 = t2071 + t2070 * g22;
    const V t2073 = a21 * t2052;
    const V t2074 = t2073 + a22 * t2060;
    const V t2075 = t2074 + t2066 * v22;
    const V t2076 = t2075 + t2072 * v21;
    const V t2077 = a1 * t46;
    const V t2078 = t2077 + a10 * t1696;
    const V t2079 = t2078 + a11 * t1700;
    const V t2080 = t2079 + a12 * t1704;
    const V t2081 = t2080 + a20 * t1712;
    const V t2082 = t2081 + a23 * t1726;
    const V t2083 = t2082 + a23 * t1734;
    const V t2084 = t2083 + a25 * t1748;
    const V t2085 = t2084 + a25 * t1756;
    const V t2086 = t2085 + a26 * t1765;
    const V t2087 = t2086 + a27 * t1783;
    const V t2088 = t2087 + a28 * t1801;
    const V t2089 = t2088 + a29 * t1810;
    const V t2090 = t2089 + g9 * t149;
    const V t2091 = t2090 + t1817 * v29;
    const V t2092 = t2091 + t1832 * v28;
    const V t2093 = t2092 + t1847 * v27;
    const V t2094 = t2093 + t1854 * v26;
    const V t2095 = t2094 + t1866 * v25;
    const V t2096 = t2095 + t1878 * v23;
    const V t2097 = t2096 + t1882 * v20;
    const V t2098 = t2097 + t1890 * v25;
    const V t2099 = t2098 + t1897 * v23;
    const V t2100 = t2099 + t1904 * v20;
    const V t2101 = t2100 + t1908 * v12;
    const V t2102 = t2101 + t1912 * v11;
    const V t2103 = t2102 + t1916 * v10;
    const V t2104 = t2103 + t874 * v1;
    const V t2105 = t2104 + T(2) * t2044;
    const V t2106 = t2105 + T(3) * t2076;
    store<V>(to_a + 4 * sto_a, t2106);
    const V t2107 = a13 * v15;
    const V t2108 = t2107 + a15 * v13;
    const V t2109 = t2108 + a16 * v18;
    const V t2110 = t2109 + a17 * v19;
    const V t2111 = t2110 + a18 * v16;
    const V t2112 = t2111 + a19 * v17;
    const V t2113 = t2112 + T(4) * t162;
    const V t2114 = t2113 + T(4) * t255;
    const V t2115 = t2114 + T(4) * t256;
    const V t2116 = a2 * v18;
    const V t2117 = t2116 + a3 * v17;
    const V t2118 = t2117 + a17 * v3;
    const V t2119 = t2118 + a18 * v2;
    const V t2120 = g32 * t2115;
    const V t2121 = t2120 + t216 * t2119;
    const V t2122 = a3 * v18;
    const V t2123 = t2122 + a18 * v3;
    const V t2124 = a2 * v19;
    const V t2125 = t2124 + a19 * v2;
    const V t2126 = t2125 + T(3) * t2123;
    const V t2127 = t1100 + t1094;
    const V t2128 = t2127 + t1096;
    const V t2129 = g22 * t2126;
    const V t2130 = t2129 + g32 * t2128;
    const V t2131 = t1183 + t1180;
    const V t2132 = t2131 + t1181;
    const V t2133 = a2 * a19;
    const V t2134 = a3 * a18;
    const V t2135 = t2133 + T(3) * t2134;
    const V t2136 = t2132 * g32;
    const V t2137 = t2136 + t2135 * g22;
    const V t2138 = a13 * a15;
    const V t2139 = a16 * a18;
    const V t2140 = a17 * a19;
    const V t2141 = t2138 + t2139;
    const V t2142 = t2141 + t2140;
    const V t2143 = t2142 + T(2) * t708;
    const V t2144 = t2143 + T(2) * t705;
    const V t2145 = t2144 + T(2) * t706;
    const V t2146 = a2 * a18;
    const V t2147 = a3 * a17;
    const V t2148 = t2146 + t2147;
    const V t2149 = t2145 * g32;
    const V t2150 = t2149 + t2148 * t216;
    const V t2151 = t748 + t747;
    const V t2152 = t2151 + t705;
    const V t2153 = a2 * a16;
    const V t2154 = t2152 * g32;
    const V t2155 = t2154 + t2153 * t689;
    const V t2156 = g28 * t261;
    const V t2157 = t2156 + g30 * t271;
    const V t2158 = g8 * v7;
    const V t2159 = t2158 + g20 * t250;
    const V t2160 = t2159 + g27 * t243;
    const V t2161 = t2160 + T(2) * t2157;
    const V t2162 = g8 * v8;
    const V t2163 = t2162 + g20 * t1126;
    const V t2164 = t2163 + g27 * t1088;
    const V t2165 = t2164 + g28 * t1105;
    const V t2166 = t2165 + g30 * t1120;
    const V t2167 = t161 + t254;
    const V t2168 = t2167 + t255;
    const V t2169 = a2 * v16;
    const V t2170 = t2169 + a16 * v2;
    const V t2171 = g32 * t2168;
    const V t2172 = t2171 + t2170 * t951;
    const V t2173 = a8 * g8;
    const V t2174 = t2173 + t1177 * g27;
    const V t2175 = t2174 + t1188 * g28;
    const V t2176 = t2175 + t1199 * g30;
    const V t2177 = t2176 + t1203 * g20;
    const V t2178 = a7 * g8;
    const V t2179 = t2178 + t745 * g27;
    const V t2180 = t2179 + t753 * g28;
    const V t2181 = t2180 + t760 * g30;
    const V t2182 = t2181 + t764 * g20;
    const V t2183 = a4 * t1927;
    const V t2184 = t2183 + a5 * t2161;
    const V t2185 = t2184 + a5 * t1922;
    const V t2186 = t2185 + a6 * t2166;
    const V t2187 = t2186 + a7 * t1927;
    const V t2188 = t2187 + a8 * t1932;
    const V t2189 = t2188 + a11 * t1696;
    const V t2190 = t2189 + a13 * t1700;
    const V t2191 = t2190 + a14 * t1704;
    const V t2192 = t2191 + a21 * t1937;
    const V t2193 = t2192 + a21 * t1712;
    const V t2194 = t2193 + a24 * t1783;
    const V t2195 = t2194 + a26 * t2172;
    const V t2196 = t2195 + a26 * t1734;
    const V t2197 = t2196 + a27 * t1968;
    const V t2198 = t2197 + a28 * t1756;
    const V t2199 = t2198 + g8 * t961;
    const V t2200 = t2199 + g9 * t897;
    const V t2201 = t2200 + g10 * t978;
    const V t2202 = t2201 + g11 * t907;
    const V t2203 = t2202 + t1847 * v24;
    const V t2204 = t2203 + t1989 * v27;
    const V t2205 = t2204 + t1890 * v28;
    const V t2206 = t2205 + t1897 * v26;
    const V t2207 = t2206 + t1904 * v21;
    const V t2208 = t2207 + t2177 * v6;
    const V t2209 = t2208 + t2182 * v5;
    const V t2210 = t2209 + t2015 * v8;
    const V t2211 = t2210 + t2020 * v4;
    const V t2212 = t2211 + t2020 * v7;
    const V t2213 = t2212 + t2025 * v5;
    const V t2214 = t2213 + t1908 * v14;
    const V t2215 = t2214 + t1912 * v13;
    const V t2216 = t2215 + t1916 * v11;
    const V t2217 = a2 * v17;
    const V t2218 = t2217 + a17 * v2;
    const V t2219 = a3 * v16;
    const V t2220 = t2219 + a16 * v3;
    const V t2221 = t2220 + T(3) * t2218;
    const V t2222 = t1098 + t1092;
    const V t2223 = t2222 + t1094;
    const V t2224 = g22 * t2221;
    const V t2225 = t2224 + g32 * t2223;
    const V t2226 = t1182 + t1179;
    const V t2227 = t2226 + t1180;
    const V t2228 = a2 * a17;
    const V t2229 = a3 * a16;
    const V t2230 = t2229 + T(3) * t2228;
    const V t2231 = t2227 * g32;
    const V t2232 = t2231 + t2230 * g22;
    const V t2233 = a23 * t1765;
    const V t2234 = t2233 + a23 * t2052;
    const V t2235 = t2234 + a24 * t2060;
    const V t2236 = t2235 + a27 * t2225;
    const V t2237 = t2236 + t2232 * v27;
    const V t2238 = t2237 + t1854 * v23;
    const V t2239 = t2238 + t2066 * v24;
    const V t2240 = t2239 + t2072 * v23;
    const V t2241 = a23 * t1944;
    const V t2242 = t2241 + a24 * t1951;
    const V t2243 = t2242 + a27 * t1975;
    const V t2244 = t2243 + g2 * v5;
    const V t2245 = t2244 + t1996 * v27;
    const V t2246 = t2245 + t2003 * v24;
    const V t2247 = t2246 + t2010 * v23;
    const V t2248 = a1 * t91;
    const V t2249 = t2248 + a2 * t46;
    const V t2250 = t2249 + a20 * t2052;
    const V t2251 = t2250 + a21 * t1726;
    const V t2252 = t2251 + a22 * t1968;
    const V t2253 = t2252 + a25 * t1801;
    const V t2254 = t2253 + a26 * t1726;
    const V t2255 = t2254 + a28 * t2121;
    const V t2256 = t2255 + a28 * t1748;
    const V t2257 = t2256 + a29 * t2130;
    const V t2258 = t2257 + a30 * t1765;
    const V t2259 = t2258 + a31 * t1783;
    const V t2260 = t2259 + a32 * t1801;
    const V t2261 = t2260 + a33 * t1810;
    const V t2262 = t2261 + t2137 * v29;
    const V t2263 = t2262 + t2150 * v28;
    const V t2264 = t2263 + t1817 * v33;
    const V t2265 = t2264 + t1832 * v25;
    const V t2266 = t2265 + t1832 * v32;
    const V t2267 = t2266 + t1847 * v31;
    const V t2268 = t2267 + t1854 * v30;
    const V t2269 = t2268 + t1866 * v28;
    const V t2270 = t2269 + t1989 * v22;
    const V t2271 = t2270 + t1878 * v21;
    const V t2272 = t2271 + t1878 * v26;
    const V t2273 = t2272 + t2072 * v20;
    const V t2274 = t2273 + t2155 * v26;
    const V t2275 = t2274 + t1882 * v21;
    const V t2276 = t2275 + t850 * v1;
    const V t2277 = t2276 + t874 * v2;
    const V t2278 = t2277 + T(2) * t2216;
    const V t2279 = t2278 + T(3) * t2240;
    const V t2280 = t2279 + T(4) * t2247;
    store<V>(to_a + 5 * sto_a, t2280);
    const V t2281 = t709 + t706;
    const V t2282 = t2281 + t707;
    const V t2283 = a3 * a19;
    const V t2284 = t2282 * g32;
    const V t2285 = t2284 + t2283 * t689;
    const V t2286 = g28 * t340;
    const V t2287 = t2286 + g30 * t348;
    const V t2288 = g8 * v9;
    const V t2289 = t2288 + g20 * t331;
    const V t2290 = t2289 + g27 * t324;
    const V t2291 = t2290 + T(2) * t2287;
    const V t2292 = t163 + t256;
    const V t2293 = t2292 + t335;
    const V t2294 = a3 * v19;
    const V t2295 = t2294 + a19 * v3;
    const V t2296 = g32 * t2293;
    const V t2297 = t2296 + t2295 * t951;
    const V t2298 = a9 * g8;
    const V t2299 = t2298 + t703 * g27;
    const V t2300 = t2299 + t714 * g28;
    const V t2301 = t2300 + t725 * g30;
    const V t2302 = t2301 + t729 * g20;
    const V t2303 = a4 * t1932;
    const V t2304 = t2303 + a5 * t2166;
    const V t2305 = t2304 + a6 * t2291;
    const V t2306 = t2305 + a6 * t1922;
    const V t2307 = t2306 + a8 * t1927;
    const V t2308 = t2307 + a9 * t1932;
    const V t2309 = t2308 + a12 * t1696;
    const V t2310 = t2309 + a14 * t1700;
    const V t2311 = t2310 + a15 * t1704;
    const V t2312 = t2311 + a22 * t1937;
    const V t2313 = t2312 + a22 * t1712;
    const V t2314 = t2313 + a24 * t1801;
    const V t2315 = t2314 + a27 * t1734;
    const V t2316 = t2315 + a28 * t1968;
    const V t2317 = t2316 + a29 * t2297;
    const V t2318 = t2317 + a29 * t1756;
    const V t2319 = t2318 + g8 * t992;
    const V t2320 = t2319 + g9 * t929;
    const V t2321 = t2320 + g10 * t1009;
    const V t2322 = t2321 + g11 * t939;
    const V t2323 = t2322 + t1832 * v24;
    const V t2324 = t2323 + t1989 * v28;
    const V t2325 = t2324 + t1890 * v29;
    const V t2326 = t2325 + t1897 * v27;
    const V t2327 = t2326 + t1904 * v22;
    const V t2328 = t2327 + t2302 * v6;
    const V t2329 = t2328 + t2177 * v5;
    const V t2330 = t2329 + t2015 * v4;
    const V t2331 = t2330 + t2015 * v9;
    const V t2332 = t2331 + t2020 * v8;
    const V t2333 = t2332 + t2025 * v6;
    const V t2334 = t2333 + t1908 * v15;
    const V t2335 = t2334 + t1912 * v14;
    const V t2336 = t2335 + t1916 * v12;
    const V t2337 = a24 * t2052;
    const V t2338 = t2337 + a25 * t1810;
    const V t2339 = t2338 + a25 * t2060;
    const V t2340 = t2339 + a28 * t2130;
    const V t2341 = t2340 + t2137 * v28;
    const V t2342 = t2341 + t1817 * v25;
    const V t2343 = t2342 + t2066 * v25;
    const V t2344 = t2343 + t2072 * v24;
    const V t2345 = a24 * t1944;
    const V t2346 = t2345 + a25 * t1951;
    const V t2347 = t2346 + a28 * t1975;
    const V t2348 = t2347 + g2 * v6;
    const V t2349 = t2348 + t1996 * v28;
    const V t2350 = t2349 + t2003 * v25;
    const V t2351 = t2350 + t2010 * v24;
    const V t2352 = a1 * t136;
    const V t2353 = t2352 + a3 * t46;
    const V t2354 = t2353 + a20 * t2060;
    const V t2355 = t2354 + a21 * t1968;
    const V t2356 = t2355 + a22 * t1748;
    const V t2357 = t2356 + a23 * t1783;
    const V t2358 = t2357 + a26 * t2225;
    const V t2359 = t2358 + a27 * t2121;
    const V t2360 = t2359 + a27 * t1726;
    const V t2361 = t2360 + a29 * t1748;
    const V t2362 = t2361 + a31 * t1765;
    const V t2363 = t2362 + a32 * t1783;
    const V t2364 = t2363 + a33 * t1801;
    const V t2365 = t2364 + a34 * t1810;
    const V t2366 = t2365 + t2150 * v27;
    const V t2367 = t2366 + t2232 * v26;
    const V t2368 = t2367 + t1817 * v34;
    const V t2369 = t2368 + t1832 * v33;
    const V t2370 = t2369 + t1847 * v23;
    const V t2371 = t2370 + t1847 * v32;
    const V t2372 = t2371 + t1854 * v31;
    const V t2373 = t2372 + t1866 * v22;
    const V t2374 = t2373 + t1866 * v29;
    const V t2375 = t2374 + t1989 * v21;
    const V t2376 = t2375 + t1878 * v27;
    const V t2377 = t2376 + t2066 * v20;
    const V t2378 = t2377 + t2285 * v29;
    const V t2379 = t2378 + t1882 * v22;
    const V t2380 = t2379 + t826 * v1;
    const V t2381 = t2380 + t874 * v3;
    const V t2382 = t2381 + T(2) * t2336;
    const V t2383 = t2382 + T(3) * t2344;
    const V t2384 = t2383 + T(4) * t2351;
    store<V>(to_a + 6 * sto_a, t2384);
    const V t2385 = a5 * t1927;
    const V t2386 = t2385 + a7 * t2161;
    const V t2387 = t2386 + a8 * t2166;
    const V t2388 = t2387 + a26 * t1944;
    const V t2389 = t2388 + a27 * t1783;
    const V t2390 = t2389 + a27 * t1951;
    const V t2391 = t2390 + a30 * t2172;
    const V t2392 = t2391 + a31 * t1975;
    const V t2393 = t2392 + g2 * v7;
    const V t2394 = t2393 + g8 * t253;
    const V t2395 = t2394 + g10 * t261;
    const V t2396 = t2395 + g11 * t271;
    const V t2397 = t2396 + t1847 * v27;
    const V t2398 = t2397 + t1996 * v31;
    const V t2399 = t2398 + t2003 * v27;
    const V t2400 = t2399 + t2010 * v26;
    const V t2401 = t2400 + t2177 * v8;
    const V t2402 = t2401 + t2182 * v7;
    const V t2403 = t2402 + t2020 * v5;
    const V t2404 = a26 * t1765;
    const V t2405 = t2404 + a31 * t2225;
    const V t2406 = t2405 + t2232 * v31;
    const V t2407 = t2406 + t1854 * v26;
    const V t2408 = a2 * t91;
    const V t2409 = t2408 + a13 * t1696;
    const V t2410 = t2409 + a16 * t1700;
    const V t2411 = t2410 + a17 * t1704;
    const V t2412 = t2411 + a21 * t2052;
    const V t2413 = t2412 + a23 * t1726;
    const V t2414 = t2413 + a23 * t1712;
    const V t2415 = t2414 + a24 * t1968;
    const V t2416 = t2415 + a28 * t1801;
    const V t2417 = t2416 + a30 * t1734;
    const V t2418 = t2417 + a32 * t2121;
    const V t2419 = t2418 + a32 * t1756;
    const V t2420 = t2419 + a33 * t2130;
    const V t2421 = t2420 + g9 * t243;
    const V t2422 = t2421 + t2137 * v33;
    const V t2423 = t2422 + t2150 * v32;
    const V t2424 = t2423 + t1832 * v28;
    const V t2425 = t2424 + t1989 * v24;
    const V t2426 = t2425 + t1878 * v23;
    const V t2427 = t2426 + t2072 * v21;
    const V t2428 = t2427 + t2155 * v30;
    const V t2429 = t2428 + t1890 * v32;
    const V t2430 = t2429 + t1897 * v30;
    const V t2431 = t2430 + t1904 * v23;
    const V t2432 = t2431 + t1908 * v17;
    const V t2433 = t2432 + t1912 * v16;
    const V t2434 = t2433 + t1916 * v13;
    const V t2435 = t2434 + t850 * v2;
    const V t2436 = t2435 + T(2) * t2403;
    const V t2437 = t2436 + T(3) * t2407;
    store<V>(to_a + 7 * sto_a, t2437);
    const V t2438 = a5 * t1932;
    const V t2439 = t2438 + a6 * t1927;
    const V t2440 = t2439 + a7 * t2166;
    const V t2441 = t2440 + a8 * t2291;
    const V t2442 = t2441 + a8 * t2161;
    const V t2443 = t2442 + a9 * t2166;
    const V t2444 = t2443 + a14 * t1696;
    const V t2445 = t2444 + a17 * t1700;
    const V t2446 = t2445 + a18 * t1704;
    const V t2447 = t2446 + a24 * t1712;
    const V t2448 = t2447 + a27 * t1801;
    const V t2449 = t2448 + a28 * t1783;
    const V t2450 = t2449 + a31 * t2172;
    const V t2451 = t2450 + a31 * t1734;
    const V t2452 = t2451 + a33 * t2297;
    const V t2453 = t2452 + a33 * t1756;
    const V t2454 = t2453 + g8 * t1075;
    const V t2455 = t2454 + g9 * t1088;
    const V t2456 = t2455 + g10 * t1105;
    const V t2457 = t2456 + g11 * t1120;
    const V t2458 = t2457 + t1832 * v27;
    const V t2459 = t2458 + t1847 * v28;
    const V t2460 = t2459 + t1890 * v33;
    const V t2461 = t2460 + t1897 * v31;
    const V t2462 = t2461 + t1904 * v24;
    const V t2463 = t2462 + t2302 * v8;
    const V t2464 = t2463 + t2177 * v7;
    const V t2465 = t2464 + t2177 * v9;
    const V t2466 = t2465 + t2182 * v8;
    const V t2467 = t2466 + t2015 * v5;
    const V t2468 = t2467 + t2020 * v6;
    const V t2469 = t2468 + t1908 * v18;
    const V t2470 = t2469 + t1912 * v17;
    const V t2471 = t2470 + t1916 * v14;
    const V t2472 = a27 * t1765;
    const V t2473 = t2472 + a28 * t1810;
    const V t2474 = t2473 + a32 * t2130;
    const V t2475 = t2474 + a32 * t2225;
    const V t2476 = t2475 + t2137 * v32;
    const V t2477 = t2476 + t2232 * v32;
    const V t2478 = t2477 + t1817 * v28;
    const V t2479 = t2478 + t1854 * v27;
    const V t2480 = a27 * t1944;
    const V t2481 = t2480 + a28 * t1951;
    const V t2482 = t2481 + a32 * t1975;
    const V t2483 = t2482 + g2 * v8;
    const V t2484 = t2483 + t1996 * v32;
    const V t2485 = t2484 + t2003 * v28;
    const V t2486 = t2485 + t2010 * v27;
    const V t2487 = a2 * t136;
    const V t2488 = t2487 + a3 * t91;
    const V t2489 = t2488 + a21 * t2060;
    const V t2490 = t2489 + a22 * t2052;
    const V t2491 = t2490 + a23 * t1968;
    const V t2492 = t2491 + a24 * t1748;
    const V t2493 = t2492 + a24 * t1726;
    const V t2494 = t2493 + a25 * t1968;
    const V t2495 = t2494 + a26 * t1783;
    const V t2496 = t2495 + a29 * t1801;
    const V t2497 = t2496 + a30 * t2225;
    const V t2498 = t2497 + a31 * t2121;
    const V t2499 = t2498 + a33 * t2121;
    const V t2500 = t2499 + a34 * t2130;
    const V t2501 = t2500 + t2137 * v34;
    const V t2502 = t2501 + t2150 * v31;
    const V t2503 = t2502 + t2150 * v33;
    const V t2504 = t2503 + t2232 * v30;
    const V t2505 = t2504 + t1832 * v29;
    const V t2506 = t2505 + t1847 * v26;
    const V t2507 = t2506 + t1866 * v24;
    const V t2508 = t2507 + t1989 * v23;
    const V t2509 = t2508 + t1989 * v25;
    const V t2510 = t2509 + t1878 * v24;
    const V t2511 = t2510 + t2066 * v21;
    const V t2512 = t2511 + t2072 * v22;
    const V t2513 = t2512 + t2285 * v33;
    const V t2514 = t2513 + t2155 * v31;
    const V t2515 = t2514 + t826 * v2;
    const V t2516 = t2515 + t850 * v3;
    const V t2517 = t2516 + T(2) * t2471;
    const V t2518 = t2517 + T(3) * t2479;
    const V t2519 = t2518 + T(4) * t2486;
    store<V>(to_a + 8 * sto_a, t2519);
    const V t2520 = a6 * t1932;
    const V t2521 = t2520 + a8 * t2166;
    const V t2522 = t2521 + a9 * t2291;
    const V t2523 = t2522 + a28 * t1801;
    const V t2524 = t2523 + a28 * t1944;
    const V t2525 = t2524 + a29 * t1951;
    const V t2526 = t2525 + a33 * t1975;
    const V t2527 = t2526 + a34 * t2297;
    const V t2528 = t2527 + g2 * v9;
    const V t2529 = t2528 + g8 * t334;
    const V t2530 = t2529 + g10 * t340;
    const V t2531 = t2530 + g11 * t348;
    const V t2532 = t2531 + t1832 * v28;
    const V t2533 = t2532 + t1996 * v33;
    const V t2534 = t2533 + t2003 * v29;
    const V t2535 = t2534 + t2010 * v28;
    const V t2536 = t2535 + t2302 * v9;
    const V t2537 = t2536 + t2177 * v8;
    const V t2538 = t2537 + t2015 * v6;
    const V t2539 = a29 * t1810;
    const V t2540 = t2539 + a33 * t2130;
    const V t2541 = t2540 + t2137 * v33;
    const V t2542 = t2541 + t1817 * v29;
    const V t2543 = a3 * t136;
    const V t2544 = t2543 + a15 * t1696;
    const V t2545 = t2544 + a18 * t1700;
    const V t2546 = t2545 + a19 * t1704;
    const V t2547 = t2546 + a22 * t2060;
    const V t2548 = t2547 + a24 * t1968;
    const V t2549 = t2548 + a25 * t1748;
    const V t2550 = t2549 + a25 * t1712;
    const V t2551 = t2550 + a27 * t1783;
    const V t2552 = t2551 + a31 * t2225;
    const V t2553 = t2552 + a32 * t2121;
    const V t2554 = t2553 + a32 * t1734;
    const V t2555 = t2554 + a34 * t1756;
    const V t2556 = t2555 + g9 * t324;
    const V t2557 = t2556 + t2150 * v32;
    const V t2558 = t2557 + t2232 * v31;
    const V t2559 = t2558 + t1847 * v27;
    const V t2560 = t2559 + t1866 * v25;
    const V t2561 = t2560 + t1989 * v24;
    const V t2562 = t2561 + t2066 * v22;
    const V t2563 = t2562 + t2285 * v34;
    const V t2564 = t2563 + t1890 * v34;
    const V t2565 = t2564 + t1897 * v32;
    const V t2566 = t2565 + t1904 * v25;
    const V t2567 = t2566 + t1908 * v19;
    const V t2568 = t2567 + t1912 * v18;
    const V t2569 = t2568 + t1916 * v15;
    const V t2570 = t2569 + t826 * v3;
    const V t2571 = t2570 + T(2) * t2538;
    const V t2572 = t2571 + T(3) * t2542;
    store<V>(to_a + 9 * sto_a, t2572);
    const V t2573 = T(4) * v21;
    const V g39 = load<V>(g + 39 * sg);
    const V t2574 = T(12) * g39;
    const V g12 = load<V>(g + 12 * sg);
    const V t2575 = g12 * t2573;
    const V t2576 = t2575 + g32 * t1325;
    const V t2577 = t2576 + t2574 * t1328;
    const V g36 = load<V>(g + 36 * sg);
    const V t2578 = T(2) * g36;
    const V t2579 = g10 * v5;
    const V t2580 = t2579 + g24 * t884;
    const V t2581 = t2580 + g28 * t961;
    const V t2582 = t2581 + g34 * t897;
    const V g37 = load<V>(g + 37 * sg);
    const V t2583 = t2582 + g37 * t907;
    const V t2584 = t2583 + t2578 * t978;
    const V t2585 = t2577 + T(2) * t2584;
    const V t2586 = T(4) * v22;
    const V t2587 = g12 * t2586;
    const V t2588 = t2587 + g32 * t1343;
    const V t2589 = t2588 + t2574 * t1346;
    const V t2590 = g10 * v6;
    const V t2591 = t2590 + g24 * t916;
    const V t2592 = t2591 + g28 * t992;
    const V t2593 = t2592 + g34 * t929;
    const V t2594 = t2593 + g37 * t939;
    const V t2595 = t2594 + t2578 * t1009;
    const V t2596 = t2589 + T(2) * t2595;
    const V t2597 = g12 * v23;
    const V t2598 = t2597 + g39 * t215;
    const V t2599 = g32 * t228;
    const V t2600 = t2599 + T(2) * t2598;
    const V t2601 = g12 * v24;
    const V t2602 = t2601 + g39 * t1046;
    const V t2603 = g32 * t1065;
    const V t2604 = t2603 + T(4) * t2602;
    const V t2605 = g12 * v25;
    const V t2606 = t2605 + g39 * t297;
    const V t2607 = g32 * t309;
    const V t2608 = t2607 + T(2) * t2606;
    const V g38 = load<V>(g + 38 * sg);
    const V t2609 = T(2) * g38;
    const V t2610 = g7 * v1;
    const V t2611 = t2610 + g21 * t42;
    const V t2612 = t2611 + g33 * t13;
    const V t2613 = t2612 + t2609 * t35;
    const V t2614 = g7 * v2;
    const V t2615 = t2614 + g21 * t87;
    const V t2616 = t2615 + g33 * t59;
    const V t2617 = t2616 + t2609 * t81;
    const V t2618 = g7 * v3;
    const V t2619 = t2618 + g21 * t132;
    const V t2620 = t2619 + g33 * t104;
    const V t2621 = t2620 + t2609 * t126;
    const V t2622 = a25 * g12;
    const V t2623 = t2622 + t641 * g39;
    const V t2624 = t648 * g32;
    const V t2625 = t2624 + T(2) * t2623;
    const V t2626 = a24 * g12;
    const V t2627 = t2626 + t1155 * g39;
    const V t2628 = t1166 * g32;
    const V t2629 = t2628 + T(4) * t2627;
    const V t2630 = a23 * g12;
    const V t2631 = t2630 + t670 * g39;
    const V t2632 = t677 * g32;
    const V t2633 = t2632 + T(2) * t2631;
    const V t2634 = T(4) * a22;
    const V t2635 = t1351 * t2574;
    const V t2636 = t2635 + t1358 * g32;
    const V t2637 = t2636 + g12 * t2634;
    const V t2638 = a6 * g10;
    const V t2639 = t2638 + t1212 * g28;
    const V t2640 = t2639 + t1218 * g34;
    const V t2641 = t2640 + t1229 * t2578;
    const V t2642 = t2641 + t1238 * g37;
    const V t2643 = t2642 + t1242 * g24;
    const V t2644 = t2637 + T(2) * t2643;
    const V t2645 = T(4) * a21;
    const V t2646 = t1363 * t2574;
    const V t2647 = t2646 + t1370 * g32;
    const V t2648 = t2647 + g12 * t2645;
    const V t2649 = a5 * g10;
    const V t2650 = t2649 + t1251 * g28;
    const V t2651 = t2650 + t1257 * g34;
    const V t2652 = t2651 + t1268 * t2578;
    const V t2653 = t2652 + t1277 * g37;
    const V t2654 = t2653 + t1281 * g24;
    const V t2655 = t2648 + T(2) * t2654;
    const V t2656 = a3 * g7;
    const V t2657 = t2656 + t804 * g21;
    const V t2658 = t2657 + t810 * g33;
    const V t2659 = t2658 + t822 * t2609;
    const V t2660 = a2 * g7;
    const V t2661 = t2660 + t829 * g21;
    const V t2662 = t2661 + t835 * g33;
    const V t2663 = t2662 + t846 * t2609;
    const V t2664 = a1 * g7;
    const V t2665 = t2664 + t853 * g21;
    const V t2666 = t2665 + t859 * g33;
    const V t2667 = t2666 + t870 * t2609;
    const V t2668 = T(6) * g39;
    const V t2669 = g12 * v20;
    const V t2670 = t2669 + g32 * t950;
    const V t2671 = t2670 + t944 * t2668;
    const V t2672 = T(4) * g36;
    const V t2673 = g28 * t159;
    const V t2674 = t2673 + g37 * t189;
    const V t2675 = g10 * v4;
    const V t2676 = t2675 + g24 * t156;
    const V t2677 = t2676 + g34 * t149;
    const V t2678 = t2677 + t170 * t2672;
    const V t2679 = t2678 + T(2) * t2674;
    const V t2680 = t2671 + t2679;
    const V t2681 = T(3) * g39;
    const V t2682 = a20 * g12;
    const V t2683 = t2682 + t685 * t2681;
    const V t2684 = t2683 + t688 * g32;
    const V t2685 = a4 * g10;
    const V t2686 = t2685 + t773 * g28;
    const V t2687 = t2686 + t779 * g34;
    const V t2688 = t2687 + t785 * t2578;
    const V t2689 = t2688 + t791 * g37;
    const V t2690 = t2689 + t795 * g24;
    const V t2691 = t2684 + t2690;
    const V t2692 = a1 * t953;
    const V t2693 = t2692 + a10 * t2680;
    const V g3 = load<V>(g + 3 * sg);
    const V t2694 = t2693 + g3 * v10;
    const V t2695 = t2694 + t2691 * v10;
    const V t2696 = a1 * t196;
    const V t2697 = t2696 + a2 * t1330;
    const V t2698 = t2697 + a3 * t1348;
    const V t2699 = t2698 + a4 * t1696;
    const V t2700 = t2699 + a11 * t2585;
    const V t2701 = t2700 + a12 * t2596;
    const V t2702 = t2701 + a13 * t2600;
    const V t2703 = t2702 + a14 * t2604;
    const V t2704 = t2703 + a15 * t2608;
    const V t2705 = t2704 + a20 * t2613;
    const V t2706 = t2705 + a21 * t2617;
    const V t2707 = t2706 + a22 * t2621;
    const V t2708 = t2707 + t1360 * v3;
    const V t2709 = t2708 + t1372 * v2;
    const V t2710 = t2709 + t691 * v1;
    const V t2711 = t2710 + t801 * v1;
    const V t2712 = t2711 + t2625 * v15;
    const V t2713 = t2712 + t2629 * v14;
    const V t2714 = t2713 + t2633 * v13;
    const V t2715 = t2714 + t2644 * v12;
    const V t2716 = t2715 + t2655 * v11;
    const V t2717 = t2716 + t2659 * v22;
    const V t2718 = t2717 + t2663 * v21;
    const V t2719 = t2718 + t2667 * v20;
    const V t2720 = t2719 + t1916 * v4;
    const V t2721 = t2720 + T(2) * t2695;
    store<V>(to_a + 10 * sto_a, t2721);
    const V t2722 = T(4) * v26;
    const V t2723 = g12 * t2722;
    const V t2724 = t2723 + g32 * t368;
    const V t2725 = t2724 + t2574 * t385;
    const V t2726 = t2577 + T(4) * t2584;
    const V t2727 = t2725 + t2726;
    const V t2728 = g12 * v27;
    const V t2729 = t2728 + g39 * t418;
    const V t2730 = g32 * t438;
    const V t2731 = t2730 + T(4) * t2729;
    const V t2732 = t2589 + T(4) * t2595;
    const V t2733 = t2732 + T(2) * t2731;
    const V t2734 = g12 * v28;
    const V t2735 = t2734 + g39 * t465;
    const V t2736 = g32 * t484;
    const V t2737 = t2736 + T(4) * t2735;
    const V t2738 = a28 * g12;
    const V t2739 = t2738 + t555 * g39;
    const V t2740 = t566 * g32;
    const V t2741 = t2740 + T(4) * t2739;
    const V t2742 = a27 * g12;
    const V t2743 = t2742 + t588 * g39;
    const V t2744 = t599 * g32;
    const V t2745 = t2744 + T(4) * t2743;
    const V t2746 = t2637 + T(4) * t2643;
    const V t2747 = t2746 + T(2) * t2745;
    const V t2748 = T(4) * a26;
    const V t2749 = t609 * t2574;
    const V t2750 = t2749 + t616 * g32;
    const V t2751 = t2750 + g12 * t2748;
    const V t2752 = t2648 + T(4) * t2654;
    const V t2753 = t2751 + t2752;
    const V t2754 = T(6) * g3;
    const V t2755 = g28 * t253;
    const V t2756 = t2755 + g37 * t271;
    const V t2757 = g10 * v7;
    const V t2758 = t2757 + g24 * t250;
    const V t2759 = t2758 + g34 * t243;
    const V t2760 = t2759 + t261 * t2672;
    const V t2761 = t2760 + T(2) * t2756;
    const V t2762 = t2671 + T(2) * t2679;
    const V t2763 = t2761 + t2762;
    const V t2764 = t2763 + T(2) * t2600;
    const V t2765 = g10 * v8;
    const V t2766 = t2765 + g24 * t1126;
    const V t2767 = t2766 + g28 * t1075;
    const V t2768 = t2767 + g34 * t1088;
    const V t2769 = t2768 + g37 * t1120;
    const V t2770 = t2769 + t2578 * t1105;
    const V t2771 = t2604 + t2770;
    const V t2772 = a8 * g10;
    const V t2773 = t2772 + t1171 * g28;
    const V t2774 = t2773 + t1177 * g34;
    const V t2775 = t2774 + t1188 * t2578;
    const V t2776 = t2775 + t1199 * g37;
    const V t2777 = t2776 + t1203 * g24;
    const V t2778 = t2629 + t2777;
    const V t2779 = a7 * g10;
    const V t2780 = t2779 + t739 * g28;
    const V t2781 = t2780 + t745 * g34;
    const V t2782 = t2781 + t753 * t2578;
    const V t2783 = t2782 + t760 * g37;
    const V t2784 = t2783 + t764 * g24;
    const V t2785 = t2684 + T(2) * t2690;
    const V t2786 = t2784 + t2785;
    const V t2787 = t2786 + T(2) * t2633;
    const V t2788 = a1 * t984;
    const V t2789 = t2788 + a5 * t1696;
    const V t2790 = t2789 + a11 * t2764;
    const V t2791 = t2790 + a12 * t2771;
    const V t2792 = t2791 + t1287 * v1;
    const V t2793 = t2792 + t2778 * v12;
    const V t2794 = t2793 + t2787 * v11;
    const V t2795 = t2794 + t1916 * v5;
    const V t2796 = a1 * t1330;
    const V t2797 = t2796 + a21 * t2613;
    const V t2798 = t2797 + a23 * t2617;
    const V t2799 = t2798 + a24 * t2621;
    const V t2800 = t2799 + t1372 * v1;
    const V t2801 = t2800 + t2659 * v24;
    const V t2802 = t2801 + t2663 * v23;
    const V t2803 = t2802 + t2667 * v21;
    const V t2804 = a2 * t230;
    const V t2805 = t2804 + a2 * t196;
    const V t2806 = t2805 + a3 * t1067;
    const V t2807 = t2806 + a4 * t1700;
    const V t2808 = t2807 + a10 * t2585;
    const V t2809 = t2808 + a13 * t2727;
    const V t2810 = t2809 + a14 * t2733;
    const V t2811 = t2810 + a15 * t2737;
    const V t2812 = t2811 + a16 * t2600;
    const V t2813 = t2812 + a17 * t2604;
    const V t2814 = t2813 + a18 * t2608;
    const V t2815 = t2814 + t1168 * v3;
    const V t2816 = t2815 + t679 * v2;
    const V t2817 = t2816 + t801 * v2;
    const V t2818 = t2817 + t2741 * v15;
    const V t2819 = t2818 + t2625 * v18;
    const V t2820 = t2819 + t2629 * v17;
    const V t2821 = t2820 + t2633 * v16;
    const V t2822 = t2821 + t2747 * v14;
    const V t2823 = t2822 + t2753 * v13;
    const V t2824 = t2823 + t2655 * v10;
    const V t2825 = t2824 + t1912 * v4;
    const V t2826 = t2825 + t2754 * v11;
    const V t2827 = t2826 + T(2) * t2795;
    const V t2828 = t2827 + T(3) * t2803;
    store<V>(to_a + 11 * sto_a, t2828);
    const V t2829 = t2726 + T(2) * t2737;
    const V t2830 = T(4) * v29;
    const V t2831 = g12 * t2830;
    const V t2832 = t2831 + g32 * t499;
    const V t2833 = t2832 + t2574 * t510;
    const V t2834 = t2833 + t2732;
    const V t2835 = T(4) * a29;
    const V t2836 = t523 * t2574;
    const V t2837 = t2836 + t530 * g32;
    const V t2838 = t2837 + g12 * t2835;
    const V t2839 = t2838 + t2746;
    const V t2840 = t2752 + T(2) * t2741;
    const V t2841 = g28 * t334;
    const V t2842 = t2841 + g37 * t348;
    const V t2843 = g10 * v9;
    const V t2844 = t2843 + g24 * t331;
    const V t2845 = t2844 + g34 * t324;
    const V t2846 = t2845 + t340 * t2672;
    const V t2847 = t2846 + T(2) * t2842;
    const V t2848 = t2847 + t2762;
    const V t2849 = t2848 + T(2) * t2608;
    const V t2850 = a9 * g10;
    const V t2851 = t2850 + t694 * g28;
    const V t2852 = t2851 + t703 * g34;
    const V t2853 = t2852 + t714 * t2578;
    const V t2854 = t2853 + t725 * g37;
    const V t2855 = t2854 + t729 * g24;
    const V t2856 = t2855 + t2785;
    const V t2857 = t2856 + T(2) * t2625;
    const V t2858 = a1 * t1015;
    const V t2859 = t2858 + a6 * t1696;
    const V t2860 = t2859 + a11 * t2771;
    const V t2861 = t2860 + a12 * t2849;
    const V t2862 = t2861 + t1248 * v1;
    const V t2863 = t2862 + t2778 * v11;
    const V t2864 = t2863 + t2857 * v12;
    const V t2865 = t2864 + t1916 * v6;
    const V t2866 = a1 * t1348;
    const V t2867 = t2866 + a22 * t2613;
    const V t2868 = t2867 + a24 * t2617;
    const V t2869 = t2868 + a25 * t2621;
    const V t2870 = t2869 + t1360 * v1;
    const V t2871 = t2870 + t2659 * v25;
    const V t2872 = t2871 + t2663 * v24;
    const V t2873 = t2872 + t2667 * v22;
    const V t2874 = a2 * t1067;
    const V t2875 = t2874 + a3 * t311;
    const V t2876 = t2875 + a3 * t196;
    const V t2877 = t2876 + a4 * t1704;
    const V t2878 = t2877 + a10 * t2596;
    const V t2879 = t2878 + a13 * t2731;
    const V t2880 = t2879 + a14 * t2829;
    const V t2881 = t2880 + a15 * t2834;
    const V t2882 = t2881 + a17 * t2600;
    const V t2883 = t2882 + a18 * t2604;
    const V t2884 = t2883 + a19 * t2608;
    const V t2885 = t2884 + t650 * v3;
    const V t2886 = t2885 + t1168 * v2;
    const V t2887 = t2886 + t801 * v3;
    const V t2888 = t2887 + t2745 * v13;
    const V t2889 = t2888 + t2625 * v19;
    const V t2890 = t2889 + t2629 * v18;
    const V t2891 = t2890 + t2633 * v17;
    const V t2892 = t2891 + t2839 * v15;
    const V t2893 = t2892 + t2644 * v10;
    const V t2894 = t2893 + t2840 * v14;
    const V t2895 = t2894 + t1908 * v4;
    const V t2896 = t2895 + t2754 * v12;
    const V t2897 = t2896 + T(2) * t2865;
    const V t2898 = t2897 + T(3) * t2873;
    store<V>(to_a + 12 * sto_a, t2898);
    const V t2899 = T(4) * v31;
    const V t2900 = g12 * t2899;
    const V t2901 = t2900 + g32 * t1559;
    const V t2902 = t2901 + t2574 * t1564;
    const V t2903 = t2604 + T(2) * t2770;
    const V t2904 = t2902 + T(2) * t2903;
    const V t2905 = g12 * v32;
    const V t2906 = t2905 + g39 * t1424;
    const V t2907 = g32 * t1436;
    const V t2908 = t2907 + T(2) * t2906;
    const V t2909 = t2725 + T(2) * t2584;
    const V t2910 = a32 * g12;
    const V t2911 = t2910 + t1486 * g39;
    const V t2912 = t1493 * g32;
    const V t2913 = t2912 + T(2) * t2911;
    const V t2914 = T(4) * a31;
    const V t2915 = t1571 * t2574;
    const V t2916 = t2915 + t1578 * g32;
    const V t2917 = t2916 + g12 * t2914;
    const V t2918 = t2629 + T(2) * t2777;
    const V t2919 = t2917 + T(2) * t2918;
    const V t2920 = t2751 + T(2) * t2654;
    const V t2921 = g12 * v30;
    const V t2922 = t2921 + g32 * t1522;
    const V t2923 = t2922 + t1516 * t2668;
    const V t2924 = t2600 + t2761;
    const V t2925 = t2923 + t2679;
    const V t2926 = t2925 + T(2) * t2924;
    const V t2927 = t2731 + t2595;
    const V t2928 = t2745 + t2643;
    const V t2929 = a30 * g12;
    const V t2930 = t2929 + t1500 * t2681;
    const V t2931 = t2930 + t1503 * g32;
    const V t2932 = t2633 + t2784;
    const V t2933 = t2931 + t2690;
    const V t2934 = t2933 + T(2) * t2932;
    const V t2935 = a2 * t984;
    const V t2936 = t2935 + a5 * t1700;
    const V t2937 = t2936 + a13 * t2926;
    const V t2938 = t2937 + a17 * t2927;
    const V t2939 = t2938 + t1287 * v2;
    const V t2940 = t2939 + t2928 * v17;
    const V t2941 = t2940 + t2934 * v13;
    const V t2942 = t2941 + t1912 * v5;
    const V t2943 = a2 * t387;
    const V t2944 = t2943 + a23 * t2613;
    const V t2945 = t2944 + a26 * t2617;
    const V t2946 = t2945 + a27 * t2621;
    const V t2947 = t2946 + t618 * v2;
    const V t2948 = t2947 + t2659 * v27;
    const V t2949 = t2948 + t2663 * v26;
    const V t2950 = t2949 + t2667 * v23;
    const V t2951 = a1 * t230;
    const V t2952 = t2951 + a1 * t278;
    const V t2953 = t2952 + a3 * t440;
    const V t2954 = t2953 + a7 * t1696;
    const V t2955 = t2954 + a10 * t2600;
    const V t2956 = t2955 + a11 * t2727;
    const V t2957 = t2956 + a12 * t2731;
    const V t2958 = t2957 + a14 * t2904;
    const V t2959 = t2958 + a15 * t2908;
    const V t2960 = t2959 + a16 * t2909;
    const V t2961 = t2960 + a18 * t2737;
    const V t2962 = t2961 + t601 * v3;
    const V t2963 = t2962 + t679 * v1;
    const V t2964 = t2963 + t770 * v1;
    const V t2965 = t2964 + t2913 * v15;
    const V t2966 = t2965 + t2741 * v18;
    const V t2967 = t2966 + t2745 * v12;
    const V t2968 = t2967 + t2633 * v10;
    const V t2969 = t2968 + t2919 * v14;
    const V t2970 = t2969 + t2920 * v16;
    const V t2971 = t2970 + t2753 * v11;
    const V t2972 = t2971 + t1916 * v7;
    const V t2973 = t2972 + t2754 * v13;
    const V t2974 = t2973 + T(2) * t2942;
    const V t2975 = t2974 + T(3) * t2950;
    store<V>(to_a + 13 * sto_a, t2975);
    const V t2976 = T(4) * v33;
    const V t2977 = g12 * t2976;
    const V t2978 = t2977 + g32 * t1451;
    const V t2979 = t2978 + t2574 * t1455;
    const V t2980 = t2979 + T(2) * t2903;
    const V t2981 = t2725 + T(2) * t2737;
    const V t2982 = t2981 + T(4) * t2584;
    const V t2983 = t2833 + T(2) * t2731;
    const V t2984 = t2983 + T(4) * t2595;
    const V t2985 = T(4) * a33;
    const V t2986 = t1461 * t2574;
    const V t2987 = t2986 + t1468 * g32;
    const V t2988 = t2987 + g12 * t2985;
    const V t2989 = t2988 + T(2) * t2918;
    const V t2990 = t2838 + T(2) * t2745;
    const V t2991 = t2990 + T(4) * t2643;
    const V t2992 = t2751 + T(2) * t2741;
    const V t2993 = t2992 + T(4) * t2654;
    const V t2994 = a1 * t1067;
    const V t2995 = t2994 + a1 * t1132;
    const V t2996 = t2995 + a2 * t440;
    const V t2997 = t2996 + a2 * t1015;
    const V t2998 = t2997 + a3 * t486;
    const V t2999 = t2998 + a3 * t984;
    const V t3000 = t2999 + a5 * t1704;
    const V t3001 = t3000 + a6 * t1700;
    const V t3002 = t3001 + a8 * t1696;
    const V t3003 = t3002 + t568 * v3;
    const V t3004 = t3003 + t601 * v2;
    const V t3005 = t3004 + t1168 * v1;
    const V t3006 = t3005 + t1209 * v1;
    const V t3007 = t3006 + t1248 * v2;
    const V t3008 = t3007 + t1287 * v3;
    const V t3009 = t3008 + t1908 * v5;
    const V t3010 = t3009 + t1912 * v6;
    const V t3011 = t3010 + t1916 * v8;
    const V t3012 = t2608 + t2847;
    const V t3013 = t2908 + t3012;
    const V t3014 = t3013 + t2924;
    const V t3015 = t3014 + t2679;
    const V t3016 = t2625 + t2855;
    const V t3017 = t2913 + t3016;
    const V t3018 = t3017 + t2932;
    const V t3019 = t3018 + t2690;
    const V t3020 = a14 * t3015;
    const V t3021 = t3020 + t3019 * v14;
    const V t3022 = a24 * t2613;
    const V t3023 = t3022 + a27 * t2617;
    const V t3024 = t3023 + a28 * t2621;
    const V t3025 = t3024 + t2659 * v28;
    const V t3026 = t3025 + t2663 * v27;
    const V t3027 = t3026 + t2667 * v24;
    const V t3028 = g3 * v14;
    const V t3029 = a10 * t2604;
    const V t3030 = t3029 + a11 * t2733;
    const V t3031 = t3030 + a12 * t2829;
    const V t3032 = t3031 + a13 * t2904;
    const V t3033 = t3032 + a15 * t2980;
    const V t3034 = t3033 + a16 * t2731;
    const V t3035 = t3034 + a17 * t2982;
    const V t3036 = t3035 + a18 * t2984;
    const V t3037 = t3036 + a19 * t2737;
    const V t3038 = t3037 + t2741 * v19;
    const V t3039 = t3038 + t2745 * v16;
    const V t3040 = t3039 + t2629 * v10;
    const V t3041 = t3040 + t2989 * v15;
    const V t3042 = t3041 + t2919 * v13;
    const V t3043 = t3042 + t2991 * v18;
    const V t3044 = t3043 + t2747 * v11;
    const V t3045 = t3044 + t2993 * v17;
    const V t3046 = t3045 + t2840 * v12;
    const V t3047 = t3046 + T(2) * t3011;
    const V t3048 = t3047 + T(4) * t3021;
    const V t3049 = t3048 + T(6) * t3027;
    const V t3050 = t3049 + T(12) * t3028;
    store<V>(to_a + 14 * sto_a, t3050);
    const V t3051 = t2833 + T(2) * t2595;
    const V t3052 = t2838 + T(2) * t2643;
    const V t3053 = g12 * v34;
    const V t3054 = t3053 + g32 * t1636;
    const V t3055 = t3054 + t1630 * t2668;
    const V t3056 = t3055 + t2679;
    const V t3057 = t3056 + T(2) * t3012;
    const V t3058 = t2737 + t2584;
    const V t3059 = t2741 + t2654;
    const V t3060 = a34 * g12;
    const V t3061 = t3060 + t1618 * t2681;
    const V t3062 = t3061 + t1621 * g32;
    const V t3063 = t3062 + t2690;
    const V t3064 = t3063 + T(2) * t3016;
    const V t3065 = a3 * t1015;
    const V t3066 = t3065 + a6 * t1704;
    const V t3067 = t3066 + a15 * t3057;
    const V t3068 = t3067 + a18 * t3058;
    const V t3069 = t3068 + t1248 * v3;
    const V t3070 = t3069 + t3059 * v18;
    const V t3071 = t3070 + t3064 * v15;
    const V t3072 = t3071 + t1908 * v6;
    const V t3073 = a3 * t512;
    const V t3074 = t3073 + a25 * t2613;
    const V t3075 = t3074 + a28 * t2617;
    const V t3076 = t3075 + a29 * t2621;
    const V t3077 = t3076 + t532 * v3;
    const V t3078 = t3077 + t2659 * v29;
    const V t3079 = t3078 + t2663 * v28;
    const V t3080 = t3079 + t2667 * v25;
    const V t3081 = a1 * t311;
    const V t3082 = t3081 + a1 * t355;
    const V t3083 = t3082 + a2 * t486;
    const V t3084 = t3083 + a9 * t1696;
    const V t3085 = t3084 + a10 * t2608;
    const V t3086 = t3085 + a11 * t2737;
    const V t3087 = t3086 + a12 * t2834;
    const V t3088 = t3087 + a13 * t2908;
    const V t3089 = t3088 + a14 * t2980;
    const V t3090 = t3089 + a17 * t2731;
    const V t3091 = t3090 + a19 * t3051;
    const V t3092 = t3091 + t568 * v2;
    const V t3093 = t3092 + t650 * v1;
    const V t3094 = t3093 + t736 * v1;
    const V t3095 = t3094 + t2913 * v13;
    const V t3096 = t3095 + t2741 * v11;
    const V t3097 = t3096 + t2745 * v17;
    const V t3098 = t3097 + t2625 * v10;
    const V t3099 = t3098 + t2989 * v14;
    const V t3100 = t3099 + t3052 * v19;
    const V t3101 = t3100 + t2839 * v12;
    const V t3102 = t3101 + t1916 * v9;
    const V t3103 = t3102 + t2754 * v15;
    const V t3104 = t3103 + T(2) * t3072;
    const V t3105 = t3104 + T(3) * t3080;
    store<V>(to_a + 15 * sto_a, t3105);
    const V t3106 = t2902 + T(2) * t2770;
    const V t3107 = t2917 + T(2) * t2777;
    const V t3108 = t2923 + t2761;
    const V t3109 = t2931 + t2784;
    const V t3110 = a2 * t1524;
    const V t3111 = t3110 + a16 * t3108;
    const V t3112 = t3111 + g3 * v16;
    const V t3113 = t3112 + t3109 * v16;
    const V t3114 = a1 * t387;
    const V t3115 = t3114 + a2 * t278;
    const V t3116 = t3115 + a3 * t1566;
    const V t3117 = t3116 + a7 * t1700;
    const V t3118 = t3117 + a11 * t2600;
    const V t3119 = t3118 + a13 * t2909;
    const V t3120 = t3119 + a14 * t2731;
    const V t3121 = t3120 + a17 * t3106;
    const V t3122 = t3121 + a18 * t2908;
    const V t3123 = t3122 + a26 * t2613;
    const V t3124 = t3123 + a30 * t2617;
    const V t3125 = t3124 + a31 * t2621;
    const V t3126 = t3125 + t1580 * v3;
    const V t3127 = t3126 + t618 * v1;
    const V t3128 = t3127 + t1505 * v2;
    const V t3129 = t3128 + t770 * v2;
    const V t3130 = t3129 + t2913 * v18;
    const V t3131 = t3130 + t2745 * v14;
    const V t3132 = t3131 + t2633 * v11;
    const V t3133 = t3132 + t3107 * v17;
    const V t3134 = t3133 + t2920 * v13;
    const V t3135 = t3134 + t2659 * v31;
    const V t3136 = t3135 + t2663 * v30;
    const V t3137 = t3136 + t2667 * v26;
    const V t3138 = t3137 + t1912 * v7;
    const V t3139 = t3138 + T(2) * t3113;
    store<V>(to_a + 16 * sto_a, t3139);
    const V t3140 = t2979 + t2902;
    const V t3141 = t3140 + T(4) * t2770;
    const V t3142 = t2988 + t2917;
    const V t3143 = t3142 + T(4) * t2777;
    const V t3144 = t2923 + t2847;
    const V t3145 = t3144 + T(2) * t2908;
    const V t3146 = t3145 + T(2) * t2761;
    const V t3147 = t2931 + t2855;
    const V t3148 = t3147 + T(2) * t2913;
    const V t3149 = t3148 + T(2) * t2784;
    const V t3150 = a2 * t1132;
    const V t3151 = t3150 + a8 * t1700;
    const V t3152 = t3151 + a13 * t2927;
    const V t3153 = t3152 + a17 * t3146;
    const V t3154 = t3153 + t1209 * v2;
    const V t3155 = t3154 + t3149 * v17;
    const V t3156 = t3155 + t2928 * v13;
    const V t3157 = t3156 + t1912 * v8;
    const V t3158 = a2 * t1566;
    const V t3159 = t3158 + a27 * t2613;
    const V t3160 = t3159 + a31 * t2617;
    const V t3161 = t3160 + a32 * t2621;
    const V t3162 = t3161 + t1580 * v2;
    const V t3163 = t3162 + t2659 * v32;
    const V t3164 = t3163 + t2663 * v31;
    const V t3165 = t3164 + t2667 * v27;
    const V t3166 = a1 * t440;
    const V t3167 = t3166 + a3 * t1438;
    const V t3168 = t3167 + a3 * t278;
    const V t3169 = t3168 + a7 * t1704;
    const V t3170 = t3169 + a11 * t2604;
    const V t3171 = t3170 + a12 * t2600;
    const V t3172 = t3171 + a14 * t2982;
    const V t3173 = t3172 + a15 * t2731;
    const V t3174 = t3173 + a16 * t3106;
    const V t3175 = t3174 + a18 * t3141;
    const V t3176 = t3175 + a19 * t2908;
    const V t3177 = t3176 + t1495 * v3;
    const V t3178 = t3177 + t601 * v1;
    const V t3179 = t3178 + t770 * v3;
    const V t3180 = t3179 + t2913 * v19;
    const V t3181 = t3180 + t2745 * v15;
    const V t3182 = t3181 + t2629 * v11;
    const V t3183 = t3182 + t2633 * v12;
    const V t3184 = t3183 + t3143 * v18;
    const V t3185 = t3184 + t3107 * v16;
    const V t3186 = t3185 + t2993 * v14;
    const V t3187 = t3186 + t1908 * v7;
    const V t3188 = t3187 + t2754 * v17;
    const V t3189 = t3188 + T(2) * t3157;
    const V t3190 = t3189 + T(3) * t3165;
    store<V>(to_a + 17 * sto_a, t3190);
    const V t3191 = t2979 + T(2) * t2770;
    const V t3192 = t2988 + T(2) * t2777;
    const V t3193 = t3055 + t2761;
    const V t3194 = t3193 + T(2) * t2908;
    const V t3195 = t3194 + T(2) * t2847;
    const V t3196 = t3062 + t2784;
    const V t3197 = t3196 + T(2) * t2913;
    const V t3198 = t3197 + T(2) * t2855;
    const V t3199 = a3 * t1132;
    const V t3200 = t3199 + a8 * t1704;
    const V t3201 = t3200 + a15 * t3058;
    const V t3202 = t3201 + a18 * t3195;
    const V t3203 = t3202 + t1209 * v3;
    const V t3204 = t3203 + t3198 * v18;
    const V t3205 = t3204 + t3059 * v15;
    const V t3206 = t3205 + t1908 * v8;
    const V t3207 = a3 * t1457;
    const V t3208 = t3207 + a28 * t2613;
    const V t3209 = t3208 + a32 * t2617;
    const V t3210 = t3209 + a33 * t2621;
    const V t3211 = t3210 + t1470 * v3;
    const V t3212 = t3211 + t2659 * v33;
    const V t3213 = t3212 + t2663 * v32;
    const V t3214 = t3213 + t2667 * v28;
    const V t3215 = a1 * t486;
    const V t3216 = t3215 + a2 * t1438;
    const V t3217 = t3216 + a2 * t355;
    const V t3218 = t3217 + a9 * t1700;
    const V t3219 = t3218 + a11 * t2608;
    const V t3220 = t3219 + a12 * t2604;
    const V t3221 = t3220 + a13 * t2737;
    const V t3222 = t3221 + a14 * t2984;
    const V t3223 = t3222 + a16 * t2908;
    const V t3224 = t3223 + a17 * t3141;
    const V t3225 = t3224 + a19 * t3191;
    const V t3226 = t3225 + t1495 * v2;
    const V t3227 = t3226 + t568 * v1;
    const V t3228 = t3227 + t736 * v2;
    const V t3229 = t3228 + t2913 * v16;
    const V t3230 = t3229 + t2741 * v13;
    const V t3231 = t3230 + t2625 * v11;
    const V t3232 = t3231 + t2629 * v12;
    const V t3233 = t3232 + t3192 * v19;
    const V t3234 = t3233 + t3143 * v17;
    const V t3235 = t3234 + t2991 * v14;
    const V t3236 = t3235 + t1912 * v9;
    const V t3237 = t3236 + t2754 * v18;
    const V t3238 = t3237 + T(2) * t3206;
    const V t3239 = t3238 + T(3) * t3214;
    store<V>(to_a + 18 * sto_a, t3239);
    const V t3240 = t3055 + t2847;
    const V t3241 = t3062 + t2855;
    const V t3242 = a3 * t1638;
    const V t3243 = t3242 + a19 * t3240;
    const V t3244 = t3243 + g3 * v19;
    const V t3245 = t3244 + t3241 * v19;
    const V t3246 = a1 * t512;
    const V t3247 = t3246 + a2 * t1457;
    const V t3248 = t3247 + a3 * t355;
    const V t3249 = t3248 + a9 * t1704;
    const V t3250 = t3249 + a12 * t2608;
    const V t3251 = t3250 + a14 * t2737;
    const V t3252 = t3251 + a15 * t3051;
    const V t3253 = t3252 + a17 * t2908;
    const V t3254 = t3253 + a18 * t3191;
    const V t3255 = t3254 + a29 * t2613;
    const V t3256 = t3255 + a33 * t2617;
    const V t3257 = t3256 + a34 * t2621;
    const V t3258 = t3257 + t1470 * v2;
    const V t3259 = t3258 + t532 * v1;
    const V t3260 = t3259 + t1623 * v3;
    const V t3261 = t3260 + t736 * v3;
    const V t3262 = t3261 + t2913 * v17;
    const V t3263 = t3262 + t2741 * v14;
    const V t3264 = t3263 + t2625 * v12;
    const V t3265 = t3264 + t3192 * v18;
    const V t3266 = t3265 + t3052 * v15;
    const V t3267 = t3266 + t2659 * v34;
    const V t3268 = t3267 + t2663 * v33;
    const V t3269 = t3268 + t2667 * v29;
    const V t3270 = t3269 + t1908 * v9;
    const V t3271 = t3270 + T(2) * t3245;
    store<V>(to_a + 19 * sto_a, t3271);
    const V g13 = load<V>(g + 13 * sg);
    const V t3272 = g13 * t2573;
    const V t3273 = t3272 + g26 * t2049;
    const V t3274 = t3273 + t2574 * t2050;
    const V g40 = load<V>(g + 40 * sg);
    const V t3275 = T(2) * g40;
    const V t3276 = g11 * v5;
    const V t3277 = t3276 + g18 * t955;
    const V t3278 = t3277 + g25 * t884;
    const V t3279 = t3278 + g30 * t961;
    const V t3280 = t3279 + g35 * t897;
    const V t3281 = t3280 + g37 * t978;
    const V t3282 = t3281 + t3275 * t907;
    const V t3283 = t3274 + T(2) * t3282;
    const V t3284 = g13 * t2586;
    const V t3285 = t3284 + g26 * t2057;
    const V t3286 = t3285 + t2574 * t2058;
    const V t3287 = g11 * v6;
    const V t3288 = t3287 + g18 * t986;
    const V t3289 = t3288 + g25 * t916;
    const V t3290 = t3289 + g30 * t992;
    const V t3291 = t3290 + g35 * t929;
    const V t3292 = t3291 + g37 * t1009;
    const V t3293 = t3292 + t3275 * t939;
    const V t3294 = t3286 + T(2) * t3293;
    const V t3295 = g13 * v23;
    const V t3296 = t3295 + g39 * t1720;
    const V t3297 = g26 * t1724;
    const V t3298 = t3297 + T(2) * t3296;
    const V t3299 = g13 * v24;
    const V t3300 = t3299 + g39 * t1959;
    const V t3301 = g26 * t1966;
    const V t3302 = t3301 + T(4) * t3300;
    const V t3303 = g13 * v25;
    const V t3304 = t3303 + g39 * t1742;
    const V t3305 = g26 * t1746;
    const V t3306 = t3305 + T(2) * t3304;
    const V t3307 = a25 * g13;
    const V t3308 = t3307 + t1861 * g39;
    const V t3309 = t1864 * g26;
    const V t3310 = t3309 + T(2) * t3308;
    const V t3311 = a24 * g13;
    const V t3312 = t3311 + t1982 * g39;
    const V t3313 = t1987 * g26;
    const V t3314 = t3313 + T(4) * t3312;
    const V t3315 = a23 * g13;
    const V t3316 = t3315 + t1873 * g39;
    const V t3317 = t1876 * g26;
    const V t3318 = t3317 + T(2) * t3316;
    const V t3319 = t2061 * t2574;
    const V t3320 = t3319 + t2064 * g26;
    const V t3321 = t3320 + g13 * t2634;
    const V t3322 = a6 * g11;
    const V t3323 = t3322 + t1212 * g30;
    const V t3324 = t3323 + t1218 * g35;
    const V t3325 = t3324 + t1229 * g37;
    const V t3326 = t3325 + t1238 * t3275;
    const V t3327 = t3326 + t1239 * g18;
    const V t3328 = t3327 + t1242 * g25;
    const V t3329 = t3321 + T(2) * t3328;
    const V t3330 = t2067 * t2574;
    const V t3331 = t3330 + t2070 * g26;
    const V t3332 = t3331 + g13 * t2645;
    const V t3333 = a5 * g11;
    const V t3334 = t3333 + t1251 * g30;
    const V t3335 = t3334 + t1257 * g35;
    const V t3336 = t3335 + t1268 * g37;
    const V t3337 = t3336 + t1277 * t3275;
    const V t3338 = t3337 + t1278 * g18;
    const V t3339 = t3338 + t1281 * g25;
    const V t3340 = t3332 + T(2) * t3339;
    const V t3341 = g13 * v20;
    const V t3342 = t3341 + g26 * t1935;
    const V t3343 = t3342 + t1933 * t2668;
    const V t3344 = T(4) * g40;
    const V t3345 = g18 * t150;
    const V t3346 = t3345 + g30 * t159;
    const V t3347 = t3346 + g37 * t170;
    const V t3348 = g11 * v4;
    const V t3349 = t3348 + g25 * t156;
    const V t3350 = t3349 + g35 * t149;
    const V t3351 = t3350 + t189 * t3344;
    const V t3352 = t3351 + T(2) * t3347;
    const V t3353 = t3343 + t3352;
    const V t3354 = a20 * g13;
    const V t3355 = t3354 + t1879 * t2681;
    const V t3356 = t3355 + t1880 * g26;
    const V t3357 = a4 * g11;
    const V t3358 = t3357 + t773 * g30;
    const V t3359 = t3358 + t779 * g35;
    const V t3360 = t3359 + t785 * g37;
    const V t3361 = t3360 + t791 * t3275;
    const V t3362 = t3361 + t792 * g18;
    const V t3363 = t3362 + t795 * g25;
    const V t3364 = t3356 + t3363;
    const V t3365 = a4 * t1937;
    const V t3366 = t3365 + a20 * t3353;
    const V g4 = load<V>(g + 4 * sg);
    const V t3367 = t3366 + g4 * v20;
    const V t3368 = t3367 + g12 * t1933;
    const V t3369 = t3368 + g13 * t944;
    const V t3370 = t3369 + t3364 * v20;
    const V t3371 = a4 * t1712;
    const V t3372 = t3371 + a5 * t2052;
    const V t3373 = t3372 + a6 * t2060;
    const V t3374 = t3373 + a10 * t2613;
    const V t3375 = t3374 + a21 * t3283;
    const V t3376 = t3375 + a22 * t3294;
    const V t3377 = t3376 + a23 * t3298;
    const V t3378 = t3377 + a24 * t3302;
    const V t3379 = t3378 + a25 * t3306;
    const V t3380 = t3379 + t2066 * v6;
    const V t3381 = t3380 + t2072 * v5;
    const V t3382 = t3381 + t1882 * v4;
    const V t3383 = t3382 + t3310 * v25;
    const V t3384 = t3383 + t3314 * v24;
    const V t3385 = t3384 + t3318 * v23;
    const V t3386 = t3385 + t3329 * v22;
    const V t3387 = t3386 + t3340 * v21;
    const V t3388 = t3387 + t1904 * v4;
    const V t3389 = t3388 + t2667 * v10;
    const V t3390 = t3389 + T(2) * t3370;
    store<V>(to_a + 20 * sto_a, t3390);
    const V t3391 = g13 * t2722;
    const V t3392 = t3391 + g26 * t1761;
    const V t3393 = t3392 + t2574 * t1763;
    const V t3394 = t3274 + T(3) * t3282;
    const V t3395 = t3393 + T(2) * t3394;
    const V t3396 = g13 * v28;
    const V t3397 = t3396 + g39 * t1792;
    const V t3398 = g26 * t1799;
    const V t3399 = t3398 + T(4) * t3397;
    const V t3400 = a28 * g13;
    const V t3401 = t3400 + t1825 * g39;
    const V t3402 = t1830 * g26;
    const V t3403 = t3402 + T(4) * t3401;
    const V t3404 = t1849 * t2574;
    const V t3405 = t3404 + t1852 * g26;
    const V t3406 = t3405 + g13 * t2748;
    const V t3407 = t3332 + T(3) * t3339;
    const V t3408 = t3406 + T(2) * t3407;
    const V t3409 = T(8) * g4;
    const V t3410 = g18 * t244;
    const V t3411 = t3410 + g30 * t253;
    const V t3412 = t3411 + g37 * t261;
    const V t3413 = g11 * v7;
    const V t3414 = t3413 + g25 * t250;
    const V t3415 = t3414 + g35 * t243;
    const V t3416 = t3415 + t271 * t3344;
    const V t3417 = t3416 + T(2) * t3412;
    const V t3418 = T(2) * t3343;
    const V t3419 = t3418 + T(3) * t3352;
    const V t3420 = t3417 + t3419;
    const V t3421 = t3420 + T(2) * t3298;
    const V t3422 = g11 * v8;
    const V t3423 = t3422 + g18 * t1069;
    const V t3424 = t3423 + g25 * t1126;
    const V t3425 = t3424 + g30 * t1075;
    const V t3426 = t3425 + g35 * t1088;
    const V t3427 = t3426 + g37 * t1105;
    const V t3428 = t3427 + t3275 * t1120;
    const V t3429 = t3302 + t3428;
    const V t3430 = g13 * v27;
    const V t3431 = t3430 + g39 * t1774;
    const V t3432 = g26 * t1781;
    const V t3433 = t3432 + T(4) * t3431;
    const V t3434 = t3286 + T(3) * t3293;
    const V t3435 = t3433 + t3434;
    const V t3436 = a8 * g11;
    const V t3437 = t3436 + t1171 * g30;
    const V t3438 = t3437 + t1177 * g35;
    const V t3439 = t3438 + t1188 * g37;
    const V t3440 = t3439 + t1199 * t3275;
    const V t3441 = t3440 + t1200 * g18;
    const V t3442 = t3441 + t1203 * g25;
    const V t3443 = t3314 + t3442;
    const V t3444 = a27 * g13;
    const V t3445 = t3444 + t1840 * g39;
    const V t3446 = t1845 * g26;
    const V t3447 = t3446 + T(4) * t3445;
    const V t3448 = t3321 + T(3) * t3328;
    const V t3449 = t3447 + t3448;
    const V t3450 = a7 * g11;
    const V t3451 = t3450 + t739 * g30;
    const V t3452 = t3451 + t745 * g35;
    const V t3453 = t3452 + t753 * g37;
    const V t3454 = t3453 + t760 * t3275;
    const V t3455 = t3454 + t761 * g18;
    const V t3456 = t3455 + t764 * g25;
    const V t3457 = T(2) * t3356;
    const V t3458 = t3457 + T(3) * t3363;
    const V t3459 = t3456 + t3458;
    const V t3460 = t3459 + T(2) * t3318;
    const V t3461 = a4 * t1944;
    const V t3462 = t3461 + a5 * t1937;
    const V t3463 = t3462 + a5 * t1712;
    const V t3464 = t3463 + a21 * t3421;
    const V t3465 = t3464 + a22 * t3429;
    const V t3466 = t3465 + a24 * t3435;
    const V t3467 = t3466 + a26 * t3298;
    const V t3468 = t3467 + a27 * t3302;
    const V t3469 = t3468 + a28 * t3306;
    const V t3470 = t3469 + t3310 * v28;
    const V t3471 = t3470 + t3314 * v27;
    const V t3472 = t3471 + t3318 * v26;
    const V t3473 = t3472 + t3443 * v22;
    const V t3474 = t3473 + t3449 * v24;
    const V t3475 = t3474 + t3460 * v21;
    const V t3476 = t3475 + t2010 * v4;
    const V t3477 = t3476 + t1904 * v5;
    const V t3478 = a4 * t2052;
    const V t3479 = t3478 + a11 * t2613;
    const V t3480 = t3479 + t2072 * v4;
    const V t3481 = t3480 + t2667 * v11;
    const V t3482 = g12 * t2050;
    const V t3483 = t3482 + g13 * t1328;
    const V t3484 = a5 * t1726;
    const V t3485 = t3484 + a6 * t1968;
    const V t3486 = t3485 + a7 * t2052;
    const V t3487 = t3486 + a8 * t2060;
    const V t3488 = t3487 + a10 * t2617;
    const V t3489 = t3488 + a20 * t3283;
    const V t3490 = t3489 + a23 * t3395;
    const V t3491 = t3490 + a25 * t3399;
    const V t3492 = t3491 + t1989 * v6;
    const V t3493 = t3492 + t1878 * v5;
    const V t3494 = t3493 + t2066 * v8;
    const V t3495 = t3494 + t2072 * v7;
    const V t3496 = t3495 + t1882 * v5;
    const V t3497 = t3496 + t3403 * v25;
    const V t3498 = t3497 + t3408 * v23;
    const V t3499 = t3498 + t3340 * v20;
    const V t3500 = t3499 + t2663 * v10;
    const V t3501 = t3500 + t3409 * v21;
    const V t3502 = t3501 + T(2) * t3477;
    const V t3503 = t3502 + T(3) * t3481;
    const V t3504 = t3503 + T(4) * t3483;
    store<V>(to_a + 21 * sto_a, t3504);
    const V t3505 = g13 * t2830;
    const V t3506 = t3505 + g26 * t1806;
    const V t3507 = t3506 + t2574 * t1808;
    const V t3508 = t3507 + T(2) * t3434;
    const V t3509 = t1812 * t2574;
    const V t3510 = t3509 + t1815 * g26;
    const V t3511 = t3510 + g13 * t2835;
    const V t3512 = t3511 + T(2) * t3448;
    const V t3513 = g18 * t325;
    const V t3514 = t3513 + g30 * t334;
    const V t3515 = t3514 + g37 * t340;
    const V t3516 = g11 * v9;
    const V t3517 = t3516 + g25 * t331;
    const V t3518 = t3517 + g35 * t324;
    const V t3519 = t3518 + t348 * t3344;
    const V t3520 = t3519 + T(2) * t3515;
    const V t3521 = t3520 + t3419;
    const V t3522 = t3521 + T(2) * t3306;
    const V t3523 = t3399 + t3394;
    const V t3524 = t3403 + t3407;
    const V t3525 = a9 * g11;
    const V t3526 = t3525 + t694 * g30;
    const V t3527 = t3526 + t703 * g35;
    const V t3528 = t3527 + t714 * g37;
    const V t3529 = t3528 + t725 * t3275;
    const V t3530 = t3529 + t726 * g18;
    const V t3531 = t3530 + t729 * g25;
    const V t3532 = t3531 + t3458;
    const V t3533 = t3532 + T(2) * t3310;
    const V t3534 = a4 * t1951;
    const V t3535 = t3534 + a6 * t1937;
    const V t3536 = t3535 + a6 * t1712;
    const V t3537 = t3536 + a21 * t3429;
    const V t3538 = t3537 + a22 * t3522;
    const V t3539 = t3538 + a24 * t3523;
    const V t3540 = t3539 + a27 * t3298;
    const V t3541 = t3540 + a28 * t3302;
    const V t3542 = t3541 + a29 * t3306;
    const V t3543 = t3542 + t3310 * v29;
    const V t3544 = t3543 + t3314 * v28;
    const V t3545 = t3544 + t3318 * v27;
    const V t3546 = t3545 + t3443 * v21;
    const V t3547 = t3546 + t3524 * v24;
    const V t3548 = t3547 + t3533 * v22;
    const V t3549 = t3548 + t2003 * v4;
    const V t3550 = t3549 + t1904 * v6;
    const V t3551 = a4 * t2060;
    const V t3552 = t3551 + a12 * t2613;
    const V t3553 = t3552 + t2066 * v4;
    const V t3554 = t3553 + t2667 * v12;
    const V t3555 = g12 * t2058;
    const V t3556 = t3555 + g13 * t1346;
    const V t3557 = a5 * t1968;
    const V t3558 = t3557 + a6 * t1748;
    const V t3559 = t3558 + a8 * t2052;
    const V t3560 = t3559 + a9 * t2060;
    const V t3561 = t3560 + a10 * t2621;
    const V t3562 = t3561 + a20 * t3294;
    const V t3563 = t3562 + a23 * t3433;
    const V t3564 = t3563 + a25 * t3508;
    const V t3565 = t3564 + t1866 * v6;
    const V t3566 = t3565 + t1989 * v5;
    const V t3567 = t3566 + t2066 * v9;
    const V t3568 = t3567 + t2072 * v8;
    const V t3569 = t3568 + t1882 * v6;
    const V t3570 = t3569 + t3447 * v23;
    const V t3571 = t3570 + t3512 * v25;
    const V t3572 = t3571 + t3329 * v20;
    const V t3573 = t3572 + t2659 * v10;
    const V t3574 = t3573 + t3409 * v22;
    const V t3575 = t3574 + T(2) * t3550;
    const V t3576 = t3575 + T(3) * t3554;
    const V t3577 = t3576 + T(4) * t3556;
    store<V>(to_a + 22 * sto_a, t3577);
    const V t3578 = g13 * t2899;
    const V t3579 = t3578 + g26 * t2221;
    const V t3580 = t3579 + t2574 * t2223;
    const V t3581 = T(2) * t3302;
    const V t3582 = t3581 + T(3) * t3428;
    const V t3583 = t3580 + T(2) * t3582;
    const V t3584 = g13 * v32;
    const V t3585 = t3584 + g39 * t2115;
    const V t3586 = g26 * t2119;
    const V t3587 = t3586 + T(2) * t3585;
    const V t3588 = t3274 + T(6) * t3282;
    const V t3589 = t3588 + T(2) * t3393;
    const V t3590 = t3286 + T(6) * t3293;
    const V t3591 = t3590 + T(4) * t3433;
    const V t3592 = a32 * g13;
    const V t3593 = t3592 + t2145 * g39;
    const V t3594 = t2148 * g26;
    const V t3595 = t3594 + T(2) * t3593;
    const V t3596 = t2227 * t2574;
    const V t3597 = t3596 + t2230 * g26;
    const V t3598 = t3597 + g13 * t2914;
    const V t3599 = T(2) * t3314;
    const V t3600 = t3599 + T(3) * t3442;
    const V t3601 = t3598 + T(2) * t3600;
    const V t3602 = t3321 + T(6) * t3328;
    const V t3603 = t3602 + T(4) * t3447;
    const V t3604 = t3332 + T(6) * t3339;
    const V t3605 = t3604 + T(2) * t3406;
    const V t3606 = T(12) * g4;
    const V t3607 = g13 * v30;
    const V t3608 = t3607 + g26 * t2170;
    const V t3609 = t3608 + t2168 * t2668;
    const V t3610 = T(4) * t3298;
    const V t3611 = t3610 + T(3) * t3417;
    const V t3612 = t3343 + T(3) * t3352;
    const V t3613 = t3609 + t3611;
    const V t3614 = t3613 + t3612;
    const V t3615 = a30 * g13;
    const V t3616 = t3615 + t2152 * t2681;
    const V t3617 = t3616 + t2153 * g26;
    const V t3618 = T(4) * t3318;
    const V t3619 = t3618 + T(3) * t3456;
    const V t3620 = t3356 + T(3) * t3363;
    const V t3621 = t3617 + t3619;
    const V t3622 = t3621 + t3620;
    const V t3623 = a23 * t3614;
    const V t3624 = t3623 + a28 * t3399;
    const V t3625 = t3624 + g12 * t1720;
    const V t3626 = t3625 + g13 * t215;
    const V t3627 = t3626 + t3403 * v28;
    const V t3628 = t3627 + t3622 * v23;
    const V t3629 = a5 * t1765;
    const V t3630 = t3629 + a5 * t2052;
    const V t3631 = t3630 + a11 * t2617;
    const V t3632 = t3631 + a13 * t2613;
    const V t3633 = t3632 + t1854 * v5;
    const V t3634 = t3633 + t2072 * v5;
    const V t3635 = t3634 + t2663 * v11;
    const V t3636 = t3635 + t2667 * v13;
    const V t3637 = a5 * t1944;
    const V t3638 = t3637 + t2010 * v5;
    const V t3639 = a4 * t1726;
    const V t3640 = t3639 + a4 * t1734;
    const V t3641 = t3640 + a6 * t1783;
    const V t3642 = t3641 + a7 * t1726;
    const V t3643 = t3642 + a7 * t1712;
    const V t3644 = t3643 + a8 * t1968;
    const V t3645 = t3644 + a20 * t3298;
    const V t3646 = t3645 + a21 * t3395;
    const V t3647 = t3646 + a22 * t3433;
    const V t3648 = t3647 + a24 * t3583;
    const V t3649 = t3648 + a25 * t3587;
    const V t3650 = t3649 + a26 * t3589;
    const V t3651 = t3650 + a27 * t3591;
    const V t3652 = t3651 + a30 * t3298;
    const V t3653 = t3652 + a31 * t3302;
    const V t3654 = t3653 + a32 * t3306;
    const V t3655 = t3654 + t1847 * v6;
    const V t3656 = t3655 + t1989 * v8;
    const V t3657 = t3656 + t1878 * v4;
    const V t3658 = t3657 + t1878 * v7;
    const V t3659 = t3658 + t3595 * v25;
    const V t3660 = t3659 + t3447 * v22;
    const V t3661 = t3660 + t3310 * v32;
    const V t3662 = t3661 + t3314 * v31;
    const V t3663 = t3662 + t3318 * v20;
    const V t3664 = t3663 + t3318 * v30;
    const V t3665 = t3664 + t3601 * v24;
    const V t3666 = t3665 + t3603 * v27;
    const V t3667 = t3666 + t3605 * v26;
    const V t3668 = t3667 + t3408 * v21;
    const V t3669 = t3668 + t1897 * v4;
    const V t3670 = t3669 + t1904 * v7;
    const V t3671 = t3670 + t3606 * v23;
    const V t3672 = t3671 + T(2) * t3628;
    const V t3673 = t3672 + T(3) * t3636;
    const V t3674 = t3673 + T(4) * t3638;
    store<V>(to_a + 23 * sto_a, t3674);
    const V t3675 = g13 * t2976;
    const V t3676 = t3675 + g26 * t2126;
    const V t3677 = t3676 + t2574 * t2128;
    const V t3678 = t3677 + T(2) * t3582;
    const V t3679 = t2132 * t2574;
    const V t3680 = t3679 + t2135 * g26;
    const V t3681 = t3680 + g13 * t2985;
    const V t3682 = t3681 + T(2) * t3600;
    const V t3683 = T(24) * g4;
    const V t3684 = T(4) * t3306;
    const V t3685 = t3684 + T(3) * t3520;
    const V t3686 = t3685 + t3611;
    const V t3687 = t3686 + T(2) * t3587;
    const V t3688 = t3687 + T(2) * t3612;
    const V t3689 = t3393 + t3588;
    const V t3690 = t3689 + T(2) * t3399;
    const V t3691 = t3507 + t3590;
    const V t3692 = t3691 + T(2) * t3433;
    const V t3693 = t3511 + t3602;
    const V t3694 = t3693 + T(2) * t3447;
    const V t3695 = t3406 + t3604;
    const V t3696 = t3695 + T(2) * t3403;
    const V t3697 = T(4) * t3310;
    const V t3698 = t3697 + T(3) * t3531;
    const V t3699 = t3698 + t3619;
    const V t3700 = t3699 + T(2) * t3595;
    const V t3701 = t3700 + T(2) * t3620;
    const V t3702 = a4 * t1968;
    const V t3703 = t3702 + a4 * t1975;
    const V t3704 = t3703 + a5 * t1783;
    const V t3705 = t3704 + a6 * t1801;
    const V t3706 = t3705 + a8 * t1712;
    const V t3707 = t3706 + a21 * t3435;
    const V t3708 = t3707 + a22 * t3523;
    const V t3709 = t3708 + a24 * t3688;
    const V t3710 = t3709 + a26 * t3433;
    const V t3711 = t3710 + a27 * t3690;
    const V t3712 = t3711 + a28 * t3692;
    const V t3713 = t3712 + a29 * t3399;
    const V t3714 = t3713 + a31 * t3298;
    const V t3715 = t3714 + a32 * t3302;
    const V t3716 = t3715 + a33 * t3306;
    const V t3717 = t3716 + t1832 * v6;
    const V t3718 = t3717 + t1847 * v5;
    const V t3719 = t3718 + t1989 * v4;
    const V t3720 = t3719 + t3403 * v29;
    const V t3721 = t3720 + t3447 * v26;
    const V t3722 = t3721 + t3310 * v33;
    const V t3723 = t3722 + t3314 * v32;
    const V t3724 = t3723 + t3318 * v31;
    const V t3725 = t3724 + t3694 * v28;
    const V t3726 = t3725 + t3449 * v21;
    const V t3727 = t3726 + t3696 * v27;
    const V t3728 = t3727 + t3524 * v22;
    const V t3729 = t3728 + t3701 * v24;
    const V t3730 = t3729 + t1996 * v4;
    const V t3731 = t3730 + t1904 * v8;
    const V t3732 = a5 * t2060;
    const V t3733 = t3732 + a6 * t2052;
    const V t3734 = t3733 + a11 * t2621;
    const V t3735 = t3734 + a12 * t2617;
    const V t3736 = t3735 + t2066 * v5;
    const V t3737 = t3736 + t2072 * v6;
    const V t3738 = t3737 + t2659 * v11;
    const V t3739 = t3738 + t2663 * v12;
    const V t3740 = a5 * t1951;
    const V t3741 = t3740 + a6 * t1944;
    const V t3742 = t3741 + g12 * t1959;
    const V t3743 = t3742 + g13 * t1046;
    const V t3744 = t3743 + t2003 * v5;
    const V t3745 = t3744 + t2010 * v6;
    const V t3746 = a14 * t2613;
    const V t3747 = t3746 + t2667 * v14;
    const V t3748 = a7 * t1968;
    const V t3749 = t3748 + a8 * t1748;
    const V t3750 = t3749 + a8 * t1726;
    const V t3751 = t3750 + a9 * t1968;
    const V t3752 = t3751 + a20 * t3302;
    const V t3753 = t3752 + a23 * t3583;
    const V t3754 = t3753 + a25 * t3678;
    const V t3755 = t3754 + t1866 * v8;
    const V t3756 = t3755 + t1989 * v7;
    const V t3757 = t3756 + t1989 * v9;
    const V t3758 = t3757 + t1878 * v8;
    const V t3759 = t3758 + t3314 * v20;
    const V t3760 = t3759 + t3682 * v25;
    const V t3761 = t3760 + t3601 * v23;
    const V t3762 = t3761 + t3683 * v24;
    const V t3763 = t3762 + T(2) * t3731;
    const V t3764 = t3763 + T(3) * t3739;
    const V t3765 = t3764 + T(4) * t3745;
    const V t3766 = t3765 + T(6) * t3747;
    store<V>(to_a + 24 * sto_a, t3766);
    const V t3767 = T(2) * t3399;
    const V t3768 = t3767 + T(3) * t3282;
    const V t3769 = t3274 + T(2) * t3768;
    const V t3770 = t3507 + T(3) * t3293;
    const V t3771 = t3286 + T(2) * t3770;
    const V t3772 = t3511 + T(3) * t3328;
    const V t3773 = t3321 + T(2) * t3772;
    const V t3774 = T(2) * t3403;
    const V t3775 = t3774 + T(3) * t3339;
    const V t3776 = t3332 + T(2) * t3775;
    const V t3777 = g13 * v34;
    const V t3778 = t3777 + g26 * t2295;
    const V t3779 = t3778 + t2293 * t2668;
    const V t3780 = t3779 + t3685;
    const V t3781 = t3780 + t3612;
    const V t3782 = a34 * g13;
    const V t3783 = t3782 + t2282 * t2681;
    const V t3784 = t3783 + t2283 * g26;
    const V t3785 = t3784 + t3698;
    const V t3786 = t3785 + t3620;
    const V t3787 = a25 * t3781;
    const V t3788 = t3787 + a27 * t3433;
    const V t3789 = t3788 + g12 * t1742;
    const V t3790 = t3789 + g13 * t297;
    const V t3791 = t3790 + t3447 * v27;
    const V t3792 = t3791 + t3786 * v25;
    const V t3793 = a6 * t1810;
    const V t3794 = t3793 + a6 * t2060;
    const V t3795 = t3794 + a12 * t2621;
    const V t3796 = t3795 + a15 * t2613;
    const V t3797 = t3796 + t1817 * v6;
    const V t3798 = t3797 + t2066 * v6;
    const V t3799 = t3798 + t2659 * v12;
    const V t3800 = t3799 + t2667 * v15;
    const V t3801 = a6 * t1951;
    const V t3802 = t3801 + t2003 * v6;
    const V t3803 = a4 * t1748;
    const V t3804 = t3803 + a4 * t1756;
    const V t3805 = t3804 + a5 * t1801;
    const V t3806 = t3805 + a8 * t1968;
    const V t3807 = t3806 + a9 * t1748;
    const V t3808 = t3807 + a9 * t1712;
    const V t3809 = t3808 + a20 * t3306;
    const V t3810 = t3809 + a21 * t3399;
    const V t3811 = t3810 + a22 * t3508;
    const V t3812 = t3811 + a23 * t3587;
    const V t3813 = t3812 + a24 * t3678;
    const V t3814 = t3813 + a28 * t3769;
    const V t3815 = t3814 + a29 * t3771;
    const V t3816 = t3815 + a32 * t3298;
    const V t3817 = t3816 + a33 * t3302;
    const V t3818 = t3817 + a34 * t3306;
    const V t3819 = t3818 + t1832 * v5;
    const V t3820 = t3819 + t1866 * v4;
    const V t3821 = t3820 + t1866 * v9;
    const V t3822 = t3821 + t1989 * v8;
    const V t3823 = t3822 + t3595 * v23;
    const V t3824 = t3823 + t3403 * v21;
    const V t3825 = t3824 + t3310 * v20;
    const V t3826 = t3825 + t3310 * v34;
    const V t3827 = t3826 + t3314 * v33;
    const V t3828 = t3827 + t3318 * v32;
    const V t3829 = t3828 + t3682 * v24;
    const V t3830 = t3829 + t3773 * v29;
    const V t3831 = t3830 + t3512 * v22;
    const V t3832 = t3831 + t3776 * v28;
    const V t3833 = t3832 + t1890 * v4;
    const V t3834 = t3833 + t1904 * v9;
    const V t3835 = t3834 + t3606 * v25;
    const V t3836 = t3835 + T(2) * t3792;
    const V t3837 = t3836 + T(3) * t3800;
    const V t3838 = t3837 + T(4) * t3802;
    store<V>(to_a + 25 * sto_a, t3838);
    const V t3839 = t3393 + T(2) * t3282;
    const V t3840 = t3406 + T(2) * t3339;
    const V t3841 = T(2) * t3298;
    const V t3842 = t3841 + T(3) * t3417;
    const V t3843 = t3842 + t3352;
    const V t3844 = t3843 + T(2) * t3609;
    const V t3845 = t3302 + T(3) * t3428;
    const V t3846 = t3580 + t3845;
    const V t3847 = t3433 + t3293;
    const V t3848 = t3314 + T(3) * t3442;
    const V t3849 = t3598 + t3848;
    const V t3850 = t3447 + t3328;
    const V t3851 = T(2) * t3318;
    const V t3852 = t3851 + T(3) * t3456;
    const V t3853 = t3852 + t3363;
    const V t3854 = t3853 + T(2) * t3617;
    const V t3855 = a5 * t2172;
    const V t3856 = t3855 + a5 * t1734;
    const V t3857 = t3856 + a7 * t1944;
    const V t3858 = t3857 + a21 * t3298;
    const V t3859 = t3858 + a24 * t3433;
    const V t3860 = t3859 + a26 * t3844;
    const V t3861 = t3860 + a27 * t3846;
    const V t3862 = t3861 + a28 * t3587;
    const V t3863 = t3862 + a31 * t3847;
    const V t3864 = t3863 + t3595 * v28;
    const V t3865 = t3864 + t3447 * v24;
    const V t3866 = t3865 + t3318 * v21;
    const V t3867 = t3866 + t3849 * v27;
    const V t3868 = t3867 + t3850 * v31;
    const V t3869 = t3868 + t3854 * v26;
    const V t3870 = t3869 + t1897 * v5;
    const V t3871 = t3870 + t2010 * v7;
    const V t3872 = a7 * t1765;
    const V t3873 = t3872 + a13 * t2617;
    const V t3874 = t3873 + t1854 * v7;
    const V t3875 = t3874 + t2663 * v13;
    const V t3876 = g12 * t1763;
    const V t3877 = t3876 + g13 * t385;
    const V t3878 = a4 * t1765;
    const V t3879 = t3878 + a5 * t1726;
    const V t3880 = t3879 + a6 * t2225;
    const V t3881 = t3880 + a8 * t1783;
    const V t3882 = t3881 + a16 * t2613;
    const V t3883 = t3882 + a23 * t3589;
    const V t3884 = t3883 + a30 * t3839;
    const V t3885 = t3884 + a32 * t3399;
    const V t3886 = t3885 + t2232 * v6;
    const V t3887 = t3886 + t1847 * v8;
    const V t3888 = t3887 + t1854 * v4;
    const V t3889 = t3888 + t1878 * v5;
    const V t3890 = t3889 + t2155 * v5;
    const V t3891 = t3890 + t3403 * v32;
    const V t3892 = t3891 + t3840 * v30;
    const V t3893 = t3892 + t3605 * v23;
    const V t3894 = t3893 + t2667 * v16;
    const V t3895 = t3894 + t3409 * v26;
    const V t3896 = t3895 + T(2) * t3871;
    const V t3897 = t3896 + T(3) * t3875;
    const V t3898 = t3897 + T(4) * t3877;
    store<V>(to_a + 26 * sto_a, t3898);
    const V t3899 = t3507 + T(4) * t3433;
    const V t3900 = t3899 + T(6) * t3293;
    const V t3901 = t3511 + T(4) * t3447;
    const V t3902 = t3901 + T(6) * t3328;
    const V t3903 = T(2) * t3306;
    const V t3904 = t3903 + T(3) * t3520;
    const V t3905 = T(4) * t3587;
    const V t3906 = t3905 + T(3) * t3352;
    const V t3907 = t3904 + t3906;
    const V t3908 = t3907 + T(2) * t3609;
    const V t3909 = t3908 + T(2) * t3842;
    const V t3910 = t3677 + t3580;
    const V t3911 = t3910 + T(2) * t3845;
    const V t3912 = t3399 + t3393;
    const V t3913 = t3912 + T(3) * t3282;
    const V t3914 = t3681 + t3598;
    const V t3915 = t3914 + T(2) * t3848;
    const V t3916 = t3403 + t3406;
    const V t3917 = t3916 + T(3) * t3339;
    const V t3918 = T(2) * t3310;
    const V t3919 = t3918 + T(3) * t3531;
    const V t3920 = T(4) * t3595;
    const V t3921 = t3920 + T(3) * t3363;
    const V t3922 = t3919 + t3921;
    const V t3923 = t3922 + T(2) * t3617;
    const V t3924 = t3923 + T(2) * t3852;
    const V t3925 = a5 * t1968;
    const V t3926 = t3925 + a6 * t1734;
    const V t3927 = t3926 + a7 * t1783;
    const V t3928 = t3927 + a7 * t1951;
    const V t3929 = t3928 + a8 * t1801;
    const V t3930 = t3929 + a21 * t3302;
    const V t3931 = t3930 + a22 * t3298;
    const V t3932 = t3931 + a24 * t3690;
    const V t3933 = t3932 + a25 * t3433;
    const V t3934 = t3933 + a26 * t3846;
    const V t3935 = t3934 + a27 * t3909;
    const V t3936 = t3935 + a28 * t3911;
    const V t3937 = t3936 + a29 * t3587;
    const V t3938 = t3937 + a31 * t3913;
    const V t3939 = t3938 + a33 * t3399;
    const V t3940 = t3939 + t1832 * v8;
    const V t3941 = t3940 + t1847 * v7;
    const V t3942 = t3941 + t1989 * v5;
    const V t3943 = t3942 + t3595 * v29;
    const V t3944 = t3943 + t3403 * v33;
    const V t3945 = t3944 + t3447 * v25;
    const V t3946 = t3945 + t3314 * v21;
    const V t3947 = t3946 + t3318 * v22;
    const V t3948 = t3947 + t3915 * v28;
    const V t3949 = t3948 + t3849 * v26;
    const V t3950 = t3949 + t3917 * v31;
    const V t3951 = t3950 + t3696 * v24;
    const V t3952 = t3951 + t3924 * v27;
    const V t3953 = t3952 + t1897 * v6;
    const V t3954 = t3953 + t2003 * v7;
    const V t3955 = a5 * t2225;
    const V t3956 = t3955 + a8 * t1765;
    const V t3957 = t3956 + a13 * t2621;
    const V t3958 = t3957 + a17 * t2613;
    const V t3959 = t3958 + t2232 * v5;
    const V t3960 = t3959 + t1854 * v8;
    const V t3961 = t3960 + t2659 * v13;
    const V t3962 = t3961 + t2667 * v17;
    const V t3963 = a5 * t1975;
    const V t3964 = t3963 + a8 * t1944;
    const V t3965 = t3964 + g12 * t1774;
    const V t3966 = t3965 + g13 * t418;
    const V t3967 = t3966 + t1996 * v5;
    const V t3968 = t3967 + t2010 * v8;
    const V t3969 = a14 * t2617;
    const V t3970 = t3969 + t2663 * v14;
    const V t3971 = a4 * t1783;
    const V t3972 = t3971 + a6 * t2121;
    const V t3973 = t3972 + a6 * t1726;
    const V t3974 = t3973 + a9 * t1783;
    const V t3975 = t3974 + a23 * t3591;
    const V t3976 = t3975 + a30 * t3433;
    const V t3977 = t3976 + a32 * t3900;
    const V t3978 = t3977 + t2150 * v6;
    const V t3979 = t3978 + t1847 * v4;
    const V t3980 = t3979 + t1847 * v9;
    const V t3981 = t3980 + t1878 * v6;
    const V t3982 = t3981 + t3447 * v30;
    const V t3983 = t3982 + t3902 * v32;
    const V t3984 = t3983 + t3603 * v23;
    const V t3985 = t3984 + t3683 * v27;
    const V t3986 = t3985 + T(2) * t3954;
    const V t3987 = t3986 + T(3) * t3962;
    const V t3988 = t3987 + T(4) * t3968;
    const V t3989 = t3988 + T(6) * t3970;
    store<V>(to_a + 27 * sto_a, t3989);
    const V t3990 = t3393 + T(2) * t3768;
    const V t3991 = t3406 + T(2) * t3775;
    const V t3992 = t3842 + t3906;
    const V t3993 = t3992 + T(2) * t3779;
    const V t3994 = t3993 + T(2) * t3904;
    const V t3995 = t3677 + T(3) * t3428;
    const V t3996 = t3302 + t3995;
    const V t3997 = t3433 + t3770;
    const V t3998 = t3681 + T(3) * t3442;
    const V t3999 = t3314 + t3998;
    const V t4000 = t3447 + t3772;
    const V t4001 = t3852 + t3921;
    const V t4002 = t4001 + T(2) * t3784;
    const V t4003 = t4002 + T(2) * t3919;
    const V t4004 = a5 * t1756;
    const V t4005 = t4004 + a6 * t1968;
    const V t4006 = t4005 + a8 * t1783;
    const V t4007 = t4006 + a9 * t1801;
    const V t4008 = t4007 + a9 * t1944;
    const V t4009 = t4008 + a21 * t3306;
    const V t4010 = t4009 + a22 * t3302;
    const V t4011 = t4010 + a23 * t3399;
    const V t4012 = t4011 + a24 * t3692;
    const V t4013 = t4012 + a26 * t3587;
    const V t4014 = t4013 + a27 * t3911;
    const V t4015 = t4014 + a28 * t3994;
    const V t4016 = t4015 + a29 * t3996;
    const V t4017 = t4016 + a31 * t3433;
    const V t4018 = t4017 + a33 * t3997;
    const V t4019 = t4018 + t1832 * v9;
    const V t4020 = t4019 + t1847 * v8;
    const V t4021 = t4020 + t1989 * v6;
    const V t4022 = t4021 + t3595 * v26;
    const V t4023 = t4022 + t3403 * v23;
    const V t4024 = t4023 + t3447 * v31;
    const V t4025 = t4024 + t3310 * v21;
    const V t4026 = t4025 + t3314 * v22;
    const V t4027 = t4026 + t3999 * v29;
    const V t4028 = t4027 + t3915 * v27;
    const V t4029 = t4028 + t4000 * v33;
    const V t4030 = t4029 + t3694 * v24;
    const V t4031 = t4030 + t4003 * v28;
    const V t4032 = t4031 + t1890 * v5;
    const V t4033 = t4032 + t2010 * v9;
    const V t4034 = a6 * t2130;
    const V t4035 = t4034 + a8 * t1810;
    const V t4036 = t4035 + a15 * t2617;
    const V t4037 = t4036 + a18 * t2613;
    const V t4038 = t4037 + t2137 * v6;
    const V t4039 = t4038 + t1817 * v8;
    const V t4040 = t4039 + t2663 * v15;
    const V t4041 = t4040 + t2667 * v18;
    const V t4042 = a6 * t1975;
    const V t4043 = t4042 + a8 * t1951;
    const V t4044 = t4043 + g12 * t1792;
    const V t4045 = t4044 + g13 * t465;
    const V t4046 = t4045 + t1996 * v6;
    const V t4047 = t4046 + t2003 * v8;
    const V t4048 = a14 * t2621;
    const V t4049 = t4048 + t2659 * v14;
    const V t4050 = a4 * t1801;
    const V t4051 = t4050 + a5 * t2121;
    const V t4052 = t4051 + a5 * t1748;
    const V t4053 = t4052 + a7 * t1801;
    const V t4054 = t4053 + a25 * t3769;
    const V t4055 = t4054 + a32 * t3990;
    const V t4056 = t4055 + a34 * t3399;
    const V t4057 = t4056 + t2150 * v5;
    const V t4058 = t4057 + t1832 * v4;
    const V t4059 = t4058 + t1832 * v7;
    const V t4060 = t4059 + t1866 * v5;
    const V t4061 = t4060 + t3403 * v34;
    const V t4062 = t4061 + t3991 * v32;
    const V t4063 = t4062 + t3776 * v25;
    const V t4064 = t4063 + t3683 * v28;
    const V t4065 = t4064 + T(2) * t4033;
    const V t4066 = t4065 + T(3) * t4041;
    const V t4067 = t4066 + T(4) * t4047;
    const V t4068 = t4067 + T(6) * t4049;
    store<V>(to_a + 28 * sto_a, t4068);
    const V t4069 = t3507 + T(2) * t3293;
    const V t4070 = t3511 + T(2) * t3328;
    const V t4071 = T(2) * t3779;
    const V t4072 = t4071 + T(3) * t3520;
    const V t4073 = t4072 + t3352;
    const V t4074 = t4073 + T(2) * t3306;
    const V t4075 = t3399 + t3282;
    const V t4076 = t3403 + t3339;
    const V t4077 = T(2) * t3784;
    const V t4078 = t4077 + T(3) * t3531;
    const V t4079 = t4078 + t3363;
    const V t4080 = t4079 + T(2) * t3310;
    const V t4081 = a6 * t2297;
    const V t4082 = t4081 + a6 * t1756;
    const V t4083 = t4082 + a9 * t1951;
    const V t4084 = t4083 + a22 * t3306;
    const V t4085 = t4084 + a24 * t3399;
    const V t4086 = t4085 + a27 * t3587;
    const V t4087 = t4086 + a28 * t3996;
    const V t4088 = t4087 + a29 * t4074;
    const V t4089 = t4088 + a33 * t4075;
    const V t4090 = t4089 + t3595 * v27;
    const V t4091 = t4090 + t3403 * v24;
    const V t4092 = t4091 + t3310 * v22;
    const V t4093 = t4092 + t3999 * v28;
    const V t4094 = t4093 + t4076 * v33;
    const V t4095 = t4094 + t4080 * v29;
    const V t4096 = t4095 + t1890 * v6;
    const V t4097 = t4096 + t2003 * v9;
    const V t4098 = a9 * t1810;
    const V t4099 = t4098 + a15 * t2621;
    const V t4100 = t4099 + t1817 * v9;
    const V t4101 = t4100 + t2659 * v15;
    const V t4102 = g12 * t1808;
    const V t4103 = t4102 + g13 * t510;
    const V t4104 = a4 * t1810;
    const V t4105 = t4104 + a5 * t2130;
    const V t4106 = t4105 + a6 * t1748;
    const V t4107 = t4106 + a8 * t1801;
    const V t4108 = t4107 + a19 * t2613;
    const V t4109 = t4108 + a25 * t3771;
    const V t4110 = t4109 + a32 * t3433;
    const V t4111 = t4110 + a34 * t4069;
    const V t4112 = t4111 + t2137 * v5;
    const V t4113 = t4112 + t1817 * v4;
    const V t4114 = t4113 + t1832 * v8;
    const V t4115 = t4114 + t1866 * v6;
    const V t4116 = t4115 + t2285 * v6;
    const V t4117 = t4116 + t3447 * v32;
    const V t4118 = t4117 + t4070 * v34;
    const V t4119 = t4118 + t3773 * v25;
    const V t4120 = t4119 + t2667 * v19;
    const V t4121 = t4120 + t3409 * v29;
    const V t4122 = t4121 + T(2) * t4097;
    const V t4123 = t4122 + T(3) * t4101;
    const V t4124 = t4123 + T(4) * t4103;
    store<V>(to_a + 29 * sto_a, t4124);
    const V t4125 = t3580 + T(2) * t3428;
    const V t4126 = t3598 + T(2) * t3442;
    const V t4127 = t3609 + t3417;
    const V t4128 = t3617 + t3456;
    const V t4129 = a7 * t2172;
    const V t4130 = t4129 + a30 * t4127;
    const V t4131 = t4130 + g4 * v30;
    const V t4132 = t4131 + g12 * t2168;
    const V t4133 = t4132 + g13 * t1516;
    const V t4134 = t4133 + t4128 * v30;
    const V t4135 = a5 * t1765;
    const V t4136 = t4135 + a7 * t1734;
    const V t4137 = t4136 + a8 * t2225;
    const V t4138 = t4137 + a16 * t2617;
    const V t4139 = t4138 + a23 * t3298;
    const V t4140 = t4139 + a26 * t3839;
    const V t4141 = t4140 + a27 * t3433;
    const V t4142 = t4141 + a31 * t4125;
    const V t4143 = t4142 + a32 * t3587;
    const V t4144 = t4143 + t2232 * v8;
    const V t4145 = t4144 + t1854 * v5;
    const V t4146 = t4145 + t2155 * v7;
    const V t4147 = t4146 + t3595 * v32;
    const V t4148 = t4147 + t3447 * v27;
    const V t4149 = t4148 + t3318 * v23;
    const V t4150 = t4149 + t4126 * v31;
    const V t4151 = t4150 + t3840 * v26;
    const V t4152 = t4151 + t1897 * v7;
    const V t4153 = t4152 + t2663 * v16;
    const V t4154 = t4153 + T(2) * t4134;
    store<V>(to_a + 30 * sto_a, t4154);
    const V t4155 = t3677 + T(2) * t3580;
    const V t4156 = t4155 + T(6) * t3428;
    const V t4157 = t3681 + T(2) * t3598;
    const V t4158 = t4157 + T(6) * t3442;
    const V t4159 = t3520 + T(2) * t3587;
    const V t4160 = t4159 + T(2) * t3609;
    const V t4161 = t4160 + T(3) * t3417;
    const V t4162 = t3531 + T(2) * t3595;
    const V t4163 = t4162 + T(2) * t3617;
    const V t4164 = t4163 + T(3) * t3456;
    const V t4165 = a7 * t1975;
    const V t4166 = t4165 + a8 * t2172;
    const V t4167 = t4166 + a8 * t1734;
    const V t4168 = t4167 + a24 * t3298;
    const V t4169 = t4168 + a26 * t3847;
    const V t4170 = t4169 + a27 * t3913;
    const V t4171 = t4170 + a28 * t3433;
    const V t4172 = t4171 + a31 * t4161;
    const V t4173 = t4172 + a33 * t3587;
    const V t4174 = t4173 + t3595 * v33;
    const V t4175 = t4174 + t3447 * v28;
    const V t4176 = t4175 + t3318 * v24;
    const V t4177 = t4176 + t4164 * v31;
    const V t4178 = t4177 + t3850 * v26;
    const V t4179 = t4178 + t3917 * v27;
    const V t4180 = t4179 + t1996 * v7;
    const V t4181 = t4180 + t1897 * v8;
    const V t4182 = a7 * t2225;
    const V t4183 = t4182 + a17 * t2617;
    const V t4184 = t4183 + t2232 * v7;
    const V t4185 = t4184 + t2663 * v17;
    const V t4186 = g12 * t2223;
    const V t4187 = t4186 + g13 * t1564;
    const V t4188 = a5 * t1783;
    const V t4189 = t4188 + a6 * t1765;
    const V t4190 = t4189 + a8 * t2121;
    const V t4191 = t4190 + a9 * t2225;
    const V t4192 = t4191 + a16 * t2621;
    const V t4193 = t4192 + a23 * t3302;
    const V t4194 = t4193 + a30 * t4125;
    const V t4195 = t4194 + a32 * t4156;
    const V t4196 = t4195 + t2150 * v8;
    const V t4197 = t4196 + t2232 * v9;
    const V t4198 = t4197 + t1847 * v5;
    const V t4199 = t4198 + t1854 * v6;
    const V t4200 = t4199 + t2155 * v8;
    const V t4201 = t4200 + t3314 * v23;
    const V t4202 = t4201 + t4158 * v32;
    const V t4203 = t4202 + t4126 * v30;
    const V t4204 = t4203 + t2659 * v16;
    const V t4205 = t4204 + t3409 * v31;
    const V t4206 = t4205 + T(2) * t4181;
    const V t4207 = t4206 + T(3) * t4185;
    const V t4208 = t4207 + T(4) * t4187;
    store<V>(to_a + 31 * sto_a, t4208);
    const V t4209 = t3580 + T(2) * t3995;
    const V t4210 = t3598 + T(2) * t3998;
    const V t4211 = t3779 + t3609;
    const V t4212 = t4211 + T(4) * t3587;
    const V t4213 = t4212 + T(3) * t3520;
    const V t4214 = t4213 + T(3) * t3417;
    const V t4215 = t3784 + t3617;
    const V t4216 = t4215 + T(4) * t3595;
    const V t4217 = t4216 + T(3) * t3531;
    const V t4218 = t4217 + T(3) * t3456;
    const V t4219 = a24 * t3302;
    const V t4220 = t4219 + a32 * t4214;
    const V t4221 = t4220 + g12 * t2115;
    const V t4222 = t4221 + g13 * t1424;
    const V t4223 = t4222 + t3314 * v24;
    const V t4224 = t4223 + t4218 * v32;
    const V t4225 = a8 * t2130;
    const V t4226 = t4225 + a8 * t2225;
    const V t4227 = t4226 + a17 * t2621;
    const V t4228 = t4227 + a18 * t2617;
    const V t4229 = t4228 + t2137 * v8;
    const V t4230 = t4229 + t2232 * v8;
    const V t4231 = t4230 + t2659 * v17;
    const V t4232 = t4231 + t2663 * v18;
    const V t4233 = a8 * t1975;
    const V t4234 = t4233 + t1996 * v8;
    const V t4235 = a5 * t1801;
    const V t4236 = t4235 + a6 * t1783;
    const V t4237 = t4236 + a7 * t2121;
    const V t4238 = t4237 + a7 * t1756;
    const V t4239 = t4238 + a9 * t2121;
    const V t4240 = t4239 + a9 * t1734;
    const V t4241 = t4240 + a23 * t3306;
    const V t4242 = t4241 + a25 * t3298;
    const V t4243 = t4242 + a26 * t3399;
    const V t4244 = t4243 + a27 * t3900;
    const V t4245 = t4244 + a28 * t3990;
    const V t4246 = t4245 + a29 * t3433;
    const V t4247 = t4246 + a30 * t3587;
    const V t4248 = t4247 + a31 * t4156;
    const V t4249 = t4248 + a33 * t4209;
    const V t4250 = t4249 + a34 * t3587;
    const V t4251 = t4250 + t2150 * v7;
    const V t4252 = t4251 + t2150 * v9;
    const V t4253 = t4252 + t1832 * v5;
    const V t4254 = t4253 + t1847 * v6;
    const V t4255 = t4254 + t3595 * v30;
    const V t4256 = t4255 + t3595 * v34;
    const V t4257 = t4256 + t3403 * v26;
    const V t4258 = t4257 + t3447 * v29;
    const V t4259 = t4258 + t3310 * v23;
    const V t4260 = t4259 + t3318 * v25;
    const V t4261 = t4260 + t4210 * v33;
    const V t4262 = t4261 + t4158 * v31;
    const V t4263 = t4262 + t3902 * v27;
    const V t4264 = t4263 + t3991 * v28;
    const V t4265 = t4264 + t1890 * v7;
    const V t4266 = t4265 + t1897 * v9;
    const V t4267 = t4266 + t3606 * v32;
    const V t4268 = t4267 + T(2) * t4224;
    const V t4269 = t4268 + T(3) * t4232;
    const V t4270 = t4269 + T(4) * t4234;
    store<V>(to_a + 32 * sto_a, t4270);
    const V t4271 = t3677 + T(2) * t3428;
    const V t4272 = t3681 + T(2) * t3442;
    const V t4273 = t4072 + t3417;
    const V t4274 = t4273 + T(2) * t3587;
    const V t4275 = t4078 + t3456;
    const V t4276 = t4275 + T(2) * t3595;
    const V t4277 = a8 * t2297;
    const V t4278 = t4277 + a8 * t1756;
    const V t4279 = t4278 + a9 * t1975;
    const V t4280 = t4279 + a24 * t3306;
    const V t4281 = t4280 + a27 * t3399;
    const V t4282 = t4281 + a28 * t3997;
    const V t4283 = t4282 + a29 * t4075;
    const V t4284 = t4283 + a31 * t3587;
    const V t4285 = t4284 + a33 * t4274;
    const V t4286 = t4285 + t3595 * v31;
    const V t4287 = t4286 + t3403 * v27;
    const V t4288 = t4287 + t3310 * v24;
    const V t4289 = t4288 + t4276 * v33;
    const V t4290 = t4289 + t4000 * v28;
    const V t4291 = t4290 + t4076 * v29;
    const V t4292 = t4291 + t1890 * v8;
    const V t4293 = t4292 + t1996 * v9;
    const V t4294 = a9 * t2130;
    const V t4295 = t4294 + a18 * t2621;
    const V t4296 = t4295 + t2137 * v9;
    const V t4297 = t4296 + t2659 * v18;
    const V t4298 = g12 * t2128;
    const V t4299 = t4298 + g13 * t1455;
    const V t4300 = a5 * t1810;
    const V t4301 = t4300 + a6 * t1801;
    const V t4302 = t4301 + a7 * t2130;
    const V t4303 = t4302 + a8 * t2121;
    const V t4304 = t4303 + a19 * t2617;
    const V t4305 = t4304 + a25 * t3302;
    const V t4306 = t4305 + a32 * t4209;
    const V t4307 = t4306 + a34 * t4271;
    const V t4308 = t4307 + t2137 * v7;
    const V t4309 = t4308 + t2150 * v8;
    const V t4310 = t4309 + t1817 * v5;
    const V t4311 = t4310 + t1832 * v6;
    const V t4312 = t4311 + t2285 * v8;
    const V t4313 = t4312 + t3314 * v25;
    const V t4314 = t4313 + t4272 * v34;
    const V t4315 = t4314 + t4210 * v32;
    const V t4316 = t4315 + t2663 * v19;
    const V t4317 = t4316 + t3409 * v33;
    const V t4318 = t4317 + T(2) * t4293;
    const V t4319 = t4318 + T(3) * t4297;
    const V t4320 = t4319 + T(4) * t4299;
    store<V>(to_a + 33 * sto_a, t4320);
    const V t4321 = t3779 + t3520;
    const V t4322 = t3784 + t3531;
    const V t4323 = a9 * t2297;
    const V t4324 = t4323 + a34 * t4321;
    const V t4325 = t4324 + g4 * v34;
    const V t4326 = t4325 + g12 * t2293;
    const V t4327 = t4326 + g13 * t1630;
    const V t4328 = t4327 + t4322 * v34;
    const V t4329 = a6 * t1810;
    const V t4330 = t4329 + a8 * t2130;
    const V t4331 = t4330 + a9 * t1756;
    const V t4332 = t4331 + a19 * t2621;
    const V t4333 = t4332 + a25 * t3306;
    const V t4334 = t4333 + a28 * t3399;
    const V t4335 = t4334 + a29 * t4069;
    const V t4336 = t4335 + a32 * t3587;
    const V t4337 = t4336 + a33 * t4271;
    const V t4338 = t4337 + t2137 * v8;
    const V t4339 = t4338 + t1817 * v6;
    const V t4340 = t4339 + t2285 * v9;
    const V t4341 = t4340 + t3595 * v32;
    const V t4342 = t4341 + t3403 * v28;
    const V t4343 = t4342 + t3310 * v25;
    const V t4344 = t4343 + t4272 * v33;
    const V t4345 = t4344 + t4070 * v29;
    const V t4346 = t4345 + t1890 * v9;
    const V t4347 = t4346 + t2659 * v19;
    const V t4348 = t4347 + T(2) * t4328;
    store<V>(to_a + 34 * sto_a, t4348);
    const V t4349 = a1 * v1;
    const V t4350 = t4349 + a2 * v2;
    const V t4351 = t4350 + a3 * v3;
    const V t4352 = T(2) * t4351;
    store<V>(to_g + 1 * sto_g, t4352);
    const V t4353 = a4 * v4;
    const V t4354 = t4353 + a7 * v7;
    const V t4355 = t4354 + a9 * v9;
    const V t4356 = t4355 + t695 * v5;
    const V t4357 = t4356 + t696 * v6;
    const V t4358 = t4357 + t697 * v8;
    const V t4359 = T(2) * t4358;
    store<V>(to_g + 2 * sto_g, t4359);
    const V t4360 = a11 * v11;
    const V t4361 = t4360 + a12 * v12;
    const V t4362 = t4361 + a13 * v13;
    const V t4363 = t4362 + a15 * v15;
    const V t4364 = t4363 + a17 * v17;
    const V t4365 = t4364 + a18 * v18;
    const V t4366 = a10 * v10;
    const V t4367 = t4366 + a16 * v16;
    const V t4368 = t4367 + a19 * v19;
    const V t4369 = t4368 + t811 * v14;
    const V t4370 = t4369 + T(3) * t4365;
    const V t4371 = T(2) * t4370;
    store<V>(to_g + 3 * sto_g, t4371);
    const V t4372 = a23 * v23;
    const V t4373 = t4372 + a25 * v25;
    const V t4374 = t4373 + a32 * v32;
    const V t4375 = a24 * v24;
    const V t4376 = t4375 + a27 * v27;
    const V t4377 = t4376 + a28 * v28;
    const V t4378 = a20 * v20;
    const V t4379 = t4378 + a30 * v30;
    const V t4380 = t4379 + a34 * v34;
    const V t4381 = t4380 + t2985 * v33;
    const V t4382 = t4381 + t2914 * v31;
    const V t4383 = t4382 + t2835 * v29;
    const V t4384 = t4383 + t2748 * v26;
    const V t4385 = t4384 + t2634 * v22;
    const V t4386 = t4385 + t2645 * v21;
    const V t4387 = t4386 + T(6) * t4374;
    const V t4388 = t4387 + T(12) * t4377;
    const V t4389 = T(2) * t4388;
    store<V>(to_g + 4 * sto_g, t4389);
    const V t4390 = a1 * t42;
    const V t4391 = t4390 + a2 * t87;
    const V t4392 = t4391 + a3 * t132;
    const V t4393 = t4392 + t853 * v1;
    const V t4394 = t4393 + t829 * v2;
    const V t4395 = t4394 + t804 * v3;
    store<V>(to_g + 5 * sto_g, t4395);
    const V t4396 = a1 * t13;
    const V t4397 = t4396 + a2 * t59;
    const V t4398 = t4397 + a3 * t104;
    const V t4399 = t4398 + t859 * v1;
    const V t4400 = t4399 + t835 * v2;
    const V t4401 = t4400 + t810 * v3;
    store<V>(to_g + 6 * sto_g, t4401);
    const V t4402 = a1 * t35;
    const V t4403 = t4402 + a2 * t81;
    const V t4404 = t4403 + a3 * t126;
    const V t4405 = t4404 + t870 * v1;
    const V t4406 = t4405 + t846 * v2;
    const V t4407 = t4406 + t822 * v3;
    store<V>(to_g + 7 * sto_g, t4407);
    const V t4408 = a4 * t159;
    const V t4409 = t4408 + a5 * t961;
    const V t4410 = t4409 + a6 * t992;
    const V t4411 = t4410 + a7 * t253;
    const V t4412 = t4411 + a8 * t1075;
    const V t4413 = t4412 + a9 * t334;
    const V t4414 = t4413 + t1251 * v5;
    const V t4415 = t4414 + t1212 * v6;
    const V t4416 = t4415 + t1171 * v8;
    const V t4417 = t773 * v4;
    const V t4418 = t4417 + t739 * v7;
    const V t4419 = t4418 + t694 * v9;
    const V t4420 = t4419 + T(2) * t4416;
    store<V>(to_g + 8 * sto_g, t4420);
    const V t4421 = a5 * t897;
    const V t4422 = t4421 + a6 * t929;
    const V t4423 = t4422 + a8 * t1088;
    const V t4424 = t4423 + t1257 * v5;
    const V t4425 = t4424 + t1218 * v6;
    const V t4426 = t4425 + t1177 * v8;
    const V t4427 = a4 * t149;
    const V t4428 = t4427 + a7 * t243;
    const V t4429 = t4428 + a9 * t324;
    const V t4430 = t4429 + t779 * v4;
    const V t4431 = t4430 + t745 * v7;
    const V t4432 = t4431 + t703 * v9;
    const V t4433 = t4432 + T(2) * t4426;
    store<V>(to_g + 9 * sto_g, t4433);
    const V t4434 = a4 * t170;
    const V t4435 = t4434 + a5 * t978;
    const V t4436 = t4435 + a6 * t1009;
    const V t4437 = t4436 + a7 * t261;
    const V t4438 = t4437 + a8 * t1105;
    const V t4439 = t4438 + a9 * t340;
    const V t4440 = t4439 + t1268 * v5;
    const V t4441 = t4440 + t1229 * v6;
    const V t4442 = t4441 + t1188 * v8;
    const V t4443 = t785 * v4;
    const V t4444 = t4443 + t753 * v7;
    const V t4445 = t4444 + t714 * v9;
    const V t4446 = t4445 + T(2) * t4442;
    store<V>(to_g + 10 * sto_g, t4446);
    const V t4447 = a4 * t189;
    const V t4448 = t4447 + a5 * t907;
    const V t4449 = t4448 + a6 * t939;
    const V t4450 = t4449 + a7 * t271;
    const V t4451 = t4450 + a8 * t1120;
    const V t4452 = t4451 + a9 * t348;
    const V t4453 = t4452 + t1277 * v5;
    const V t4454 = t4453 + t1238 * v6;
    const V t4455 = t4454 + t1199 * v8;
    const V t4456 = t791 * v4;
    const V t4457 = t4456 + t760 * v7;
    const V t4458 = t4457 + t725 * v9;
    const V t4459 = t4458 + T(2) * t4455;
    store<V>(to_g + 11 * sto_g, t4459);
    const V t4460 = a20 * t1933;
    const V t4461 = t4460 + a23 * t1720;
    const V t4462 = t4461 + a25 * t1742;
    const V t4463 = t4462 + a30 * t2168;
    const V t4464 = t4463 + a32 * t2115;
    const V t4465 = t4464 + a34 * t2293;
    const V t4466 = t4465 + t1873 * v23;
    const V t4467 = t4466 + t1861 * v25;
    const V t4468 = t4467 + t2145 * v32;
    const V t4469 = a21 * t2050;
    const V t4470 = t4469 + a22 * t2058;
    const V t4471 = t4470 + a24 * t1959;
    const V t4472 = t4471 + a26 * t1763;
    const V t4473 = t4472 + a27 * t1774;
    const V t4474 = t4473 + a28 * t1792;
    const V t4475 = t4474 + a29 * t1808;
    const V t4476 = t4475 + a31 * t2223;
    const V t4477 = t4476 + a33 * t2128;
    const V t4478 = t4477 + t2067 * v21;
    const V t4479 = t4478 + t2061 * v22;
    const V t4480 = t4479 + t1982 * v24;
    const V t4481 = t4480 + t1849 * v26;
    const V t4482 = t4481 + t1840 * v27;
    const V t4483 = t4482 + t1825 * v28;
    const V t4484 = t4483 + t1812 * v29;
    const V t4485 = t4484 + t2227 * v31;
    const V t4486 = t4485 + t2132 * v33;
    const V t4487 = t1879 * v20;
    const V t4488 = t4487 + t2152 * v30;
    const V t4489 = t4488 + t2282 * v34;
    const V t4490 = t4489 + T(2) * t4468;
    const V t4491 = t4490 + T(4) * t4486;
    store<V>(to_g + 12 * sto_g, t4491);
    const V t4492 = a20 * t944;
    const V t4493 = t4492 + a23 * t215;
    const V t4494 = t4493 + a25 * t297;
    const V t4495 = t4494 + a30 * t1516;
    const V t4496 = t4495 + a32 * t1424;
    const V t4497 = t4496 + a34 * t1630;
    const V t4498 = t4497 + t670 * v23;
    const V t4499 = t4498 + t641 * v25;
    const V t4500 = t4499 + t1486 * v32;
    const V t4501 = a21 * t1328;
    const V t4502 = t4501 + a22 * t1346;
    const V t4503 = t4502 + a24 * t1046;
    const V t4504 = t4503 + a26 * t385;
    const V t4505 = t4504 + a27 * t418;
    const V t4506 = t4505 + a28 * t465;
    const V t4507 = t4506 + a29 * t510;
    const V t4508 = t4507 + a31 * t1564;
    const V t4509 = t4508 + a33 * t1455;
    const V t4510 = t4509 + t1363 * v21;
    const V t4511 = t4510 + t1351 * v22;
    const V t4512 = t4511 + t1155 * v24;
    const V t4513 = t4512 + t609 * v26;
    const V t4514 = t4513 + t588 * v27;
    const V t4515 = t4514 + t555 * v28;
    const V t4516 = t4515 + t523 * v29;
    const V t4517 = t4516 + t1571 * v31;
    const V t4518 = t4517 + t1461 * v33;
    const V t4519 = t685 * v20;
    const V t4520 = t4519 + t1500 * v30;
    const V t4521 = t4520 + t1618 * v34;
    const V t4522 = t4521 + T(2) * t4500;
    const V t4523 = t4522 + T(4) * t4518;
    store<V>(to_g + 13 * sto_g, t4523);
    const V t4524 = t1278 * t884;
    const V t4525 = t4524 + t1239 * t916;
    const V t4526 = t4525 + t1200 * t1126;
    const V t4527 = t4526 + t795 * t150;
    const V t4528 = t4527 + t1281 * t955;
    const V t4529 = t4528 + t1242 * t986;
    const V t4530 = t4529 + t764 * t244;
    const V t4531 = t4530 + t1203 * t1069;
    const V t4532 = t4531 + t729 * t325;
    const V t4533 = t792 * t156;
    const V t4534 = t4533 + t761 * t250;
    const V t4535 = t4534 + t726 * t331;
    const V t4536 = t4535 + T(2) * t4532;
    store<V>(to_g + 14 * sto_g, t4536);
    const V t4537 = t853 * t42;
    const V t4538 = t4537 + t829 * t87;
    const V t4539 = t4538 + t804 * t132;
    const V t4540 = T(2) * t4539;
    store<V>(to_g + 15 * sto_g, t4540);
    const V t4541 = t779 * t150;
    const V t4542 = t4541 + t1257 * t955;
    const V t4543 = t4542 + t1218 * t986;
    const V t4544 = t4543 + t745 * t244;
    const V t4545 = t4544 + t1177 * t1069;
    const V t4546 = t4545 + t703 * t325;
    const V t4547 = t4546 + t1278 * t897;
    const V t4548 = t4547 + t1239 * t929;
    const V t4549 = t4548 + t1200 * t1088;
    const V t4550 = t792 * t149;
    const V t4551 = t4550 + t761 * t243;
    const V t4552 = t4551 + t726 * t324;
    const V t4553 = t4552 + T(2) * t4549;
    store<V>(to_g + 16 * sto_g, t4553);
    const V t4554 = t1281 * t884;
    const V t4555 = t4554 + t1242 * t916;
    const V t4556 = t4555 + t1203 * t1126;
    const V t4557 = t795 * t156;
    const V t4558 = t4557 + t764 * t250;
    const V t4559 = t4558 + t729 * t331;
    const V t4560 = t4559 + T(2) * t4556;
    const V t4561 = T(2) * t4560;
    store<V>(to_g + 17 * sto_g, t4561);
    const V t4562 = t791 * t150;
    const V t4563 = t4562 + t1277 * t955;
    const V t4564 = t4563 + t1238 * t986;
    const V t4565 = t4564 + t760 * t244;
    const V t4566 = t4565 + t1199 * t1069;
    const V t4567 = t4566 + t725 * t325;
    const V t4568 = t4567 + t792 * t189;
    const V t4569 = t4568 + t1278 * t907;
    const V t4570 = t4569 + t1239 * t939;
    const V t4571 = t4570 + t761 * t271;
    const V t4572 = t4571 + t1200 * t1120;
    const V t4573 = t4572 + t726 * t348;
    const V t4574 = T(2) * t4573;
    store<V>(to_g + 18 * sto_g, t4574);
    const V t4575 = t853 * t13;
    const V t4576 = t4575 + t829 * t59;
    const V t4577 = t4576 + t804 * t104;
    const V t4578 = t4577 + t859 * t42;
    const V t4579 = t4578 + t835 * t87;
    const V t4580 = t4579 + t810 * t132;
    store<V>(to_g + 19 * sto_g, t4580);
    const V t4581 = t1251 * t884;
    const V t4582 = t4581 + t1212 * t916;
    const V t4583 = t4582 + t1171 * t1126;
    const V t4584 = t4583 + t795 * t159;
    const V t4585 = t4584 + t1281 * t961;
    const V t4586 = t4585 + t1242 * t992;
    const V t4587 = t4586 + t764 * t253;
    const V t4588 = t4587 + t1203 * t1075;
    const V t4589 = t4588 + t729 * t334;
    const V t4590 = t773 * t156;
    const V t4591 = t4590 + t739 * t250;
    const V t4592 = t4591 + t694 * t331;
    const V t4593 = t4592 + T(2) * t4589;
    store<V>(to_g + 20 * sto_g, t4593);
    const V t4594 = t853 * t35;
    const V t4595 = t4594 + t829 * t81;
    const V t4596 = t4595 + t804 * t126;
    const V t4597 = t4596 + t870 * t42;
    const V t4598 = t4597 + t846 * t87;
    const V t4599 = t4598 + t822 * t132;
    store<V>(to_g + 21 * sto_g, t4599);
    const V t4600 = t1987 * t1065;
    const V t4601 = t4600 + t1845 * t438;
    const V t4602 = t4601 + t1830 * t484;
    const V t4603 = t4602 + t1166 * t1966;
    const V t4604 = t4603 + t599 * t1781;
    const V t4605 = t4604 + t566 * t1799;
    const V t4606 = t1880 * t950;
    const V t4607 = t4606 + t2153 * t1522;
    const V t4608 = t4607 + t2283 * t1636;
    const V t4609 = t4608 + t688 * t1935;
    const V t4610 = t4609 + t1503 * t2170;
    const V t4611 = t4610 + t1621 * t2295;
    const V t4612 = t1876 * t228;
    const V t4613 = t4612 + t1864 * t309;
    const V t4614 = t4613 + t2148 * t1436;
    const V t4615 = t4614 + t677 * t1724;
    const V t4616 = t4615 + t648 * t1746;
    const V t4617 = t4616 + t1493 * t2119;
    const V t4618 = t2070 * t1325;
    const V t4619 = t4618 + t2064 * t1343;
    const V t4620 = t4619 + t1852 * t368;
    const V t4621 = t4620 + t1815 * t499;
    const V t4622 = t4621 + t2230 * t1559;
    const V t4623 = t4622 + t2135 * t1451;
    const V t4624 = t4623 + t1370 * t2049;
    const V t4625 = t4624 + t1358 * t2057;
    const V t4626 = t4625 + t616 * t1761;
    const V t4627 = t4626 + t530 * t1806;
    const V t4628 = t4627 + t1578 * t2221;
    const V t4629 = t4628 + t1468 * t2126;
    const V t4630 = t4629 + T(3) * t4605;
    const V t4631 = t4630 + T(4) * t4611;
    const V t4632 = t4631 + T(6) * t4617;
    store<V>(to_g + 22 * sto_g, t4632);
    const V t4633 = t1257 * t884;
    const V t4634 = t4633 + t1218 * t916;
    const V t4635 = t4634 + t1177 * t1126;
    const V t4636 = t4635 + t1281 * t897;
    const V t4637 = t4636 + t1242 * t929;
    const V t4638 = t4637 + t1203 * t1088;
    const V t4639 = t779 * t156;
    const V t4640 = t4639 + t745 * t250;
    const V t4641 = t4640 + t703 * t331;
    const V t4642 = t4641 + t795 * t149;
    const V t4643 = t4642 + t764 * t243;
    const V t4644 = t4643 + t729 * t324;
    const V t4645 = t4644 + T(2) * t4638;
    store<V>(to_g + 23 * sto_g, t4645);
    const V t4646 = t1268 * t884;
    const V t4647 = t4646 + t1229 * t916;
    const V t4648 = t4647 + t1188 * t1126;
    const V t4649 = t4648 + t795 * t170;
    const V t4650 = t4649 + t1281 * t978;
    const V t4651 = t4650 + t1242 * t1009;
    const V t4652 = t4651 + t764 * t261;
    const V t4653 = t4652 + t1203 * t1105;
    const V t4654 = t4653 + t729 * t340;
    const V t4655 = t785 * t156;
    const V t4656 = t4655 + t753 * t250;
    const V t4657 = t4656 + t714 * t331;
    const V t4658 = t4657 + T(2) * t4654;
    store<V>(to_g + 24 * sto_g, t4658);
    const V t4659 = t1277 * t884;
    const V t4660 = t4659 + t1238 * t916;
    const V t4661 = t4660 + t1199 * t1126;
    const V t4662 = t4661 + t795 * t189;
    const V t4663 = t4662 + t1281 * t907;
    const V t4664 = t4663 + t1242 * t939;
    const V t4665 = t4664 + t764 * t271;
    const V t4666 = t4665 + t1203 * t1120;
    const V t4667 = t4666 + t729 * t348;
    const V t4668 = t791 * t156;
    const V t4669 = t4668 + t760 * t250;
    const V t4670 = t4669 + t725 * t331;
    const V t4671 = t4670 + T(2) * t4667;
    store<V>(to_g + 25 * sto_g, t4671);
    const V t4672 = t1880 * t944;
    const V t4673 = t4672 + t2153 * t1516;
    const V t4674 = t4673 + t2283 * t1630;
    const V t4675 = t685 * t1935;
    const V t4676 = t4675 + t1363 * t2049;
    const V t4677 = t4676 + t1351 * t2057;
    const V t4678 = t4677 + t670 * t1724;
    const V t4679 = t4678 + t1155 * t1966;
    const V t4680 = t4679 + t641 * t1746;
    const V t4681 = t4680 + t609 * t1761;
    const V t4682 = t4681 + t588 * t1781;
    const V t4683 = t4682 + t555 * t1799;
    const V t4684 = t4683 + t523 * t1806;
    const V t4685 = t4684 + t1500 * t2170;
    const V t4686 = t4685 + t1571 * t2221;
    const V t4687 = t4686 + t1486 * t2119;
    const V t4688 = t4687 + t1461 * t2126;
    const V t4689 = t4688 + t1618 * t2295;
    const V t4690 = t4689 + t2070 * t1328;
    const V t4691 = t4690 + t2064 * t1346;
    const V t4692 = t4691 + t1876 * t215;
    const V t4693 = t4692 + t1987 * t1046;
    const V t4694 = t4693 + t1864 * t297;
    const V t4695 = t4694 + t1852 * t385;
    const V t4696 = t4695 + t1845 * t418;
    const V t4697 = t4696 + t1830 * t465;
    const V t4698 = t4697 + t1815 * t510;
    const V t4699 = t4698 + t2230 * t1564;
    const V t4700 = t4699 + t2148 * t1424;
    const V t4701 = t4700 + t2135 * t1455;
    const V t4702 = t4701 + T(2) * t4674;
    store<V>(to_g + 26 * sto_g, t4702);
    const V t4703 = t1251 * t897;
    const V t4704 = t4703 + t1212 * t929;
    const V t4705 = t4704 + t1171 * t1088;
    const V t4706 = t4705 + t779 * t159;
    const V t4707 = t4706 + t1257 * t961;
    const V t4708 = t4707 + t1218 * t992;
    const V t4709 = t4708 + t745 * t253;
    const V t4710 = t4709 + t1177 * t1075;
    const V t4711 = t4710 + t703 * t334;
    const V t4712 = t773 * t149;
    const V t4713 = t4712 + t739 * t243;
    const V t4714 = t4713 + t694 * t324;
    const V t4715 = t4714 + T(2) * t4711;
    store<V>(to_g + 27 * sto_g, t4715);
    const V t4716 = t773 * t170;
    const V t4717 = t4716 + t1251 * t978;
    const V t4718 = t4717 + t1212 * t1009;
    const V t4719 = t4718 + t739 * t261;
    const V t4720 = t4719 + t1171 * t1105;
    const V t4721 = t4720 + t694 * t340;
    const V t4722 = t4721 + t785 * t159;
    const V t4723 = t4722 + t1268 * t961;
    const V t4724 = t4723 + t1229 * t992;
    const V t4725 = t4724 + t753 * t253;
    const V t4726 = t4725 + t1188 * t1075;
    const V t4727 = t4726 + t714 * t334;
    const V t4728 = T(2) * t4727;
    store<V>(to_g + 28 * sto_g, t4728);
    const V t4729 = t859 * t13;
    const V t4730 = t4729 + t835 * t59;
    const V t4731 = t4730 + t810 * t104;
    const V t4732 = T(2) * t4731;
    store<V>(to_g + 29 * sto_g, t4732);
    const V t4733 = t773 * t189;
    const V t4734 = t4733 + t1251 * t907;
    const V t4735 = t4734 + t1212 * t939;
    const V t4736 = t4735 + t739 * t271;
    const V t4737 = t4736 + t1171 * t1120;
    const V t4738 = t4737 + t694 * t348;
    const V t4739 = t4738 + t791 * t159;
    const V t4740 = t4739 + t1277 * t961;
    const V t4741 = t4740 + t1238 * t992;
    const V t4742 = t4741 + t760 * t253;
    const V t4743 = t4742 + t1199 * t1075;
    const V t4744 = t4743 + t725 * t334;
    const V t4745 = T(2) * t4744;
    store<V>(to_g + 30 * sto_g, t4745);
    const V t4746 = t1257 * t897;
    const V t4747 = t4746 + t1218 * t929;
    const V t4748 = t4747 + t1177 * t1088;
    const V t4749 = t779 * t149;
    const V t4750 = t4749 + t745 * t243;
    const V t4751 = t4750 + t703 * t324;
    const V t4752 = t4751 + T(2) * t4748;
    const V t4753 = T(2) * t4752;
    store<V>(to_g + 31 * sto_g, t4753);
    const V t4754 = t688 * t1933;
    const V t4755 = t4754 + t1503 * t2168;
    const V t4756 = t4755 + t1621 * t2293;
    const V t4757 = t1879 * t950;
    const V t4758 = t4757 + t2067 * t1325;
    const V t4759 = t4758 + t2061 * t1343;
    const V t4760 = t4759 + t1873 * t228;
    const V t4761 = t4760 + t1982 * t1065;
    const V t4762 = t4761 + t1861 * t309;
    const V t4763 = t4762 + t1849 * t368;
    const V t4764 = t4763 + t1840 * t438;
    const V t4765 = t4764 + t1825 * t484;
    const V t4766 = t4765 + t1812 * t499;
    const V t4767 = t4766 + t2152 * t1522;
    const V t4768 = t4767 + t2227 * t1559;
    const V t4769 = t4768 + t2145 * t1436;
    const V t4770 = t4769 + t2132 * t1451;
    const V t4771 = t4770 + t2282 * t1636;
    const V t4772 = t4771 + t1370 * t2050;
    const V t4773 = t4772 + t1358 * t2058;
    const V t4774 = t4773 + t677 * t1720;
    const V t4775 = t4774 + t1166 * t1959;
    const V t4776 = t4775 + t648 * t1742;
    const V t4777 = t4776 + t616 * t1763;
    const V t4778 = t4777 + t599 * t1774;
    const V t4779 = t4778 + t566 * t1792;
    const V t4780 = t4779 + t530 * t1808;
    const V t4781 = t4780 + t1578 * t2223;
    const V t4782 = t4781 + t1493 * t2115;
    const V t4783 = t4782 + t1468 * t2128;
    const V t4784 = t4783 + T(2) * t4756;
    store<V>(to_g + 32 * sto_g, t4784);
    const V t4785 = t859 * t35;
    const V t4786 = t4785 + t835 * t81;
    const V t4787 = t4786 + t810 * t126;
    const V t4788 = t4787 + t870 * t13;
    const V t4789 = t4788 + t846 * t59;
    const V t4790 = t4789 + t822 * t104;
    store<V>(to_g + 33 * sto_g, t4790);
    const V t4791 = t779 * t170;
    const V t4792 = t4791 + t1257 * t978;
    const V t4793 = t4792 + t1218 * t1009;
    const V t4794 = t4793 + t745 * t261;
    const V t4795 = t4794 + t1177 * t1105;
    const V t4796 = t4795 + t703 * t340;
    const V t4797 = t4796 + t1268 * t897;
    const V t4798 = t4797 + t1229 * t929;
    const V t4799 = t4798 + t1188 * t1088;
    const V t4800 = t785 * t149;
    const V t4801 = t4800 + t753 * t243;
    const V t4802 = t4801 + t714 * t324;
    const V t4803 = t4802 + T(2) * t4799;
    store<V>(to_g + 34 * sto_g, t4803);
    const V t4804 = t779 * t189;
    const V t4805 = t4804 + t1257 * t907;
    const V t4806 = t4805 + t1218 * t939;
    const V t4807 = t4806 + t745 * t271;
    const V t4808 = t4807 + t1177 * t1120;
    const V t4809 = t4808 + t703 * t348;
    const V t4810 = t4809 + t1277 * t897;
    const V t4811 = t4810 + t1238 * t929;
    const V t4812 = t4811 + t1199 * t1088;
    const V t4813 = t791 * t149;
    const V t4814 = t4813 + t760 * t243;
    const V t4815 = t4814 + t725 * t324;
    const V t4816 = t4815 + T(2) * t4812;
    store<V>(to_g + 35 * sto_g, t4816);
    const V t4817 = t785 * t170;
    const V t4818 = t4817 + t1268 * t978;
    const V t4819 = t4818 + t1229 * t1009;
    const V t4820 = t4819 + t753 * t261;
    const V t4821 = t4820 + t1188 * t1105;
    const V t4822 = t4821 + t714 * t340;
    const V t4823 = T(4) * t4822;
    store<V>(to_g + 36 * sto_g, t4823);
    const V t4824 = t785 * t189;
    const V t4825 = t4824 + t1268 * t907;
    const V t4826 = t4825 + t1229 * t939;
    const V t4827 = t4826 + t753 * t271;
    const V t4828 = t4827 + t1188 * t1120;
    const V t4829 = t4828 + t714 * t348;
    const V t4830 = t4829 + t791 * t170;
    const V t4831 = t4830 + t1277 * t978;
    const V t4832 = t4831 + t1238 * t1009;
    const V t4833 = t4832 + t760 * t261;
    const V t4834 = t4833 + t1199 * t1105;
    const V t4835 = t4834 + t725 * t340;
    const V t4836 = T(2) * t4835;
    store<V>(to_g + 37 * sto_g, t4836);
    const V t4837 = t870 * t35;
    const V t4838 = t4837 + t846 * t81;
    const V t4839 = t4838 + t822 * t126;
    const V t4840 = T(2) * t4839;
    store<V>(to_g + 38 * sto_g, t4840);
    const V t4841 = t1982 * t1046;
    const V t4842 = t4841 + t1840 * t418;
    const V t4843 = t4842 + t1825 * t465;
    const V t4844 = t4843 + t1155 * t1959;
    const V t4845 = t4844 + t588 * t1774;
    const V t4846 = t4845 + t555 * t1792;
    const V t4847 = t1879 * t944;
    const V t4848 = t4847 + t2152 * t1516;
    const V t4849 = t4848 + t2282 * t1630;
    const V t4850 = t4849 + t685 * t1933;
    const V t4851 = t4850 + t1500 * t2168;
    const V t4852 = t4851 + t1618 * t2293;
    const V t4853 = t2067 * t1328;
    const V t4854 = t4853 + t2061 * t1346;
    const V t4855 = t4854 + t1849 * t385;
    const V t4856 = t4855 + t1812 * t510;
    const V t4857 = t4856 + t2227 * t1564;
    const V t4858 = t4857 + t2132 * t1455;
    const V t4859 = t4858 + t1363 * t2050;
    const V t4860 = t4859 + t1351 * t2058;
    const V t4861 = t4860 + t609 * t1763;
    const V t4862 = t4861 + t523 * t1808;
    const V t4863 = t4862 + t1571 * t2223;
    const V t4864 = t4863 + t1461 * t2128;
    const V t4865 = t1873 * t215;
    const V t4866 = t4865 + t1861 * t297;
    const V t4867 = t4866 + t2145 * t1424;
    const V t4868 = t4867 + t670 * t1720;
    const V t4869 = t4868 + t641 * t1742;
    const V t4870 = t4869 + t1486 * t2115;
    const V t4871 = t4870 + T(2) * t4846;
    const V t4872 = t4871 + T(3) * t4852;
    const V t4873 = t4872 + T(6) * t4864;
    const V t4874 = T(2) * t4873;
    store<V>(to_g + 39 * sto_g, t4874);
    const V t4875 = t791 * t189;
    const V t4876 = t4875 + t1277 * t907;
    const V t4877 = t4876 + t1238 * t939;
    const V t4878 = t4877 + t760 * t271;
    const V t4879 = t4878 + t1199 * t1120;
    const V t4880 = t4879 + t725 * t348;
    const V t4881 = T(4) * t4880;
    store<V>(to_g + 40 * sto_g, t4881);
    const V v0 = load<V>(v + 0 * sv);
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

EVALUATION = r"""
// The whole potential: energies, forces and virials of one structure whose neighbours are given.
//
// Notation: l counts Cartesian components (rows), d their degree, k = (n~, s) radial functions before mixing times
// channels of an edge sum, c = (a, b) edge channels, n radial channels, f features, t layers of the potential.
//
//   forward  t:  M_t[l, k] = sum_j L_l R_n~ g_t[j, d, s];  A_t = mix(M_t) + messages;  B_t = forward(A_t)
//   reverse  t:  dB_t -> dA_t = backward(A_t, dB_t) -> dM_t -> forces, and dg_t of the neighbours
//
// The last layer does both at once. Two layouts: *rows*, [atom][l][column], columns contiguous, for everything that
// is gathered by neighbours; and *lanes*, [column][l][atom of a block], W atoms at a time, for everything that an atom
// does on its own. Edge functions are computed anew in each pass, W edges at a time; nothing of size edges x k exists.

#include <cstdint>

extern "C" {

// One structure, or one domain of it. Edges run from `sender` (own atoms and ghosts) to own atoms, in compressed rows;
// both directions of a pair between own atoms are listed, and pairs beyond the cutoff may be: they are skipped. An
// edge's vector is x[receiver] - x[sender] - images[image].
struct cace_system {
    int64_t n_atoms;          // own atoms, the first of all atoms
    int64_t n_all;            // own atoms and ghosts
    const double *positions;  // [n_all][3], Å
    const int32_t *elements;  // [n_all], rows of the embedding
    const int64_t *first;     // [n_atoms + 1]
    const int32_t *sender;    // [first[n_atoms]]
    const int32_t *image;     // [first[n_atoms]], rows of images, or null: no shifts
    const double *images;     // [][3], Å
    int32_t n_threads;
    double *energies;  // out [n_atoms], eV, with E0
    double *forces;    // out [n_all][3], eV/Å; those of ghosts are to be added to their owners
    double *virials;   // out [n_atoms][6] (xx yy zz yz xz xy), eV, or null
    double *features;  // out [n_atoms][layers + 1][c][n][f], or null
    double closest;    // out: smallest distance of a listed pair, Å
};

// Rows that ghosts need before the next phase (direction 0: owners to ghosts) or that they leave behind (1: to be
// added to the owners', then the ghosts' are forgotten). One row per atom of all.
struct cace_exchange {
    void *rows;
    int64_t width;  // reals per row
    int32_t direction;
};
}

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace {

#define INLINE inline __attribute__((always_inline))

typedef decltype(vec{} < vec{}) ivec;  // integers as wide as the reals; what comparisons return

// Lanes of a and b by constant indices. gcc has the function of clang's name since version 12.
#ifndef __has_builtin
#define __has_builtin(x) 0
#endif
template <int... I>
INLINE vec shuffled(vec a, vec b) {
#if __has_builtin(__builtin_shufflevector) && !defined(OLD_SHUFFLES)
    return __builtin_shufflevector(a, b, I...);
#else
    return __builtin_shuffle(a, b, ivec{I...});
#endif
}

#ifdef __AVX512F__
constexpr int N_REGISTERS = 32;
#else
constexpr int N_REGISTERS = 16;
#endif

constexpr int round_up(int n, int step) { return (n + step - 1) / step * step; }
// Length of a row: whole vectors, and not a multiple of 1 kB, at which rows would evict each other from the L1 cache.
constexpr int padded(int n) {
    const int whole = round_up(n > 0 ? n : 1, W);
    return whole * int(sizeof(real)) % 1024 == 0 ? whole + W : whole;
}

template <class F, int... I>
INLINE void static_for_(F &&f, std::integer_sequence<int, I...>) {
    (f(std::integral_constant<int, I>{}), ...);
}
// f(0), f(1), ..., f(N - 1) with the index as a constant: local arrays stay in registers.
template <int N, class F>
INLINE void static_for(F &&f) {
    static_for_(f, std::make_integer_sequence<int, N>{});
}

// f(first, number of them as a constant) over 0 ... N - 1 in tiles of TILE and one of the rest.
template <int TILE, int N, class F>
INLINE void for_tiles(F &&f) {
    for (int i = 0; i + TILE <= N; i += TILE) f(i, std::integral_constant<int, TILE>{});
    if constexpr (N % TILE) f(N / TILE * TILE, std::integral_constant<int, N % TILE>{});
}

INLINE vec at(const real *p) { return load<vec>(p); }
INLINE void put(real *p, vec v) { store<vec>(p, v); }
INLINE vec all(real x) { return splat<vec>(x); }
INLINE real total(vec v) {
    real sum = 0;
    for (int i = 0; i < W; ++i) sum += v[i];
    return sum;
}

}  // namespace

namespace {

constexpr int first_row(int d) { return d * (d + 1) * (d + 2) / 6; }
constexpr int degree_of(int l) {
    int d = 0;
    while (first_row(d + 1) <= l) ++d;
    return d;
}
struct Factor {
    int row, axis;
};
// Component l is component `row` of the degree below times the unit vector's `axis`.
constexpr Factor factor_of(int l) {
    const int d = degree_of(l), position = l - first_row(d);
    int m = 0;  // ly + lz
    while ((m + 1) * (m + 2) / 2 <= position) ++m;
    const int lz = position - m * (m + 1) / 2;
    if (m < d) return {first_row(d - 1) + position, 0};
    if (lz < m) return {first_row(d - 1) + (d - 1) * d / 2 + lz, 1};
    return {first_row(d - 1) + (d - 1) * d / 2 + lz - 1, 2};
}
constexpr int weight_degree(int l) { return N_WEIGHT_DEGREES > 1 ? degree_of(l) : 0; }

constexpr int N_CHANNELS = N_EMBEDDING * N_EMBEDDING;
constexpr int N_MIXED = N_CHANNELS * N_RADIAL;  // (c n)
constexpr int MIXED_ROW = padded(N_MIXED);
constexpr int N_BASIS = N_RADIAL * N_FEATURES;  // (n f), inputs of a head per edge channel

// Rows that share registers: at most MOST of consecutive components, of one degree when `by_degree`.
struct Tile {
    int first, n, degree;
};
constexpr int n_tiles(bool by_degree, int most) {
    int n = 0;
    for (int l = 0; l < N_LVECTORS;) {
        const int end = by_degree ? first_row(degree_of(l) + 1) : N_LVECTORS;
        const int parts = (end - l + most - 1) / most;
        n += parts;
        l = end;
    }
    return n;
}
constexpr Tile tile(bool by_degree, int most, int wanted) {
    int n = 0;
    for (int l = 0; l < N_LVECTORS;) {
        const int end = by_degree ? first_row(degree_of(l) + 1) : N_LVECTORS;
        const int parts = (end - l + most - 1) / most;
        if (wanted < n + parts) {
            const int rows = end - l, part = wanted - n;
            const int first = l + rows * part / parts;
            return {first, l + rows * (part + 1) / parts - first, by_degree ? degree_of(l) : 0};
        }
        n += parts;
        l = end;
    }
    return {0, 0, 0};
}
// As a type, since lambdas need not capture it.
template <bool BY_DEGREE, int MOST, int I>
struct TileAt {
    static constexpr int first = tile(BY_DEGREE, MOST, I).first, n = tile(BY_DEGREE, MOST, I).n;
    static constexpr int degree = tile(BY_DEGREE, MOST, I).degree;
};

}  // namespace

namespace {

// Branch-free polynomials: the C library's functions would not be vectorised. Taylor series, cut where the next term
// is below the last bit of the format; arguments are reduced in three steps (Cody and Waite).

constexpr bool DOUBLE = sizeof(real) == 8;
constexpr int MANTISSA = DOUBLE ? 52 : 23;
constexpr real MAGIC = DOUBLE ? real(6755399441055744.0) : real(12582912.0);  // 1.5 2^mantissa: adding it rounds

template <int FIRST, int LAST, bool ALTERNATING>
INLINE vec taylor(vec x2_or_x) {  // sum over k = FIRST, FIRST + step, ..., LAST of (+-) x^(k - FIRST) / k!
    constexpr int STEP = ALTERNATING ? 2 : 1;
    constexpr int N = (LAST - FIRST) / STEP;
    vec sum = {};
    static_for<N + 1>([&](auto i) {
        constexpr int k = LAST - STEP * i.value;
        double inverse = 1;
        for (int j = 2; j <= k; ++j) inverse /= j;
        const real c = real(ALTERNATING && (N - i.value) % 2 ? -inverse : inverse);
        sum = i.value ? sum * x2_or_x + c : all(c);
    });
    return sum;
}

struct SinCos {
    vec sin, cos;
};
INLINE SinCos sincos(vec x) {
    const vec shifted = x * real(0.31830988618379067154) + MAGIC;
    const vec k = shifted - MAGIC;
    vec y;
    if constexpr (DOUBLE)
        y = ((x - k * real(3.14159250259399414062)) - k * real(1.50995788317231927067e-7)) -
            k * real(1.07806057163162381058e-14);
    else
        y = ((x - k * real(3.140625)) - k * real(9.67025756835937500e-4)) - k * real(6.27711415290832519531e-7);
    const ivec sign = ((ivec)shifted) << (8 * int(sizeof(real)) - 1);  // odd multiples of pi change both signs
    const vec y2 = y * y;
    const vec s = y * (DOUBLE ? taylor<1, 21, true>(y2) : taylor<1, 13, true>(y2));
    const vec c = DOUBLE ? taylor<0, 22, true>(y2) : taylor<0, 14, true>(y2);
    return {(vec)((ivec)s ^ sign), (vec)((ivec)c ^ sign)};
}
INLINE vec exponential(vec x) {
    const real low = DOUBLE ? real(-708) : real(-87), high = DOUBLE ? real(709) : real(88);
    x = x < low ? all(low) : x;
    x = x > high ? all(high) : x;
    const vec shifted = x * real(1.44269504088896340736) + MAGIC;
    const vec k = shifted - MAGIC;
    vec y;
    if constexpr (DOUBLE)
        y = (x - k * real(6.93145751953125e-1)) - k * real(1.42860682030941723212e-6);
    else
        y = (x - k * real(0.693359375)) + k * real(2.12194440e-4);
    const vec p = DOUBLE ? taylor<0, 13, false>(y) : taylor<0, 7, false>(y);
    return (vec)((ivec)p + (((ivec)shifted) << MANTISSA));
}
INLINE vec square_root(vec x) {
    vec y;
    for (int i = 0; i < W; ++i) y[i] = std::sqrt(x[i]);
    return y;
}

}  // namespace

namespace {

// Numbers x + e x' with e^2 = 0: values, and how they change when the edge vectors move in a given direction. Running
// the forward and the reverse pass on them gives the derivative of the forces along that direction, too: what the
// gradient of a loss on forces is made of, without ever forming a matrix of second derivatives.
struct dual {
    vec v, d;
};
INLINE dual operator+(dual a, dual b) { return {a.v + b.v, a.d + b.d}; }
INLINE dual operator-(dual a, dual b) { return {a.v - b.v, a.d - b.d}; }
INLINE dual operator-(dual a) { return {-a.v, -a.d}; }
INLINE dual operator*(dual a, dual b) { return {a.v * b.v, a.v * b.d + a.d * b.v}; }
INLINE dual operator*(real a, dual b) { return {a * b.v, a * b.d}; }
INLINE dual operator*(vec a, dual b) { return {a * b.v, a * b.d}; }
INLINE dual operator*(dual a, vec b) { return b * a; }
INLINE dual operator-(real a, dual b) { return {a - b.v, -b.d}; }
INLINE dual &operator+=(dual &a, dual b) { return a = a + b; }
INLINE dual &operator*=(dual &a, real b) { return a = b * a; }
// (x y)': a weight's share of the gradient, if y is the cotangent of what the weight was multiplied with x for.
INLINE vec change_of_product(dual x, dual y) { return x.v * y.d + x.d * y.v; }

INLINE vec sigmoid(vec x) { return real(1) / (real(1) + exponential(-x)); }
INLINE dual sigmoid(dual x) {
    const vec s = sigmoid(x.v);
    return {s, s * (real(1) - s) * x.d};
}

// V is vec or dual; both are whole numbers of reals in memory, values first.
template <class V>
constexpr int REALS = int(sizeof(V) / sizeof(real));
template <class V>
INLINE V constant(real x) {
    V out = {};
    reinterpret_cast<vec &>(out) = all(x);
    return out;
}

}  // namespace

namespace {

// W x W transposition of values in registers.
template <int H, int... J>
INLINE void exchange(vec &a, vec &b, std::integer_sequence<int, J...>) {
    const vec low = shuffled<((J & H) ? W + (J ^ H) : J)...>(a, b);
    b = shuffled<((J & H) ? W + J : (J ^ H))...>(a, b);
    a = low;
}
template <int H>
INLINE void transpose_from(vec *x) {
    if constexpr (H > 0) {
        static_for<W>([&](auto i) {
            if constexpr ((i.value & H) == 0)
                exchange<H>(x[i.value], x[i.value | H], std::make_integer_sequence<int, W>{});
        });
        transpose_from<H / 2>(x);
    }
}
INLINE void transpose(vec *x) { transpose_from<W / 2>(x); }

}  // namespace

namespace {

struct Buffer {  // aligned, grows, never shrinks; contents are zero when new
    real *data = nullptr;
    size_t capacity = 0;
    Buffer() = default;
    Buffer(const Buffer &) = delete;
    Buffer &operator=(const Buffer &) = delete;
    ~Buffer() { std::free(data); }
    real *at_least(size_t n) {
        if (n + 2 * W > capacity) {
            std::free(data);
            data = nullptr;
            capacity = 0;
            const size_t wanted = n + n / 16 + 2 * W, bytes = (wanted * sizeof(real) + 127) / 128 * 128;
            void *p = nullptr;
            if (posix_memalign(&p, 128, bytes)) throw std::bad_alloc();
            std::memset(p, 0, bytes);
            data = static_cast<real *>(p);
            capacity = wanted;
        }
        return data;
    }
    operator real *() const { return data; }
};

// y = W x + b for W atoms at a time. Weights are packed so that each tile of outputs reads them in order.
class Linear {
  public:
    int n_in = 0, n_out = 0;

    void set(int in, int out, const std::vector<real> &weight, const std::vector<real> &bias_) {  // weight[out][in]
        n_in = in;
        n_out = out;
        bias = bias_;
        down.clear();
        up.clear();
        for (int o = 0; o < out; o += width(out - o))
            for (int i = 0; i < in; ++i)
                for (int k = 0; k < width(out - o); ++k) down.push_back(weight[size_t(o + k) * in + i]);
        for (int i = 0; i < in; i += width(in - i))
            for (int o = 0; o < out; ++o)
                for (int k = 0; k < width(in - i); ++k) up.push_back(weight[size_t(o) * in + i + k]);
    }
    // y[out] += W x[in], or = b + W x with `fresh`; numbers are vec or dual.
    template <class V>
    void apply(const real *x, real *y, bool fresh) const {
        const real *w = down.data();
        for (int o = 0; o < n_out; o += width(n_out - o))
            w = product<V>(width(n_out - o), w, x, n_in, y + o * REALS<V>, fresh ? bias.data() + o : nullptr);
    }
    // x'[in] (+)= W^T y'[out]
    template <class V>
    void reverse(const real *dy, real *dx, bool add) const {
        const real *w = up.data();
        for (int i = 0; i < n_in; i += width(n_in - i)) {
            static const real zeros[12] = {};
            w = product<V>(width(n_in - i), w, dy, n_out, dx + i * REALS<V>, add ? nullptr : zeros);
        }
    }

  private:
    std::vector<real> down, up, bias;
    static int width(int left) { return left >= 12 ? 12 : left >= 8 ? 8 : left >= 4 ? 4 : left >= 2 ? 2 : 1; }
    template <class V>
    static const real *product(int width, const real *w, const real *x, int n, real *y, const real *start) {
        switch (width) {
            case 12:
                return tile_product<12, V>(w, x, n, y, start);
            case 8:
                return tile_product<8, V>(w, x, n, y, start);
            case 4:
                return tile_product<4, V>(w, x, n, y, start);
            case 2:
                return tile_product<2, V>(w, x, n, y, start);
            default:
                return tile_product<1, V>(w, x, n, y, start);
        }
    }
    template <int N, class V>
    static const real *tile_product(const real *w, const real *x, int n, real *y, const real *start) {
        V sum[N];
        static_for<N>([&](auto k) { sum[k] = start ? constant<V>(start[k]) : load<V>(y + k * REALS<V>); });
        for (int i = 0; i < n; ++i, w += N) {
            const V xi = load<V>(x + i * REALS<V>);
            static_for<N>([&](auto k) { sum[k] += w[k] * xi; });
        }
        static_for<N>([&](auto k) { store<V>(y + k * REALS<V>, sum[k]); });
        return w;
    }
};

struct Network {  // layers after the first, which is part of a head
    std::vector<Linear> layers;
};

constexpr int widest() {
    int n = 1;
    for (int k = 0; k < N_READOUT; ++k) n = READOUT_WIDTHS[k] > n ? READOUT_WIDTHS[k] : n;
    for (int t = 0; t < N_LAYERS; ++t)
        for (int k = 0; k < MESSAGES[t].n_widths; ++k) n = MESSAGES[t].widths[k] > n ? MESSAGES[t].widths[k] : n;
    return n;
}
constexpr int WIDEST = widest();
constexpr int sum_of_widths() {
    int most = 0, n = 0;
    for (int k = 0; k < N_READOUT; ++k) n += READOUT_WIDTHS[k];
    most = n;
    for (int t = 0; t < N_LAYERS; ++t) {
        n = 0;
        for (int k = 0; k < MESSAGES[t].n_widths; ++k) n += MESSAGES[t].widths[k];
        most = n > most ? n : most;
    }
    return most;
}

// Layers after the first of a network: x[0] holds the inputs before SiLU; all inputs before SiLU are kept in `pre`.
template <class V>
void run_network(const Network &net, int n_first, real *pre, real *work) {
    real *x = pre;
    int n = n_first;
    for (const Linear &layer : net.layers) {
        for (int i = 0; i < n; ++i) {
            const V v = load<V>(x + i * REALS<V>);
            store<V>(work + i * REALS<V>, v * sigmoid(v));
        }
        layer.apply<V>(work, x + n * REALS<V>, true);
        x += n * REALS<V>;
        n = layer.n_out;
    }
}
// `pre` as left by run_network; `grad` holds the outputs' cotangents and then those of the first layer's outputs.
// visit(layer, its inputs before SiLU, cotangents of its outputs) is called on the way.
template <class V, class Visit>
void reverse_network(const Network &net, int n_first, const real *pre, real *grad, real *work, Visit visit) {
    int offset = n_first;
    for (const Linear &layer : net.layers) offset += layer.n_out;
    int n = net.layers.empty() ? n_first : net.layers.back().n_out;
    offset -= n;
    for (int k = int(net.layers.size()) - 1; k >= 0; --k) {
        const Linear &layer = net.layers[k];
        layer.reverse<V>(grad, work, false);
        n = layer.n_in;
        offset -= n;
        visit(k, pre + offset * REALS<V>, grad);
        for (int i = 0; i < n; ++i) {
            const V v = load<V>(pre + (offset + i) * REALS<V>), s = sigmoid(v);
            store<V>(grad + i * REALS<V>, load<V>(work + i * REALS<V>) * (s + v * s * (real(1) - s)));
        }
    }
}

}  // namespace

namespace {

constexpr int N_TABLE = N_ELEMENTS < N_EMBEDDING ? N_ELEMENTS : N_EMBEDDING;  // channels of the first edge sum
constexpr bool BY_ELEMENT = N_ELEMENTS < N_EMBEDDING;

constexpr int N_ENERGY = READOUT_LINEAR + READOUT_WIDTHS[0];  // outputs of every head that belong to the readout

struct Model {
    std::vector<real> sender, receiver;  // [z][a], [z][b]
    std::vector<real> table;             // [z][padded(N_TABLE)]: the senders' weights in the first edge sum
    std::vector<real> bessel;
    real prefactor, cutoff, epsilon, scale, energy_scale, power;
    std::vector<real> mixing[2];                                     // [d][c][n~][n]; with the message scale in [1]
    std::vector<real> memory[N_LAYERS + 1];                          // of what makes A_t: [d][c n]
    std::vector<real> amplitude[N_LAYERS + 1], decay[N_LAYERS + 1];  // of what makes A_t: [d][MIXED_ROW]
    std::vector<Linear> heads[N_LAYERS + 1];  // per edge channel: B_t -> first layer of readout, linear, H
    std::vector<real> head_bias[N_LAYERS + 1];
    Network readout, message[N_LAYERS + 1];  // message[t]: H on B_t
    std::vector<double> reference;           // E0 (eV)
    std::string layout;                      // "name count" lines: what `weights` has to hold

    explicit Model(const double *weights) { read(weights); }

  private:
    const double *next_weight;

    std::vector<double> take(const std::string &name, size_t n) {
        layout += name + " " + std::to_string(n) + "\n";
        std::vector<double> out(n, 0.0);
        if (next_weight) {
            std::copy(next_weight, next_weight + n, out.begin());
            next_weight += n;
        }
        return out;
    }
    std::vector<real> take_real(const std::string &name, size_t n) {
        const auto x = take(name, n);
        return std::vector<real>(x.begin(), x.end());
    }
    // Dense layers of a network; those after the first are kept, the first is returned: weight, then bias.
    std::pair<std::vector<double>, std::vector<double>> take_network(const std::string &name, const int *widths, int n,
                                                                     int inputs, Network &rest) {
        std::pair<std::vector<double>, std::vector<double>> first;
        rest.layers.resize(n - 1);
        for (int k = 0; k < n; ++k) {
            const int n_in = k ? widths[k - 1] : inputs;
            const auto w = take(name + ".layers." + std::to_string(k) + ".weight", size_t(widths[k]) * n_in);
            const auto b = take(name + ".layers." + std::to_string(k) + ".bias", widths[k]);
            if (k == 0)
                first = {w, b};
            else
                rest.layers[k - 1].set(n_in, widths[k], {w.begin(), w.end()}, {b.begin(), b.end()});
        }
        return first;
    }

    void read(const double *weights) {
        next_weight = weights;
        constexpr int D = N_WEIGHT_DEGREES;
        sender = take_real("embedding.sender", N_ELEMENTS * N_EMBEDDING);
        receiver = take_real("embedding.receiver", N_ELEMENTS * N_EMBEDDING);
        bessel = take_real("edge_functions.bessel.weights", N_BESSEL);
        prefactor = take_real("edge_functions.bessel.prefactor", 1)[0];
        const auto w = take("a_basis.mixing.weights", size_t(D) * N_CHANNELS * N_RADIAL * N_BESSEL);
        cutoff = take_real("cutoff", 1)[0];
        power = take_real("cutoff_function.p", 1)[0];
        epsilon = take_real("epsilon", 1)[0];
        const double s = take("message_scale", 1)[0];
        scale = real(s);
        energy_scale = take_real("energy_scale", 1)[0];
        reference = take("reference_energies", N_ELEMENTS);

        table.assign(size_t(N_ELEMENTS) * padded(N_TABLE) + W, 0);
        for (int z = 0; z < N_ELEMENTS; ++z)
            for (int a = 0; a < N_TABLE; ++a)
                table[z * padded(N_TABLE) + a] = BY_ELEMENT ? real(z == a) : sender[z * N_EMBEDDING + a];
        for (int scaled = 0; scaled < 2; ++scaled) {
            mixing[scaled].resize(w.size());
            for (int dc = 0; dc < D * N_CHANNELS; ++dc)
                for (int n = 0; n < N_RADIAL; ++n)
                    for (int k = 0; k < N_BESSEL; ++k)
                        mixing[scaled][(size_t(dc) * N_BESSEL + k) * N_RADIAL + n] =
                            real(w[(size_t(dc) * N_RADIAL + n) * N_BESSEL + k] * (scaled ? s : 1.0));
        }

        std::pair<std::vector<double>, std::vector<double>> h[N_LAYERS + 1];
        for (int t = 0; t < N_LAYERS; ++t) {
            const MessageShape &m = MESSAGES[t];
            const std::string name = "messages." + std::to_string(t);
            if (m.memory) memory[t + 1] = take_real(name + ".memory.weights", D * N_MIXED);
            if (m.exponential) {
                const auto p = take(name + ".exponential.prefactor", D * N_MIXED),
                           q = take(name + ".exponential.decay", D * N_MIXED);
                amplitude[t + 1].assign(D * MIXED_ROW, 0);
                decay[t + 1].assign(D * MIXED_ROW, 0);
                for (int d = 0; d < D; ++d)
                    for (int x = 0; x < N_MIXED; ++x) {
                        amplitude[t + 1][d * MIXED_ROW + x] = real(p[d * N_MIXED + x] * s);
                        decay[t + 1][d * MIXED_ROW + x] = real(q[d * N_MIXED + x]);
                    }
            }
            if (m.feature)
                h[t] = take_network(name + ".feature.network", m.widths, m.n_widths, N_MIXED * N_FEATURES, message[t]);
        }
        const auto out =
            take_network("readout.mlp", READOUT_WIDTHS, N_READOUT, N_MIXED * N_FEATURES * (N_LAYERS + 1), readout);
        std::vector<double> linear, linear_bias;
        if (READOUT_LINEAR) {
            linear = take("readout.linear.weight", size_t(N_MIXED) * N_FEATURES * (N_LAYERS + 1));
            linear_bias = take("readout.linear.bias", 1);
        }

        constexpr size_t F = size_t(N_MIXED) * N_FEATURES;
        for (int t = 0; t <= N_LAYERS; ++t) {
            const int n_out = N_ENERGY + int(h[t].second.size());
            // Outputs: linear, first layer of the readout, first layer of H; inputs in the stored order (f c n)
            auto weight = [&](int o, size_t fcn) {
                if (o < READOUT_LINEAR) return linear[t * F + fcn];
                if (o < N_ENERGY) return out.first[(size_t(o - READOUT_LINEAR) * (N_LAYERS + 1) + t) * F + fcn];
                return h[t].first[(o - N_ENERGY) * F + fcn];
            };
            heads[t] = std::vector<Linear>(N_CHANNELS);
            for (int c = 0; c < N_CHANNELS; ++c) {
                std::vector<real> part(size_t(n_out) * N_BASIS);
                for (int o = 0; o < n_out; ++o)
                    for (int n = 0; n < N_RADIAL; ++n)
                        for (int f = 0; f < N_FEATURES; ++f)
                            part[(size_t(o) * N_RADIAL + n) * N_FEATURES + f] =
                                real(weight(o, (size_t(f) * N_CHANNELS + c) * N_RADIAL + n));
                heads[t][c].set(N_BASIS, n_out, part, {});
            }
            head_bias[t].assign(n_out, 0);
            for (int o = 0; o < n_out; ++o) {
                if (o >= N_ENERGY)
                    head_bias[t][o] = real(h[t].second[o - N_ENERGY]);
                else if (t == 0)
                    head_bias[t][o] = real(o < READOUT_LINEAR ? linear_bias[0] : out.second[o - READOUT_LINEAR]);
            }
        }
    }
};

}  // namespace

namespace {

struct Envelope {
    vec f, slope;  // f(r) and df/dr
};
INLINE Envelope envelope(const Model &m, vec r) {
    const real inverse = real(1) / m.cutoff;
    const vec u = r * inverse;
    const ivec inside = u < real(1);
    vec f, slope;
    if constexpr (CUTOFF_KIND == 0) {
        const real p = m.power;
        vec lower;  // u^(p-1)
        if constexpr (CUTOFF_POWER > 0) {
            lower = all(1);
            vec square = u;
            for (int rest = CUTOFF_POWER - 1; rest; rest >>= 1) {
                if (rest & 1) lower *= square;
                square *= square;
            }
        } else {
            for (int i = 0; i < W; ++i) lower[i] = std::pow(u[i], p - 1);
        }
        const vec one = all(1) - u;
        f = real(1) + lower * u * (-(p + 1) * (p + 2) / 2 + u * (p * (p + 2) - u * (p * (p + 1) / 2)));
        slope = -(p * (p + 1) * (p + 2) / 2) * inverse * lower * one * one;
    } else if constexpr (CUTOFF_KIND == 1) {
        const real pi = real(3.14159265358979323846);
        const SinCos sc = sincos(u * pi);
        f = real(0.5) * (sc.cos + real(1));
        slope = real(-0.5) * pi * inverse * sc.sin;
    } else {
        // Near the cutoff exp underflows long before its argument overflows.
        const real limit = DOUBLE ? real(700) : real(85);
        const vec safe = inside ? u : vec{};
        const vec q = real(1) / (real(1) - safe * safe);
        const ivec tiny = q > limit;
        const vec q_safe = tiny ? all(1) : q;
        f = tiny ? vec{} : exponential(real(1) - q_safe);
        slope = real(-2) * inverse * safe * q_safe * q_safe * f;
    }
    return {inside ? f : vec{}, inside ? slope : vec{}};
}

// R_n~(r) f(r) and, with SLOPE, its derivative; n~ apart by `stride`.
template <bool SLOPE>
INLINE void radial_functions(const Model &m, vec r, const Envelope &e, real *values, real *slopes, int stride) {
    const vec inverse = m.prefactor / r;
    const vec amplitude = inverse * e.f;
    const vec change = inverse * (e.slope - e.f / r);
    for (int k = 0; k < N_BESSEL; ++k) {
        const SinCos sc = sincos(r * m.bessel[k]);
        put(values + k * stride, sc.sin * amplitude);
        if constexpr (SLOPE) put(slopes + k * stride, sc.cos * (m.bessel[k] * amplitude) + sc.sin * change);
    }
}

INLINE void angular_functions(const vec *unit, real *values, int stride) {
    put(values, all(1));
    static_for<N_LVECTORS - 1>([&](auto i) {
        constexpr Factor factor = factor_of(i.value + 1);
        put(values + (i.value + 1) * stride, at(values + factor.row * stride) * unit[factor.axis]);
    });
}

}  // namespace

namespace {

struct Edges {  // of one atom, padded with edges beyond the cutoff to whole vectors
    const real *x, *y, *z;
    real *gx, *gy, *gz;  // dE/d(edge vector)
    int n, n_padded;
};

// M[l, (n~, s)] = sum_e L_l R_n~ g[index_e, d(l), s] for N_S channels and weights per degree (N_D > 1) or not.
template <int N_S, int N_D>
struct EdgeSum {
    // Columns (n~, s) follow each other without gaps where two registers hold all s, and are then made by shuffles.
    static constexpr bool FLAT = N_S <= 2 * W && N_BESSEL <= 2 * W;
    static constexpr int APART = FLAT ? N_S : round_up(N_S, W);  // columns from n~ to n~
    static constexpr int K = N_BESSEL * APART;
    static constexpr int V = (K + W - 1) / W;
    static constexpr int ROW = padded(K);            // length of a row of M
    static constexpr int G_ROW = padded(N_D * N_S);  // length of a row of g
    static constexpr int CHUNK = std::max(W, std::min(128, 16384 / (ROW * int(sizeof(real))) / W * W));
    static constexpr int STRIDE = CHUNK + W;  // apart from powers of two

    struct Work {
        alignas(128) real angular[N_LVECTORS * STRIDE];
        alignas(128) real radial[N_BESSEL * STRIDE];
        alignas(128) real columns[FLAT ? CHUNK * V * W : 1];  // R_n~ of every column, edge by edge
    };

    __attribute__((flatten, noinline)) static void forward(const Model &m, const Edges &e, const real *g,
                                                           const int32_t *index, real *out, Work &work) {
        for (int i = 0; i < N_LVECTORS * ROW; i += W) put(out + i, vec{});
        for (int start = 0; start < e.n; start += CHUNK) {
            const int n = std::min(CHUNK, e.n - start);
            for (int i = 0; i < n; i += W) {
                const vec x = at(e.x + start + i), y = at(e.y + start + i), z = at(e.z + start + i);
                const vec r = square_root(x * x + y * y + z * z);
                radial_functions<false>(m, r, envelope(m, r), work.radial + i, nullptr, STRIDE);
                const vec inverse = real(1) / (r + m.epsilon);
                const vec unit[3] = {x * inverse, y * inverse, z * inverse};
                angular_functions(unit, work.angular + i, STRIDE);
                if constexpr (FLAT) spread_radial(work, i);
            }
            add_chunk(work.angular, work, g, index + start, n, out);
        }
    }

    // The sum over the edges of a chunk; angular functions are given apart, radial ones are those of `work`.
    static INLINE void add_chunk(const real *angular, const Work &work, const real *g, const int32_t *index, int n,
                                 real *out) {
        if constexpr (N_D == 1)
            add<0, N_LVECTORS, 0>(angular, work, g, index, n, out);
        else
            static_for<L_TOP + 1>([&](auto d) {
                add<first_row(d.value), first_row(d.value + 1), d.value * N_S>(angular, work, g, index, n, out);
            });
    }

    // Lane J of column vector I takes entry (column / N_S) of R or (column % N_S) of g.
    template <int I, bool RADIAL, int... J>
    static INLINE vec chosen(vec low, vec high, std::integer_sequence<int, J...>) {
        return shuffled<((I * W + J) < K ? RADIAL ? (I * W + J) / N_S : (I * W + J) % N_S : 0)...>(low, high);
    }
    static INLINE void spread_radial(Work &work, int i) {
        constexpr int HALVES = (N_BESSEL + W - 1) / W;
        vec rows[2][W];
        for (int h = 0; h < HALVES; ++h) {
            static_for<W>([&](auto k) {
                rows[h][k] = h * W + k < N_BESSEL ? at(work.radial + (h * W + k) * STRIDE + i) : vec{};
            });
            transpose(rows[h]);
        }
        static_for<W>([&](auto e) {
            static_for<V>([&](auto v) {
                put(work.columns + (size_t(i + e) * V + v) * W,
                    chosen<v.value, true>(rows[0][e], rows[HALVES - 1][e], std::make_integer_sequence<int, W>{}));
            });
        });
    }

    // Rows [FIRST, LAST) of M, in tiles of registers; OFFSET is where their weights start in a row of g.
    template <int FIRST, int LAST, int OFFSET>
    static INLINE void add(const real *angular, const Work &work, const real *g, const int32_t *index, int n,
                           real *out) {
        constexpr int MOST = N_REGISTERS == 32 ? 24 : 10;
        constexpr int ROWS = LAST - FIRST < MOST / 2 ? LAST - FIRST : MOST / 2;
        constexpr int TILES = (LAST - FIRST + ROWS - 1) / ROWS;
        static_for<TILES>([&](auto i) {
            constexpr int first = FIRST + (LAST - FIRST) * i.value / TILES,
                          last = FIRST + (LAST - FIRST) * (i.value + 1) / TILES;
            constexpr int COLUMNS = std::min({V, MOST / (last - first), 4});
            static_for<V / COLUMNS>([&](auto v) {
                tile_sum<first, last, v.value * COLUMNS, COLUMNS, OFFSET>(angular, work, g, index, n, out);
            });
            if constexpr (V % COLUMNS)
                tile_sum<first, last, V / COLUMNS * COLUMNS, V % COLUMNS, OFFSET>(angular, work, g, index, n, out);
        });
    }
    template <int FIRST, int LAST, int COLUMN, int COLUMNS, int OFFSET>
    static INLINE void tile_sum(const real *all_angular, const Work &work, const real *g, const int32_t *index, int n,
                                real *out) {
        vec sum[LAST - FIRST][COLUMNS];
        static_for<LAST - FIRST>([&](auto l) {
            static_for<COLUMNS>([&](auto v) { sum[l][v] = at(out + (FIRST + l) * ROW + (COLUMN + v) * W); });
        });
        const real *angular = all_angular + FIRST * STRIDE;
        for (int e = 0; e < n; ++e) {
            const real *row = g + size_t(index[e]) * G_ROW + OFFSET;
            vec values[COLUMNS];
            if constexpr (FLAT) {
                const vec low = at(row), high = N_S > W ? at(row + W) : low;
                static_for<COLUMNS>([&](auto v) {
                    values[v] = chosen<COLUMN + v.value, false>(low, high, std::make_integer_sequence<int, W>{}) *
                                at(work.columns + (size_t(e) * V + COLUMN + v) * W);
                });
            } else {
                static_for<COLUMNS>([&](auto v) {
                    constexpr int column = (COLUMN + v.value) * W;
                    values[v] = at(row + column % APART) * work.radial[column / APART * STRIDE + e];
                });
            }
            static_for<LAST - FIRST>([&](auto l) {
                const vec factor = all(angular[l * STRIDE + e]);
                static_for<COLUMNS>([&](auto v) { sum[l][v] += factor * values[v]; });
            });
        }
        static_for<LAST - FIRST>([&](auto l) {
            static_for<COLUMNS>([&](auto v) { put(out + (FIRST + l) * ROW + (COLUMN + v) * W, sum[l][v]); });
        });
    }

    // Cotangents: of the edge vectors (added to gx, gy, gz) and, with TO_G, of the senders' rows (added to dg).
    template <bool TO_G>
    __attribute__((flatten, noinline)) static void reverse(const Model &m, const Edges &e, const real *g,
                                                           const int32_t *index, const real *dm, real *dg,
                                                           const int32_t *target) {
        constexpr int MOST = N_REGISTERS == 32 ? 10 : 5;
        constexpr int G = (N_D * N_S + W - 1) / W;  // vectors of a row of g
        alignas(128) real radial[N_BESSEL * W], slope[N_BESSEL * W], angular[N_LVECTORS * W];
        alignas(128) real d_radial[N_BESSEL * W], d_angular[N_LVECTORS * W];
        alignas(128) real weights[G * W * W], d_weights[G * W * W];
        for (int start = 0; start < e.n; start += W) {
            const int n = std::min(W, e.n - start);
            const vec x = at(e.x + start), y = at(e.y + start), z = at(e.z + start);
            const vec r = square_root(x * x + y * y + z * z);
            radial_functions<true>(m, r, envelope(m, r), radial, slope, W);
            const vec inverse = real(1) / (r + m.epsilon);
            const vec unit[3] = {x * inverse, y * inverse, z * inverse};
            angular_functions(unit, angular, W);
            for (int v = 0; v < G; ++v) {  // the senders' rows, edges contiguous
                vec rows[W];
                static_for<W>([&](auto i) { rows[i] = at(g + size_t(index[start + i]) * G_ROW + v * W); });
                transpose(rows);
                static_for<W>([&](auto i) { put(weights + (v * W + i) * W, rows[i]); });
            }
            for (int k = 0; k < N_BESSEL; ++k) put(d_radial + k * W, vec{});
            if constexpr (TO_G)
                for (int k = 0; k < G * W; ++k) put(d_weights + k * W, vec{});

            static_for<n_tiles(false, MOST)>([&](auto i) {
                using Part = TileAt<false, MOST, i.value>;
                constexpr int D0 = N_D > 1 ? degree_of(Part::first) : 0;
                constexpr int D1 = N_D > 1 ? degree_of(Part::first + Part::n - 1) + 1 : 1;  // degrees [D0, D1)
                vec factor[Part::n], d_factor[Part::n];
                static_for<Part::n>([&](auto l) {
                    factor[l] = at(angular + (Part::first + l) * W);
                    d_factor[l] = vec{};
                });
                const real *dm_rows = dm + Part::first * ROW;
                for (int s = 0; s < N_S; ++s) {
                    vec weight[D1 - D0], to_weight[D1 - D0] = {};
                    static_for<D1 - D0>([&](auto d) { weight[d] = at(weights + ((D0 + d) * N_S + s) * W); });
                    for (int k = 0; k < N_BESSEL; ++k) {
                        const vec rk = at(radial + k * W);
                        vec to_radial = at(d_radial + k * W);
                        static_for<D1 - D0>([&](auto d) {
                            constexpr int from = N_D > 1 ? std::max(Part::first, first_row(D0 + d.value)) : Part::first;
                            constexpr int to = N_D > 1 ? std::min(Part::first + Part::n, first_row(D0 + d.value + 1))
                                                       : Part::first + Part::n;
                            const vec product = rk * weight[d];
                            vec sum = {};
                            static_for<to - from>([&](auto i) {
                                constexpr int l = from - Part::first + i.value;
                                const vec y_l = all(dm_rows[l * ROW + k * APART + s]);
                                sum += y_l * factor[l];
                                d_factor[l] += y_l * product;
                            });
                            to_weight[d] += rk * sum;
                            to_radial += weight[d] * sum;
                        });
                        put(d_radial + k * W, to_radial);
                    }
                    if constexpr (TO_G)
                        static_for<D1 - D0>([&](auto d) {
                            real *const p = d_weights + ((D0 + d) * N_S + s) * W;
                            put(p, at(p) + to_weight[d]);
                        });
                }
                static_for<Part::n>([&](auto l) { put(d_angular + (Part::first + l) * W, d_factor[l]); });
            });

            if constexpr (TO_G) {
                for (int v = 0; v < G; ++v) {
                    vec rows[W];
                    static_for<W>([&](auto i) { rows[i] = at(d_weights + (v * W + i) * W); });
                    transpose(rows);
                    alignas(128) real block[W * W];
                    static_for<W>([&](auto i) { put(block + i * W, rows[i]); });
                    for (int i = 0; i < n; ++i) {
                        real *const p = dg + size_t(target[start + i]) * G_ROW + v * W;
                        put(p, at(p) + at(block + i * W));
                    }
                }
            }

            vec along = {}, d_unit[3] = {};
            for (int k = 0; k < N_BESSEL; ++k) along += at(d_radial + k * W) * at(slope + k * W);
            // Adjoint of the recurrence in angular_functions, highest component first
            static_for<N_LVECTORS - 1>([&](auto i) {
                constexpr int l = N_LVECTORS - 1 - i.value;
                constexpr Factor factor = factor_of(l);
                const vec d = at(d_angular + l * W);
                d_unit[factor.axis] += d * at(angular + factor.row * W);
                put(d_angular + factor.row * W, at(d_angular + factor.row * W) + d * unit[factor.axis]);
            });
            // u = v/(r + epsilon): du_a/dv_b = delta_ab/(r + epsilon) - u_a v_b/(r (r + epsilon))
            const vec dot = (d_unit[0] * unit[0] + d_unit[1] * unit[1] + d_unit[2] * unit[2]) * inverse;
            const vec radially = (along - dot) / r;
            put(e.gx + start, at(e.gx + start) + d_unit[0] * inverse + radially * x);
            put(e.gy + start, at(e.gy + start) + d_unit[1] * inverse + radially * y);
            put(e.gz + start, at(e.gz + start) + d_unit[2] * inverse + radially * z);
        }
    }
};

}  // namespace

namespace {

template <int t>
struct Layer {  // shape of what makes A_t
    static constexpr const MessageShape &message = MESSAGES[t > 0 ? t - 1 : 0];
    static constexpr bool has_sum = t == 0 || message.feature;
    static constexpr bool per_channel = t > 0 && message.per_channel;
    static constexpr int n_degrees = t > 0 && message.per_degree ? L_TOP + 1 : 1;  // of the senders' weights
    static constexpr int n_edge = t == 0 ? N_TABLE : per_channel ? N_CHANNELS : N_EMBEDDING;
    // Channels in lanes: an edge sum may leave gaps between its columns
    static constexpr int n_lanes = t == 0 && BY_ELEMENT ? N_EMBEDDING : EdgeSum<n_edge, n_degrees>::APART;
    static constexpr bool memory = t > 0 && message.memory;
    static constexpr bool exponential = t > 0 && message.exponential;
    // What the next layer takes from this one
    static constexpr const MessageShape &next = MESSAGES[t < N_LAYERS ? t : 0];
    static constexpr bool sends = t < N_LAYERS && next.feature;
    static constexpr bool feeds_memory = t < N_LAYERS && next.memory;
    static constexpr bool feeds_exponential = t < N_LAYERS && next.exponential;
    static constexpr bool keeps_a = feeds_memory || feeds_exponential || memory || exponential;
};

template <int t>
constexpr int n_head() {
    return N_ENERGY + (Layer<t>::sends ? Layer<t>::next.widths[0] : 0);
}

}  // namespace

namespace {

// Sums with exp(-q r) f(r): X[l, x] = sum_e rows[index_e][l, x] exp(-q[d(l), x] r_e) f_e, x = (c n).
struct ExponentialSum {
    static constexpr int ROWS = N_LVECTORS * MIXED_ROW;  // numbers per atom
    static constexpr int CHUNK = W;
    static constexpr int MOST = N_REGISTERS == 32 ? 10 : 5;

    struct Work {
        alignas(128) real decay[CHUNK * MIXED_ROW];
        alignas(128) real f[CHUNK], slope[CHUNK], along[CHUNK * W];
    };

    static INLINE vec functions(const Model &m, const Edges &e, int start, Work &work) {
        const vec x = at(e.x + start), y = at(e.y + start), z = at(e.z + start);
        const vec r = square_root(x * x + y * y + z * z);
        const Envelope cut = envelope(m, r);
        put(work.f, cut.f);
        put(work.slope, cut.slope);
        return r;
    }
    static INLINE void decays(const real *q, vec r, int n, Work &work) {
        for (int e = 0; e < n; ++e)
            for (int x = 0; x < MIXED_ROW; x += W) put(work.decay + e * MIXED_ROW + x, exponential(at(q + x) * -r[e]));
    }

    __attribute__((flatten, noinline)) static void forward(const Model &m, const Edges &edges, const real *q,
                                                           const real *rows, const int32_t *index, real *out,
                                                           Work &work) {
        for (int i = 0; i < ROWS; i += W) put(out + i, vec{});
        for (int start = 0; start < edges.n; start += CHUNK) {
            const int n = std::min(CHUNK, edges.n - start);
            const vec r = functions(m, edges, start, work);
            int degree = -1;
            static_for<n_tiles(N_WEIGHT_DEGREES > 1, MOST)>([&](auto i) {
                using Part = TileAt<(N_WEIGHT_DEGREES > 1), MOST, i.value>;
                if (Part::degree != degree) decays(q + Part::degree * MIXED_ROW, r, n, work);
                degree = Part::degree;
                for (int x = 0; x < MIXED_ROW; x += W) {
                    vec sum[Part::n];
                    static_for<Part::n>([&](auto l) { sum[l] = at(out + (Part::first + l) * MIXED_ROW + x); });
                    for (int e = 0; e < n; ++e) {
                        const vec phi = at(work.decay + e * MIXED_ROW + x) * work.f[e];
                        const real *row = rows + size_t(index[start + e]) * ROWS + Part::first * MIXED_ROW + x;
                        static_for<Part::n>([&](auto l) { sum[l] += phi * at(row + l * MIXED_ROW); });
                    }
                    static_for<Part::n>([&](auto l) { put(out + (Part::first + l) * MIXED_ROW + x, sum[l]); });
                }
            });
        }
    }

    // The weight is the same both ways, so an atom's own cotangent is the same sum over its neighbours' cotangents.
    // Adds the gradient of the messages that this atom sent to its edges.
    __attribute__((flatten, noinline)) static void reverse(const Model &m, const Edges &edges, const real *q,
                                                           const real *own, const real *d_rows, const int32_t *index,
                                                           real *d_own, Work &work) {
        for (int i = 0; i < ROWS; i += W) put(d_own + i, vec{});
        for (int start = 0; start < edges.n; start += CHUNK) {
            const int n = std::min(CHUNK, edges.n - start);
            const vec r = functions(m, edges, start, work);
            for (int e = 0; e < CHUNK; ++e) put(work.along + e * W, vec{});
            int degree = -1;
            static_for<n_tiles(N_WEIGHT_DEGREES > 1, MOST)>([&](auto i) {
                using Part = TileAt<(N_WEIGHT_DEGREES > 1), MOST, i.value>;
                if (Part::degree != degree) decays(q + Part::degree * MIXED_ROW, r, n, work);
                degree = Part::degree;
                for (int x = 0; x < MIXED_ROW; x += W) {
                    vec sum[Part::n], mine[Part::n];
                    static_for<Part::n>([&](auto l) {
                        sum[l] = at(d_own + (Part::first + l) * MIXED_ROW + x);
                        mine[l] = at(own + (Part::first + l) * MIXED_ROW + x);
                    });
                    const vec q_x = at(q + Part::degree * MIXED_ROW + x);
                    for (int e = 0; e < n; ++e) {
                        const vec decay = at(work.decay + e * MIXED_ROW + x);
                        const vec phi = decay * work.f[e];
                        const real *row = d_rows + size_t(index[start + e]) * ROWS + Part::first * MIXED_ROW + x;
                        vec overlap = {};
                        static_for<Part::n>([&](auto l) {
                            const vec theirs = at(row + l * MIXED_ROW);
                            sum[l] += phi * theirs;
                            overlap += mine[l] * theirs;
                        });
                        put(work.along + e * W, at(work.along + e * W) + overlap * (decay * work.slope[e] - phi * q_x));
                    }
                    static_for<Part::n>([&](auto l) { put(d_own + (Part::first + l) * MIXED_ROW + x, sum[l]); });
                }
            });
            vec rows[W];
            static_for<W>([&](auto i) { rows[i] = at(work.along + i * W); });
            transpose(rows);
            vec along = {};
            static_for<W>([&](auto i) { along += rows[i]; });
            along /= r;
            put(edges.gx + start, at(edges.gx + start) + along * at(edges.x + start));
            put(edges.gy + start, at(edges.gy + start) + along * at(edges.y + start));
            put(edges.gz + start, at(edges.gz + start) + along * at(edges.z + start));
        }
    }
};

}  // namespace

namespace {

// Rows [l][column] of W atoms, `apart` numbers from atom to atom -> lanes [column][l][W]; with STRIDE 2 W one half of
// the lanes of duals.
template <int STRIDE = W>
__attribute__((flatten, noinline)) void to_lanes(const real *rows, size_t apart, int row, int n_columns, real *lanes) {
    for (int l = 0; l < N_LVECTORS; ++l)
        for (int x = 0; x < n_columns; x += W) {
            vec v[W];
            static_for<W>([&](auto i) { v[i] = at(rows + i * apart + l * row + x); });
            transpose(v);
            const int n = std::min(W, n_columns - x);
            static_for<W>([&](auto i) {
                if (i < n) put(lanes + (size_t(x + i) * N_LVECTORS + l) * STRIDE, v[i]);
            });
        }
}
// Back; columns beyond n_columns become zero. `factor` [d][row] may scale the columns.
template <int STRIDE = W>
__attribute__((flatten, noinline)) void to_rows(const real *lanes, int n_columns, int row, const real *factor,
                                                int n_atoms, size_t apart, real *rows) {
    for (int l = 0; l < N_LVECTORS; ++l)
        for (int x = 0; x < row; x += W) {
            const int n = std::min(W, n_columns - x);
            vec v[W];
            static_for<W>(
                [&](auto i) { v[i] = i < n ? at(lanes + (size_t(x + i) * N_LVECTORS + l) * STRIDE) : vec{}; });
            transpose(v);
            const vec scale = factor ? at(factor + weight_degree(l) * row + x) : all(1);
            static_for<W>([&](auto i) {
                if (i < n_atoms) put(rows + i * apart + l * row + x, v[i] * scale);
            });
        }
}
// The same without an index l: [column] of n_atoms atoms <-> [column][W].
template <int STRIDE = W>
void flat_to_lanes(const real *rows, int n_columns, int row, int n_atoms, real *lanes) {
    for (int x = 0; x < n_columns; ++x)
        for (int i = 0; i < W; ++i) lanes[x * STRIDE + i] = i < n_atoms ? rows[size_t(i) * row + x] : real(0);
}
template <int STRIDE = W>
void flat_to_rows(const real *lanes, int n_columns, int row, int n_atoms, real *rows) {
    for (int i = 0; i < n_atoms; ++i)
        for (int x = 0; x < n_columns; ++x) rows[size_t(i) * row + x] = lanes[x * STRIDE + i];
}

}  // namespace

namespace {

// a[n][l] = sum_n~ w[d(l), n~, n] moments[n~][l] for N radial channels; weights apart by N_RADIAL per n~.
template <int N, class V>
INLINE void mix(const real *moments, const real *weights, real *a) {
    constexpr int MOST = std::max(1, (N_REGISTERS == 32 ? 24 : 10) * W / REALS<V> / N);
    static_for<n_tiles(N_WEIGHT_DEGREES > 1, MOST)>([&](auto i) {
        using Part = TileAt<(N_WEIGHT_DEGREES > 1), MOST, i.value>;
        const real *w = weights + size_t(Part::degree) * N_CHANNELS * N_BESSEL * N_RADIAL;
        V sum[N][Part::n] = {};
        for (int k = 0; k < N_BESSEL; ++k, w += N_RADIAL) {
            vec factor[N];
            static_for<N>([&](auto n) { factor[n] = all(w[n]); });
            static_for<Part::n>([&](auto l) {
                const V moment = load<V>(moments + (k * N_LVECTORS + Part::first + l) * REALS<V>);
                static_for<N>([&](auto n) { sum[n][l] += factor[n] * moment; });
            });
        }
        static_for<N>([&](auto n) {
            static_for<Part::n>(
                [&](auto l) { store<V>(a + (n * N_LVECTORS + Part::first + l) * REALS<V>, sum[n][l]); });
        });
    });
}
// moments'[n~][l] += sum_n w a'[n][l]
template <int N, class V>
INLINE void mix_reverse(const real *da, const real *weights, real *d_moments) {
    constexpr int MOST = std::max(1, (N_REGISTERS == 32 ? 24 : 10) * W / REALS<V> / N);
    static_for<n_tiles(N_WEIGHT_DEGREES > 1, MOST)>([&](auto i) {
        using Part = TileAt<(N_WEIGHT_DEGREES > 1), MOST, i.value>;
        const real *w = weights + size_t(Part::degree) * N_CHANNELS * N_BESSEL * N_RADIAL;
        V from[N][Part::n];
        static_for<N>([&](auto n) {
            static_for<Part::n>(
                [&](auto l) { from[n][l] = load<V>(da + (n * N_LVECTORS + Part::first + l) * REALS<V>); });
        });
        for (int k = 0; k < N_BESSEL; ++k, w += N_RADIAL) {
            vec factor[N];
            static_for<N>([&](auto n) { factor[n] = all(w[n]); });
            static_for<Part::n>([&](auto l) {
                real *const p = d_moments + (k * N_LVECTORS + Part::first + l) * REALS<V>;
                V sum = load<V>(p);
                static_for<N>([&](auto n) { sum += factor[n] * from[n][l]; });
                store<V>(p, sum);
            });
        }
    });
}
constexpr int MIX_TILE = 4;
// f(first n, number of n as a constant) over all radial channels
template <class F>
INLINE void for_radial_tiles(F &&f) {
    for_tiles<MIX_TILE, N_RADIAL>(f);
}

// The proved programs on one vector of atoms: A [l] -> B [f], and A, B' -> A'.
template <class V>
__attribute__((flatten, noinline)) void symmetrise(const real *a, real *b) {
    forward<V>(a, long(REALS<V>), b, long(REALS<V>));
}
template <class V>
__attribute__((flatten, noinline)) void symmetrise_reverse(const real *a, const real *db, real *da) {
    backward<V>(a, long(REALS<V>), db, long(REALS<V>), da, long(REALS<V>));
}

}  // namespace

namespace {

// Receiver factor and choice of channel: moments of edge channel c = (a, b), [n~][l].
template <int t, class V>
INLINE void channel_moments(const real *moments, const real *receiver, int c, real *out) {
    const int column = Layer<t>::per_channel ? c : c / N_EMBEDDING;
    const vec factor = at(receiver + c % N_EMBEDDING * W);
    constexpr int R = REALS<V>;
    for (int k = 0; k < N_BESSEL; ++k) {
        const real *from = moments + size_t(k * Layer<t>::n_lanes + column) * N_LVECTORS * R;
        real *to = out + k * N_LVECTORS * R;
        for (int l = 0; l < N_LVECTORS; ++l) store<V>(to + l * R, load<V>(from + l * R) * factor);
    }
}
template <int t, class V>
INLINE void channel_moments_reverse(const real *d_channel, const real *receiver, int c, real *d_moments) {
    const int column = Layer<t>::per_channel ? c : c / N_EMBEDDING;
    const vec factor = at(receiver + c % N_EMBEDDING * W);
    constexpr int R = REALS<V>;
    for (int k = 0; k < N_BESSEL; ++k) {
        real *to = d_moments + size_t(k * Layer<t>::n_lanes + column) * N_LVECTORS * R;
        const real *from = d_channel + k * N_LVECTORS * R;
        for (int l = 0; l < N_LVECTORS; ++l) store<V>(to + l * R, load<V>(to + l * R) + load<V>(from + l * R) * factor);
    }
}

// A of edge channel c for radial channels n, n + 1, ...: mixing, and the other parts of the message. `exponential` are
// sums over neighbours, `before` is A of the layer before, both of all columns (c n).
template <int t, int N, class V>
INLINE void a_tile(const Model &m, const real *channel, const real *exponential, const real *before, int c, int n,
                   real *a) {
    using L = Layer<t>;
    constexpr int R = REALS<V>;
    if constexpr (L::has_sum)
        mix<N, V>(channel, m.mixing[t > 0].data() + size_t(c) * N_BESSEL * N_RADIAL + n, a);
    else
        for (int i = 0; i < N * N_LVECTORS; ++i) store<V>(a + i * R, V{});
    const int column = c * N_RADIAL + n;
    if constexpr (L::exponential)
        for (int i = 0; i < N * N_LVECTORS; ++i)
            store<V>(a + i * R, load<V>(a + i * R) + load<V>(exponential + (size_t(column) * N_LVECTORS + i) * R));
    if constexpr (L::memory)
        for (int k = 0; k < N; ++k)
            for (int l = 0; l < N_LVECTORS; ++l) {
                const int i = k * N_LVECTORS + l;
                const real weight = m.memory[t][weight_degree(l) * N_MIXED + column + k];
                store<V>(a + i * R,
                         load<V>(a + i * R) + weight * load<V>(before + (size_t(column) * N_LVECTORS + i) * R));
            }
}

}  // namespace

namespace {

// A structure cut into blocks of W atoms, with the edges within the cutoff, and who works on which blocks.
class Blocks {
  public:
    explicit Blocks(const Model &model) : m(model) {}

  protected:
    const Model &m;
    cace_system *s = nullptr;
    int n_threads = 1;
    int64_t n_blocks = 0;
    std::vector<int64_t> slots, bounds;
    std::vector<int32_t> sender, sender_element, count;
    Buffer ex, ey, ez, gx, gy, gz;
    Sharing sharing;  // of whole evaluations
    bool shared = false;
    double seconds = 0, work = 0;

    void cut(cace_system &system) {
        s = &system;
        if (n_threads > 1) sharing.took(shared, seconds, work);  // the evaluation before this one
        n_blocks = (s->n_atoms + W - 1) / W;
        n_threads = int(std::max<int64_t>(1, std::min<int64_t>(system.n_threads, n_blocks)));
        shared = sharing.pays();
        slots.resize(s->n_atoms + 1);
        slots[0] = 0;
        for (int64_t i = 0; i < s->n_atoms; ++i)
            slots[i + 1] = slots[i] + round_up(int(s->first[i + 1] - s->first[i]), W);
        const size_t n = size_t(slots[s->n_atoms]);
        for (Buffer *b : {&ex, &ey, &ez, &gx, &gy, &gz}) b->at_least(n);
        sender.resize(n + W);
        sender_element.resize(n + W);
        count.resize(s->n_atoms);
        // Each thread has consecutive blocks with about as many edges as the others
        bounds.assign(n_threads + 1, n_blocks);
        bounds[0] = 0;
        int64_t block = 0;
        const double whole = double(n) + double(W) * double(s->n_atoms);
        seconds = 0;
        work = whole;
        for (int k = 1; k < n_threads; ++k) {
            while (block < n_blocks && double(slots[block * W]) + double(W) * double(block * W) < whole * k / n_threads)
                ++block;
            bounds[k] = block;
        }
        std::vector<double> closest(n_threads, INFINITY);
        in_parallel([&](int k) { closest[k] = find_edges(bounds[k], bounds[k + 1]); });
        s->closest = std::sqrt(*std::min_element(closest.begin(), closest.end()));
    }

    template <class F>
    void in_parallel(F &&f) {
        // An exception must not leave a thread of the team: it ends the process there.
        std::vector<int> failed(n_threads, 0);
        seconds += in_parts(n_threads, shared, [&](int k) {
            try {
                f(k);
            } catch (...) {
                failed[k] = 1;
            }
        });
        for (int k = 0; k < n_threads; ++k)
            if (failed[k]) {
                work = 0;  // this evaluation says nothing about the next
                throw std::bad_alloc();
            }
    }

    // Returns the square of the smallest distance of a listed pair.
    double find_edges(int64_t from, int64_t to) {
        const double limit = double(m.cutoff) * double(m.cutoff);
        double closest = INFINITY;
        for (int64_t i = from * W; i < std::min(to * W, s->n_atoms); ++i) {
            const double *xi = s->positions + 3 * i;
            int64_t k = slots[i];
            for (int64_t e = s->first[i]; e < s->first[i + 1]; ++e) {
                const int32_t j = s->sender[e];
                const double *xj = s->positions + 3 * size_t(j);
                double v[3] = {xi[0] - xj[0], xi[1] - xj[1], xi[2] - xj[2]};
                if (s->image) {
                    const double *shift = s->images + 3 * size_t(s->image[e]);
                    for (int a = 0; a < 3; ++a) v[a] -= shift[a];
                }
                const double r2 = v[0] * v[0] + v[1] * v[1] + v[2] * v[2];
                closest = std::min(closest, r2);
                ex[k] = real(v[0]);
                ey[k] = real(v[1]);
                ez[k] = real(v[2]);
                sender[k] = j;
                sender_element[k] = s->elements[j];
                k += !(r2 >= limit && r2 < INFINITY);  // what is no number is kept, to be seen in the results
            }
            count[i] = int32_t(k - slots[i]);
            for (const int64_t end = slots[i] + round_up(count[i], W); k < end; ++k) {  // beyond the cutoff
                ex[k] = m.cutoff * 2;
                ey[k] = ez[k] = 0;
                sender[k] = int32_t(i);
                sender_element[k] = 0;
            }
            for (k = slots[i]; k < slots[i] + round_up(count[i], W); ++k) gx[k] = gy[k] = gz[k] = 0;
        }
        return closest;
    }

    Edges edges(int64_t i) const {
        const int64_t k = slots[i];
        return {ex + k, ey + k, ez + k, gx + k, gy + k, gz + k, count[i], round_up(count[i], W)};
    }

    int atoms_in(int64_t block) const { return int(std::min<int64_t>(W, s->n_atoms - block * W)); }

    // Embedding numbers of a block's atoms: [k][W]
    void embeddings(const std::vector<real> &weights, int64_t block, real *lanes) const {
        for (int i = 0; i < W; ++i) {
            const int z = i < atoms_in(block) ? s->elements[block * W + i] : 0;
            for (int k = 0; k < N_EMBEDDING; ++k) lanes[k * W + i] = weights[z * N_EMBEDDING + k];
        }
    }
};

}  // namespace

#ifndef GRADIENT
namespace {

struct Thread {  // memory of one thread, for one block of atoms at a time
    Buffer rows, mixed_rows, moments, channel, a, da, b, db, head, d_head, d_moments, extra, d_lanes, own_a, work,
        forces;
    Buffer d_g[2];  // cotangents of g, of every other layer: one is read while the next is summed
};

// One evaluation: edges within the cutoff, then the phases. Each thread has blocks of its own, and sums over senders
// of its own, which are added in the order of the threads: results depend on their number and on nothing else.
class Potential : private Blocks {
  public:
    using Blocks::Blocks;

    static constexpr int N_PHASES = 2 * N_LAYERS + 1;

    void begin(cace_system &system) {
        cut(system);
        while (int(threads.size()) < n_threads) threads.emplace_back(new Thread);
        reserve_layers(std::make_integer_sequence<int, N_LAYERS + 1>{});
        pre_readout.at_least(size_t(n_blocks) * (READOUT_LINEAR + sum_of_widths()) * W);
        d_readout.at_least(size_t(n_blocks) * N_ENERGY * W);
    }

    void run(int phase) {
        if (!s || phase < 0 || phase >= N_PHASES) throw std::logic_error("no such phase, or cace_begin was not called");
        static_for<N_LAYERS>([&](auto i) {
            constexpr int t = i.value;
            if (phase == t) forward_pass<t>();
            if (phase == 2 * N_LAYERS - t) reverse_pass<t>();
        });
        if (phase == N_LAYERS) last_pass();
        if (phase == N_PHASES - 1) finish();
    }

    int exchanges(int phase, cace_exchange *out) {
        int n = 0;
        static_for<N_LAYERS>([&](auto i) {
            constexpr int t = i.value;  // between layers t and t + 1
            if (phase == t) {
                if (Layer<t>::sends) out[n++] = {g_rows[t].data, GRow<t + 1>::value, 0};
                if (Layer<t>::feeds_exponential) out[n++] = {a_rows[t].data, ExponentialSum::ROWS, 0};
            }
            if (phase == 2 * N_LAYERS - (t + 1)) {
                if (Layer<t>::sends) out[n++] = {threads[0]->d_g[(t + 1) % 2].data, GRow<t + 1>::value, 1};
                if (Layer<t>::feeds_exponential) out[n++] = {y_rows[t].data, ExponentialSum::ROWS, 0};
            }
        });
        return n;
    }

  private:
    std::vector<std::unique_ptr<Thread>> threads;
    Buffer pre_readout, d_readout;
    // Of each layer t: moments or A of own atoms (lanes), what goes to layer t + 1 and what comes back from it
    Buffer m_lanes[N_LAYERS + 1], a_lanes[N_LAYERS + 1], da_lanes[N_LAYERS + 1], pre_message[N_LAYERS + 1];
    Buffer g_rows[N_LAYERS + 1], a_rows[N_LAYERS + 1], y_rows[N_LAYERS + 1];

    template <int t>
    using Sum = EdgeSum<Layer<t>::n_edge, Layer<t>::n_degrees>;
    template <int t>
    struct GRow {
        static constexpr int value = Layer<t>::has_sum ? Sum<t>::G_ROW : 0;
    };
    static constexpr size_t MIXED_LANES = size_t(N_MIXED) * N_LVECTORS * W;
    static void nothing(int, const real *, const real *) {}

    template <int... T>
    void reserve_layers(std::integer_sequence<int, T...>) {
        (reserve_layer<T>(), ...);
    }
    template <int t>
    void reserve_layer() {
        using L = Layer<t>;
        if constexpr (t < N_LAYERS) {
            if (L::has_sum && !L::keeps_a)
                m_lanes[t].at_least(n_blocks * size_t(N_BESSEL * L::n_lanes) * N_LVECTORS * W);
            if (L::keeps_a) a_lanes[t].at_least(n_blocks * MIXED_LANES);
            if (L::feeds_memory) da_lanes[t].at_least(n_blocks * MIXED_LANES);
            if (L::sends) {
                g_rows[t].at_least(size_t(s->n_all) * GRow<t + 1>::value);
                pre_message[t].at_least(size_t(n_blocks) * sum_of_widths() * W);
            }
            if (L::feeds_exponential) {
                a_rows[t].at_least(size_t(s->n_all) * ExponentialSum::ROWS);
                y_rows[t].at_least(size_t(s->n_all) * ExponentialSum::ROWS);
            }
        }
    }

    template <int t>
    const real *sender_rows() const {
        return t == 0 ? m.table.data() : g_rows[t > 0 ? t - 1 : 0].data;
    }
    template <int t>
    const int32_t *sender_index(int64_t i) const {
        return (t == 0 ? sender_element : sender).data() + slots[i];
    }

    // Everything of layer t up to its head. Leaves the moments in lanes, and A where it is kept, for the way back.
    template <int t>
    __attribute__((noinline)) void forward_block(Thread &th, int64_t block, real *moments, real *a_kept) {
        using L = Layer<t>;
        const int n_atoms = atoms_in(block);
        alignas(128) real receiver[N_EMBEDDING * W], sender_lanes[N_EMBEDDING * W];
        embeddings(m.receiver, block, receiver);
        embeddings(m.sender, block, sender_lanes);

        if constexpr (L::has_sum) {
            using S = Sum<t>;
            constexpr size_t APART = size_t(N_LVECTORS) * S::ROW;
            real *rows = th.rows.at_least(W * APART);
            auto *work =
                reinterpret_cast<typename S::Work *>(th.work.at_least(sizeof(typename S::Work) / sizeof(real) + 1));
            for (int i = 0; i < n_atoms; ++i)
                S::forward(m, edges(block * W + i), sender_rows<t>(), sender_index<t>(block * W + i), rows + i * APART,
                           *work);
            if constexpr (t == 0 && BY_ELEMENT) {
                real *by_element = th.d_lanes.at_least(size_t(S::K) * N_LVECTORS * W);
                to_lanes(rows, APART, S::ROW, S::K, by_element);
                for (int k = 0; k < N_BESSEL; ++k)
                    for (int a = 0; a < N_EMBEDDING; ++a)
                        for (int l = 0; l < N_LVECTORS; ++l) {
                            vec sum = {};
                            for (int z = 0; z < N_ELEMENTS; ++z)
                                sum += m.sender[z * N_EMBEDDING + a] *
                                       at(by_element + (size_t(k * S::APART + z) * N_LVECTORS + l) * W);
                            put(moments + (size_t(k * N_EMBEDDING + a) * N_LVECTORS + l) * W, sum);
                        }
            } else {
                to_lanes(rows, APART, S::ROW, S::K, moments);
            }
        }
        real *x_lanes = nullptr;
        if constexpr (L::exponential) {
            real *rows = th.mixed_rows.at_least(size_t(W) * ExponentialSum::ROWS);
            auto *work = reinterpret_cast<ExponentialSum::Work *>(
                th.work.at_least(sizeof(ExponentialSum::Work) / sizeof(real) + 1));
            for (int i = 0; i < n_atoms; ++i)
                ExponentialSum::forward(m, edges(block * W + i), m.decay[t].data(), a_rows[t - 1].data,
                                        sender.data() + slots[block * W + i], rows + size_t(i) * ExponentialSum::ROWS,
                                        *work);
            x_lanes = th.extra.at_least(MIXED_LANES);
            to_lanes(rows, ExponentialSum::ROWS, MIXED_ROW, N_MIXED, x_lanes);
        }

        real *head = th.head.at_least(size_t(n_head<t>()) * W);
        for (int o = 0; o < n_head<t>(); ++o) put(head + o * W, all(m.head_bias[t][o]));
        real *channel = th.channel.at_least(size_t(N_BESSEL) * N_LVECTORS * W);
        real *a_scratch = th.a.at_least(size_t(MIX_TILE) * N_LVECTORS * W);
        real *b = th.b.at_least(size_t(N_BASIS) * W);
        for (int c = 0; c < N_CHANNELS; ++c) {
            if constexpr (L::has_sum) channel_moments<t, vec>(moments, receiver, c, channel);
            for_radial_tiles([&](int n, auto N) {
                real *a = L::keeps_a ? a_kept + size_t(c * N_RADIAL + n) * N_LVECTORS * W : a_scratch;
                a_tile<t, N.value, vec>(m, channel, x_lanes, a_before<t>(block), c, n, a);
                for (int k = 0; k < N.value; ++k) symmetrise<vec>(a + k * N_LVECTORS * W, b + (n + k) * N_FEATURES * W);
            });
            m.heads[t][c].apply<vec>(b, head, false);
            if (s->features)
                for (int i = 0; i < n_atoms; ++i)
                    for (int k = 0; k < N_BASIS; ++k)
                        s->features[((block * W + i) * (N_LAYERS + 1) + t) * size_t(N_CHANNELS * N_BASIS) +
                                    c * N_BASIS + k] = double(b[k * W + i]);
        }

        real *readout = pre_readout + size_t(block) * (READOUT_LINEAR + sum_of_widths()) * W;
        for (int o = 0; o < N_ENERGY; ++o)
            put(readout + o * W, t == 0 ? at(head + o * W) : at(readout + o * W) + at(head + o * W));
        if constexpr (L::sends) {
            using Next = Layer<t + 1>;
            constexpr MessageShape shape = L::next;
            real *pre = pre_message[t] + size_t(block) * sum_of_widths() * W;
            std::memcpy(pre, head + N_ENERGY * W, sizeof(real) * shape.widths[0] * W);
            alignas(128) real work[WIDEST * W];
            run_network<vec>(m.message[t], shape.widths[0], pre, work);
            const real *h = pre;
            for (int k = 0; k + 1 < shape.n_widths; ++k) h += shape.widths[k] * W;
            alignas(128) real g[Next::n_degrees * Next::n_edge * W];
            for (int d = 0; d < Next::n_degrees; ++d)
                for (int x = 0; x < Next::n_edge; ++x) {
                    const int a = Next::per_channel ? x / N_EMBEDDING : x;
                    const real *from = h + (Next::per_channel ? d * Next::n_edge + x : d) * W;
                    put(g + (d * Next::n_edge + x) * W, at(from) * at(sender_lanes + a * W));
                }
            flat_to_rows(g, Next::n_degrees * Next::n_edge, GRow<t + 1>::value, n_atoms,
                         g_rows[t] + size_t(block) * W * GRow<t + 1>::value);
        }
        if constexpr (L::feeds_exponential)
            to_rows(a_kept, N_MIXED, MIXED_ROW, m.amplitude[t + 1].data(), n_atoms, ExponentialSum::ROWS,
                    a_rows[t] + size_t(block) * W * ExponentialSum::ROWS);
    }

    // Energies of a block and their derivatives with respect to the readout's first layer.
    void readout_block(int64_t block) {
        real *pre = pre_readout + size_t(block) * (READOUT_LINEAR + sum_of_widths()) * W,
             *hidden = pre + READOUT_LINEAR * W;
        real *grad = d_readout + size_t(block) * N_ENERGY * W;
        alignas(128) real work[WIDEST * W], d[WIDEST * W];
        run_network<vec>(m.readout, READOUT_WIDTHS[0], hidden, work);
        int last = 0;
        for (int k = 0; k + 1 < N_READOUT; ++k) last += READOUT_WIDTHS[k];
        vec energy = at(hidden + last * W);
        if (READOUT_LINEAR) energy += at(pre);
        energy *= m.energy_scale;
        for (int i = 0; i < atoms_in(block); ++i)
            s->energies[block * W + i] = double(energy[i]) + m.reference[s->elements[block * W + i]];
        put(d, all(m.energy_scale));
        reverse_network<vec>(m.readout, READOUT_WIDTHS[0], hidden, d, work, nothing);
        if (READOUT_LINEAR) put(grad, all(m.energy_scale));
        std::memcpy(grad + READOUT_LINEAR * W, d, sizeof(real) * READOUT_WIDTHS[0] * W);
    }

    template <int t>
    __attribute__((noinline)) void reverse_block(Thread &th, int64_t block, const real *moments, const real *a_kept) {
        using L = Layer<t>;
        const int n_atoms = atoms_in(block);
        alignas(128) real receiver[N_EMBEDDING * W], sender_lanes[N_EMBEDDING * W];
        embeddings(m.receiver, block, receiver);
        embeddings(m.sender, block, sender_lanes);

        real *d_head = th.d_head.at_least(size_t(n_head<t>()) * W);
        std::memcpy(d_head, d_readout + size_t(block) * N_ENERGY * W, sizeof(real) * N_ENERGY * W);
        if constexpr (L::sends) {
            using Next = Layer<t + 1>;
            constexpr MessageShape shape = L::next;
            constexpr int N_G = Next::n_degrees * Next::n_edge, N_H = shape.widths[shape.n_widths - 1];
            alignas(128) real dg[N_G * W], work[WIDEST * W], dh[WIDEST * W];
            flat_to_lanes(threads[0]->d_g[(t + 1) % 2] + size_t(block) * W * GRow<t + 1>::value, N_G,
                          GRow<t + 1>::value, n_atoms, dg);
            for (int x = 0; x < N_H; ++x) put(dh + x * W, vec{});
            for (int d = 0; d < Next::n_degrees; ++d)
                for (int x = 0; x < Next::n_edge; ++x) {
                    const int a = Next::per_channel ? x / N_EMBEDDING : x;
                    real *const to = dh + (Next::per_channel ? d * Next::n_edge + x : d) * W;
                    put(to, at(to) + at(dg + (d * Next::n_edge + x) * W) * at(sender_lanes + a * W));
                }
            reverse_network<vec>(m.message[t], shape.widths[0], pre_message[t] + size_t(block) * sum_of_widths() * W,
                                 dh, work, nothing);
            std::memcpy(d_head + N_ENERGY * W, dh, sizeof(real) * shape.widths[0] * W);
        }
        real *extra = nullptr;  // what comes back through exponential messages
        if constexpr (L::feeds_exponential) {
            real *rows = th.mixed_rows.at_least(size_t(W) * ExponentialSum::ROWS);
            auto *work = reinterpret_cast<ExponentialSum::Work *>(
                th.work.at_least(sizeof(ExponentialSum::Work) / sizeof(real) + 1));
            for (int i = 0; i < n_atoms; ++i) {
                const int64_t atom = block * W + i;
                real *row = rows + size_t(i) * ExponentialSum::ROWS;
                ExponentialSum::reverse(m, edges(atom), m.decay[t + 1].data(),
                                        a_rows[t] + size_t(atom) * ExponentialSum::ROWS, y_rows[t].data,
                                        sender.data() + slots[atom], row, *work);
                for (int l = 0; l < N_LVECTORS; ++l)
                    for (int x = 0; x < MIXED_ROW; x += W) {
                        real *const p = row + l * MIXED_ROW + x;
                        put(p, at(p) * at(m.amplitude[t + 1].data() + weight_degree(l) * MIXED_ROW + x));
                    }
            }
            extra = th.extra.at_least(MIXED_LANES);
            to_lanes(rows, ExponentialSum::ROWS, MIXED_ROW, N_MIXED, extra);
        }

        constexpr size_t MOMENT_LANES = size_t(N_BESSEL) * L::n_lanes * N_LVECTORS * W;
        real *d_moments = th.d_moments.at_least(MOMENT_LANES);
        std::memset(d_moments, 0, sizeof(real) * MOMENT_LANES);
        real *channel = th.channel.at_least(2 * size_t(N_BESSEL) * N_LVECTORS * W);
        real *d_channel = channel + size_t(N_BESSEL) * N_LVECTORS * W;
        real *a_scratch = th.a.at_least(size_t(MIX_TILE) * N_LVECTORS * W);
        real *da_scratch = th.da.at_least(L::exponential ? MIXED_LANES : size_t(MIX_TILE) * N_LVECTORS * W);
        real *db = th.db.at_least(size_t(N_BASIS) * W);
        for (int c = 0; c < N_CHANNELS; ++c) {
            m.heads[t][c].reverse<vec>(d_head, db, false);
            if constexpr (L::has_sum) {
                if (!L::keeps_a) channel_moments<t, vec>(moments, receiver, c, channel);
                std::memset(d_channel, 0, sizeof(real) * N_BESSEL * N_LVECTORS * W);
            }
            for_radial_tiles([&](int n, auto N) {
                const int column = c * N_RADIAL + n;
                const real *a = L::keeps_a ? a_kept + size_t(column) * N_LVECTORS * W : a_scratch;
                if constexpr (!L::keeps_a) a_tile<t, N.value, vec>(m, channel, nullptr, nullptr, c, n, a_scratch);
                real *da = L::exponential ? da_scratch + size_t(column) * N_LVECTORS * W : da_scratch;
                for (int k = 0; k < N.value; ++k)
                    symmetrise_reverse<vec>(a + k * N_LVECTORS * W, db + (n + k) * N_FEATURES * W,
                                            da + k * N_LVECTORS * W);
                if constexpr (L::feeds_exponential)
                    for (int i = 0; i < N.value * N_LVECTORS; ++i)
                        put(da + i * W, at(da + i * W) + at(extra + (size_t(column) * N_LVECTORS + i) * W));
                if constexpr (L::feeds_memory) {
                    const real *later = da_lanes[t] + block * MIXED_LANES + size_t(column) * N_LVECTORS * W;
                    for (int i = 0; i < N.value * N_LVECTORS; ++i) put(da + i * W, at(da + i * W) + at(later + i * W));
                }
                if constexpr (L::memory) {
                    real *before = da_lanes[t - 1] + block * MIXED_LANES + size_t(column) * N_LVECTORS * W;
                    for (int k = 0; k < N.value; ++k)
                        for (int l = 0; l < N_LVECTORS; ++l) {
                            const int i = k * N_LVECTORS + l;
                            put(before + i * W, m.memory[t][weight_degree(l) * N_MIXED + column + k] * at(da + i * W));
                        }
                }
                if constexpr (L::has_sum)
                    mix_reverse<N.value, vec>(da, m.mixing[t > 0].data() + size_t(c) * N_BESSEL * N_RADIAL + n,
                                              d_channel);
            });
            if constexpr (L::has_sum) channel_moments_reverse<t, vec>(d_channel, receiver, c, d_moments);
        }
        if constexpr (L::exponential)
            to_rows(da_scratch, N_MIXED, MIXED_ROW, nullptr, n_atoms, ExponentialSum::ROWS,
                    y_rows[t - 1] + size_t(block) * W * ExponentialSum::ROWS);

        if constexpr (L::has_sum) {
            using S = Sum<t>;
            constexpr size_t APART = size_t(N_LVECTORS) * S::ROW;
            real *rows = th.rows.at_least(W * APART);
            if constexpr (t == 0 && BY_ELEMENT) {
                real *by_element = th.d_lanes.at_least(size_t(S::K) * N_LVECTORS * W);
                for (int k = 0; k < N_BESSEL; ++k)
                    for (int z = 0; z < N_ELEMENTS; ++z)
                        for (int l = 0; l < N_LVECTORS; ++l) {
                            vec sum = {};
                            for (int a = 0; a < N_EMBEDDING; ++a)
                                sum += m.sender[z * N_EMBEDDING + a] *
                                       at(d_moments + (size_t(k * N_EMBEDDING + a) * N_LVECTORS + l) * W);
                            put(by_element + (size_t(k * S::APART + z) * N_LVECTORS + l) * W, sum);
                        }
                to_rows(by_element, S::K, S::ROW, nullptr, W, APART, rows);
            } else {
                to_rows(d_moments, S::K, S::ROW, nullptr, W, APART, rows);
            }
            for (int i = 0; i < n_atoms; ++i) {
                const int64_t atom = block * W + i;
                S::template reverse<(t > 0)>(m, edges(atom), sender_rows<t>(), sender_index<t>(atom), rows + i * APART,
                                             t > 0 ? th.d_g[t % 2].data : nullptr, sender.data() + slots[atom]);
            }
        }
        if constexpr (t == 0)
            for (int i = 0; i < n_atoms; ++i) add_forces(th, block * W + i);
    }

    // dE/dr of an edge pulls its receiver one way and its sender the other.
    void add_forces(Thread &th, int64_t i) {
        const Edges e = edges(i);
        vec f[3] = {}, v[6] = {};
        for (int k = 0; k < e.n_padded; k += W) {
            const vec x = at(e.x + k), y = at(e.y + k), z = at(e.z + k), dx = at(e.gx + k), dy = at(e.gy + k),
                      dz = at(e.gz + k);
            f[0] += dx;
            f[1] += dy;
            f[2] += dz;
            if (s->virials) {
                v[0] -= x * dx;
                v[1] -= y * dy;
                v[2] -= z * dz;
                v[3] -= real(0.5) * (y * dz + z * dy);
                v[4] -= real(0.5) * (x * dz + z * dx);
                v[5] -= real(0.5) * (x * dy + y * dx);
            }
        }
        real *forces = th.forces;
        for (int a = 0; a < 3; ++a) forces[3 * i + a] -= total(f[a]);
        const int32_t *j = sender.data() + slots[i];
        for (int k = 0; k < e.n; ++k) {
            real *const to = forces + 3 * size_t(j[k]);
            to[0] += e.gx[k];
            to[1] += e.gy[k];
            to[2] += e.gz[k];
        }
        if (s->virials)
            for (int a = 0; a < 6; ++a) s->virials[6 * i + a] = double(total(v[a]));
    }

    template <int t>
    real *moments_of(Thread &th, int64_t block) {
        constexpr size_t n = size_t(N_BESSEL) * Layer<t>::n_lanes * N_LVECTORS * W;
        if constexpr (t < N_LAYERS && !Layer<t>::keeps_a) return m_lanes[t] + block * n;
        return th.moments.at_least(n);
    }
    template <int t>
    const real *a_before(int64_t block) const {
        return Layer<t>::memory ? a_lanes[t > 0 ? t - 1 : 0].data + block * MIXED_LANES : nullptr;
    }
    template <int t>
    real *a_of(int64_t block) {
        return Layer<t>::keeps_a ? a_lanes[t] + (t < N_LAYERS ? block * MIXED_LANES : 0) : nullptr;
    }
    template <int t>
    void clear(Thread &th) {
        if (t > 0 && Layer<t>::has_sum) {
            const size_t n = size_t(s->n_all) * GRow<t>::value;
            std::memset(th.d_g[t % 2].at_least(n), 0, sizeof(real) * n);
        }
        if (t == 0) std::memset(th.forces.at_least(3 * size_t(s->n_all)), 0, sizeof(real) * 3 * s->n_all);
    }
    template <int t>
    void forward_pass() {
        in_parallel([&](int k) {
            for (int64_t block = bounds[k]; block < bounds[k + 1]; ++block)
                forward_block<t>(*threads[k], block, moments_of<t>(*threads[k], block), a_of<t>(block));
        });
    }
    void last_pass() {
        constexpr int t = N_LAYERS;
        in_parallel([&](int k) {
            Thread &th = *threads[k];
            clear<t>(th);
            real *a = Layer<t>::keeps_a ? th.own_a.at_least(MIXED_LANES) : nullptr;
            for (int64_t block = bounds[k]; block < bounds[k + 1]; ++block) {
                real *moments = moments_of<t>(th, block);
                forward_block<t>(th, block, moments, a);
                readout_block(block);
                reverse_block<t>(th, block, moments, a);
            }
        });
        add_up<t>();
    }
    template <int t>
    void reverse_pass() {
        in_parallel([&](int k) {
            Thread &th = *threads[k];
            clear<t>(th);
            for (int64_t block = bounds[k]; block < bounds[k + 1]; ++block)
                reverse_block<t>(th, block, moments_of<t>(th, block), a_of<t>(block));
        });
        add_up<t>();
    }
    // The threads' sums over senders, in the order of the threads
    template <int t>
    void add_up() {
        if constexpr (t > 0 && Layer<t>::has_sum) {
            const size_t n = size_t(s->n_all) * GRow<t>::value;
            in_parallel([&](int k) {
                const size_t from = n / W * k / n_threads * W, to = n / W * (k + 1) / n_threads * W;
                for (int other = 1; other < n_threads; ++other) {
                    real *sum = threads[0]->d_g[t % 2], *part = threads[other]->d_g[t % 2];
                    for (size_t i = from; i < to; i += W) put(sum + i, at(sum + i) + at(part + i));
                }
            });
        }
    }
    void finish() {
        const size_t n = 3 * size_t(s->n_all);
        in_parallel([&](int part) {
            for (size_t i = n * part / n_threads; i < n * (part + 1) / n_threads; ++i) {
                double sum = 0;
                for (int k = 0; k < n_threads; ++k) sum += double(threads[k]->forces[i]);
                s->forces[i] = sum;
            }
        });
    }
};

}  // namespace

#endif

#ifdef GRADIENT
namespace {

// Edge sums of duals. In `Edges`, gx, gy, gz are here the changes of the edge vectors; sums, the senders' rows and
// cotangents are pairs of arrays, values and changes.
struct Pair {
    real *v, *d;
};

// Functions of W edges and their changes.
struct EdgeGeometry {
    vec r, r_change, unit[3], unit_change[3];

    INLINE EdgeGeometry(const Model &m, const Edges &e, int k) {
        const vec x[3] = {at(e.x + k), at(e.y + k), at(e.z + k)}, dx[3] = {at(e.gx + k), at(e.gy + k), at(e.gz + k)};
        r = square_root(x[0] * x[0] + x[1] * x[1] + x[2] * x[2]);
        r_change = (x[0] * dx[0] + x[1] * dx[1] + x[2] * dx[2]) / r;
        const vec inverse = real(1) / (r + m.epsilon);
        for (int a = 0; a < 3; ++a) {
            unit[a] = x[a] * inverse;
            unit_change[a] = (dx[a] - unit[a] * r_change) * inverse;
        }
    }
    INLINE void angular(real *values, real *changes, int stride) const {
        put(values, all(1));
        put(changes, vec{});
        static_for<N_LVECTORS - 1>([&](auto i) {
            constexpr Factor factor = factor_of(i.value + 1);
            const vec value = at(values + factor.row * stride);
            put(values + (i.value + 1) * stride, value * unit[factor.axis]);
            put(changes + (i.value + 1) * stride,
                value * unit_change[factor.axis] + at(changes + factor.row * stride) * unit[factor.axis]);
        });
    }
    INLINE void radial(const Model &m, real *values, real *changes, int stride) const {
        radial_functions<true>(m, r, envelope(m, r), values, changes, stride);
        for (int k = 0; k < N_BESSEL; ++k) put(changes + k * stride, at(changes + k * stride) * r_change);
    }
};

template <int N_S, int N_D>
struct DualEdgeSum {
    using Sum = EdgeSum<N_S, N_D>;
    static constexpr int STRIDE = Sum::STRIDE, G_ROW = Sum::G_ROW, ROW = Sum::ROW;

    struct Work {
        typename Sum::Work value, change;
    };

    // M = sum_e L_l R_n~ g, and its change; g.d is null where g does not change.
    __attribute__((noinline)) static void forward(const Model &m, const Edges &e, Pair g, const int32_t *index,
                                                  Pair out, Work &work) {
        for (int i = 0; i < N_LVECTORS * ROW; i += W) {
            put(out.v + i, vec{});
            put(out.d + i, vec{});
        }
        for (int start = 0; start < e.n; start += Sum::CHUNK) {
            const int n = std::min(Sum::CHUNK, e.n - start);
            for (int i = 0; i < n; i += W) functions(m, e, start, i, work);
            add(work.value.angular, work.value, g.v, index + start, n, out.v);
            add(work.change.angular, work.value, g.v, index + start, n, out.d);
            add(work.value.angular, work.change, g.v, index + start, n, out.d);
            if (g.d) add(work.value.angular, work.value, g.d, index + start, n, out.d);
        }
    }
    __attribute__((flatten, noinline)) static void functions(const Model &m, const Edges &e, int start, int i,
                                                             Work &work) {
        const EdgeGeometry edge(m, e, start + i);
        edge.radial(m, work.value.radial + i, work.change.radial + i, STRIDE);
        edge.angular(work.value.angular + i, work.change.angular + i, STRIDE);
        if constexpr (Sum::FLAT) {
            Sum::spread_radial(work.value, i);
            Sum::spread_radial(work.change, i);
        }
    }
    __attribute__((flatten, noinline)) static void add(const real *angular, const typename Sum::Work &work,
                                                       const real *g, const int32_t *index, int n, real *out) {
        Sum::add_chunk(angular, work, g, index, n, out);
    }

    // From the cotangent of M: those of the rows of g (added to dg at `target`, unless dg.v is null) and the gradient
    // of the Bessel frequencies [n~][W].
    __attribute__((flatten, noinline)) static void reverse(const Model &m, const Edges &e, Pair g, const int32_t *index,
                                                           Pair dm, Pair dg, const int32_t *target, real *frequencies) {
        constexpr int G = (N_D * N_S + W - 1) / W, TILE = 4;
        alignas(128) real angular[2][N_LVECTORS * W], radial[2][N_BESSEL * W], weights[2][G * W * W];
        alignas(128) real d_radial[N_BESSEL * 2 * W], d_weights[G * W * 2 * W];
        for (int start = 0; start < e.n; start += W) {
            const int n = std::min(W, e.n - start);
            const EdgeGeometry edge(m, e, start);
            edge.angular(angular[0], angular[1], W);
            edge.radial(m, radial[0], radial[1], W);
            for (int part = 0; part < (g.d ? 2 : 1); ++part)
                for (int v = 0; v < G; ++v) {  // the senders' rows, edges contiguous
                    vec rows[W];
                    static_for<W>(
                        [&](auto i) { rows[i] = at((part ? g.d : g.v) + size_t(index[start + i]) * G_ROW + v * W); });
                    transpose(rows);
                    static_for<W>([&](auto i) { put(weights[part] + (v * W + i) * W, rows[i]); });
                }
            for (int k = 0; k < N_BESSEL; ++k) store<dual>(d_radial + k * 2 * W, dual{});
            for (int d = 0; d < N_D; ++d) {
                const int from = N_D > 1 ? first_row(d) : 0, to = N_D > 1 ? first_row(d + 1) : N_LVECTORS;
                for (int s = 0; s < N_S; ++s) {
                    const int at_g = (d * N_S + s) * W;
                    const dual weight = {at(weights[0] + at_g), g.d ? at(weights[1] + at_g) : vec{}};
                    dual to_weight = {};
                    for_tiles<TILE, N_BESSEL>([&](int k, auto K) {
                        dual sum[K.value] = {};
                        for (int l = from; l < to; ++l) {
                            const dual y = {at(angular[0] + l * W), at(angular[1] + l * W)};
                            const size_t row = size_t(l) * ROW + k * Sum::APART + s;
                            static_for<K.value>([&](auto i) {
                                const vec v = all(dm.v[row + i * Sum::APART]), d = all(dm.d[row + i * Sum::APART]);
                                sum[i].v += v * y.v;
                                sum[i].d += v * y.d + d * y.v;
                            });
                        }
                        static_for<K.value>([&](auto i) {
                            const dual r = {at(radial[0] + (k + i) * W), at(radial[1] + (k + i) * W)};
                            real *const p = d_radial + (k + i) * 2 * W;
                            store<dual>(p, load<dual>(p) + weight * sum[i]);
                            to_weight += r * sum[i];
                        });
                    });
                    store<dual>(d_weights + (d * N_S + s) * 2 * W, to_weight);
                }
            }
            add_frequencies(m, edge, d_radial, frequencies);
            if (!dg.v) continue;
            for (int v = 0; v < G; ++v)
                for (int part = 0; part < 2; ++part) {
                    vec rows[W];
                    static_for<W>([&](auto i) {
                        rows[i] = v * W + i < N_D * N_S ? at(d_weights + ((v * W + i) * 2 + part) * W) : vec{};
                    });
                    transpose(rows);
                    alignas(128) real block[W * W];
                    static_for<W>([&](auto i) { put(block + i * W, rows[i]); });
                    for (int i = 0; i < n; ++i) {
                        real *const p = (part ? dg.d : dg.v) + size_t(target[start + i]) * G_ROW + v * W;
                        put(p, at(p) + at(block + i * W));
                    }
                }
        }
    }

    // R = c sin(k r) f / r:  dR/dk = c cos(k r) f, and its change c (cos(k r) f' - k sin(k r) f) dr.
    static INLINE void add_frequencies(const Model &m, const EdgeGeometry &edge, const real *d_radial,
                                       real *frequencies) {
        const Envelope cut = envelope(m, edge.r);
        for (int k = 0; k < N_BESSEL; ++k) {
            const SinCos sc = sincos(edge.r * m.bessel[k]);
            const dual by_k = {m.prefactor * sc.cos * cut.f,
                               m.prefactor * (sc.cos * cut.slope - m.bessel[k] * sc.sin * cut.f) * edge.r_change};
            put(frequencies + k * W,
                at(frequencies + k * W) + change_of_product(by_k, load<dual>(d_radial + k * 2 * W)));
        }
    }
};

// The same for sums with exp(-q r) f(r).
struct DualExponentialSum {
    static constexpr int ROWS = ExponentialSum::ROWS, MOST = N_REGISTERS == 32 ? 10 : 5;

    struct Work {
        alignas(128) real decay[W * MIXED_ROW];
        alignas(128) real r[W], f[W], slope[W], change[W];
    };

    static INLINE void functions(const Model &m, const Edges &e, int start, Work &work) {
        const EdgeGeometry edge(m, e, start);
        const Envelope cut = envelope(m, edge.r);
        put(work.r, edge.r);
        put(work.f, cut.f);
        put(work.slope, cut.slope);
        put(work.change, edge.r_change);
    }
    static INLINE void decays(const real *q, int n, Work &work) {
        for (int e = 0; e < n; ++e)
            for (int x = 0; x < MIXED_ROW; x += W)
                put(work.decay + e * MIXED_ROW + x, exponential(at(q + x) * -work.r[e]));
    }
    // exp(-q r) f(r)
    static INLINE dual function(const real *q, int e, int x, const Work &work) {
        const vec decay = at(work.decay + e * MIXED_ROW + x);
        return {decay * work.f[e], decay * (work.slope[e] - at(q + x) * work.f[e]) * work.change[e]};
    }

    __attribute__((flatten, noinline)) static void forward(const Model &m, const Edges &edges, const real *q, Pair rows,
                                                           const int32_t *index, Pair out, Work &work) {
        for (int i = 0; i < ROWS; i += W) {
            put(out.v + i, vec{});
            put(out.d + i, vec{});
        }
        for (int start = 0; start < edges.n; start += W) {
            const int n = std::min(W, edges.n - start);
            functions(m, edges, start, work);
            int degree = -1;
            static_for<n_tiles(N_WEIGHT_DEGREES > 1, MOST)>([&](auto i) {
                using Part = TileAt<(N_WEIGHT_DEGREES > 1), MOST, i.value>;
                const real *q_d = q + Part::degree * MIXED_ROW;
                if (Part::degree != degree) decays(q_d, n, work);
                degree = Part::degree;
                for (int x = 0; x < MIXED_ROW; x += W) {
                    constexpr int first = Part::first * MIXED_ROW;
                    dual sum[Part::n];
                    static_for<Part::n>([&](auto l) {
                        sum[l] = {at(out.v + first + l * MIXED_ROW + x), at(out.d + first + l * MIXED_ROW + x)};
                    });
                    for (int e = 0; e < n; ++e) {
                        const dual phi = function(q_d, e, x, work);
                        const size_t row = size_t(index[start + e]) * ROWS + first + x;
                        static_for<Part::n>([&](auto l) {
                            sum[l] += phi * dual{at(rows.v + row + l * MIXED_ROW), at(rows.d + row + l * MIXED_ROW)};
                        });
                    }
                    static_for<Part::n>([&](auto l) {
                        put(out.v + first + l * MIXED_ROW + x, sum[l].v);
                        put(out.d + first + l * MIXED_ROW + x, sum[l].d);
                    });
                }
            });
        }
    }

    // Gradient of q [d][MIXED_ROW] from the cotangents y of this atom's sums: d exp(-q r) f / dq = -r exp(-q r) f.
    __attribute__((flatten, noinline)) static void add_decay(const Model &m, const Edges &edges, const real *q, Pair y,
                                                             Pair rows, const int32_t *index, real *gradient,
                                                             Work &work) {
        for (int start = 0; start < edges.n; start += W) {
            const int n = std::min(W, edges.n - start);
            functions(m, edges, start, work);
            for (int d = 0; d < N_WEIGHT_DEGREES; ++d) {
                const int from = N_WEIGHT_DEGREES > 1 ? first_row(d) : 0,
                          to = N_WEIGHT_DEGREES > 1 ? first_row(d + 1) : N_LVECTORS;
                const real *q_d = q + d * MIXED_ROW;
                decays(q_d, n, work);
                for (int x = 0; x < MIXED_ROW; x += W) {
                    vec sum = {};
                    for (int e = 0; e < n; ++e) {
                        dual overlap = {};
                        for (int l = from; l < to; ++l) {
                            const size_t own = size_t(l) * MIXED_ROW + x, row = size_t(index[start + e]) * ROWS + own;
                            overlap += dual{at(y.v + own), at(y.d + own)} * dual{at(rows.v + row), at(rows.d + row)};
                        }
                        const dual by_q = function(q_d, e, x, work) * dual{all(work.r[e]), all(work.change[e])};
                        sum -= change_of_product(by_q, overlap);
                    }
                    put(gradient + d * MIXED_ROW + x, at(gradient + d * MIXED_ROW + x) + sum);
                }
            }
        }
    }
};

}  // namespace
#endif

#ifdef GRADIENT
namespace {

// The gradient as it is summed: over edges or atoms in lanes, W sums for each weight, except for heads and embeddings.
// One per thread; in the units of `Model`, that is with scales and layouts of their own.
struct WeightSums {
    static constexpr int HEAD_ROW = padded(N_BASIS);

    std::vector<double> sender, receiver;                  // [z][a]
    Buffer bessel;                                         // [n~][W]
    Buffer mixing[2];                                      // [d][c][n~][n][W]; of the first layer, of the others
    Buffer memory[N_LAYERS + 1], amplitude[N_LAYERS + 1];  // of what makes A_t: [d][c n][W]
    Buffer decay[N_LAYERS + 1];                            // [d][MIXED_ROW]
    Buffer heads[N_LAYERS + 1];                            // [c][output][HEAD_ROW]
    Buffer head_bias[N_LAYERS + 1];                        // [output][W]
    struct Dense {
        Buffer weight, bias;  // [out][in][W], [out][W]
    };
    std::vector<std::unique_ptr<Dense>> readout, message[N_LAYERS + 1];

    void clear(const Model &m) {
        constexpr size_t D = N_WEIGHT_DEGREES;
        sender.assign(N_ELEMENTS * N_EMBEDDING, 0.0);
        receiver.assign(N_ELEMENTS * N_EMBEDDING, 0.0);
        zeros(bessel, N_BESSEL * W);
        for (Buffer &b : mixing) zeros(b, D * N_CHANNELS * N_BESSEL * N_RADIAL * W);
        for (int t = 0; t <= N_LAYERS; ++t) {
            zeros(memory[t], m.memory[t].empty() ? 0 : D * N_MIXED * W);
            zeros(amplitude[t], m.amplitude[t].empty() ? 0 : D * N_MIXED * W);
            zeros(decay[t], m.decay[t].size());
            zeros(heads[t], size_t(N_CHANNELS) * m.heads[t][0].n_out * HEAD_ROW);
            zeros(head_bias[t], m.head_bias[t].size() * W);
            clear(message[t], m.message[t]);
        }
        clear(readout, m.readout);
    }

  private:
    static void zeros(Buffer &b, size_t n) {
        b.at_least(n);
        std::memset(b.data, 0, n * sizeof(real));
    }
    static void clear(std::vector<std::unique_ptr<Dense>> &sums, const Network &net) {
        while (sums.size() < net.layers.size()) sums.emplace_back(new Dense);
        for (size_t k = 0; k < net.layers.size(); ++k) {
            zeros(sums[k]->weight, size_t(net.layers[k].n_in) * net.layers[k].n_out * W);
            zeros(sums[k]->bias, size_t(net.layers[k].n_out) * W);
        }
    }
};

// y'[o] x[i] of duals, their change, added up over W atoms: sum[o][i], rows apart by `row`. `turned` has 2 W rows.
__attribute__((flatten, noinline)) void add_outer_products(const real *x, const real *y, int n_in, int n_out, int row,
                                                           real *sum, real *turned) {
    for (int part = 0; part < 2; ++part)  // [in][atom] -> [atom][in]
        for (int i = 0; i < row; i += W) {
            vec v[W];
            static_for<W>([&](auto k) { v[k] = i + k < n_in ? at(x + (2 * (i + k) + part) * W) : vec{}; });
            transpose(v);
            static_for<W>([&](auto k) { put(turned + (part * W + k) * row + i, v[k]); });
        }
    constexpr int OUT = 4, IN = N_REGISTERS == 32 ? 4 : 2;
    const auto tile = [&](int o, int i, auto n_o, auto n_i) {
        vec s[n_o.value][n_i.value];
        static_for<n_o.value>([&](auto a) {
            static_for<n_i.value>([&](auto b) { s[a][b] = at(sum + size_t(o + a) * row + i + b * W); });
        });
        for (int k = 0; k < W; ++k) {
            vec xv[n_i.value], xd[n_i.value];
            static_for<n_i.value>([&](auto b) {
                xv[b] = at(turned + k * row + i + b * W);
                xd[b] = at(turned + (W + k) * row + i + b * W);
            });
            static_for<n_o.value>([&](auto a) {
                const real yv = y[2 * (o + a) * W + k], yd = y[(2 * (o + a) + 1) * W + k];
                static_for<n_i.value>([&](auto b) { s[a][b] += yd * xv[b] + yv * xd[b]; });
            });
        }
        static_for<n_o.value>([&](auto a) {
            static_for<n_i.value>([&](auto b) { put(sum + size_t(o + a) * row + i + b * W, s[a][b]); });
        });
    };
    const auto columns = [&](int o, auto n_o) {
        int i = 0;
        for (; i + IN * W <= row; i += IN * W) tile(o, i, n_o, std::integral_constant<int, IN>{});
        for (; i < row; i += W) tile(o, i, n_o, std::integral_constant<int, 1>{});
    };
    int o = 0;
    for (; o + OUT <= n_out; o += OUT) columns(o, std::integral_constant<int, OUT>{});
    for (; o < n_out; ++o) columns(o, std::integral_constant<int, 1>{});
}

// Gradient of a dense layer: its inputs before SiLU and the cotangents of its outputs, W atoms.
void add_dense(const Linear &layer, const real *pre, const real *grad, WeightSums::Dense &sums) {
    for (int i = 0; i < layer.n_in; ++i) {
        const dual v = load<dual>(pre + i * 2 * W), x = v * sigmoid(v);
        for (int o = 0; o < layer.n_out; ++o) {
            real *const p = sums.weight + (size_t(o) * layer.n_in + i) * W;
            put(p, at(p) + change_of_product(x, load<dual>(grad + o * 2 * W)));
        }
    }
    for (int o = 0; o < layer.n_out; ++o) put(sums.bias + o * W, at(sums.bias + o * W) + at(grad + (2 * o + 1) * W));
}

// The sums of all threads -> the gradient with respect to the weights as `Model` was given them, in that order.
class GradientWriter {
  public:
    GradientWriter(const Model &model, const std::vector<std::unique_ptr<WeightSums>> &sums, int n_threads, double *out)
        : m(model), all_sums(sums), n(n_threads), next(out) {}

    void write() {
        constexpr int D = N_WEIGHT_DEGREES;
        numbers([](const WeightSums &s, size_t i) { return s.sender[i]; }, N_ELEMENTS * N_EMBEDDING);
        numbers([](const WeightSums &s, size_t i) { return s.receiver[i]; }, N_ELEMENTS * N_EMBEDDING);
        lanes([](const WeightSums &s) { return s.bessel.data; }, N_BESSEL);
        nothing(1);  // prefactor
        for (int dc = 0; dc < D * N_CHANNELS; ++dc)
            for (int r = 0; r < N_RADIAL; ++r)
                for (int k = 0; k < N_BESSEL; ++k) {
                    const size_t place = (size_t(dc) * N_BESSEL + k) * N_RADIAL + r;
                    *next++ = lane_sum([](const WeightSums &s) { return s.mixing[0].data; }, place) +
                              m.scale * lane_sum([](const WeightSums &s) { return s.mixing[1].data; }, place);
                }
        nothing(5 + N_ELEMENTS);  // cutoff, power, epsilon, scales, E0
        for (int t = 0; t < N_LAYERS; ++t) {
            const MessageShape &shape = MESSAGES[t];
            if (shape.memory) lanes([=](const WeightSums &s) { return s.memory[t + 1].data; }, D * N_MIXED);
            if (shape.exponential) {
                lanes([=](const WeightSums &s) { return s.amplitude[t + 1].data; }, D * N_MIXED, m.scale);
                for (int d = 0; d < D; ++d)
                    numbers([=](const WeightSums &s, size_t x) { return s.decay[t + 1][d * MIXED_ROW + x]; }, N_MIXED);
            }
            if (shape.feature) {
                for (int o = 0; o < shape.widths[0]; ++o) head(t, N_ENERGY + o);
                bias(t, N_ENERGY, shape.widths[0]);
                network([=](const WeightSums &s) -> const auto & { return s.message[t]; }, m.message[t]);
            }
        }
        for (int o = 0; o < READOUT_WIDTHS[0]; ++o)
            for (int t = 0; t <= N_LAYERS; ++t) head(t, READOUT_LINEAR + o);
        bias(0, READOUT_LINEAR, READOUT_WIDTHS[0]);
        network([](const WeightSums &s) -> const auto & { return s.readout; }, m.readout);
        if (READOUT_LINEAR) {
            for (int t = 0; t <= N_LAYERS; ++t) head(t, 0);
            bias(0, 0, 1);
        }
    }

  private:
    const Model &m;
    const std::vector<std::unique_ptr<WeightSums>> &all_sums;
    int n;
    double *next;

    template <class F>
    double lane_sum(F part, size_t place) const {
        double sum = 0;
        for (int k = 0; k < n; ++k)
            for (int i = 0; i < W; ++i) sum += double(part(*all_sums[k])[place * W + i]);
        return sum;
    }
    template <class F>
    void lanes(F part, size_t count, double factor = 1) {
        for (size_t i = 0; i < count; ++i) *next++ = factor * lane_sum(part, i);
    }
    template <class F>
    void numbers(F part, size_t count) {
        for (size_t i = 0; i < count; ++i, ++next) {
            *next = 0;
            for (int k = 0; k < n; ++k) *next += double(part(*all_sums[k], i));
        }
    }
    void nothing(int count) {
        for (int i = 0; i < count; ++i) *next++ = 0;
    }
    void bias(int t, int from, int count) {
        for (int o = from; o < from + count; ++o)
            *next++ = lane_sum([=](const WeightSums &s) { return s.head_bias[t].data; }, o);
    }
    // One output of a head, inputs in the stored order (f c n)
    void head(int t, int o) {
        const size_t n_out = m.heads[t][0].n_out;
        for (int f = 0; f < N_FEATURES; ++f)
            for (int c = 0; c < N_CHANNELS; ++c)
                for (int r = 0; r < N_RADIAL; ++r, ++next) {
                    const size_t place = (c * n_out + o) * WeightSums::HEAD_ROW + r * N_FEATURES + f;
                    *next = 0;
                    for (int k = 0; k < n; ++k) *next += double(all_sums[k]->heads[t][place]);
                }
    }
    template <class F>
    void network(F part, const Network &net) {
        for (size_t k = 0; k < net.layers.size(); ++k) {
            const size_t n_out = net.layers[k].n_out;
            lanes([=](const WeightSums &s) { return part(s)[k]->weight.data; }, n_out * net.layers[k].n_in);
            lanes([=](const WeightSums &s) { return part(s)[k]->bias.data; }, n_out);
        }
    }
};

}  // namespace
#endif

#ifdef GRADIENT
extern "C" {
// What the gradient is of: sum_i energies[i] E_i + sum_i displacements[i] . dE/dx_i + sum_i virials[i] . V_i.
struct cace_cotangents {
    const double *energies;       // [n_atoms]
    const double *displacements;  // [n_atoms][3]: minus the cotangents of the forces
    const double *virials;        // [n_atoms][6] (xx yy zz yz xz xy), or null
    double *gradient;             // out: of the weights, in their order
};
}

namespace {

// The gradient of energies and forces with respect to the weights: the potential and its reverse pass on duals whose
// changes go along the forces' cotangents. Two passes over each layer, as in `Potential`; A and the moments are kept.
class Gradient : private Blocks {
  public:
    using Blocks::Blocks;

    void run(cace_system &system, const cace_cotangents &cotangents) {
        cut(system);
        seeds = &cotangents;
        while (int(threads.size()) < n_threads) {
            threads.emplace_back(new Thread);
            sums.emplace_back(new WeightSums);
        }
        reserve_layers(std::make_integer_sequence<int, N_LAYERS + 1>{});
        pre_readout.at_least(size_t(n_blocks) * (READOUT_LINEAR + sum_of_widths()) * R);
        d_readout.at_least(size_t(n_blocks) * N_ENERGY * R);
        in_parallel([&](int k) {
            sums[k]->clear(m);
            for (int64_t i = bounds[k] * W; i < std::min(bounds[k + 1] * W, s->n_atoms); ++i) move_edges(i);
        });
        static_for<N_LAYERS + 1>([&](auto t) {
            in_parallel([&](int k) {
                for (int64_t block = bounds[k]; block < bounds[k + 1]; ++block) forward_block<t.value>(k, block);
            });
        });
        in_parallel([&](int k) {
            for (int64_t block = bounds[k]; block < bounds[k + 1]; ++block) readout_block(k, block);
        });
        static_for<N_LAYERS + 1>([&](auto i) {
            constexpr int t = N_LAYERS - i.value;
            in_parallel([&](int k) {
                clear_senders<t>(k);
                for (int64_t block = bounds[k]; block < bounds[k + 1]; ++block) reverse_block<t>(k, block);
            });
            add_up<t>();
        });
        GradientWriter(m, sums, n_threads, cotangents.gradient).write();
    }

  private:
    static constexpr int R = REALS<dual>;
    static constexpr size_t MIXED = size_t(N_MIXED) * N_LVECTORS * R;  // of A of a block

    struct Thread {
        Buffer rows, work, channel, b, db, extra, by_element, da, d_moments, turned, head, d_head;
        Buffer d_g[2][2];  // cotangents of g, values and changes, of every other layer
    };
    const cace_cotangents *seeds = nullptr;
    std::vector<std::unique_ptr<Thread>> threads;
    std::vector<std::unique_ptr<WeightSums>> sums;
    Buffer pre_readout, d_readout;
    // Of each layer: A, moments and (first layer) moments by element, in lanes; what goes to the next and comes back
    Buffer a_lanes[N_LAYERS + 1], da_lanes[N_LAYERS + 1], moments[N_LAYERS + 1], by_element, pre_message[N_LAYERS + 1];
    Buffer g_rows[N_LAYERS + 1][2], a_rows[N_LAYERS + 1][2], y_rows[N_LAYERS + 1][2];

    template <int t>
    using Sum = DualEdgeSum<Layer<t>::n_edge, Layer<t>::n_degrees>;
    template <int t>
    static constexpr size_t MOMENTS = size_t(N_BESSEL) * Layer<t>::n_lanes * N_LVECTORS * R;  // of a block
    template <int t>
    static constexpr int G_ROW = Layer<t>::has_sum ? Sum<t>::G_ROW : 0;
    template <int t>
    static constexpr bool TO_G = Layer<t>::has_sum && !(t == 0 && BY_ELEMENT);  // whether the rows of g are trained
    static constexpr size_t BY_ELEMENT_LANES = size_t(EdgeSum<N_TABLE, 1>::K) * N_LVECTORS * R;

    template <int... T>
    void reserve_layers(std::integer_sequence<int, T...>) {
        (reserve_layer<T>(), ...);
    }
    template <int t>
    void reserve_layer() {
        using L = Layer<t>;
        a_lanes[t].at_least(n_blocks * MIXED);
        if (L::has_sum) moments[t].at_least(n_blocks * MOMENTS<t>);
        if (t == 0 && BY_ELEMENT) by_element.at_least(n_blocks * BY_ELEMENT_LANES);
        if (L::feeds_memory) da_lanes[t].at_least(n_blocks * MIXED);
        if constexpr (L::sends) {
            for (Buffer &b : g_rows[t]) b.at_least(size_t(s->n_atoms) * G_ROW<t + 1>);
            pre_message[t].at_least(size_t(n_blocks) * sum_of_widths() * R);
        }
        if (L::feeds_exponential) {
            for (Buffer &b : a_rows[t]) b.at_least(size_t(s->n_atoms) * ExponentialSum::ROWS);
            for (Buffer &b : y_rows[t]) b.at_least(size_t(s->n_atoms) * ExponentialSum::ROWS);
        }
    }

    // How the edge vectors change: with the displacements of their atoms and, for the virial, with a strain.
    void move_edges(int64_t i) {
        const double *u = seeds->displacements, *v = seeds->virials ? seeds->virials + 6 * i : nullptr;
        for (int64_t k = slots[i]; k < slots[i] + count[i]; ++k) {
            const double *own = u + 3 * i, *other = u + 3 * size_t(sender[k]);
            double change[3] = {own[0] - other[0], own[1] - other[1], own[2] - other[2]};
            if (v) {
                const double x = ex[k], y = ey[k], z = ez[k];
                change[0] -= v[0] * x + (v[5] * y + v[4] * z) / 2;
                change[1] -= v[1] * y + (v[5] * x + v[3] * z) / 2;
                change[2] -= v[2] * z + (v[4] * x + v[3] * y) / 2;
            }
            gx[k] = real(change[0]);
            gy[k] = real(change[1]);
            gz[k] = real(change[2]);
        }
    }

    template <int t>
    Pair sender_rows() const {
        if (t == 0) return {const_cast<real *>(m.table.data()), nullptr};
        const Buffer *rows = g_rows[t > 0 ? t - 1 : 0];
        return {rows[0].data, rows[1].data};
    }
    template <int t>
    const int32_t *sender_index(int64_t i) const {
        return (t == 0 ? sender_element : sender).data() + slots[i];
    }
    static Pair pair(Buffer (&b)[2]) { return {b[0].data, b[1].data}; }
    static Pair part(Pair p, size_t offset) { return {p.v + offset, p.d + offset}; }
    template <class Work>
    static Work &workspace(Thread &th) {
        return *reinterpret_cast<Work *>(th.work.at_least(sizeof(Work) / sizeof(real) + 1));
    }
    // Rows of a block of atoms; those of atoms that do not exist are zero.
    static Pair block_rows(Thread &th, size_t row, int n_atoms) {
        real *rows = th.rows.at_least(2 * W * row);
        for (int part = 0; part < 2; ++part)
            std::memset(rows + (part * W + n_atoms) * row, 0, (W - n_atoms) * row * sizeof(real));
        return {rows, rows + W * row};
    }
    // Sums over the atoms of a block, lanes [a][W], to the elements of these atoms
    void add_by_element(const real *lanes, int64_t block, std::vector<double> &sum) const {
        for (int i = 0; i < atoms_in(block); ++i)
            for (int a = 0; a < N_EMBEDDING; ++a)
                sum[s->elements[block * W + i] * N_EMBEDDING + a] += double(lanes[a * W + i]);
    }
    const real *a_before(int t, int64_t block) const { return t > 0 ? a_lanes[t - 1].data + block * MIXED : nullptr; }

    template <int t>
    __attribute__((noinline)) void forward_block(int k, int64_t block) {
        using L = Layer<t>;
        Thread &th = *threads[k];
        const int n_atoms = atoms_in(block);
        alignas(128) real receiver[N_EMBEDDING * W], sender_lanes[N_EMBEDDING * W];
        embeddings(m.receiver, block, receiver);
        embeddings(m.sender, block, sender_lanes);
        real *mom = moments[t] + block * MOMENTS<t>;

        if constexpr (L::has_sum) {
            using S = Sum<t>;
            constexpr size_t APART = size_t(N_LVECTORS) * S::ROW;
            const Pair rows = block_rows(th, APART, n_atoms);
            auto &work = workspace<typename S::Work>(th);
            for (int i = 0; i < n_atoms; ++i)
                S::forward(m, edges(block * W + i), sender_rows<t>(), sender_index<t>(block * W + i),
                           part(rows, i * APART), work);
            real *lanes = t == 0 && BY_ELEMENT ? by_element + block * BY_ELEMENT_LANES : mom;
            to_lanes<R>(rows.v, APART, S::ROW, S::Sum::K, lanes);
            to_lanes<R>(rows.d, APART, S::ROW, S::Sum::K, lanes + W);
            if constexpr (t == 0 && BY_ELEMENT)
                for (int k = 0; k < N_BESSEL; ++k)
                    for (int a = 0; a < N_EMBEDDING; ++a)
                        for (int l = 0; l < N_LVECTORS; ++l) {
                            dual sum = {};
                            for (int z = 0; z < N_ELEMENTS; ++z)
                                sum += m.sender[z * N_EMBEDDING + a] *
                                       load<dual>(lanes + (size_t(k * S::Sum::APART + z) * N_LVECTORS + l) * R);
                            store<dual>(mom + (size_t(k * N_EMBEDDING + a) * N_LVECTORS + l) * R, sum);
                        }
        }
        real *x_lanes = nullptr;
        if constexpr (L::exponential) {
            constexpr size_t APART = ExponentialSum::ROWS;
            const Pair rows = block_rows(th, APART, n_atoms);
            auto &work = workspace<DualExponentialSum::Work>(th);
            for (int i = 0; i < n_atoms; ++i)
                DualExponentialSum::forward(m, edges(block * W + i), m.decay[t].data(), pair(a_rows[t - 1]),
                                            sender.data() + slots[block * W + i], part(rows, i * APART), work);
            x_lanes = th.extra.at_least(MIXED);
            to_lanes<R>(rows.v, APART, MIXED_ROW, N_MIXED, x_lanes);
            to_lanes<R>(rows.d, APART, MIXED_ROW, N_MIXED, x_lanes + W);
        }

        real *head = th.head.at_least(size_t(n_head<t>()) * R);
        for (int o = 0; o < n_head<t>(); ++o) store<dual>(head + o * R, constant<dual>(m.head_bias[t][o]));
        real *channel = th.channel.at_least(size_t(N_BESSEL) * N_LVECTORS * R);
        real *b = th.b.at_least(size_t(N_BASIS) * R);
        real *a_block = a_lanes[t] + block * MIXED;
        for (int c = 0; c < N_CHANNELS; ++c) {
            if constexpr (L::has_sum) channel_moments<t, dual>(mom, receiver, c, channel);
            for_radial_tiles([&](int n, auto N) {
                real *a = a_block + size_t(c * N_RADIAL + n) * N_LVECTORS * R;
                a_tile<t, N.value, dual>(m, channel, x_lanes, a_before(t, block), c, n, a);
                for (int k = 0; k < N.value; ++k)
                    symmetrise<dual>(a + k * N_LVECTORS * R, b + (n + k) * N_FEATURES * R);
            });
            m.heads[t][c].template apply<dual>(b, head, false);
        }

        real *readout = pre_readout + size_t(block) * (READOUT_LINEAR + sum_of_widths()) * R;
        for (int o = 0; o < N_ENERGY; ++o) {
            const dual x = load<dual>(head + o * R);
            store<dual>(readout + o * R, t == 0 ? x : load<dual>(readout + o * R) + x);
        }
        if constexpr (L::sends) {
            using Next = Layer<t + 1>;
            constexpr MessageShape shape = L::next;
            constexpr int N_G = Next::n_degrees * Next::n_edge;
            real *pre = pre_message[t] + size_t(block) * sum_of_widths() * R;
            std::memcpy(pre, head + N_ENERGY * R, sizeof(real) * shape.widths[0] * R);
            alignas(128) real work[WIDEST * R], g[N_G * R];
            run_network<dual>(m.message[t], shape.widths[0], pre, work);
            const real *h = pre + last_layer(shape.widths, shape.n_widths) * R;
            for (int x = 0; x < N_G; ++x)
                store<dual>(g + x * R, load<dual>(h + output_of<t>(x) * R) * at(sender_lanes + embedding_of<t>(x) * W));
            const size_t first = size_t(block) * W * G_ROW<t + 1>;
            flat_to_rows<R>(g, N_G, G_ROW<t + 1>, n_atoms, g_rows[t][0] + first);
            flat_to_rows<R>(g + W, N_G, G_ROW<t + 1>, n_atoms, g_rows[t][1] + first);
        }
        if constexpr (L::feeds_exponential)
            for (int part = 0; part < 2; ++part)
                to_rows<R>(a_block + part * W, N_MIXED, MIXED_ROW, m.amplitude[t + 1].data(), n_atoms,
                           ExponentialSum::ROWS, a_rows[t][part] + size_t(block) * W * ExponentialSum::ROWS);
    }

    // Of column x of g, which layer t sends: which output of H, and which component of the sender's embedding
    template <int t>
    static constexpr int output_of(int x) {
        return Layer<t + 1>::per_channel ? x : x / Layer<t + 1>::n_edge;
    }
    template <int t>
    static constexpr int embedding_of(int x) {
        const int a = x % Layer<t + 1>::n_edge;
        return Layer<t + 1>::per_channel ? a / N_EMBEDDING : a;
    }
    // Where the outputs of the last layer begin in what run_network keeps
    static constexpr int last_layer(const int *widths, int n) {
        int offset = 0;
        for (int k = 0; k + 1 < n; ++k) offset += widths[k];
        return offset;
    }

    // Seeds: the cotangent of the energy's change is one, that of the energy is given.
    void readout_block(int k, int64_t block) {
        real *hidden = pre_readout + (size_t(block) * (READOUT_LINEAR + sum_of_widths()) + READOUT_LINEAR) * R;
        real *grad = d_readout + size_t(block) * N_ENERGY * R;
        alignas(128) real work[WIDEST * R], d[WIDEST * R];
        run_network<dual>(m.readout, READOUT_WIDTHS[0], hidden, work);
        dual seed = {};
        for (int i = 0; i < atoms_in(block); ++i) {
            seed.v[i] = m.energy_scale;
            seed.d[i] = real(seeds->energies[block * W + i]) * m.energy_scale;
        }
        store<dual>(d, seed);
        if (READOUT_LINEAR) store<dual>(grad, seed);
        reverse_network<dual>(m.readout, READOUT_WIDTHS[0], hidden, d, work,
                              [&](int layer, const real *x, const real *y) {
                                  add_dense(m.readout.layers[layer], x, y, *sums[k]->readout[layer]);
                              });
        std::memcpy(grad + READOUT_LINEAR * R, d, sizeof(real) * READOUT_WIDTHS[0] * R);
    }

    template <int t>
    __attribute__((noinline)) void reverse_block(int k, int64_t block) {
        using L = Layer<t>;
        Thread &th = *threads[k];
        WeightSums &sum = *sums[k];
        const int n_atoms = atoms_in(block);
        alignas(128) real receiver[N_EMBEDDING * W], d_receiver[N_EMBEDDING * W] = {};
        embeddings(m.receiver, block, receiver);
        const real *mom = moments[t] + block * MOMENTS<t>, *a_block = a_lanes[t] + block * MIXED;

        real *d_head = th.d_head.at_least(size_t(n_head<t>()) * R);
        std::memcpy(d_head, d_readout + size_t(block) * N_ENERGY * R, sizeof(real) * N_ENERGY * R);
        if constexpr (L::sends) reverse_message<t>(k, block, d_head);
        for (int o = t == 0 ? 0 : N_ENERGY; o < n_head<t>(); ++o)  // the readout has one bias for all layers
            put(sum.head_bias[t] + o * W, at(sum.head_bias[t] + o * W) + at(d_head + o * R + W));
        real *extra = L::feeds_exponential ? reverse_exponential<t>(k, block) : nullptr;

        real *d_moments = th.d_moments.at_least(MOMENTS<t>);
        std::memset(d_moments, 0, sizeof(real) * MOMENTS<t>);
        real *channel = th.channel.at_least(2 * size_t(N_BESSEL) * N_LVECTORS * R);
        real *d_channel = channel + size_t(N_BESSEL) * N_LVECTORS * R;
        real *da_block = th.da.at_least(MIXED);
        real *b = th.b.at_least(size_t(N_BASIS) * R), *db = th.db.at_least(size_t(N_BASIS) * R);
        real *turned = th.turned.at_least(size_t(2 * W) * WeightSums::HEAD_ROW);
        for (int c = 0; c < N_CHANNELS; ++c) {
            const int n_out = m.heads[t][c].n_out;
            m.heads[t][c].template reverse<dual>(d_head, db, false);
            for (int n = 0; n < N_RADIAL; ++n)
                symmetrise<dual>(a_block + size_t(c * N_RADIAL + n) * N_LVECTORS * R, b + n * N_FEATURES * R);
            add_outer_products(b, d_head, N_BASIS, n_out, WeightSums::HEAD_ROW,
                               sum.heads[t] + size_t(c) * n_out * WeightSums::HEAD_ROW, turned);
            if constexpr (L::has_sum) {
                channel_moments<t, dual>(mom, receiver, c, channel);
                std::memset(d_channel, 0, sizeof(real) * N_BESSEL * N_LVECTORS * R);
            }
            for_radial_tiles([&](int n, auto N) {
                const int column = c * N_RADIAL + n;
                const size_t first = size_t(column) * N_LVECTORS * R;
                real *da = da_block + first;
                for (int k = 0; k < N.value; ++k)
                    symmetrise_reverse<dual>(a_block + first + k * N_LVECTORS * R, db + (n + k) * N_FEATURES * R,
                                             da + k * N_LVECTORS * R);
                const auto add = [&](const real *more) {
                    for (int i = 0; i < N.value * N_LVECTORS; ++i)
                        store<dual>(da + i * R, load<dual>(da + i * R) + load<dual>(more + first + i * R));
                };
                if constexpr (L::feeds_exponential) add(extra);
                if constexpr (L::feeds_memory) add(da_lanes[t] + block * MIXED);
                if constexpr (L::memory)
                    for (int k = 0; k < N.value; ++k)
                        reverse_memory<t>(da + k * N_LVECTORS * R, block, column + k, sum.memory[t]);
                if constexpr (L::has_sum) {
                    add_mixing<N.value>(channel, da, sum.mixing[t > 0] + (size_t(c) * N_BESSEL * N_RADIAL + n) * W);
                    mix_reverse<N.value, dual>(da, m.mixing[t > 0].data() + size_t(c) * N_BESSEL * N_RADIAL + n,
                                               d_channel);
                }
            });
            if constexpr (L::has_sum) {
                channel_moments_reverse<t, dual>(d_channel, receiver, c, d_moments);
                add_receiver<t>(mom, d_channel, c, d_receiver);
            }
        }
        if constexpr (L::has_sum) add_by_element(d_receiver, block, sum.receiver);
        if constexpr (L::exponential)
            for (int part = 0; part < 2; ++part)
                to_rows<R>(da_block + part * W, N_MIXED, MIXED_ROW, nullptr, n_atoms, ExponentialSum::ROWS,
                           y_rows[t - 1][part] + size_t(block) * W * ExponentialSum::ROWS);
        if constexpr (L::has_sum) reverse_edges<t>(k, block, d_moments);
    }

    // Cotangents of what this layer sent -> those of the first layer of H, at the end of the head
    template <int t>
    void reverse_message(int k, int64_t block, real *d_head) {
        using Next = Layer<t + 1>;
        constexpr MessageShape shape = Layer<t>::next;
        constexpr int N_G = Next::n_degrees * Next::n_edge, N_H = shape.widths[shape.n_widths - 1];
        alignas(128) real sender_lanes[N_EMBEDDING * W], d_sender[N_EMBEDDING * W] = {};
        alignas(128) real dg[N_G * R], work[WIDEST * R], dh[WIDEST * R];
        embeddings(m.sender, block, sender_lanes);
        real *pre = pre_message[t] + size_t(block) * sum_of_widths() * R;
        const real *h = pre + last_layer(shape.widths, shape.n_widths) * R;
        for (int part = 0; part < 2; ++part)
            flat_to_lanes<R>(threads[0]->d_g[(t + 1) % 2][part] + size_t(block) * W * G_ROW<t + 1>, N_G, G_ROW<t + 1>,
                             atoms_in(block), dg + part * W);
        for (int x = 0; x < N_H; ++x) store<dual>(dh + x * R, dual{});
        for (int x = 0; x < N_G; ++x) {
            const int a = embedding_of<t>(x);
            const dual y = load<dual>(dg + x * R);
            real *const to = dh + output_of<t>(x) * R, *const to_sender = d_sender + a * W;
            store<dual>(to, load<dual>(to) + y * at(sender_lanes + a * W));
            put(to_sender, at(to_sender) + change_of_product(load<dual>(h + output_of<t>(x) * R), y));
        }
        add_by_element(d_sender, block, sums[k]->sender);
        reverse_network<dual>(m.message[t], shape.widths[0], pre, dh, work,
                              [&](int layer, const real *x, const real *y) {
                                  add_dense(m.message[t].layers[layer], x, y, *sums[k]->message[t][layer]);
                              });
        std::memcpy(d_head + N_ENERGY * R, dh, sizeof(real) * shape.widths[0] * R);
    }

    // What comes back through exponential messages to A of this layer. The weight of a pair is the same both ways.
    template <int t>
    real *reverse_exponential(int k, int64_t block) {
        constexpr size_t APART = ExponentialSum::ROWS;
        Thread &th = *threads[k];
        WeightSums &sum = *sums[k];
        const int n_atoms = atoms_in(block);
        const Pair rows = block_rows(th, APART, n_atoms), y = pair(y_rows[t]);
        auto &work = workspace<DualExponentialSum::Work>(th);
        const real *q = m.decay[t + 1].data();
        for (int i = 0; i < n_atoms; ++i) {
            const int64_t atom = block * W + i;
            const int32_t *index = sender.data() + slots[atom];
            DualExponentialSum::forward(m, edges(atom), q, y, index, part(rows, i * APART), work);
            DualExponentialSum::add_decay(m, edges(atom), q, part(y, atom * APART), pair(a_rows[t]), index,
                                          sum.decay[t + 1], work);
        }
        real *extra = th.extra.at_least(MIXED);
        to_lanes<R>(rows.v, APART, MIXED_ROW, N_MIXED, extra);
        to_lanes<R>(rows.d, APART, MIXED_ROW, N_MIXED, extra + W);
        const real *a = a_lanes[t] + block * MIXED;
        for (int x = 0; x < N_MIXED; ++x)
            for (int l = 0; l < N_LVECTORS; ++l) {
                const int d = weight_degree(l);
                const size_t place = (size_t(x) * N_LVECTORS + l) * R;
                real *const to = sum.amplitude[t + 1] + (size_t(d) * N_MIXED + x) * W;
                const dual back = load<dual>(extra + place);
                put(to, at(to) + change_of_product(load<dual>(a + place), back));
                store<dual>(extra + place, m.amplitude[t + 1][d * MIXED_ROW + x] * back);
            }
        return extra;
    }

    template <int t>
    void reverse_memory(const real *da, int64_t block, int column, Buffer &sum) {
        const size_t first = block * MIXED + size_t(column) * N_LVECTORS * R;
        const real *before = a_lanes[t - 1] + first;
        real *d_before = da_lanes[t - 1] + first;
        for (int l = 0; l < N_LVECTORS; ++l) {
            const size_t place = size_t(weight_degree(l)) * N_MIXED + column;
            const dual y = load<dual>(da + l * R);
            put(sum + place * W, at(sum + place * W) + change_of_product(load<dual>(before + l * R), y));
            store<dual>(d_before + l * R, m.memory[t][place] * y);
        }
    }

    // Gradient of the mixing weights of N radial channels of one edge channel
    template <int N>
    __attribute__((flatten, noinline)) static void add_mixing(const real *channel, const real *da, real *sum) {
        for (int d = 0; d < N_WEIGHT_DEGREES; ++d) {
            const int from = N_WEIGHT_DEGREES > 1 ? first_row(d) : 0,
                      to = N_WEIGHT_DEGREES > 1 ? first_row(d + 1) : N_LVECTORS;
            for_tiles<2, N_BESSEL>([&](int k, auto K) {
                vec s[K.value][N];
                real *const out = sum + (size_t(d) * N_CHANNELS * N_BESSEL + k) * N_RADIAL * W;
                static_for<K.value>(
                    [&](auto i) { static_for<N>([&](auto n) { s[i][n] = at(out + (i * N_RADIAL + n) * W); }); });
                for (int l = from; l < to; ++l) {
                    dual x[K.value];
                    static_for<K.value>([&](auto i) { x[i] = load<dual>(channel + ((k + i) * N_LVECTORS + l) * R); });
                    static_for<N>([&](auto n) {
                        const dual y = load<dual>(da + (n * N_LVECTORS + l) * R);
                        static_for<K.value>([&](auto i) { s[i][n] += change_of_product(x[i], y); });
                    });
                }
                static_for<K.value>(
                    [&](auto i) { static_for<N>([&](auto n) { put(out + (i * N_RADIAL + n) * W, s[i][n]); }); });
            });
        }
    }
    template <int t>
    static void add_receiver(const real *mom, const real *d_channel, int c, real *sum) {
        const int column = Layer<t>::per_channel ? c : c / N_EMBEDDING;
        real *const to = sum + c % N_EMBEDDING * W;
        vec total = at(to);
        for (int k = 0; k < N_BESSEL; ++k)
            for (int l = 0; l < N_LVECTORS; ++l)
                total +=
                    change_of_product(load<dual>(mom + (size_t(k * Layer<t>::n_lanes + column) * N_LVECTORS + l) * R),
                                      load<dual>(d_channel + (k * N_LVECTORS + l) * R));
        put(to, total);
    }

    template <int t>
    void reverse_edges(int k, int64_t block, const real *d_moments) {
        using S = Sum<t>;
        constexpr size_t APART = size_t(N_LVECTORS) * S::ROW;
        Thread &th = *threads[k];
        const real *lanes = d_moments;
        if constexpr (t == 0 && BY_ELEMENT) {
            real *to = th.by_element.at_least(BY_ELEMENT_LANES);
            const real *sums_by_element = by_element + block * BY_ELEMENT_LANES;
            for (int z = 0; z < N_ELEMENTS; ++z)
                for (int k_r = 0; k_r < N_BESSEL; ++k_r)
                    for (int l = 0; l < N_LVECTORS; ++l)
                        store<dual>(to + (size_t(k_r * S::Sum::APART + z) * N_LVECTORS + l) * R, dual{});
            for (int z = 0; z < N_ELEMENTS; ++z)
                for (int a = 0; a < N_EMBEDDING; ++a) {
                    vec gradient = {};
                    for (int k_r = 0; k_r < N_BESSEL; ++k_r)
                        for (int l = 0; l < N_LVECTORS; ++l) {
                            const size_t place = (size_t(k_r * S::Sum::APART + z) * N_LVECTORS + l) * R;
                            const dual y = load<dual>(d_moments + (size_t(k_r * N_EMBEDDING + a) * N_LVECTORS + l) * R);
                            gradient += change_of_product(load<dual>(sums_by_element + place), y);
                            store<dual>(to + place, load<dual>(to + place) + m.sender[z * N_EMBEDDING + a] * y);
                        }
                    sums[k]->sender[z * N_EMBEDDING + a] += double(total(gradient));
                }
            lanes = to;
        }
        real *rows = th.rows.at_least(2 * W * APART);
        const Pair dm = {rows, rows + W * APART};
        to_rows<R>(lanes, S::Sum::K, S::ROW, nullptr, W, APART, dm.v);
        to_rows<R>(lanes + W, S::Sum::K, S::ROW, nullptr, W, APART, dm.d);
        const Pair dg = TO_G<t> ? pair(th.d_g[t % 2]) : Pair{nullptr, nullptr};
        for (int i = 0; i < atoms_in(block); ++i) {
            const int64_t atom = block * W + i;
            S::reverse(m, edges(atom), sender_rows<t>(), sender_index<t>(atom), part(dm, i * APART), dg,
                       sender_index<t>(atom), sums[k]->bessel);
        }
    }

    template <int t>
    static constexpr size_t n_senders(size_t n_atoms) {
        return t == 0 ? N_ELEMENTS : n_atoms;
    }
    template <int t>
    void clear_senders(int k) {
        if constexpr (TO_G<t>)
            for (Buffer &b : threads[k]->d_g[t % 2]) {
                const size_t n = n_senders<t>(s->n_atoms) * G_ROW<t>;
                std::memset(b.at_least(n), 0, sizeof(real) * n);
            }
    }
    // The threads' sums over senders, in the order of the threads
    template <int t>
    void add_up() {
        if constexpr (TO_G<t>) {
            const size_t n = n_senders<t>(s->n_atoms) * G_ROW<t>;
            for (int other = 1; other < n_threads; ++other)
                for (int part = 0; part < 2; ++part) {
                    real *sum = threads[0]->d_g[t % 2][part];
                    const real *more = threads[other]->d_g[t % 2][part];
                    for (size_t i = 0; i < n; i += W) put(sum + i, at(sum + i) + at(more + i));
                }
            if constexpr (t == 0)  // rows of the table are the embeddings themselves
                for (int z = 0; z < N_ELEMENTS; ++z)
                    for (int a = 0; a < N_EMBEDDING; ++a)
                        sums[0]->sender[z * N_EMBEDDING + a] += double(threads[0]->d_g[0][1][z * G_ROW<t> + a]);
        }
    }
};

}  // namespace
#endif

namespace {

thread_local std::string message;

template <class F>
int guarded(F &&f) {
    try {
        f();
        return 0;
    } catch (const std::bad_alloc &) {
        message = "out of memory";
    } catch (const std::exception &error) {
        message = error.what();
    }
    return 1;
}

}  // namespace

extern "C" {

int cace_abi() { return 1; }
int cace_real_size() { return int(sizeof(real)); }
const char *cace_error() { return message.c_str(); }

// Names and lengths of the weights in order, one per line: what cace_model_create expects.
const char *cace_weights() {
    static const std::string layout = Model(nullptr).layout;
    return layout.c_str();
}
void *cace_model_create(const double *weights) {
    void *out = nullptr;
    guarded([&] { out = new Model(weights); });
    return out;
}
void cace_model_destroy(void *model) { delete static_cast<Model *>(model); }

#ifdef GRADIENT

// Memory of one gradient, reused by the next.
void *cace_gradient_create(const void *model) {
    void *out = nullptr;
    guarded([&] { out = new Gradient(*static_cast<const Model *>(model)); });
    return out;
}
void cace_gradient_destroy(void *workspace) { delete static_cast<Gradient *>(workspace); }
// Of a structure without ghosts; the outputs of `system` are not used.
int cace_gradient(void *workspace, cace_system *system, const cace_cotangents *cotangents) {
    return guarded([&] { static_cast<Gradient *>(workspace)->run(*system, *cotangents); });
}

#else

// Memory of one evaluation, reused by the next. Different workspaces of one model may be used at the same time.
void *cace_workspace_create(const void *model) {
    void *out = nullptr;
    guarded([&] { out = new Potential(*static_cast<const Model *>(model)); });
    return out;
}
void cace_workspace_destroy(void *workspace) { delete static_cast<Potential *>(workspace); }

// Phases of an evaluation: cace_begin, then 0, 1, ..., cace_phases() - 1, with exchanges of ghosts' rows in between.
int cace_phases() { return Potential::N_PHASES; }
int cace_begin(void *workspace, cace_system *system) {
    return guarded([&] { static_cast<Potential *>(workspace)->begin(*system); });
}
int cace_run(void *workspace, int phase) {
    return guarded([&] { static_cast<Potential *>(workspace)->run(phase); });
}
// At most two; returns how many. Valid until the next call of cace_run.
int cace_exchanges(void *workspace, int phase, cace_exchange *out) {
    return static_cast<Potential *>(workspace)->exchanges(phase, out);
}
// All phases, for a structure without ghosts.
int cace_evaluate(void *workspace, cace_system *system) {
    int failed = cace_begin(workspace, system);
    for (int phase = 0; !failed && phase < cace_phases(); ++phase) failed = cace_run(workspace, phase);
    return failed;
}

#endif
}
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
TEXTS = {
    "operator": OPERATOR,
    "double_backward": "#define DOUBLE_BACKWARD\n" + OPERATOR,
    "model": EVALUATION,
    "gradient": "#define GRADIENT\n" + EVALUATION,
}
NAME = Path(__file__).stem
INSTEAD = f"use the backend eager ({NAME.removesuffix('_cpp')}_eager)"
OWNERS = (0, os.geteuid(), os.stat(__file__).st_uid)  # root, the user, and whoever could change this text
_libraries = {}


def library(kind, dtype, sizes="", report=None):
    """A compiled library of this module: loaded once, from the user's cache or else from the compiler.

    Args:
        kind: ``operator``, ``double_backward`` (of the operator), ``model`` (a whole potential) or ``gradient`` (of its
            energies and forces with respect to its weights).
        dtype: ``float32`` or ``float64``.
        sizes: C++ text put before everything else: constants that a ``model`` or ``gradient`` is compiled for.
        report: told in words when a compilation begins.

    Raises:
        BuildError: no compiler, or it fails.
    """
    key = kind, dtype, sizes
    if key not in _libraries:
        real = {"float32": "float", "float64": "double"}[dtype]
        shape = (
            f"#define REAL {real}\nstatic constexpr int N_LVECTORS = {len(LVECTORS)}, N_FEATURES = {len(FEATURES)}, "
            f"L_TOP = {sum(LVECTORS[-1])};\n"
        )
        text = "\n".join((sizes, shape, SIMD, TEAM, PROGRAMS, TEXTS[kind]))
        _libraries[key] = _cached(text, lambda: report and report(f"compiling {NAME}: {kind}, {dtype}"))
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
