"""CACE B basis: 17 invariant features of the moments up to degree 3, orders 1 to 4.

Generated, do not edit. Regenerate with:
    basisgen --lmax 3 --numax 4 --selection complete --radial shared --backend cpp

Operations per atom and channel: forward 203, backward 339, double backward 847.
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

BASIS_DIGEST = "b654890579194df03ebabfd45c1d9a66a448664c4decf8c04b5bb641e7c2f789"
SOURCE_DIGEST = "8923a50c48825d1e50d9d51005035e058be3db088ab1613cb05150f308facf2d"
SPEC = {'l_max': (3, 3, 3, 3), 'nu_max': 4, 'selection': 'complete', 'radial': 'shared', 'max_degree': None}
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
    {'name': 'B2_1', 'nu': 2, 'degrees': (1, 1), 'graphs': ((1, ((0, 1, 1),)),), 'formula': 'A_i A_i'},
    {'name': 'B2_2', 'nu': 2, 'degrees': (2, 2), 'graphs': ((1, ((0, 1, 2),)),), 'formula': 'A_ij A_ij'},
    {'name': 'B2_3', 'nu': 2, 'degrees': (3, 3), 'graphs': ((1, ((0, 1, 3),)),), 'formula': 'A_ijk A_ijk'},
    {'name': 'B3_1', 'nu': 3, 'degrees': (1, 1, 2), 'graphs': ((1, ((0, 2, 1), (1, 2, 1))),), 'formula': 'A_i A_j A_ij'},
    {'name': 'B3_2', 'nu': 3, 'degrees': (1, 2, 3), 'graphs': ((1, ((0, 2, 1), (1, 2, 2))),), 'formula': 'A_i A_jk A_ijk'},
    {'name': 'B3_3', 'nu': 3, 'degrees': (2, 2, 2), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 2, 1))),), 'formula': 'A_ij A_ik A_jk'},
    {'name': 'B3_4', 'nu': 3, 'degrees': (2, 3, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 2, 2))),), 'formula': 'A_ij A_ikl A_jkl'},
    {'name': 'B4_1', 'nu': 4, 'degrees': (1, 1, 1, 3), 'graphs': ((1, ((0, 3, 1), (1, 3, 1), (2, 3, 1))),), 'formula': 'A_i A_j A_k A_ijk'},
    {'name': 'B4_2', 'nu': 4, 'degrees': (1, 1, 2, 2), 'graphs': ((1, ((0, 2, 1), (1, 3, 1), (2, 3, 1))),), 'formula': 'A_i A_j A_ik A_jk'},
    {'name': 'B4_3', 'nu': 4, 'degrees': (1, 1, 3, 3), 'graphs': ((1, ((0, 2, 1), (1, 3, 1), (2, 3, 2))),), 'formula': 'A_i A_j A_ikl A_jkl'},
    {'name': 'B4_4', 'nu': 4, 'degrees': (1, 2, 2, 3), 'graphs': ((1, ((0, 1, 1), (1, 3, 1), (2, 3, 2))),), 'formula': 'A_i A_ij A_kl A_jkl'},
    {'name': 'B4_5', 'nu': 4, 'degrees': (1, 2, 2, 3), 'graphs': ((1, ((0, 3, 1), (1, 2, 1), (1, 3, 1), (2, 3, 1))),), 'formula': 'A_i A_jk A_jl A_ikl'},
    {'name': 'B4_6', 'nu': 4, 'degrees': (1, 3, 3, 3), 'graphs': ((1, ((0, 1, 1), (1, 2, 1), (1, 3, 1), (2, 3, 2))),), 'formula': 'A_i A_ijk A_jlm A_klm'},
    {'name': 'B4_7', 'nu': 4, 'degrees': (2, 2, 3, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 1), (1, 3, 1), (2, 3, 2))),), 'formula': 'A_ij A_ik A_jlm A_klm'},
    {'name': 'B4_8', 'nu': 4, 'degrees': (2, 2, 3, 3), 'graphs': ((1, ((0, 2, 2), (1, 3, 2), (2, 3, 1))),), 'formula': 'A_ij A_kl A_ijm A_klm'},
    {'name': 'B4_9', 'nu': 4, 'degrees': (3, 3, 3, 3), 'graphs': ((1, ((0, 1, 1), (0, 2, 2), (1, 3, 2), (2, 3, 1))),), 'formula': 'A_ijk A_ilm A_jkn A_lmn'},
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
    const V a11 = load<V>(a + 11 * sa);
    const V t12 = a11 * a11;
    const V a12 = load<V>(a + 12 * sa);
    const V t13 = t12 + a12 * a12;
    const V a13 = load<V>(a + 13 * sa);
    const V t14 = t13 + a13 * a13;
    const V a15 = load<V>(a + 15 * sa);
    const V t15 = t14 + a15 * a15;
    const V a17 = load<V>(a + 17 * sa);
    const V t16 = t15 + a17 * a17;
    const V a18 = load<V>(a + 18 * sa);
    const V t17 = t16 + a18 * a18;
    const V a14 = load<V>(a + 14 * sa);
    const V t18 = a14 * a14;
    const V a10 = load<V>(a + 10 * sa);
    const V t19 = a10 * a10;
    const V a16 = load<V>(a + 16 * sa);
    const V t20 = t19 + a16 * a16;
    const V a19 = load<V>(a + 19 * sa);
    const V t21 = t20 + a19 * a19;
    const V t22 = t21 + T(3) * t17;
    const V t23 = t22 + T(6) * t18;
    store<V>(b + 3 * sb, t23);
    const V t24 = a1 * a4;
    const V t25 = t24 + a2 * a5;
    const V t26 = t25 + a3 * a6;
    const V t27 = a1 * a5;
    const V t28 = t27 + a2 * a7;
    const V t29 = t28 + a3 * a8;
    const V t30 = a1 * a6;
    const V t31 = t30 + a2 * a8;
    const V t32 = t31 + a3 * a9;
    const V t33 = a1 * t26;
    const V t34 = t33 + a2 * t29;
    const V t35 = t34 + a3 * t32;
    store<V>(b + 4 * sb, t35);
    const V t36 = a4 * a10;
    const V t37 = t36 + a7 * a13;
    const V t38 = t37 + a9 * a15;
    const V t39 = t38 + a11 * t3;
    const V t40 = t39 + a12 * t4;
    const V t41 = t40 + a14 * t5;
    const V t42 = a4 * a11;
    const V t43 = t42 + a7 * a16;
    const V t44 = t43 + a9 * a18;
    const V t45 = t44 + a13 * t3;
    const V t46 = t45 + a14 * t4;
    const V t47 = t46 + a17 * t5;
    const V t48 = a4 * a12;
    const V t49 = t48 + a7 * a17;
    const V t50 = t49 + a9 * a19;
    const V t51 = t50 + a14 * t3;
    const V t52 = t51 + a15 * t4;
    const V t53 = t52 + a18 * t5;
    const V t54 = a1 * t41;
    const V t55 = t54 + a2 * t47;
    const V t56 = t55 + a3 * t53;
    store<V>(b + 5 * sb, t56);
    const V t57 = a4 * a4;
    const V t58 = t57 + a5 * a5;
    const V t59 = t58 + a6 * a6;
    const V t60 = a5 * a5;
    const V t61 = t60 + a7 * a7;
    const V t62 = t61 + a8 * a8;
    const V t63 = a6 * a6;
    const V t64 = t63 + a8 * a8;
    const V t65 = t64 + a9 * a9;
    const V t66 = a4 * a5;
    const V t67 = t66 + a5 * a7;
    const V t68 = t67 + a6 * a8;
    const V t69 = a4 * a6;
    const V t70 = t69 + a5 * a8;
    const V t71 = t70 + a6 * a9;
    const V t72 = a5 * a6;
    const V t73 = t72 + a7 * a8;
    const V t74 = t73 + a8 * a9;
    const V t75 = a4 * t59;
    const V t76 = t75 + a7 * t62;
    const V t77 = t76 + a9 * t65;
    const V t78 = t77 + t3 * t68;
    const V t79 = t78 + t4 * t71;
    const V t80 = t79 + t5 * t74;
    store<V>(b + 6 * sb, t80);
    const V t81 = a11 * a11;
    const V t82 = t81 + a12 * a12;
    const V t83 = t82 + a14 * a14;
    const V t84 = a10 * a10;
    const V t85 = t84 + a13 * a13;
    const V t86 = t85 + a15 * a15;
    const V t87 = t86 + T(2) * t83;
    const V t88 = a13 * a13;
    const V t89 = t88 + a14 * a14;
    const V t90 = t89 + a17 * a17;
    const V t91 = a11 * a11;
    const V t92 = t91 + a16 * a16;
    const V t93 = t92 + a18 * a18;
    const V t94 = t93 + T(2) * t90;
    const V t95 = a14 * a14;
    const V t96 = t95 + a15 * a15;
    const V t97 = t96 + a18 * a18;
    const V t98 = a12 * a12;
    const V t99 = t98 + a17 * a17;
    const V t100 = t99 + a19 * a19;
    const V t101 = t100 + T(2) * t97;
    const V t102 = a11 * a13;
    const V t103 = t102 + a12 * a14;
    const V t104 = t103 + a14 * a17;
    const V t105 = a10 * a11;
    const V t106 = t105 + a13 * a16;
    const V t107 = t106 + a15 * a18;
    const V t108 = t107 + T(2) * t104;
    const V t109 = a11 * a14;
    const V t110 = t109 + a12 * a15;
    const V t111 = t110 + a14 * a18;
    const V t112 = a10 * a12;
    const V t113 = t112 + a13 * a17;
    const V t114 = t113 + a15 * a19;
    const V t115 = t114 + T(2) * t111;
    const V t116 = a13 * a14;
    const V t117 = t116 + a14 * a15;
    const V t118 = t117 + a17 * a18;
    const V t119 = a11 * a12;
    const V t120 = t119 + a16 * a17;
    const V t121 = t120 + a18 * a19;
    const V t122 = t121 + T(2) * t118;
    const V t123 = a4 * t87;
    const V t124 = t123 + a7 * t94;
    const V t125 = t124 + a9 * t101;
    const V t126 = t125 + t3 * t108;
    const V t127 = t126 + t4 * t115;
    const V t128 = t127 + t5 * t122;
    store<V>(b + 7 * sb, t128);
    const V t129 = a1 * a1;
    const V t130 = a1 * a10;
    const V t131 = t130 + a2 * a11;
    const V t132 = t131 + a3 * a12;
    const V t133 = a1 * a2;
    const V t134 = a1 * a11;
    const V t135 = t134 + a2 * a13;
    const V t136 = t135 + a3 * a14;
    const V t137 = T(2) * t136;
    const V t138 = a1 * a3;
    const V t139 = a1 * a12;
    const V t140 = t139 + a2 * a14;
    const V t141 = t140 + a3 * a15;
    const V t142 = T(2) * t141;
    const V t143 = a2 * a2;
    const V t144 = a1 * a13;
    const V t145 = t144 + a2 * a16;
    const V t146 = t145 + a3 * a17;
    const V t147 = a2 * a3;
    const V t148 = a1 * a14;
    const V t149 = t148 + a2 * a17;
    const V t150 = t149 + a3 * a18;
    const V t151 = T(2) * t150;
    const V t152 = a3 * a3;
    const V t153 = a1 * a15;
    const V t154 = t153 + a2 * a18;
    const V t155 = t154 + a3 * a19;
    const V t156 = t129 * t132;
    const V t157 = t156 + t133 * t137;
    const V t158 = t157 + t138 * t142;
    const V t159 = t158 + t143 * t146;
    const V t160 = t159 + t147 * t151;
    const V t161 = t160 + t152 * t155;
    store<V>(b + 8 * sb, t161);
    const V t162 = t26 * t26;
    const V t163 = t162 + t29 * t29;
    const V t164 = t163 + t32 * t32;
    store<V>(b + 9 * sb, t164);
    const V t165 = t132 * t132;
    const V t166 = t165 + t136 * t137;
    const V t167 = t166 + t141 * t142;
    const V t168 = t167 + t146 * t146;
    const V t169 = t168 + t150 * t151;
    const V t170 = t169 + t155 * t155;
    store<V>(b + 10 * sb, t170);
    const V t171 = t26 * t41;
    const V t172 = t171 + t29 * t47;
    const V t173 = t172 + t32 * t53;
    store<V>(b + 11 * sb, t173);
    const V t174 = t59 * t132;
    const V t175 = t174 + t68 * t137;
    const V t176 = t175 + t71 * t142;
    const V t177 = t176 + t62 * t146;
    const V t178 = t177 + t74 * t151;
    const V t179 = t178 + t65 * t155;
    store<V>(b + 12 * sb, t179);
    const V t180 = t87 * t132;
    const V t181 = t180 + t108 * t137;
    const V t182 = t181 + t115 * t142;
    const V t183 = t182 + t94 * t146;
    const V t184 = t183 + t122 * t151;
    const V t185 = t184 + t101 * t155;
    store<V>(b + 13 * sb, t185);
    const V t186 = t68 * t108;
    const V t187 = t186 + t71 * t115;
    const V t188 = t187 + t74 * t122;
    const V t189 = t59 * t87;
    const V t190 = t189 + t62 * t94;
    const V t191 = t190 + t65 * t101;
    const V t192 = t191 + T(2) * t188;
    store<V>(b + 14 * sb, t192);
    const V t193 = t41 * t41;
    const V t194 = t193 + t47 * t47;
    const V t195 = t194 + t53 * t53;
    store<V>(b + 15 * sb, t195);
    const V t196 = t108 * t108;
    const V t197 = t196 + t115 * t115;
    const V t198 = t197 + t122 * t122;
    const V t199 = t87 * t87;
    const V t200 = t199 + t94 * t94;
    const V t201 = t200 + t101 * t101;
    const V t202 = t201 + T(2) * t198;
    store<V>(b + 16 * sb, t202);
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
    const V g9 = load<V>(g + 9 * sg);
    const V t3 = T(2) * g9;
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
    const V g4 = load<V>(g + 4 * sg);
    const V t13 = a1 * g4;
    const V t14 = t13 + t2 * t3;
    const V g11 = load<V>(g + 11 * sg);
    const V t15 = t14 + t12 * g11;
    const V t16 = a1 * a5;
    const V t17 = t16 + a2 * a7;
    const V t18 = t17 + a3 * a8;
    const V t19 = a4 * a11;
    const V a16 = load<V>(a + 16 * sa);
    const V t20 = t19 + a7 * a16;
    const V a18 = load<V>(a + 18 * sa);
    const V t21 = t20 + a9 * a18;
    const V t22 = t21 + a13 * t4;
    const V t23 = t22 + a14 * t5;
    const V a17 = load<V>(a + 17 * sa);
    const V t24 = t23 + a17 * t6;
    const V t25 = a2 * g4;
    const V t26 = t25 + t18 * t3;
    const V t27 = t26 + t24 * g11;
    const V t28 = a1 * a6;
    const V t29 = t28 + a2 * a8;
    const V t30 = t29 + a3 * a9;
    const V t31 = a4 * a12;
    const V t32 = t31 + a7 * a17;
    const V a19 = load<V>(a + 19 * sa);
    const V t33 = t32 + a9 * a19;
    const V t34 = t33 + a14 * t4;
    const V t35 = t34 + a15 * t5;
    const V t36 = t35 + a18 * t6;
    const V t37 = a3 * g4;
    const V t38 = t37 + t30 * t3;
    const V t39 = t38 + t36 * g11;
    const V t40 = a4 * a4;
    const V t41 = t40 + a5 * a5;
    const V t42 = t41 + a6 * a6;
    const V t43 = a11 * a11;
    const V t44 = t43 + a12 * a12;
    const V t45 = t44 + a14 * a14;
    const V t46 = a10 * a10;
    const V t47 = t46 + a13 * a13;
    const V t48 = t47 + a15 * a15;
    const V t49 = t48 + T(2) * t45;
    const V t50 = a1 * a1;
    const V t51 = a1 * a10;
    const V t52 = t51 + a2 * a11;
    const V t53 = t52 + a3 * a12;
    const V g10 = load<V>(g + 10 * sg);
    const V t54 = T(2) * g10;
    const V g12 = load<V>(g + 12 * sg);
    const V t55 = t42 * g12;
    const V g13 = load<V>(g + 13 * sg);
    const V t56 = t55 + t49 * g13;
    const V g8 = load<V>(g + 8 * sg);
    const V t57 = t56 + t50 * g8;
    const V t58 = t57 + t53 * t54;
    const V t59 = a5 * a5;
    const V t60 = t59 + a7 * a7;
    const V t61 = t60 + a8 * a8;
    const V t62 = a13 * a13;
    const V t63 = t62 + a14 * a14;
    const V t64 = t63 + a17 * a17;
    const V t65 = a11 * a11;
    const V t66 = t65 + a16 * a16;
    const V t67 = t66 + a18 * a18;
    const V t68 = t67 + T(2) * t64;
    const V t69 = a2 * a2;
    const V t70 = a1 * a13;
    const V t71 = t70 + a2 * a16;
    const V t72 = t71 + a3 * a17;
    const V t73 = t61 * g12;
    const V t74 = t73 + t68 * g13;
    const V t75 = t74 + t69 * g8;
    const V t76 = t75 + t72 * t54;
    const V t77 = a6 * a6;
    const V t78 = t77 + a8 * a8;
    const V t79 = t78 + a9 * a9;
    const V t80 = a14 * a14;
    const V t81 = t80 + a15 * a15;
    const V t82 = t81 + a18 * a18;
    const V t83 = a12 * a12;
    const V t84 = t83 + a17 * a17;
    const V t85 = t84 + a19 * a19;
    const V t86 = t85 + T(2) * t82;
    const V t87 = a3 * a3;
    const V t88 = a1 * a15;
    const V t89 = t88 + a2 * a18;
    const V t90 = t89 + a3 * a19;
    const V t91 = t79 * g12;
    const V t92 = t91 + t86 * g13;
    const V t93 = t92 + t87 * g8;
    const V t94 = t93 + t90 * t54;
    const V t95 = t53 * g8;
    const V t96 = a1 * a11;
    const V t97 = t96 + a2 * a13;
    const V t98 = t97 + a3 * a14;
    const V t99 = t98 * g8;
    const V t100 = a1 * a12;
    const V t101 = t100 + a2 * a14;
    const V t102 = t101 + a3 * a15;
    const V t103 = t102 * g8;
    const V t104 = a4 * a5;
    const V t105 = t104 + a5 * a7;
    const V t106 = t105 + a6 * a8;
    const V t107 = a11 * a13;
    const V t108 = t107 + a12 * a14;
    const V t109 = t108 + a14 * a17;
    const V t110 = a10 * a11;
    const V t111 = t110 + a13 * a16;
    const V t112 = t111 + a15 * a18;
    const V t113 = t112 + T(2) * t109;
    const V t114 = a1 * a2;
    const V t115 = t106 * g12;
    const V t116 = t115 + t113 * g13;
    const V t117 = t116 + t114 * g8;
    const V t118 = t117 + t98 * t54;
    const V t119 = a4 * a6;
    const V t120 = t119 + a5 * a8;
    const V t121 = t120 + a6 * a9;
    const V t122 = a11 * a14;
    const V t123 = t122 + a12 * a15;
    const V t124 = t123 + a14 * a18;
    const V t125 = a10 * a12;
    const V t126 = t125 + a13 * a17;
    const V t127 = t126 + a15 * a19;
    const V t128 = t127 + T(2) * t124;
    const V t129 = a1 * a3;
    const V t130 = t121 * g12;
    const V t131 = t130 + t128 * g13;
    const V t132 = t131 + t129 * g8;
    const V t133 = t132 + t102 * t54;
    const V t134 = a5 * a6;
    const V t135 = t134 + a7 * a8;
    const V t136 = t135 + a8 * a9;
    const V t137 = a13 * a14;
    const V t138 = t137 + a14 * a15;
    const V t139 = t138 + a17 * a18;
    const V t140 = a11 * a12;
    const V t141 = t140 + a16 * a17;
    const V t142 = t141 + a18 * a19;
    const V t143 = t142 + T(2) * t139;
    const V t144 = a2 * a3;
    const V t145 = a1 * a14;
    const V t146 = t145 + a2 * a17;
    const V t147 = t146 + a3 * a18;
    const V t148 = t136 * g12;
    const V t149 = t148 + t143 * g13;
    const V t150 = t149 + t144 * g8;
    const V t151 = t150 + t147 * t54;
    const V g1 = load<V>(g + 1 * sg);
    const V t152 = a1 * g1;
    const V t153 = t152 + a1 * t95;
    const V t154 = t153 + a2 * t99;
    const V t155 = t154 + a3 * t103;
    const V t156 = t155 + a11 * t118;
    const V t157 = t156 + a12 * t133;
    const V t158 = t157 + a14 * t151;
    const V t159 = a4 * t15;
    const V t160 = t159 + a5 * t27;
    const V t161 = t160 + a6 * t39;
    const V t162 = t161 + a10 * t58;
    const V t163 = t162 + a13 * t76;
    const V t164 = t163 + a15 * t94;
    const V t165 = t164 + t2 * g4;
    const V g5 = load<V>(g + 5 * sg);
    const V t166 = t165 + t12 * g5;
    const V t167 = t166 + T(2) * t158;
    store<V>(to_a + 1 * sto_a, t167);
    const V t168 = t72 * g8;
    const V t169 = t147 * g8;
    const V t170 = a1 * t99;
    const V t171 = t170 + a2 * g1;
    const V t172 = t171 + a2 * t168;
    const V t173 = t172 + a3 * t169;
    const V t174 = t173 + a13 * t118;
    const V t175 = t174 + a14 * t133;
    const V t176 = t175 + a17 * t151;
    const V t177 = a5 * t15;
    const V t178 = t177 + a7 * t27;
    const V t179 = t178 + a8 * t39;
    const V t180 = t179 + a11 * t58;
    const V t181 = t180 + a16 * t76;
    const V t182 = t181 + a18 * t94;
    const V t183 = t182 + t18 * g4;
    const V t184 = t183 + t24 * g5;
    const V t185 = t184 + T(2) * t176;
    store<V>(to_a + 2 * sto_a, t185);
    const V t186 = t90 * g8;
    const V t187 = a1 * t103;
    const V t188 = t187 + a2 * t169;
    const V t189 = t188 + a3 * g1;
    const V t190 = t189 + a3 * t186;
    const V t191 = t190 + a14 * t118;
    const V t192 = t191 + a15 * t133;
    const V t193 = t192 + a18 * t151;
    const V t194 = a6 * t15;
    const V t195 = t194 + a8 * t27;
    const V t196 = t195 + a9 * t39;
    const V t197 = t196 + a12 * t58;
    const V t198 = t197 + a17 * t76;
    const V t199 = t198 + a19 * t94;
    const V t200 = t199 + t30 * g4;
    const V t201 = t200 + t36 * g5;
    const V t202 = t201 + T(2) * t193;
    store<V>(to_a + 3 * sto_a, t202);
    const V g15 = load<V>(g + 15 * sg);
    const V t203 = T(2) * g15;
    const V t204 = a1 * g5;
    const V t205 = t204 + t2 * g11;
    const V t206 = t205 + t12 * t203;
    const V t207 = a2 * g5;
    const V t208 = t207 + t18 * g11;
    const V t209 = t208 + t24 * t203;
    const V t210 = a3 * g5;
    const V t211 = t210 + t30 * g11;
    const V t212 = t211 + t36 * t203;
    const V g6 = load<V>(g + 6 * sg);
    const V t213 = a4 * g6;
    const V g14 = load<V>(g + 14 * sg);
    const V t214 = t213 + t49 * g14;
    const V t215 = t214 + t53 * g12;
    const V t216 = a5 * g6;
    const V t217 = t216 + t113 * g14;
    const V t218 = t217 + t98 * g12;
    const V t219 = a6 * g6;
    const V t220 = t219 + t128 * g14;
    const V t221 = t220 + t102 * g12;
    const V g2 = load<V>(g + 2 * sg);
    const V t222 = a4 * g2;
    const V t223 = t222 + a4 * t215;
    const V t224 = t223 + a5 * t218;
    const V t225 = t224 + a6 * t221;
    const V t226 = a1 * t15;
    const V t227 = t226 + a10 * t206;
    const V t228 = t227 + a11 * t209;
    const V t229 = t228 + a12 * t212;
    const V t230 = t229 + t42 * g6;
    const V g7 = load<V>(g + 7 * sg);
    const V t231 = t230 + t49 * g7;
    const V t232 = t231 + T(2) * t225;
    store<V>(to_a + 4 * sto_a, t232);
    const V t233 = T(4) * g2;
    const V t234 = a7 * g6;
    const V t235 = t234 + t68 * g14;
    const V t236 = t235 + t72 * g12;
    const V t237 = a8 * g6;
    const V t238 = t237 + t143 * g14;
    const V t239 = t238 + t147 * g12;
    const V t240 = a4 * t218;
    const V t241 = t240 + a5 * t236;
    const V t242 = t241 + a5 * t215;
    const V t243 = t242 + a6 * t239;
    const V t244 = t243 + a7 * t218;
    const V t245 = t244 + a8 * t221;
    const V t246 = t245 + a11 * t206;
    const V t247 = t246 + a13 * t209;
    const V t248 = t247 + a14 * t212;
    const V t249 = t248 + t106 * g6;
    const V t250 = t249 + t113 * g7;
    const V t251 = a1 * t27;
    const V t252 = t251 + a2 * t15;
    const V t253 = t252 + a5 * t233;
    const V t254 = t253 + T(2) * t250;
    store<V>(to_a + 5 * sto_a, t254);
    const V t255 = a9 * g6;
    const V t256 = t255 + t86 * g14;
    const V t257 = t256 + t90 * g12;
    const V t258 = a4 * t221;
    const V t259 = t258 + a5 * t239;
    const V t260 = t259 + a6 * t257;
    const V t261 = t260 + a6 * t215;
    const V t262 = t261 + a8 * t218;
    const V t263 = t262 + a9 * t221;
    const V t264 = t263 + a12 * t206;
    const V t265 = t264 + a14 * t209;
    const V t266 = t265 + a15 * t212;
    const V t267 = t266 + t121 * g6;
    const V t268 = t267 + t128 * g7;
    const V t269 = a1 * t39;
    const V t270 = t269 + a3 * t15;
    const V t271 = t270 + a6 * t233;
    const V t272 = t271 + T(2) * t268;
    store<V>(to_a + 6 * sto_a, t272);
    const V t273 = a5 * t218;
    const V t274 = t273 + a7 * g2;
    const V t275 = t274 + a7 * t236;
    const V t276 = t275 + a8 * t239;
    const V t277 = a2 * t27;
    const V t278 = t277 + a13 * t206;
    const V t279 = t278 + a16 * t209;
    const V t280 = t279 + a17 * t212;
    const V t281 = t280 + t61 * g6;
    const V t282 = t281 + t68 * g7;
    const V t283 = t282 + T(2) * t276;
    store<V>(to_a + 7 * sto_a, t283);
    const V t284 = a5 * t221;
    const V t285 = t284 + a6 * t218;
    const V t286 = t285 + a7 * t239;
    const V t287 = t286 + a8 * t257;
    const V t288 = t287 + a8 * t236;
    const V t289 = t288 + a9 * t239;
    const V t290 = t289 + a14 * t206;
    const V t291 = t290 + a17 * t209;
    const V t292 = t291 + a18 * t212;
    const V t293 = t292 + t136 * g6;
    const V t294 = t293 + t143 * g7;
    const V t295 = a2 * t39;
    const V t296 = t295 + a3 * t27;
    const V t297 = t296 + a8 * t233;
    const V t298 = t297 + T(2) * t294;
    store<V>(to_a + 8 * sto_a, t298);
    const V t299 = a6 * t221;
    const V t300 = t299 + a8 * t239;
    const V t301 = t300 + a9 * g2;
    const V t302 = t301 + a9 * t257;
    const V t303 = a3 * t39;
    const V t304 = t303 + a15 * t206;
    const V t305 = t304 + a18 * t209;
    const V t306 = t305 + a19 * t212;
    const V t307 = t306 + t79 * g6;
    const V t308 = t307 + t86 * g7;
    const V t309 = t308 + T(2) * t302;
    store<V>(to_a + 9 * sto_a, t309);
    const V g16 = load<V>(g + 16 * sg);
    const V t310 = T(2) * g16;
    const V t311 = a4 * g7;
    const V t312 = t311 + t42 * g14;
    const V t313 = t312 + t49 * t310;
    const V t314 = t313 + t53 * g13;
    const V t315 = a5 * g7;
    const V t316 = t315 + t106 * g14;
    const V t317 = t316 + t113 * t310;
    const V t318 = t317 + t98 * g13;
    const V t319 = a6 * g7;
    const V t320 = t319 + t121 * g14;
    const V t321 = t320 + t128 * t310;
    const V t322 = t321 + t102 * g13;
    const V g3 = load<V>(g + 3 * sg);
    const V t323 = a10 * g3;
    const V t324 = t323 + a10 * t314;
    const V t325 = t324 + a11 * t318;
    const V t326 = t325 + a12 * t322;
    const V t327 = a1 * t58;
    const V t328 = t327 + a4 * t206;
    const V t329 = t328 + T(2) * t326;
    store<V>(to_a + 10 * sto_a, t329);
    const V t330 = T(6) * g3;
    const V t331 = a7 * g7;
    const V t332 = t331 + t61 * g14;
    const V t333 = t332 + t68 * t310;
    const V t334 = t333 + t72 * g13;
    const V t335 = a8 * g7;
    const V t336 = t335 + t136 * g14;
    const V t337 = t336 + t143 * t310;
    const V t338 = t337 + t147 * g13;
    const V t339 = a1 * t118;
    const V t340 = t339 + a5 * t206;
    const V t341 = t340 + a10 * t318;
    const V t342 = t341 + a11 * t334;
    const V t343 = t342 + a12 * t338;
    const V t344 = a11 * t314;
    const V t345 = t344 + a13 * t318;
    const V t346 = t345 + a14 * t322;
    const V t347 = a2 * t58;
    const V t348 = t347 + a4 * t209;
    const V t349 = t348 + a11 * t330;
    const V t350 = t349 + T(2) * t343;
    const V t351 = t350 + T(4) * t346;
    store<V>(to_a + 11 * sto_a, t351);
    const V t352 = a9 * g7;
    const V t353 = t352 + t79 * g14;
    const V t354 = t353 + t86 * t310;
    const V t355 = t354 + t90 * g13;
    const V t356 = a1 * t133;
    const V t357 = t356 + a6 * t206;
    const V t358 = t357 + a10 * t322;
    const V t359 = t358 + a11 * t338;
    const V t360 = t359 + a12 * t355;
    const V t361 = a12 * t314;
    const V t362 = t361 + a14 * t318;
    const V t363 = t362 + a15 * t322;
    const V t364 = a3 * t58;
    const V t365 = t364 + a4 * t212;
    const V t366 = t365 + a12 * t330;
    const V t367 = t366 + T(2) * t360;
    const V t368 = t367 + T(4) * t363;
    store<V>(to_a + 12 * sto_a, t368);
    const V t369 = a2 * t118;
    const V t370 = t369 + a5 * t209;
    const V t371 = t370 + a13 * t314;
    const V t372 = t371 + a16 * t318;
    const V t373 = t372 + a17 * t322;
    const V t374 = a11 * t318;
    const V t375 = t374 + a13 * t334;
    const V t376 = t375 + a14 * t338;
    const V t377 = a1 * t76;
    const V t378 = t377 + a7 * t206;
    const V t379 = t378 + a13 * t330;
    const V t380 = t379 + T(2) * t373;
    const V t381 = t380 + T(4) * t376;
    store<V>(to_a + 13 * sto_a, t381);
    const V t382 = a11 * t322;
    const V t383 = t382 + a12 * t318;
    const V t384 = t383 + a13 * t338;
    const V t385 = t384 + a14 * t355;
    const V t386 = t385 + a14 * t334;
    const V t387 = t386 + a14 * t314;
    const V t388 = t387 + a15 * t338;
    const V t389 = t388 + a17 * t318;
    const V t390 = t389 + a18 * t322;
    const V t391 = a1 * t151;
    const V t392 = t391 + a2 * t133;
    const V t393 = t392 + a3 * t118;
    const V t394 = t393 + a5 * t212;
    const V t395 = t394 + a6 * t209;
    const V t396 = t395 + a8 * t206;
    const V t397 = t396 + a14 * t330;
    const V t398 = t397 + T(2) * t390;
    const V t399 = T(2) * t398;
    store<V>(to_a + 14 * sto_a, t399);
    const V t400 = a3 * t133;
    const V t401 = t400 + a6 * t212;
    const V t402 = t401 + a15 * t314;
    const V t403 = t402 + a18 * t318;
    const V t404 = t403 + a19 * t322;
    const V t405 = a12 * t322;
    const V t406 = t405 + a14 * t338;
    const V t407 = t406 + a15 * t355;
    const V t408 = a1 * t94;
    const V t409 = t408 + a9 * t206;
    const V t410 = t409 + a15 * t330;
    const V t411 = t410 + T(2) * t404;
    const V t412 = t411 + T(4) * t407;
    store<V>(to_a + 15 * sto_a, t412);
    const V t413 = a13 * t318;
    const V t414 = t413 + a16 * g3;
    const V t415 = t414 + a16 * t334;
    const V t416 = t415 + a17 * t338;
    const V t417 = a2 * t76;
    const V t418 = t417 + a7 * t209;
    const V t419 = t418 + T(2) * t416;
    store<V>(to_a + 16 * sto_a, t419);
    const V t420 = a2 * t151;
    const V t421 = t420 + a8 * t209;
    const V t422 = t421 + a13 * t322;
    const V t423 = t422 + a16 * t338;
    const V t424 = t423 + a17 * t355;
    const V t425 = a14 * t318;
    const V t426 = t425 + a17 * t334;
    const V t427 = t426 + a18 * t338;
    const V t428 = a3 * t76;
    const V t429 = t428 + a7 * t212;
    const V t430 = t429 + a17 * t330;
    const V t431 = t430 + T(2) * t424;
    const V t432 = t431 + T(4) * t427;
    store<V>(to_a + 17 * sto_a, t432);
    const V t433 = a3 * t151;
    const V t434 = t433 + a8 * t212;
    const V t435 = t434 + a15 * t318;
    const V t436 = t435 + a18 * t334;
    const V t437 = t436 + a19 * t338;
    const V t438 = a14 * t322;
    const V t439 = t438 + a17 * t338;
    const V t440 = t439 + a18 * t355;
    const V t441 = a2 * t94;
    const V t442 = t441 + a9 * t209;
    const V t443 = t442 + a18 * t330;
    const V t444 = t443 + T(2) * t437;
    const V t445 = t444 + T(4) * t440;
    store<V>(to_a + 18 * sto_a, t445);
    const V t446 = a15 * t322;
    const V t447 = t446 + a18 * t338;
    const V t448 = t447 + a19 * g3;
    const V t449 = t448 + a19 * t355;
    const V t450 = a3 * t94;
    const V t451 = t450 + a9 * t212;
    const V t452 = t451 + T(2) * t449;
    store<V>(to_a + 19 * sto_a, t452);
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
    const V g9 = load<V>(g + 9 * sg);
    const V t14 = T(2) * g9;
    const V a1 = load<V>(a + 1 * sa);
    const V t15 = a1 * v4;
    const V a2 = load<V>(a + 2 * sa);
    const V t16 = t15 + a2 * v5;
    const V a3 = load<V>(a + 3 * sa);
    const V t17 = t16 + a3 * v6;
    const V v1 = load<V>(v + 1 * sv);
    const V t18 = t17 + a4 * v1;
    const V v2 = load<V>(v + 2 * sv);
    const V t19 = t18 + a5 * v2;
    const V v3 = load<V>(v + 3 * sv);
    const V t20 = t19 + a6 * v3;
    const V g4 = load<V>(g + 4 * sg);
    const V t21 = g4 * v1;
    const V g11 = load<V>(g + 11 * sg);
    const V t22 = t21 + g11 * t13;
    const V t23 = t22 + t14 * t20;
    const V t24 = a5 * v13;
    const V t25 = t24 + a6 * v14;
    const V v17 = load<V>(v + 17 * sv);
    const V t26 = t25 + a8 * v17;
    const V t27 = t26 + a13 * v5;
    const V t28 = t27 + a14 * v6;
    const V a17 = load<V>(a + 17 * sa);
    const V t29 = t28 + a17 * v8;
    const V t30 = a4 * v11;
    const V v16 = load<V>(v + 16 * sv);
    const V t31 = t30 + a7 * v16;
    const V v18 = load<V>(v + 18 * sv);
    const V t32 = t31 + a9 * v18;
    const V t33 = t32 + a11 * v4;
    const V a16 = load<V>(a + 16 * sa);
    const V t34 = t33 + a16 * v7;
    const V a18 = load<V>(a + 18 * sa);
    const V t35 = t34 + a18 * v9;
    const V t36 = t35 + T(2) * t29;
    const V t37 = a1 * v5;
    const V t38 = t37 + a2 * v7;
    const V t39 = t38 + a3 * v8;
    const V t40 = t39 + a5 * v1;
    const V t41 = t40 + a7 * v2;
    const V t42 = t41 + a8 * v3;
    const V t43 = g4 * v2;
    const V t44 = t43 + g11 * t36;
    const V t45 = t44 + t14 * t42;
    const V t46 = a5 * v14;
    const V t47 = t46 + a6 * v15;
    const V t48 = t47 + a8 * v18;
    const V t49 = t48 + a14 * v5;
    const V t50 = t49 + a15 * v6;
    const V t51 = t50 + a18 * v8;
    const V t52 = a4 * v12;
    const V t53 = t52 + a7 * v17;
    const V v19 = load<V>(v + 19 * sv);
    const V t54 = t53 + a9 * v19;
    const V t55 = t54 + a12 * v4;
    const V t56 = t55 + a17 * v7;
    const V a19 = load<V>(a + 19 * sa);
    const V t57 = t56 + a19 * v9;
    const V t58 = t57 + T(2) * t51;
    const V t59 = a1 * v6;
    const V t60 = t59 + a2 * v8;
    const V t61 = t60 + a3 * v9;
    const V t62 = t61 + a6 * v1;
    const V t63 = t62 + a8 * v2;
    const V t64 = t63 + a9 * v3;
    const V t65 = g4 * v3;
    const V t66 = t65 + g11 * t58;
    const V t67 = t66 + t14 * t64;
    const V t68 = a6 * a6;
    const V t69 = t68 + a8 * a8;
    const V t70 = t69 + a9 * a9;
    const V t71 = a14 * a14;
    const V t72 = t71 + a15 * a15;
    const V t73 = t72 + a18 * a18;
    const V t74 = a12 * a12;
    const V t75 = t74 + a17 * a17;
    const V t76 = t75 + a19 * a19;
    const V t77 = t76 + T(2) * t73;
    const V t78 = a3 * a3;
    const V t79 = a1 * a15;
    const V t80 = t79 + a2 * a18;
    const V t81 = t80 + a3 * a19;
    const V g10 = load<V>(g + 10 * sg);
    const V t82 = T(2) * g10;
    const V g12 = load<V>(g + 12 * sg);
    const V t83 = t70 * g12;
    const V g13 = load<V>(g + 13 * sg);
    const V t84 = t83 + t77 * g13;
    const V g8 = load<V>(g + 8 * sg);
    const V t85 = t84 + t78 * g8;
    const V t86 = t85 + t81 * t82;
    const V t87 = a5 * a5;
    const V t88 = t87 + a7 * a7;
    const V t89 = t88 + a8 * a8;
    const V t90 = a13 * a13;
    const V t91 = t90 + a14 * a14;
    const V t92 = t91 + a17 * a17;
    const V t93 = a11 * a11;
    const V t94 = t93 + a16 * a16;
    const V t95 = t94 + a18 * a18;
    const V t96 = t95 + T(2) * t92;
    const V t97 = a2 * a2;
    const V t98 = a1 * a13;
    const V t99 = t98 + a2 * a16;
    const V t100 = t99 + a3 * a17;
    const V t101 = t89 * g12;
    const V t102 = t101 + t96 * g13;
    const V t103 = t102 + t97 * g8;
    const V t104 = t103 + t100 * t82;
    const V t105 = a4 * a4;
    const V t106 = t105 + a5 * a5;
    const V t107 = t106 + a6 * a6;
    const V t108 = a11 * a11;
    const V t109 = t108 + a12 * a12;
    const V t110 = t109 + a14 * a14;
    const V t111 = a10 * a10;
    const V t112 = t111 + a13 * a13;
    const V t113 = t112 + a15 * a15;
    const V t114 = t113 + T(2) * t110;
    const V t115 = a1 * a1;
    const V t116 = a1 * a10;
    const V t117 = t116 + a2 * a11;
    const V t118 = t117 + a3 * a12;
    const V t119 = t107 * g12;
    const V t120 = t119 + t114 * g13;
    const V t121 = t120 + t115 * g8;
    const V t122 = t121 + t118 * t82;
    const V t123 = a1 * a6;
    const V t124 = t123 + a2 * a8;
    const V t125 = t124 + a3 * a9;
    const V t126 = T(2) * a5;
    const V t127 = T(2) * a6;
    const V t128 = T(2) * a8;
    const V t129 = a4 * a12;
    const V t130 = t129 + a7 * a17;
    const V t131 = t130 + a9 * a19;
    const V t132 = t131 + a14 * t126;
    const V t133 = t132 + a15 * t127;
    const V t134 = t133 + a18 * t128;
    const V t135 = a3 * g4;
    const V t136 = t135 + t125 * t14;
    const V t137 = t136 + t134 * g11;
    const V t138 = a1 * a5;
    const V t139 = t138 + a2 * a7;
    const V t140 = t139 + a3 * a8;
    const V t141 = a4 * a11;
    const V t142 = t141 + a7 * a16;
    const V t143 = t142 + a9 * a18;
    const V t144 = t143 + a13 * t126;
    const V t145 = t144 + a14 * t127;
    const V t146 = t145 + a17 * t128;
    const V t147 = a2 * g4;
    const V t148 = t147 + t140 * t14;
    const V t149 = t148 + t146 * g11;
    const V t150 = a1 * a4;
    const V t151 = t150 + a2 * a5;
    const V t152 = t151 + a3 * a6;
    const V t153 = a4 * a10;
    const V t154 = t153 + a7 * a13;
    const V t155 = t154 + a9 * a15;
    const V t156 = t155 + a11 * t126;
    const V t157 = t156 + a12 * t127;
    const V t158 = t157 + a14 * t128;
    const V t159 = a1 * g4;
    const V t160 = t159 + t152 * t14;
    const V t161 = t160 + t158 * g11;
    const V t162 = a1 * v10;
    const V t163 = t162 + a2 * v11;
    const V t164 = t163 + a3 * v12;
    const V t165 = t164 + a10 * v1;
    const V t166 = t165 + a11 * v2;
    const V t167 = t166 + a12 * v3;
    const V t168 = g8 * t167;
    const V t169 = a1 * v11;
    const V t170 = t169 + a2 * v13;
    const V t171 = t170 + a3 * v14;
    const V t172 = t171 + a11 * v1;
    const V t173 = t172 + a13 * v2;
    const V t174 = t173 + a14 * v3;
    const V t175 = g8 * t174;
    const V t176 = a1 * v12;
    const V t177 = t176 + a2 * v14;
    const V t178 = t177 + a3 * v15;
    const V t179 = t178 + a12 * v1;
    const V t180 = t179 + a14 * v2;
    const V t181 = t180 + a15 * v3;
    const V t182 = g8 * t181;
    const V t183 = a1 * v1;
    const V t184 = a4 * v4;
    const V t185 = t184 + a5 * v5;
    const V t186 = t185 + a6 * v6;
    const V t187 = a11 * v11;
    const V t188 = t187 + a12 * v12;
    const V t189 = t188 + a14 * v14;
    const V t190 = a10 * v10;
    const V t191 = t190 + a13 * v13;
    const V t192 = t191 + a15 * v15;
    const V t193 = t192 + T(2) * t189;
    const V t194 = g8 * t183;
    const V t195 = t194 + g10 * t167;
    const V t196 = t195 + g12 * t186;
    const V t197 = t196 + g13 * t193;
    const V t198 = a1 * v2;
    const V t199 = t198 + a2 * v1;
    const V t200 = a4 * v5;
    const V t201 = t200 + a5 * v4;
    const V t202 = t201 + a5 * v7;
    const V t203 = t202 + a6 * v8;
    const V t204 = t203 + a7 * v5;
    const V t205 = t204 + a8 * v6;
    const V t206 = a11 * v13;
    const V t207 = t206 + a12 * v14;
    const V t208 = t207 + a13 * v11;
    const V t209 = t208 + a14 * v12;
    const V t210 = t209 + a14 * v17;
    const V t211 = t210 + a17 * v14;
    const V t212 = a10 * v11;
    const V t213 = t212 + a11 * v10;
    const V t214 = t213 + a13 * v16;
    const V t215 = t214 + a15 * v18;
    const V t216 = t215 + a16 * v13;
    const V t217 = t216 + a18 * v15;
    const V t218 = t217 + T(2) * t211;
    const V t219 = g8 * t199;
    const V t220 = t219 + g12 * t205;
    const V t221 = t220 + g13 * t218;
    const V t222 = t221 + t82 * t174;
    const V t223 = a1 * v3;
    const V t224 = t223 + a3 * v1;
    const V t225 = a4 * v6;
    const V t226 = t225 + a5 * v8;
    const V t227 = t226 + a6 * v4;
    const V t228 = t227 + a6 * v9;
    const V t229 = t228 + a8 * v5;
    const V t230 = t229 + a9 * v6;
    const V t231 = a11 * v14;
    const V t232 = t231 + a12 * v15;
    const V t233 = t232 + a14 * v11;
    const V t234 = t233 + a14 * v18;
    const V t235 = t234 + a15 * v12;
    const V t236 = t235 + a18 * v14;
    const V t237 = a10 * v12;
    const V t238 = t237 + a12 * v10;
    const V t239 = t238 + a13 * v17;
    const V t240 = t239 + a15 * v19;
    const V t241 = t240 + a17 * v13;
    const V t242 = t241 + a19 * v15;
    const V t243 = t242 + T(2) * t236;
    const V t244 = g8 * t224;
    const V t245 = t244 + g12 * t230;
    const V t246 = t245 + g13 * t243;
    const V t247 = t246 + t82 * t181;
    const V t248 = a2 * v2;
    const V t249 = a1 * v13;
    const V t250 = t249 + a2 * v16;
    const V t251 = t250 + a3 * v17;
    const V t252 = t251 + a13 * v1;
    const V t253 = t252 + a16 * v2;
    const V t254 = t253 + a17 * v3;
    const V t255 = a5 * v5;
    const V t256 = t255 + a7 * v7;
    const V t257 = t256 + a8 * v8;
    const V t258 = a13 * v13;
    const V t259 = t258 + a14 * v14;
    const V t260 = t259 + a17 * v17;
    const V t261 = a11 * v11;
    const V t262 = t261 + a16 * v16;
    const V t263 = t262 + a18 * v18;
    const V t264 = t263 + T(2) * t260;
    const V t265 = g8 * t248;
    const V t266 = t265 + g10 * t254;
    const V t267 = t266 + g12 * t257;
    const V t268 = t267 + g13 * t264;
    const V t269 = a2 * v3;
    const V t270 = t269 + a3 * v2;
    const V t271 = a5 * v6;
    const V t272 = t271 + a6 * v5;
    const V t273 = t272 + a7 * v8;
    const V t274 = t273 + a8 * v7;
    const V t275 = t274 + a8 * v9;
    const V t276 = t275 + a9 * v8;
    const V t277 = a13 * v14;
    const V t278 = t277 + a14 * v13;
    const V t279 = t278 + a14 * v15;
    const V t280 = t279 + a15 * v14;
    const V t281 = t280 + a17 * v18;
    const V t282 = t281 + a18 * v17;
    const V t283 = a11 * v12;
    const V t284 = t283 + a12 * v11;
    const V t285 = t284 + a16 * v17;
    const V t286 = t285 + a17 * v16;
    const V t287 = t286 + a18 * v19;
    const V t288 = t287 + a19 * v18;
    const V t289 = t288 + T(2) * t282;
    const V t290 = a1 * v14;
    const V t291 = t290 + a2 * v17;
    const V t292 = t291 + a3 * v18;
    const V t293 = t292 + a14 * v1;
    const V t294 = t293 + a17 * v2;
    const V t295 = t294 + a18 * v3;
    const V t296 = g8 * t270;
    const V t297 = t296 + g12 * t276;
    const V t298 = t297 + g13 * t289;
    const V t299 = t298 + t82 * t295;
    const V t300 = a3 * v3;
    const V t301 = a1 * v15;
    const V t302 = t301 + a2 * v18;
    const V t303 = t302 + a3 * v19;
    const V t304 = t303 + a15 * v1;
    const V t305 = t304 + a18 * v2;
    const V t306 = t305 + a19 * v3;
    const V t307 = a6 * v6;
    const V t308 = t307 + a8 * v8;
    const V t309 = t308 + a9 * v9;
    const V t310 = a14 * v14;
    const V t311 = t310 + a15 * v15;
    const V t312 = t311 + a18 * v18;
    const V t313 = a12 * v12;
    const V t314 = t313 + a17 * v17;
    const V t315 = t314 + a19 * v19;
    const V t316 = t315 + T(2) * t312;
    const V t317 = g8 * t300;
    const V t318 = t317 + g10 * t306;
    const V t319 = t318 + g12 * t309;
    const V t320 = t319 + g13 * t316;
    const V t321 = a5 * a6;
    const V t322 = t321 + a7 * a8;
    const V t323 = t322 + a8 * a9;
    const V t324 = a13 * a14;
    const V t325 = t324 + a14 * a15;
    const V t326 = t325 + a17 * a18;
    const V t327 = a11 * a12;
    const V t328 = t327 + a16 * a17;
    const V t329 = t328 + a18 * a19;
    const V t330 = t329 + T(2) * t326;
    const V t331 = a2 * a3;
    const V t332 = a1 * a14;
    const V t333 = t332 + a2 * a17;
    const V t334 = t333 + a3 * a18;
    const V t335 = t323 * g12;
    const V t336 = t335 + t330 * g13;
    const V t337 = t336 + t331 * g8;
    const V t338 = t337 + t334 * t82;
    const V t339 = a4 * a6;
    const V t340 = t339 + a5 * a8;
    const V t341 = t340 + a6 * a9;
    const V t342 = a11 * a14;
    const V t343 = t342 + a12 * a15;
    const V t344 = t343 + a14 * a18;
    const V t345 = a10 * a12;
    const V t346 = t345 + a13 * a17;
    const V t347 = t346 + a15 * a19;
    const V t348 = t347 + T(2) * t344;
    const V t349 = a1 * a3;
    const V t350 = a1 * a12;
    const V t351 = t350 + a2 * a14;
    const V t352 = t351 + a3 * a15;
    const V t353 = t341 * g12;
    const V t354 = t353 + t348 * g13;
    const V t355 = t354 + t349 * g8;
    const V t356 = t355 + t352 * t82;
    const V t357 = a4 * a5;
    const V t358 = t357 + a5 * a7;
    const V t359 = t358 + a6 * a8;
    const V t360 = a11 * a13;
    const V t361 = t360 + a12 * a14;
    const V t362 = t361 + a14 * a17;
    const V t363 = a10 * a11;
    const V t364 = t363 + a13 * a16;
    const V t365 = t364 + a15 * a18;
    const V t366 = t365 + T(2) * t362;
    const V t367 = a1 * a2;
    const V t368 = a1 * a11;
    const V t369 = t368 + a2 * a13;
    const V t370 = t369 + a3 * a14;
    const V t371 = t359 * g12;
    const V t372 = t371 + t366 * g13;
    const V t373 = t372 + t367 * g8;
    const V t374 = t373 + t370 * t82;
    const V t375 = t352 * g8;
    const V t376 = t370 * g8;
    const V t377 = t118 * g8;
    const V t378 = a1 * t168;
    const V t379 = t378 + a2 * t175;
    const V t380 = t379 + a3 * t182;
    const V t381 = t380 + a10 * t197;
    const V t382 = t381 + a11 * t222;
    const V t383 = t382 + a12 * t247;
    const V t384 = t383 + a13 * t268;
    const V t385 = t384 + a14 * t299;
    const V t386 = t385 + a15 * t320;
    const V g1 = load<V>(g + 1 * sg);
    const V t387 = t386 + g1 * v1;
    const V t388 = t387 + t338 * v14;
    const V t389 = t388 + t356 * v12;
    const V t390 = t389 + t374 * v11;
    const V t391 = t390 + t375 * v3;
    const V t392 = t391 + t376 * v2;
    const V t393 = t392 + t377 * v1;
    const V t394 = a4 * t23;
    const V t395 = t394 + a5 * t45;
    const V t396 = t395 + a6 * t67;
    const V t397 = t396 + g4 * t20;
    const V g5 = load<V>(g + 5 * sg);
    const V t398 = t397 + g5 * t13;
    const V t399 = t398 + t86 * v15;
    const V t400 = t399 + t104 * v13;
    const V t401 = t400 + t122 * v10;
    const V t402 = t401 + t137 * v6;
    const V t403 = t402 + t149 * v5;
    const V t404 = t403 + t161 * v4;
    const V t405 = t404 + T(2) * t393;
    store<V>(to_a + 1 * sto_a, t405);
    const V t406 = g8 * t254;
    const V t407 = g8 * t295;
    const V t408 = t334 * g8;
    const V t409 = t100 * g8;
    const V t410 = a1 * t175;
    const V t411 = t410 + a2 * t406;
    const V t412 = t411 + a3 * t407;
    const V t413 = t412 + a11 * t197;
    const V t414 = t413 + a13 * t222;
    const V t415 = t414 + a14 * t247;
    const V t416 = t415 + a16 * t268;
    const V t417 = t416 + a17 * t299;
    const V t418 = t417 + a18 * t320;
    const V t419 = t418 + g1 * v2;
    const V t420 = t419 + t338 * v17;
    const V t421 = t420 + t356 * v14;
    const V t422 = t421 + t374 * v13;
    const V t423 = t422 + t408 * v3;
    const V t424 = t423 + t409 * v2;
    const V t425 = t424 + t376 * v1;
    const V t426 = a5 * t23;
    const V t427 = t426 + a7 * t45;
    const V t428 = t427 + a8 * t67;
    const V t429 = t428 + g4 * t42;
    const V t430 = t429 + g5 * t36;
    const V t431 = t430 + t86 * v18;
    const V t432 = t431 + t104 * v16;
    const V t433 = t432 + t122 * v11;
    const V t434 = t433 + t137 * v8;
    const V t435 = t434 + t149 * v7;
    const V t436 = t435 + t161 * v5;
    const V t437 = t436 + T(2) * t425;
    store<V>(to_a + 2 * sto_a, t437);
    const V t438 = g8 * t306;
    const V t439 = t81 * g8;
    const V t440 = a1 * t182;
    const V t441 = t440 + a2 * t407;
    const V t442 = t441 + a3 * t438;
    const V t443 = t442 + a12 * t197;
    const V t444 = t443 + a14 * t222;
    const V t445 = t444 + a15 * t247;
    const V t446 = t445 + a17 * t268;
    const V t447 = t446 + a18 * t299;
    const V t448 = t447 + a19 * t320;
    const V t449 = t448 + g1 * v3;
    const V t450 = t449 + t338 * v18;
    const V t451 = t450 + t356 * v15;
    const V t452 = t451 + t374 * v14;
    const V t453 = t452 + t439 * v3;
    const V t454 = t453 + t408 * v2;
    const V t455 = t454 + t375 * v1;
    const V t456 = a6 * t23;
    const V t457 = t456 + a8 * t45;
    const V t458 = t457 + a9 * t67;
    const V t459 = t458 + g4 * t64;
    const V t460 = t459 + g5 * t58;
    const V t461 = t460 + t86 * v19;
    const V t462 = t461 + t104 * v17;
    const V t463 = t462 + t122 * v12;
    const V t464 = t463 + t137 * v9;
    const V t465 = t464 + t149 * v8;
    const V t466 = t465 + t161 * v6;
    const V t467 = t466 + T(2) * t455;
    store<V>(to_a + 3 * sto_a, t467);
    const V g15 = load<V>(g + 15 * sg);
    const V t468 = T(2) * g15;
    const V t469 = g5 * v1;
    const V t470 = t469 + g11 * t20;
    const V t471 = t470 + t468 * t13;
    const V t472 = g5 * v2;
    const V t473 = t472 + g11 * t42;
    const V t474 = t473 + t468 * t36;
    const V t475 = g5 * v3;
    const V t476 = t475 + g11 * t64;
    const V t477 = t476 + t468 * t58;
    const V t478 = a3 * g5;
    const V t479 = t478 + t125 * g11;
    const V t480 = t479 + t134 * t468;
    const V t481 = a2 * g5;
    const V t482 = t481 + t140 * g11;
    const V t483 = t482 + t146 * t468;
    const V t484 = a1 * g5;
    const V t485 = t484 + t152 * g11;
    const V t486 = t485 + t158 * t468;
    const V g14 = load<V>(g + 14 * sg);
    const V t487 = T(2) * g14;
    const V g6 = load<V>(g + 6 * sg);
    const V t488 = g6 * v4;
    const V t489 = t488 + g12 * t167;
    const V t490 = t489 + t193 * t487;
    const V t491 = g6 * v5;
    const V t492 = t491 + g12 * t174;
    const V t493 = t492 + g14 * t218;
    const V t494 = g6 * v6;
    const V t495 = t494 + g12 * t181;
    const V t496 = t495 + g14 * t243;
    const V t497 = a6 * g6;
    const V t498 = t497 + t348 * g14;
    const V t499 = t498 + t352 * g12;
    const V t500 = a5 * g6;
    const V t501 = t500 + t366 * g14;
    const V t502 = t501 + t370 * g12;
    const V t503 = a4 * g6;
    const V t504 = t503 + t114 * g14;
    const V t505 = t504 + t118 * g12;
    const V t506 = a4 * t490;
    const V t507 = t506 + a5 * t493;
    const V t508 = t507 + a6 * t496;
    const V g2 = load<V>(g + 2 * sg);
    const V t509 = t508 + g2 * v4;
    const V t510 = t509 + g6 * t186;
    const V g7 = load<V>(g + 7 * sg);
    const V t511 = t510 + g7 * t193;
    const V t512 = t511 + t499 * v6;
    const V t513 = t512 + t502 * v5;
    const V t514 = t513 + t505 * v4;
    const V t515 = a1 * t23;
    const V t516 = t515 + a10 * t471;
    const V t517 = t516 + a11 * t474;
    const V t518 = t517 + a12 * t477;
    const V t519 = t518 + t480 * v12;
    const V t520 = t519 + t483 * v11;
    const V t521 = t520 + t486 * v10;
    const V t522 = t521 + t161 * v1;
    const V t523 = t522 + T(2) * t514;
    store<V>(to_a + 4 * sto_a, t523);
    const V t524 = T(4) * g2;
    const V t525 = g6 * v7;
    const V t526 = t525 + g12 * t254;
    const V t527 = t526 + t264 * t487;
    const V t528 = g6 * v8;
    const V t529 = t528 + g12 * t295;
    const V t530 = t529 + g14 * t289;
    const V t531 = a8 * g6;
    const V t532 = t531 + t330 * g14;
    const V t533 = t532 + t334 * g12;
    const V t534 = a7 * g6;
    const V t535 = t534 + t96 * g14;
    const V t536 = t535 + t100 * g12;
    const V t537 = a4 * t493;
    const V t538 = t537 + a5 * t527;
    const V t539 = t538 + a5 * t490;
    const V t540 = t539 + a6 * t530;
    const V t541 = t540 + a7 * t493;
    const V t542 = t541 + a8 * t496;
    const V t543 = t542 + a11 * t471;
    const V t544 = t543 + a13 * t474;
    const V t545 = t544 + a14 * t477;
    const V t546 = t545 + g6 * t205;
    const V t547 = t546 + g7 * t218;
    const V t548 = t547 + t533 * v6;
    const V t549 = t548 + t536 * v5;
    const V t550 = t549 + t499 * v8;
    const V t551 = t550 + t502 * v4;
    const V t552 = t551 + t502 * v7;
    const V t553 = t552 + t505 * v5;
    const V t554 = t553 + t480 * v14;
    const V t555 = t554 + t483 * v13;
    const V t556 = t555 + t486 * v11;
    const V t557 = a1 * t45;
    const V t558 = t557 + a2 * t23;
    const V t559 = t558 + t149 * v1;
    const V t560 = t559 + t161 * v2;
    const V t561 = t560 + t524 * v5;
    const V t562 = t561 + T(2) * t556;
    store<V>(to_a + 5 * sto_a, t562);
    const V t563 = g6 * v9;
    const V t564 = t563 + g12 * t306;
    const V t565 = t564 + t316 * t487;
    const V t566 = a9 * g6;
    const V t567 = t566 + t77 * g14;
    const V t568 = t567 + t81 * g12;
    const V t569 = a4 * t496;
    const V t570 = t569 + a5 * t530;
    const V t571 = t570 + a6 * t565;
    const V t572 = t571 + a6 * t490;
    const V t573 = t572 + a8 * t493;
    const V t574 = t573 + a9 * t496;
    const V t575 = t574 + a12 * t471;
    const V t576 = t575 + a14 * t474;
    const V t577 = t576 + a15 * t477;
    const V t578 = t577 + g6 * t230;
    const V t579 = t578 + g7 * t243;
    const V t580 = t579 + t568 * v6;
    const V t581 = t580 + t533 * v5;
    const V t582 = t581 + t499 * v4;
    const V t583 = t582 + t499 * v9;
    const V t584 = t583 + t502 * v8;
    const V t585 = t584 + t505 * v6;
    const V t586 = t585 + t480 * v15;
    const V t587 = t586 + t483 * v14;
    const V t588 = t587 + t486 * v12;
    const V t589 = a1 * t67;
    const V t590 = t589 + a3 * t23;
    const V t591 = t590 + t137 * v1;
    const V t592 = t591 + t161 * v3;
    const V t593 = t592 + t524 * v6;
    const V t594 = t593 + T(2) * t588;
    store<V>(to_a + 6 * sto_a, t594);
    const V t595 = a5 * t493;
    const V t596 = t595 + a7 * t527;
    const V t597 = t596 + a8 * t530;
    const V t598 = t597 + g2 * v7;
    const V t599 = t598 + g6 * t257;
    const V t600 = t599 + g7 * t264;
    const V t601 = t600 + t533 * v8;
    const V t602 = t601 + t536 * v7;
    const V t603 = t602 + t502 * v5;
    const V t604 = a2 * t45;
    const V t605 = t604 + a13 * t471;
    const V t606 = t605 + a16 * t474;
    const V t607 = t606 + a17 * t477;
    const V t608 = t607 + t480 * v17;
    const V t609 = t608 + t483 * v16;
    const V t610 = t609 + t486 * v13;
    const V t611 = t610 + t149 * v2;
    const V t612 = t611 + T(2) * t603;
    store<V>(to_a + 7 * sto_a, t612);
    const V t613 = a5 * t496;
    const V t614 = t613 + a6 * t493;
    const V t615 = t614 + a7 * t530;
    const V t616 = t615 + a8 * t565;
    const V t617 = t616 + a8 * t527;
    const V t618 = t617 + a9 * t530;
    const V t619 = t618 + a14 * t471;
    const V t620 = t619 + a17 * t474;
    const V t621 = t620 + a18 * t477;
    const V t622 = t621 + g6 * t276;
    const V t623 = t622 + g7 * t289;
    const V t624 = t623 + t568 * v8;
    const V t625 = t624 + t533 * v7;
    const V t626 = t625 + t533 * v9;
    const V t627 = t626 + t536 * v8;
    const V t628 = t627 + t499 * v5;
    const V t629 = t628 + t502 * v6;
    const V t630 = t629 + t480 * v18;
    const V t631 = t630 + t483 * v17;
    const V t632 = t631 + t486 * v14;
    const V t633 = a2 * t67;
    const V t634 = t633 + a3 * t45;
    const V t635 = t634 + t137 * v2;
    const V t636 = t635 + t149 * v3;
    const V t637 = t636 + t524 * v8;
    const V t638 = t637 + T(2) * t632;
    store<V>(to_a + 8 * sto_a, t638);
    const V t639 = a6 * t496;
    const V t640 = t639 + a8 * t530;
    const V t641 = t640 + a9 * t565;
    const V t642 = t641 + g2 * v9;
    const V t643 = t642 + g6 * t309;
    const V t644 = t643 + g7 * t316;
    const V t645 = t644 + t568 * v9;
    const V t646 = t645 + t533 * v8;
    const V t647 = t646 + t499 * v6;
    const V t648 = a3 * t67;
    const V t649 = t648 + a15 * t471;
    const V t650 = t649 + a18 * t474;
    const V t651 = t650 + a19 * t477;
    const V t652 = t651 + t480 * v19;
    const V t653 = t652 + t483 * v18;
    const V t654 = t653 + t486 * v15;
    const V t655 = t654 + t137 * v3;
    const V t656 = t655 + T(2) * t647;
    store<V>(to_a + 9 * sto_a, t656);
    const V g16 = load<V>(g + 16 * sg);
    const V t657 = T(4) * g16;
    const V t658 = g7 * v4;
    const V t659 = t658 + g13 * t167;
    const V t660 = t659 + t186 * t487;
    const V t661 = t660 + t193 * t657;
    const V t662 = T(2) * g16;
    const V t663 = g7 * v5;
    const V t664 = t663 + g13 * t174;
    const V t665 = t664 + g14 * t205;
    const V t666 = t665 + t662 * t218;
    const V t667 = g7 * v6;
    const V t668 = t667 + g13 * t181;
    const V t669 = t668 + g14 * t230;
    const V t670 = t669 + t662 * t243;
    const V t671 = a6 * g7;
    const V t672 = t671 + t341 * g14;
    const V t673 = t672 + t348 * t662;
    const V t674 = t673 + t352 * g13;
    const V t675 = a5 * g7;
    const V t676 = t675 + t359 * g14;
    const V t677 = t676 + t366 * t662;
    const V t678 = t677 + t370 * g13;
    const V t679 = a4 * g7;
    const V t680 = t679 + t107 * g14;
    const V t681 = t680 + t114 * t662;
    const V t682 = t681 + t118 * g13;
    const V t683 = a1 * t197;
    const V t684 = t683 + a10 * t661;
    const V t685 = t684 + a11 * t666;
    const V t686 = t685 + a12 * t670;
    const V g3 = load<V>(g + 3 * sg);
    const V t687 = t686 + g3 * v10;
    const V t688 = t687 + t674 * v12;
    const V t689 = t688 + t678 * v11;
    const V t690 = t689 + t682 * v10;
    const V t691 = a4 * t471;
    const V t692 = t691 + t122 * v1;
    const V t693 = t692 + t486 * v4;
    const V t694 = t693 + T(2) * t690;
    store<V>(to_a + 10 * sto_a, t694);
    const V t695 = T(6) * g3;
    const V t696 = g7 * v7;
    const V t697 = t696 + g13 * t254;
    const V t698 = t697 + t257 * t487;
    const V t699 = t698 + t264 * t657;
    const V t700 = g7 * v8;
    const V t701 = t700 + g13 * t295;
    const V t702 = t701 + g14 * t276;
    const V t703 = t702 + t662 * t289;
    const V t704 = a8 * g7;
    const V t705 = t704 + t323 * g14;
    const V t706 = t705 + t330 * t662;
    const V t707 = t706 + t334 * g13;
    const V t708 = a7 * g7;
    const V t709 = t708 + t89 * g14;
    const V t710 = t709 + t96 * t662;
    const V t711 = t710 + t100 * g13;
    const V t712 = a1 * t222;
    const V t713 = t712 + a2 * t197;
    const V t714 = t713 + a5 * t471;
    const V t715 = t714 + a10 * t666;
    const V t716 = t715 + a11 * t699;
    const V t717 = t716 + a12 * t703;
    const V t718 = t717 + t374 * v1;
    const V t719 = t718 + t707 * v12;
    const V t720 = t719 + t711 * v11;
    const V t721 = t720 + t678 * v10;
    const V t722 = t721 + t486 * v5;
    const V t723 = a11 * t661;
    const V t724 = t723 + a13 * t666;
    const V t725 = t724 + a14 * t670;
    const V t726 = t725 + t674 * v14;
    const V t727 = t726 + t678 * v13;
    const V t728 = t727 + t682 * v11;
    const V t729 = a4 * t474;
    const V t730 = t729 + t122 * v2;
    const V t731 = t730 + t483 * v4;
    const V t732 = t731 + t695 * v11;
    const V t733 = t732 + T(2) * t722;
    const V t734 = t733 + T(4) * t728;
    store<V>(to_a + 11 * sto_a, t734);
    const V t735 = g7 * v9;
    const V t736 = t735 + g13 * t306;
    const V t737 = t736 + t309 * t487;
    const V t738 = t737 + t316 * t657;
    const V t739 = a9 * g7;
    const V t740 = t739 + t70 * g14;
    const V t741 = t740 + t77 * t662;
    const V t742 = t741 + t81 * g13;
    const V t743 = a1 * t247;
    const V t744 = t743 + a3 * t197;
    const V t745 = t744 + a6 * t471;
    const V t746 = t745 + a10 * t670;
    const V t747 = t746 + a11 * t703;
    const V t748 = t747 + a12 * t738;
    const V t749 = t748 + t356 * v1;
    const V t750 = t749 + t742 * v12;
    const V t751 = t750 + t707 * v11;
    const V t752 = t751 + t674 * v10;
    const V t753 = t752 + t486 * v6;
    const V t754 = a12 * t661;
    const V t755 = t754 + a14 * t666;
    const V t756 = t755 + a15 * t670;
    const V t757 = t756 + t674 * v15;
    const V t758 = t757 + t678 * v14;
    const V t759 = t758 + t682 * v12;
    const V t760 = a4 * t477;
    const V t761 = t760 + t122 * v3;
    const V t762 = t761 + t480 * v4;
    const V t763 = t762 + t695 * v12;
    const V t764 = t763 + T(2) * t753;
    const V t765 = t764 + T(4) * t759;
    store<V>(to_a + 12 * sto_a, t765);
    const V t766 = a1 * t268;
    const V t767 = t766 + a2 * t222;
    const V t768 = t767 + a5 * t474;
    const V t769 = t768 + a13 * t661;
    const V t770 = t769 + a16 * t666;
    const V t771 = t770 + a17 * t670;
    const V t772 = t771 + t374 * v2;
    const V t773 = t772 + t674 * v17;
    const V t774 = t773 + t678 * v16;
    const V t775 = t774 + t682 * v13;
    const V t776 = t775 + t483 * v5;
    const V t777 = a11 * t666;
    const V t778 = t777 + a13 * t699;
    const V t779 = t778 + a14 * t703;
    const V t780 = t779 + t707 * v14;
    const V t781 = t780 + t711 * v13;
    const V t782 = t781 + t678 * v11;
    const V t783 = a7 * t471;
    const V t784 = t783 + t104 * v1;
    const V t785 = t784 + t486 * v7;
    const V t786 = t785 + t695 * v13;
    const V t787 = t786 + T(2) * t776;
    const V t788 = t787 + T(4) * t782;
    store<V>(to_a + 13 * sto_a, t788);
    const V t789 = a11 * t670;
    const V t790 = t789 + a12 * t666;
    const V t791 = t790 + a13 * t703;
    const V t792 = t791 + a14 * t738;
    const V t793 = t792 + a14 * t699;
    const V t794 = t793 + a14 * t661;
    const V t795 = t794 + a15 * t703;
    const V t796 = t795 + a17 * t666;
    const V t797 = t796 + a18 * t670;
    const V t798 = t797 + t742 * v14;
    const V t799 = t798 + t707 * v13;
    const V t800 = t799 + t707 * v15;
    const V t801 = t800 + t711 * v14;
    const V t802 = t801 + t674 * v11;
    const V t803 = t802 + t674 * v18;
    const V t804 = t803 + t678 * v12;
    const V t805 = t804 + t678 * v17;
    const V t806 = t805 + t682 * v14;
    const V t807 = a1 * t299;
    const V t808 = t807 + a2 * t247;
    const V t809 = t808 + a3 * t222;
    const V t810 = t809 + a5 * t477;
    const V t811 = t810 + a6 * t474;
    const V t812 = t811 + a8 * t471;
    const V t813 = t812 + t338 * v1;
    const V t814 = t813 + t356 * v2;
    const V t815 = t814 + t374 * v3;
    const V t816 = t815 + t480 * v5;
    const V t817 = t816 + t483 * v6;
    const V t818 = t817 + t486 * v8;
    const V t819 = t818 + t695 * v14;
    const V t820 = t819 + T(2) * t806;
    const V t821 = T(2) * t820;
    store<V>(to_a + 14 * sto_a, t821);
    const V t822 = a1 * t320;
    const V t823 = t822 + a3 * t247;
    const V t824 = t823 + a6 * t477;
    const V t825 = t824 + a15 * t661;
    const V t826 = t825 + a18 * t666;
    const V t827 = t826 + a19 * t670;
    const V t828 = t827 + t356 * v3;
    const V t829 = t828 + t674 * v19;
    const V t830 = t829 + t678 * v18;
    const V t831 = t830 + t682 * v15;
    const V t832 = t831 + t480 * v6;
    const V t833 = a12 * t670;
    const V t834 = t833 + a14 * t703;
    const V t835 = t834 + a15 * t738;
    const V t836 = t835 + t742 * v15;
    const V t837 = t836 + t707 * v14;
    const V t838 = t837 + t674 * v12;
    const V t839 = a9 * t471;
    const V t840 = t839 + t86 * v1;
    const V t841 = t840 + t486 * v9;
    const V t842 = t841 + t695 * v15;
    const V t843 = t842 + T(2) * t832;
    const V t844 = t843 + T(4) * t838;
    store<V>(to_a + 15 * sto_a, t844);
    const V t845 = a2 * t268;
    const V t846 = t845 + a13 * t666;
    const V t847 = t846 + a16 * t699;
    const V t848 = t847 + a17 * t703;
    const V t849 = t848 + g3 * v16;
    const V t850 = t849 + t707 * v17;
    const V t851 = t850 + t711 * v16;
    const V t852 = t851 + t678 * v13;
    const V t853 = a7 * t474;
    const V t854 = t853 + t104 * v2;
    const V t855 = t854 + t483 * v7;
    const V t856 = t855 + T(2) * t852;
    store<V>(to_a + 16 * sto_a, t856);
    const V t857 = a2 * t299;
    const V t858 = t857 + a3 * t268;
    const V t859 = t858 + a8 * t474;
    const V t860 = t859 + a13 * t670;
    const V t861 = t860 + a16 * t703;
    const V t862 = t861 + a17 * t738;
    const V t863 = t862 + t338 * v2;
    const V t864 = t863 + t742 * v17;
    const V t865 = t864 + t707 * v16;
    const V t866 = t865 + t674 * v13;
    const V t867 = t866 + t483 * v8;
    const V t868 = a14 * t666;
    const V t869 = t868 + a17 * t699;
    const V t870 = t869 + a18 * t703;
    const V t871 = t870 + t707 * v18;
    const V t872 = t871 + t711 * v17;
    const V t873 = t872 + t678 * v14;
    const V t874 = a7 * t477;
    const V t875 = t874 + t104 * v3;
    const V t876 = t875 + t480 * v7;
    const V t877 = t876 + t695 * v17;
    const V t878 = t877 + T(2) * t867;
    const V t879 = t878 + T(4) * t873;
    store<V>(to_a + 17 * sto_a, t879);
    const V t880 = a2 * t320;
    const V t881 = t880 + a3 * t299;
    const V t882 = t881 + a8 * t477;
    const V t883 = t882 + a15 * t666;
    const V t884 = t883 + a18 * t699;
    const V t885 = t884 + a19 * t703;
    const V t886 = t885 + t338 * v3;
    const V t887 = t886 + t707 * v19;
    const V t888 = t887 + t711 * v18;
    const V t889 = t888 + t678 * v15;
    const V t890 = t889 + t480 * v8;
    const V t891 = a14 * t670;
    const V t892 = t891 + a17 * t703;
    const V t893 = t892 + a18 * t738;
    const V t894 = t893 + t742 * v18;
    const V t895 = t894 + t707 * v17;
    const V t896 = t895 + t674 * v14;
    const V t897 = a9 * t474;
    const V t898 = t897 + t86 * v2;
    const V t899 = t898 + t483 * v9;
    const V t900 = t899 + t695 * v18;
    const V t901 = t900 + T(2) * t890;
    const V t902 = t901 + T(4) * t896;
    store<V>(to_a + 18 * sto_a, t902);
    const V t903 = a3 * t320;
    const V t904 = t903 + a15 * t670;
    const V t905 = t904 + a18 * t703;
    const V t906 = t905 + a19 * t738;
    const V t907 = t906 + g3 * v19;
    const V t908 = t907 + t742 * v19;
    const V t909 = t908 + t707 * v18;
    const V t910 = t909 + t674 * v15;
    const V t911 = a9 * t477;
    const V t912 = t911 + t86 * v3;
    const V t913 = t912 + t480 * v9;
    const V t914 = t913 + T(2) * t910;
    store<V>(to_a + 19 * sto_a, t914);
    const V t915 = a1 * v1;
    const V t916 = t915 + a2 * v2;
    const V t917 = t916 + a3 * v3;
    const V t918 = T(2) * t917;
    store<V>(to_g + 1 * sto_g, t918);
    const V t919 = a4 * v4;
    const V t920 = t919 + a7 * v7;
    const V t921 = t920 + a9 * v9;
    const V t922 = t921 + t126 * v5;
    const V t923 = t922 + t127 * v6;
    const V t924 = t923 + t128 * v8;
    const V t925 = T(2) * t924;
    store<V>(to_g + 2 * sto_g, t925);
    const V t926 = a11 * v11;
    const V t927 = t926 + a12 * v12;
    const V t928 = t927 + a13 * v13;
    const V t929 = t928 + a15 * v15;
    const V t930 = t929 + a17 * v17;
    const V t931 = t930 + a18 * v18;
    const V t932 = a14 * v14;
    const V t933 = a10 * v10;
    const V t934 = t933 + a16 * v16;
    const V t935 = t934 + a19 * v19;
    const V t936 = t935 + T(3) * t931;
    const V t937 = t936 + T(6) * t932;
    const V t938 = T(2) * t937;
    store<V>(to_g + 3 * sto_g, t938);
    const V t939 = a1 * t20;
    const V t940 = t939 + a2 * t42;
    const V t941 = t940 + a3 * t64;
    const V t942 = t941 + t152 * v1;
    const V t943 = t942 + t140 * v2;
    const V t944 = t943 + t125 * v3;
    store<V>(to_g + 4 * sto_g, t944);
    const V t945 = a1 * t13;
    const V t946 = t945 + a2 * t36;
    const V t947 = t946 + a3 * t58;
    const V t948 = t947 + t158 * v1;
    const V t949 = t948 + t146 * v2;
    const V t950 = t949 + t134 * v3;
    store<V>(to_g + 5 * sto_g, t950);
    const V t951 = a4 * t186;
    const V t952 = t951 + a5 * t205;
    const V t953 = t952 + a6 * t230;
    const V t954 = t953 + a7 * t257;
    const V t955 = t954 + a8 * t276;
    const V t956 = t955 + a9 * t309;
    const V t957 = t956 + t359 * v5;
    const V t958 = t957 + t341 * v6;
    const V t959 = t958 + t323 * v8;
    const V t960 = t107 * v4;
    const V t961 = t960 + t89 * v7;
    const V t962 = t961 + t70 * v9;
    const V t963 = t962 + T(2) * t959;
    store<V>(to_g + 6 * sto_g, t963);
    const V t964 = a4 * t193;
    const V t965 = t964 + a5 * t218;
    const V t966 = t965 + a6 * t243;
    const V t967 = t966 + a7 * t264;
    const V t968 = t967 + a8 * t289;
    const V t969 = t968 + a9 * t316;
    const V t970 = t969 + t366 * v5;
    const V t971 = t970 + t348 * v6;
    const V t972 = t971 + t330 * v8;
    const V t973 = t114 * v4;
    const V t974 = t973 + t96 * v7;
    const V t975 = t974 + t77 * v9;
    const V t976 = t975 + T(2) * t972;
    store<V>(to_g + 7 * sto_g, t976);
    const V t977 = t367 * t174;
    const V t978 = t977 + t349 * t181;
    const V t979 = t978 + t331 * t295;
    const V t980 = t979 + t118 * t183;
    const V t981 = t980 + t370 * t199;
    const V t982 = t981 + t352 * t224;
    const V t983 = t982 + t100 * t248;
    const V t984 = t983 + t334 * t270;
    const V t985 = t984 + t81 * t300;
    const V t986 = t115 * t167;
    const V t987 = t986 + t97 * t254;
    const V t988 = t987 + t78 * t306;
    const V t989 = t988 + T(2) * t985;
    store<V>(to_g + 8 * sto_g, t989);
    const V t990 = t152 * t20;
    const V t991 = t990 + t140 * t42;
    const V t992 = t991 + t125 * t64;
    const V t993 = T(2) * t992;
    store<V>(to_g + 9 * sto_g, t993);
    const V t994 = t370 * t174;
    const V t995 = t994 + t352 * t181;
    const V t996 = t995 + t334 * t295;
    const V t997 = t118 * t167;
    const V t998 = t997 + t100 * t254;
    const V t999 = t998 + t81 * t306;
    const V t1000 = t999 + T(2) * t996;
    const V t1001 = T(2) * t1000;
    store<V>(to_g + 10 * sto_g, t1001);
    const V t1002 = t152 * t13;
    const V t1003 = t1002 + t140 * t36;
    const V t1004 = t1003 + t125 * t58;
    const V t1005 = t1004 + t158 * t20;
    const V t1006 = t1005 + t146 * t42;
    const V t1007 = t1006 + t134 * t64;
    store<V>(to_g + 11 * sto_g, t1007);
    const V t1008 = t359 * t174;
    const V t1009 = t1008 + t341 * t181;
    const V t1010 = t1009 + t323 * t295;
    const V t1011 = t1010 + t118 * t186;
    const V t1012 = t1011 + t370 * t205;
    const V t1013 = t1012 + t352 * t230;
    const V t1014 = t1013 + t100 * t257;
    const V t1015 = t1014 + t334 * t276;
    const V t1016 = t1015 + t81 * t309;
    const V t1017 = t107 * t167;
    const V t1018 = t1017 + t89 * t254;
    const V t1019 = t1018 + t70 * t306;
    const V t1020 = t1019 + T(2) * t1016;
    store<V>(to_g + 12 * sto_g, t1020);
    const V t1021 = t366 * t174;
    const V t1022 = t1021 + t348 * t181;
    const V t1023 = t1022 + t330 * t295;
    const V t1024 = t1023 + t118 * t193;
    const V t1025 = t1024 + t370 * t218;
    const V t1026 = t1025 + t352 * t243;
    const V t1027 = t1026 + t100 * t264;
    const V t1028 = t1027 + t334 * t289;
    const V t1029 = t1028 + t81 * t316;
    const V t1030 = t114 * t167;
    const V t1031 = t1030 + t96 * t254;
    const V t1032 = t1031 + t77 * t306;
    const V t1033 = t1032 + T(2) * t1029;
    store<V>(to_g + 13 * sto_g, t1033);
    const V t1034 = t107 * t193;
    const V t1035 = t1034 + t359 * t218;
    const V t1036 = t1035 + t341 * t243;
    const V t1037 = t1036 + t89 * t264;
    const V t1038 = t1037 + t323 * t289;
    const V t1039 = t1038 + t70 * t316;
    const V t1040 = t1039 + t114 * t186;
    const V t1041 = t1040 + t366 * t205;
    const V t1042 = t1041 + t348 * t230;
    const V t1043 = t1042 + t96 * t257;
    const V t1044 = t1043 + t330 * t276;
    const V t1045 = t1044 + t77 * t309;
    const V t1046 = T(2) * t1045;
    store<V>(to_g + 14 * sto_g, t1046);
    const V t1047 = t158 * t13;
    const V t1048 = t1047 + t146 * t36;
    const V t1049 = t1048 + t134 * t58;
    const V t1050 = T(2) * t1049;
    store<V>(to_g + 15 * sto_g, t1050);
    const V t1051 = t114 * t193;
    const V t1052 = t1051 + t366 * t218;
    const V t1053 = t1052 + t348 * t243;
    const V t1054 = t1053 + t96 * t264;
    const V t1055 = t1054 + t330 * t289;
    const V t1056 = t1055 + t77 * t316;
    const V t1057 = T(4) * t1056;
    store<V>(to_g + 16 * sto_g, t1057);
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


# --- Compilation -----------------------------------------------------------------------------------------------------


class BuildError(RuntimeError):
    """No library could be compiled; one line says why and what to do."""


FLAGS = "-std=c++17 -O3 -fno-math-errno -ffp-contract=fast -fPIC -shared"
#: What not every compiler takes, best first. The parameter spares gcc a third of its time on very long programs.
WIDE = "-march=native -mprefer-vector-width=512"
NATIVE = (f"{WIDE} --param=lra-max-considered-reload-pseudos=2", WIDE, "-march=native", "-mcpu=native", "")
#: Threads that sleep in a library must find it where it was, whoever unloads it.
THREADS = ("-pthread -Wl,-z,nodelete", "-pthread", "")
TEXTS = {"operator": OPERATOR, "double_backward": "#define DOUBLE_BACKWARD\n" + OPERATOR}
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
        )
        text = "\n".join((shape, SIMD, TEAM, PROGRAMS, source))
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
