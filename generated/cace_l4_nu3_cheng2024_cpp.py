"""CACE B basis: 9 invariant features of the moments up to degree 4, orders 1 to 3.

Generated, do not edit. Regenerate with:
    basisgen --lmax 4 --numax 3 --selection cheng2024 --backend cpp

Operations per atom and channel: forward 153, backward 276, double backward 763.
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

BASIS_DIGEST = "750a41c9d9f01ef8aa48773d73381b13e12fe3c369f24a277c6823aa36286b05"
SOURCE_DIGEST = "6b52ae4f0197dae4d60aeec7bad62ee4743696556980ea7b9d3ed8fea9f0afd5"
SPEC = {'l_max': (4, 4, 4), 'nu_max': 3, 'selection': 'cheng2024', 'radial': 'shared', 'max_degree': None}
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
    {'name': 'B3_4', 'nu': 3, 'degrees': (2, 2, 4), 'graphs': ((1, ((0, 2, 2), (1, 2, 2))),), 'formula': 'A_ij A_kl A_ijkl'},
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
    const V t111 = a4 * a20;
    const V t112 = t111 + a7 * a23;
    const V t113 = t112 + a9 * a25;
    const V t114 = t113 + a21 * t3;
    const V t115 = t114 + a22 * t4;
    const V t116 = t115 + a24 * t5;
    const V t117 = a4 * a23;
    const V t118 = t117 + a7 * a30;
    const V t119 = t118 + a9 * a32;
    const V t120 = t119 + a26 * t3;
    const V t121 = t120 + a27 * t4;
    const V t122 = t121 + a31 * t5;
    const V t123 = a4 * a25;
    const V t124 = t123 + a7 * a32;
    const V t125 = t124 + a9 * a34;
    const V t126 = t125 + a28 * t3;
    const V t127 = t126 + a29 * t4;
    const V t128 = t127 + a33 * t5;
    const V t129 = a4 * a21;
    const V t130 = t129 + a7 * a26;
    const V t131 = t130 + a9 * a28;
    const V t132 = t131 + a23 * t3;
    const V t133 = t132 + a24 * t4;
    const V t134 = t133 + a27 * t5;
    const V t135 = a4 * a22;
    const V t136 = t135 + a7 * a27;
    const V t137 = t136 + a9 * a29;
    const V t138 = t137 + a24 * t3;
    const V t139 = t138 + a25 * t4;
    const V t140 = t139 + a28 * t5;
    const V t141 = a4 * a24;
    const V t142 = t141 + a7 * a31;
    const V t143 = t142 + a9 * a33;
    const V t144 = t143 + a27 * t3;
    const V t145 = t144 + a28 * t4;
    const V t146 = t145 + a32 * t5;
    const V t147 = a4 * t116;
    const V t148 = t147 + a7 * t122;
    const V t149 = t148 + a9 * t128;
    const V t150 = t149 + t3 * t134;
    const V t151 = t150 + t4 * t140;
    const V t152 = t151 + t5 * t146;
    store<V>(b + 8 * sb, t152);
    const V a0 = load<V>(a + 0 * sa);
    store<V>(b + 0 * sb, a0);
}
template <class V, class T>
static inline void backward(const T *a, long sa, const T *g, long sg, T *to_a, long sto_a) {
    const V g1 = load<V>(g + 1 * sg);
    const V t0 = T(2) * g1;
    const V a1 = load<V>(a + 1 * sa);
    const V g5 = load<V>(g + 5 * sg);
    const V t1 = a1 * g5;
    const V a2 = load<V>(a + 2 * sa);
    const V t2 = a2 * g5;
    const V a3 = load<V>(a + 3 * sa);
    const V t3 = a3 * g5;
    const V a4 = load<V>(a + 4 * sa);
    const V t4 = a1 * a4;
    const V a5 = load<V>(a + 5 * sa);
    const V t5 = t4 + a2 * a5;
    const V a6 = load<V>(a + 6 * sa);
    const V t6 = t5 + a3 * a6;
    const V t7 = T(2) * a5;
    const V t8 = T(2) * a6;
    const V a8 = load<V>(a + 8 * sa);
    const V t9 = T(2) * a8;
    const V a10 = load<V>(a + 10 * sa);
    const V t10 = a4 * a10;
    const V a7 = load<V>(a + 7 * sa);
    const V a13 = load<V>(a + 13 * sa);
    const V t11 = t10 + a7 * a13;
    const V a9 = load<V>(a + 9 * sa);
    const V a15 = load<V>(a + 15 * sa);
    const V t12 = t11 + a9 * a15;
    const V a11 = load<V>(a + 11 * sa);
    const V t13 = t12 + a11 * t7;
    const V a12 = load<V>(a + 12 * sa);
    const V t14 = t13 + a12 * t8;
    const V a14 = load<V>(a + 14 * sa);
    const V t15 = t14 + a14 * t9;
    const V t16 = T(6) * a14;
    const V a21 = load<V>(a + 21 * sa);
    const V t17 = a11 * a21;
    const V a22 = load<V>(a + 22 * sa);
    const V t18 = t17 + a12 * a22;
    const V a23 = load<V>(a + 23 * sa);
    const V t19 = t18 + a13 * a23;
    const V a25 = load<V>(a + 25 * sa);
    const V t20 = t19 + a15 * a25;
    const V a17 = load<V>(a + 17 * sa);
    const V a27 = load<V>(a + 27 * sa);
    const V t21 = t20 + a17 * a27;
    const V a18 = load<V>(a + 18 * sa);
    const V a28 = load<V>(a + 28 * sa);
    const V t22 = t21 + a18 * a28;
    const V a20 = load<V>(a + 20 * sa);
    const V t23 = a10 * a20;
    const V a16 = load<V>(a + 16 * sa);
    const V a26 = load<V>(a + 26 * sa);
    const V t24 = t23 + a16 * a26;
    const V a19 = load<V>(a + 19 * sa);
    const V a29 = load<V>(a + 29 * sa);
    const V t25 = t24 + a19 * a29;
    const V a24 = load<V>(a + 24 * sa);
    const V t26 = t25 + a24 * t16;
    const V t27 = t26 + T(3) * t22;
    const V t28 = a1 * t0;
    const V t29 = t28 + a4 * t1;
    const V t30 = t29 + a5 * t2;
    const V t31 = t30 + a6 * t3;
    const V t32 = t31 + t6 * g5;
    const V g6 = load<V>(g + 6 * sg);
    const V t33 = t32 + t15 * g6;
    const V g7 = load<V>(g + 7 * sg);
    const V t34 = t33 + t27 * g7;
    store<V>(to_a + 1 * sto_a, t34);
    const V t35 = a1 * a5;
    const V t36 = t35 + a2 * a7;
    const V t37 = t36 + a3 * a8;
    const V t38 = a4 * a11;
    const V t39 = t38 + a7 * a16;
    const V t40 = t39 + a9 * a18;
    const V t41 = t40 + a13 * t7;
    const V t42 = t41 + a14 * t8;
    const V t43 = t42 + a17 * t9;
    const V t44 = a11 * a23;
    const V t45 = t44 + a12 * a24;
    const V t46 = t45 + a13 * a26;
    const V t47 = t46 + a15 * a28;
    const V a31 = load<V>(a + 31 * sa);
    const V t48 = t47 + a17 * a31;
    const V a32 = load<V>(a + 32 * sa);
    const V t49 = t48 + a18 * a32;
    const V t50 = a10 * a21;
    const V a30 = load<V>(a + 30 * sa);
    const V t51 = t50 + a16 * a30;
    const V a33 = load<V>(a + 33 * sa);
    const V t52 = t51 + a19 * a33;
    const V t53 = t52 + a27 * t16;
    const V t54 = t53 + T(3) * t49;
    const V t55 = a2 * t0;
    const V t56 = t55 + a5 * t1;
    const V t57 = t56 + a7 * t2;
    const V t58 = t57 + a8 * t3;
    const V t59 = t58 + t37 * g5;
    const V t60 = t59 + t43 * g6;
    const V t61 = t60 + t54 * g7;
    store<V>(to_a + 2 * sto_a, t61);
    const V t62 = a1 * a6;
    const V t63 = t62 + a2 * a8;
    const V t64 = t63 + a3 * a9;
    const V t65 = a4 * a12;
    const V t66 = t65 + a7 * a17;
    const V t67 = t66 + a9 * a19;
    const V t68 = t67 + a14 * t7;
    const V t69 = t68 + a15 * t8;
    const V t70 = t69 + a18 * t9;
    const V t71 = a11 * a24;
    const V t72 = t71 + a12 * a25;
    const V t73 = t72 + a13 * a27;
    const V t74 = t73 + a15 * a29;
    const V t75 = t74 + a17 * a32;
    const V t76 = t75 + a18 * a33;
    const V t77 = a10 * a22;
    const V t78 = t77 + a16 * a31;
    const V a34 = load<V>(a + 34 * sa);
    const V t79 = t78 + a19 * a34;
    const V t80 = t79 + a28 * t16;
    const V t81 = t80 + T(3) * t76;
    const V t82 = a3 * t0;
    const V t83 = t82 + a6 * t1;
    const V t84 = t83 + a8 * t2;
    const V t85 = t84 + a9 * t3;
    const V t86 = t85 + t64 * g5;
    const V t87 = t86 + t70 * g6;
    const V t88 = t87 + t81 * g7;
    store<V>(to_a + 3 * sto_a, t88);
    const V t89 = a1 * g6;
    const V t90 = a2 * g6;
    const V t91 = a3 * g6;
    const V g8 = load<V>(g + 8 * sg);
    const V t92 = a4 * g8;
    const V t93 = a7 * g8;
    const V t94 = a9 * g8;
    const V t95 = a4 * a20;
    const V t96 = t95 + a7 * a23;
    const V t97 = t96 + a9 * a25;
    const V t98 = t97 + a21 * t7;
    const V t99 = t98 + a22 * t8;
    const V t100 = t99 + a24 * t9;
    const V t101 = a5 * g8;
    const V t102 = a6 * g8;
    const V t103 = a8 * g8;
    const V g2 = load<V>(g + 2 * sg);
    const V t104 = a4 * g2;
    const V t105 = t104 + a21 * t101;
    const V t106 = t105 + a22 * t102;
    const V t107 = t106 + a24 * t103;
    const V t108 = a1 * t1;
    const V t109 = t108 + a10 * t89;
    const V t110 = t109 + a11 * t90;
    const V t111 = t110 + a12 * t91;
    const V t112 = t111 + a20 * t92;
    const V t113 = t112 + a23 * t93;
    const V t114 = t113 + a25 * t94;
    const V t115 = t114 + t100 * g8;
    const V t116 = t115 + T(2) * t107;
    store<V>(to_a + 4 * sto_a, t116);
    const V t117 = a4 * a21;
    const V t118 = t117 + a7 * a26;
    const V t119 = t118 + a9 * a28;
    const V t120 = t119 + a23 * t7;
    const V t121 = t120 + a24 * t8;
    const V t122 = t121 + a27 * t9;
    const V t123 = a11 * t89;
    const V t124 = t123 + a13 * t90;
    const V t125 = t124 + a14 * t91;
    const V t126 = t125 + a21 * t92;
    const V t127 = t126 + a26 * t93;
    const V t128 = t127 + a28 * t94;
    const V t129 = t128 + t122 * g8;
    const V t130 = a5 * g2;
    const V t131 = t130 + a23 * t101;
    const V t132 = t131 + a24 * t102;
    const V t133 = t132 + a27 * t103;
    const V t134 = a1 * t2;
    const V t135 = t134 + a2 * t1;
    const V t136 = t135 + T(2) * t129;
    const V t137 = t136 + T(4) * t133;
    store<V>(to_a + 5 * sto_a, t137);
    const V t138 = a4 * a22;
    const V t139 = t138 + a7 * a27;
    const V t140 = t139 + a9 * a29;
    const V t141 = t140 + a24 * t7;
    const V t142 = t141 + a25 * t8;
    const V t143 = t142 + a28 * t9;
    const V t144 = a12 * t89;
    const V t145 = t144 + a14 * t90;
    const V t146 = t145 + a15 * t91;
    const V t147 = t146 + a22 * t92;
    const V t148 = t147 + a27 * t93;
    const V t149 = t148 + a29 * t94;
    const V t150 = t149 + t143 * g8;
    const V t151 = a6 * g2;
    const V t152 = t151 + a24 * t101;
    const V t153 = t152 + a25 * t102;
    const V t154 = t153 + a28 * t103;
    const V t155 = a1 * t3;
    const V t156 = t155 + a3 * t1;
    const V t157 = t156 + T(2) * t150;
    const V t158 = t157 + T(4) * t154;
    store<V>(to_a + 6 * sto_a, t158);
    const V t159 = a4 * a23;
    const V t160 = t159 + a7 * a30;
    const V t161 = t160 + a9 * a32;
    const V t162 = t161 + a26 * t7;
    const V t163 = t162 + a27 * t8;
    const V t164 = t163 + a31 * t9;
    const V t165 = a7 * g2;
    const V t166 = t165 + a26 * t101;
    const V t167 = t166 + a27 * t102;
    const V t168 = t167 + a31 * t103;
    const V t169 = a2 * t2;
    const V t170 = t169 + a13 * t89;
    const V t171 = t170 + a16 * t90;
    const V t172 = t171 + a17 * t91;
    const V t173 = t172 + a23 * t92;
    const V t174 = t173 + a30 * t93;
    const V t175 = t174 + a32 * t94;
    const V t176 = t175 + t164 * g8;
    const V t177 = t176 + T(2) * t168;
    store<V>(to_a + 7 * sto_a, t177);
    const V t178 = a4 * a24;
    const V t179 = t178 + a7 * a31;
    const V t180 = t179 + a9 * a33;
    const V t181 = t180 + a27 * t7;
    const V t182 = t181 + a28 * t8;
    const V t183 = t182 + a32 * t9;
    const V t184 = a14 * t89;
    const V t185 = t184 + a17 * t90;
    const V t186 = t185 + a18 * t91;
    const V t187 = t186 + a24 * t92;
    const V t188 = t187 + a31 * t93;
    const V t189 = t188 + a33 * t94;
    const V t190 = t189 + t183 * g8;
    const V t191 = a8 * g2;
    const V t192 = t191 + a27 * t101;
    const V t193 = t192 + a28 * t102;
    const V t194 = t193 + a32 * t103;
    const V t195 = a2 * t3;
    const V t196 = t195 + a3 * t2;
    const V t197 = t196 + T(2) * t190;
    const V t198 = t197 + T(4) * t194;
    store<V>(to_a + 8 * sto_a, t198);
    const V t199 = a4 * a25;
    const V t200 = t199 + a7 * a32;
    const V t201 = t200 + a9 * a34;
    const V t202 = t201 + a28 * t7;
    const V t203 = t202 + a29 * t8;
    const V t204 = t203 + a33 * t9;
    const V t205 = a9 * g2;
    const V t206 = t205 + a28 * t101;
    const V t207 = t206 + a29 * t102;
    const V t208 = t207 + a33 * t103;
    const V t209 = a3 * t3;
    const V t210 = t209 + a15 * t89;
    const V t211 = t210 + a18 * t90;
    const V t212 = t211 + a19 * t91;
    const V t213 = t212 + a25 * t92;
    const V t214 = t213 + a32 * t93;
    const V t215 = t214 + a34 * t94;
    const V t216 = t215 + t204 * g8;
    const V t217 = t216 + T(2) * t208;
    store<V>(to_a + 9 * sto_a, t217);
    const V g3 = load<V>(g + 3 * sg);
    const V t218 = T(2) * g3;
    const V t219 = a1 * g7;
    const V t220 = a2 * g7;
    const V t221 = a3 * g7;
    const V t222 = a4 * t89;
    const V t223 = t222 + a10 * t218;
    const V t224 = t223 + a20 * t219;
    const V t225 = t224 + a21 * t220;
    const V t226 = t225 + a22 * t221;
    store<V>(to_a + 10 * sto_a, t226);
    const V t227 = T(6) * g3;
    const V t228 = T(3) * t219;
    const V t229 = T(3) * t220;
    const V t230 = T(3) * t221;
    const V t231 = a4 * t90;
    const V t232 = t231 + a11 * t227;
    const V t233 = t232 + a21 * t228;
    const V t234 = t233 + a23 * t229;
    const V t235 = t234 + a24 * t230;
    const V t236 = t235 + t7 * t89;
    store<V>(to_a + 11 * sto_a, t236);
    const V t237 = a4 * t91;
    const V t238 = t237 + a12 * t227;
    const V t239 = t238 + a22 * t228;
    const V t240 = t239 + a24 * t229;
    const V t241 = t240 + a25 * t230;
    const V t242 = t241 + t8 * t89;
    store<V>(to_a + 12 * sto_a, t242);
    const V t243 = a7 * t89;
    const V t244 = t243 + a13 * t227;
    const V t245 = t244 + a23 * t228;
    const V t246 = t245 + a26 * t229;
    const V t247 = t246 + a27 * t230;
    const V t248 = t247 + t7 * t90;
    store<V>(to_a + 13 * sto_a, t248);
    const V t249 = a5 * t91;
    const V t250 = t249 + a6 * t90;
    const V t251 = t250 + a8 * t89;
    const V t252 = t251 + a24 * t228;
    const V t253 = t252 + a27 * t229;
    const V t254 = t253 + a28 * t230;
    const V t255 = t254 + t16 * g3;
    const V t256 = T(2) * t255;
    store<V>(to_a + 14 * sto_a, t256);
    const V t257 = a9 * t89;
    const V t258 = t257 + a15 * t227;
    const V t259 = t258 + a25 * t228;
    const V t260 = t259 + a28 * t229;
    const V t261 = t260 + a29 * t230;
    const V t262 = t261 + t8 * t91;
    store<V>(to_a + 15 * sto_a, t262);
    const V t263 = a7 * t90;
    const V t264 = t263 + a16 * t218;
    const V t265 = t264 + a26 * t219;
    const V t266 = t265 + a30 * t220;
    const V t267 = t266 + a31 * t221;
    store<V>(to_a + 16 * sto_a, t267);
    const V t268 = a7 * t91;
    const V t269 = t268 + a17 * t227;
    const V t270 = t269 + a27 * t228;
    const V t271 = t270 + a31 * t229;
    const V t272 = t271 + a32 * t230;
    const V t273 = t272 + t9 * t90;
    store<V>(to_a + 17 * sto_a, t273);
    const V t274 = a9 * t90;
    const V t275 = t274 + a18 * t227;
    const V t276 = t275 + a28 * t228;
    const V t277 = t276 + a32 * t229;
    const V t278 = t277 + a33 * t230;
    const V t279 = t278 + t9 * t91;
    store<V>(to_a + 18 * sto_a, t279);
    const V t280 = a9 * t91;
    const V t281 = t280 + a19 * t218;
    const V t282 = t281 + a29 * t219;
    const V t283 = t282 + a33 * t220;
    const V t284 = t283 + a34 * t221;
    store<V>(to_a + 19 * sto_a, t284);
    const V g4 = load<V>(g + 4 * sg);
    const V t285 = T(2) * g4;
    const V t286 = a4 * t92;
    const V t287 = t286 + a10 * t219;
    const V t288 = t287 + a20 * t285;
    store<V>(to_a + 20 * sto_a, t288);
    const V t289 = T(8) * g4;
    const V t290 = T(2) * a4;
    const V t291 = a10 * t220;
    const V t292 = t291 + a11 * t228;
    const V t293 = t292 + a21 * t289;
    const V t294 = t293 + t7 * t92;
    const V t295 = t294 + t101 * t290;
    store<V>(to_a + 21 * sto_a, t295);
    const V t296 = a10 * t221;
    const V t297 = t296 + a12 * t228;
    const V t298 = t297 + a22 * t289;
    const V t299 = t298 + t8 * t92;
    const V t300 = t299 + t102 * t290;
    store<V>(to_a + 22 * sto_a, t300);
    const V t301 = T(12) * g4;
    const V t302 = T(4) * a5;
    const V t303 = a4 * t93;
    const V t304 = t303 + a7 * t92;
    const V t305 = t304 + a11 * t229;
    const V t306 = t305 + a13 * t228;
    const V t307 = t306 + a23 * t301;
    const V t308 = t307 + t101 * t302;
    store<V>(to_a + 23 * sto_a, t308);
    const V t309 = T(24) * g4;
    const V t310 = T(4) * a6;
    const V t311 = a11 * t230;
    const V t312 = t311 + a12 * t229;
    const V t313 = t312 + a24 * t309;
    const V t314 = t313 + t9 * t92;
    const V t315 = t314 + t16 * t219;
    const V t316 = t315 + t103 * t290;
    const V t317 = t316 + t102 * t302;
    const V t318 = t317 + t101 * t310;
    store<V>(to_a + 24 * sto_a, t318);
    const V t319 = a4 * t94;
    const V t320 = t319 + a9 * t92;
    const V t321 = t320 + a12 * t230;
    const V t322 = t321 + a15 * t228;
    const V t323 = t322 + a25 * t301;
    const V t324 = t323 + t102 * t310;
    store<V>(to_a + 25 * sto_a, t324);
    const V t325 = T(2) * a7;
    const V t326 = a13 * t229;
    const V t327 = t326 + a16 * t219;
    const V t328 = t327 + a26 * t289;
    const V t329 = t328 + t7 * t93;
    const V t330 = t329 + t101 * t325;
    store<V>(to_a + 26 * sto_a, t330);
    const V t331 = T(4) * a8;
    const V t332 = a13 * t230;
    const V t333 = t332 + a17 * t228;
    const V t334 = t333 + a27 * t309;
    const V t335 = t334 + t8 * t93;
    const V t336 = t335 + t16 * t220;
    const V t337 = t336 + t103 * t302;
    const V t338 = t337 + t102 * t325;
    const V t339 = t338 + t101 * t331;
    store<V>(to_a + 27 * sto_a, t339);
    const V t340 = T(2) * a9;
    const V t341 = a15 * t229;
    const V t342 = t341 + a18 * t228;
    const V t343 = t342 + a28 * t309;
    const V t344 = t343 + t7 * t94;
    const V t345 = t344 + t16 * t221;
    const V t346 = t345 + t103 * t310;
    const V t347 = t346 + t102 * t331;
    const V t348 = t347 + t101 * t340;
    store<V>(to_a + 28 * sto_a, t348);
    const V t349 = a15 * t230;
    const V t350 = t349 + a19 * t219;
    const V t351 = t350 + a29 * t289;
    const V t352 = t351 + t8 * t94;
    const V t353 = t352 + t102 * t340;
    store<V>(to_a + 29 * sto_a, t353);
    const V t354 = a7 * t93;
    const V t355 = t354 + a16 * t220;
    const V t356 = t355 + a30 * t285;
    store<V>(to_a + 30 * sto_a, t356);
    const V t357 = a16 * t221;
    const V t358 = t357 + a17 * t229;
    const V t359 = t358 + a31 * t289;
    const V t360 = t359 + t9 * t93;
    const V t361 = t360 + t103 * t325;
    store<V>(to_a + 31 * sto_a, t361);
    const V t362 = a7 * t94;
    const V t363 = t362 + a9 * t93;
    const V t364 = t363 + a17 * t230;
    const V t365 = t364 + a18 * t229;
    const V t366 = t365 + a32 * t301;
    const V t367 = t366 + t103 * t331;
    store<V>(to_a + 32 * sto_a, t367);
    const V t368 = a18 * t230;
    const V t369 = t368 + a19 * t220;
    const V t370 = t369 + a33 * t289;
    const V t371 = t370 + t9 * t94;
    const V t372 = t371 + t103 * t340;
    store<V>(to_a + 33 * sto_a, t372);
    const V t373 = a9 * t94;
    const V t374 = t373 + a19 * t221;
    const V t375 = t374 + a34 * t285;
    store<V>(to_a + 34 * sto_a, t375);
    const V g0 = load<V>(g + 0 * sg);
    store<V>(to_a + 0 * sto_a, g0);
}
template <class V, class T>
static inline void double_backward(const T *a, long sa, const T *g, long sg, const T *v, long sv, T *to_a, long sto_a, T *to_g, long sto_g) {
    const V t0 = V{};
    store<V>(to_a + 0 * sto_a, t0);
    const V g5 = load<V>(g + 5 * sg);
    const V v1 = load<V>(v + 1 * sv);
    const V t1 = g5 * v1;
    const V v2 = load<V>(v + 2 * sv);
    const V t2 = g5 * v2;
    const V v3 = load<V>(v + 3 * sv);
    const V t3 = g5 * v3;
    const V a1 = load<V>(a + 1 * sa);
    const V v4 = load<V>(v + 4 * sv);
    const V t4 = a1 * v4;
    const V a2 = load<V>(a + 2 * sa);
    const V v5 = load<V>(v + 5 * sv);
    const V t5 = t4 + a2 * v5;
    const V a3 = load<V>(a + 3 * sa);
    const V v6 = load<V>(v + 6 * sv);
    const V t6 = t5 + a3 * v6;
    const V a4 = load<V>(a + 4 * sa);
    const V t7 = t6 + a4 * v1;
    const V a5 = load<V>(a + 5 * sa);
    const V t8 = t7 + a5 * v2;
    const V a6 = load<V>(a + 6 * sa);
    const V t9 = t8 + a6 * v3;
    const V v11 = load<V>(v + 11 * sv);
    const V t10 = a5 * v11;
    const V v12 = load<V>(v + 12 * sv);
    const V t11 = t10 + a6 * v12;
    const V a8 = load<V>(a + 8 * sa);
    const V v14 = load<V>(v + 14 * sv);
    const V t12 = t11 + a8 * v14;
    const V a11 = load<V>(a + 11 * sa);
    const V t13 = t12 + a11 * v5;
    const V a12 = load<V>(a + 12 * sa);
    const V t14 = t13 + a12 * v6;
    const V a14 = load<V>(a + 14 * sa);
    const V v8 = load<V>(v + 8 * sv);
    const V t15 = t14 + a14 * v8;
    const V v10 = load<V>(v + 10 * sv);
    const V t16 = a4 * v10;
    const V a7 = load<V>(a + 7 * sa);
    const V v13 = load<V>(v + 13 * sv);
    const V t17 = t16 + a7 * v13;
    const V a9 = load<V>(a + 9 * sa);
    const V v15 = load<V>(v + 15 * sv);
    const V t18 = t17 + a9 * v15;
    const V a10 = load<V>(a + 10 * sa);
    const V t19 = t18 + a10 * v4;
    const V a13 = load<V>(a + 13 * sa);
    const V v7 = load<V>(v + 7 * sv);
    const V t20 = t19 + a13 * v7;
    const V a15 = load<V>(a + 15 * sa);
    const V v9 = load<V>(v + 9 * sv);
    const V t21 = t20 + a15 * v9;
    const V t22 = t21 + T(2) * t15;
    const V v21 = load<V>(v + 21 * sv);
    const V t23 = a11 * v21;
    const V v22 = load<V>(v + 22 * sv);
    const V t24 = t23 + a12 * v22;
    const V v23 = load<V>(v + 23 * sv);
    const V t25 = t24 + a13 * v23;
    const V v25 = load<V>(v + 25 * sv);
    const V t26 = t25 + a15 * v25;
    const V a17 = load<V>(a + 17 * sa);
    const V v27 = load<V>(v + 27 * sv);
    const V t27 = t26 + a17 * v27;
    const V a18 = load<V>(a + 18 * sa);
    const V v28 = load<V>(v + 28 * sv);
    const V t28 = t27 + a18 * v28;
    const V a21 = load<V>(a + 21 * sa);
    const V t29 = t28 + a21 * v11;
    const V a22 = load<V>(a + 22 * sa);
    const V t30 = t29 + a22 * v12;
    const V a23 = load<V>(a + 23 * sa);
    const V t31 = t30 + a23 * v13;
    const V a25 = load<V>(a + 25 * sa);
    const V t32 = t31 + a25 * v15;
    const V a27 = load<V>(a + 27 * sa);
    const V v17 = load<V>(v + 17 * sv);
    const V t33 = t32 + a27 * v17;
    const V a28 = load<V>(a + 28 * sa);
    const V v18 = load<V>(v + 18 * sv);
    const V t34 = t33 + a28 * v18;
    const V v24 = load<V>(v + 24 * sv);
    const V t35 = a14 * v24;
    const V a24 = load<V>(a + 24 * sa);
    const V t36 = t35 + a24 * v14;
    const V v20 = load<V>(v + 20 * sv);
    const V t37 = a10 * v20;
    const V a16 = load<V>(a + 16 * sa);
    const V v26 = load<V>(v + 26 * sv);
    const V t38 = t37 + a16 * v26;
    const V a19 = load<V>(a + 19 * sa);
    const V v29 = load<V>(v + 29 * sv);
    const V t39 = t38 + a19 * v29;
    const V a20 = load<V>(a + 20 * sa);
    const V t40 = t39 + a20 * v10;
    const V a26 = load<V>(a + 26 * sa);
    const V v16 = load<V>(v + 16 * sv);
    const V t41 = t40 + a26 * v16;
    const V a29 = load<V>(a + 29 * sa);
    const V v19 = load<V>(v + 19 * sv);
    const V t42 = t41 + a29 * v19;
    const V t43 = t42 + T(3) * t34;
    const V t44 = t43 + T(6) * t36;
    const V t45 = a3 * g5;
    const V t46 = a2 * g5;
    const V t47 = a1 * g5;
    const V g1 = load<V>(g + 1 * sg);
    const V t48 = T(2) * g1;
    const V t49 = a4 * t1;
    const V t50 = t49 + a5 * t2;
    const V t51 = t50 + a6 * t3;
    const V t52 = t51 + g5 * t9;
    const V g6 = load<V>(g + 6 * sg);
    const V t53 = t52 + g6 * t22;
    const V g7 = load<V>(g + 7 * sg);
    const V t54 = t53 + g7 * t44;
    const V t55 = t54 + t45 * v6;
    const V t56 = t55 + t46 * v5;
    const V t57 = t56 + t47 * v4;
    const V t58 = t57 + t48 * v1;
    store<V>(to_a + 1 * sto_a, t58);
    const V t59 = a1 * v5;
    const V t60 = t59 + a2 * v7;
    const V t61 = t60 + a3 * v8;
    const V t62 = t61 + a5 * v1;
    const V t63 = t62 + a7 * v2;
    const V t64 = t63 + a8 * v3;
    const V t65 = a5 * v13;
    const V t66 = t65 + a6 * v14;
    const V t67 = t66 + a8 * v17;
    const V t68 = t67 + a13 * v5;
    const V t69 = t68 + a14 * v6;
    const V t70 = t69 + a17 * v8;
    const V t71 = a4 * v11;
    const V t72 = t71 + a7 * v16;
    const V t73 = t72 + a9 * v18;
    const V t74 = t73 + a11 * v4;
    const V t75 = t74 + a16 * v7;
    const V t76 = t75 + a18 * v9;
    const V t77 = t76 + T(2) * t70;
    const V t78 = a11 * v23;
    const V t79 = t78 + a12 * v24;
    const V t80 = t79 + a13 * v26;
    const V t81 = t80 + a15 * v28;
    const V v31 = load<V>(v + 31 * sv);
    const V t82 = t81 + a17 * v31;
    const V v32 = load<V>(v + 32 * sv);
    const V t83 = t82 + a18 * v32;
    const V t84 = t83 + a23 * v11;
    const V t85 = t84 + a24 * v12;
    const V t86 = t85 + a26 * v13;
    const V t87 = t86 + a28 * v15;
    const V a31 = load<V>(a + 31 * sa);
    const V t88 = t87 + a31 * v17;
    const V a32 = load<V>(a + 32 * sa);
    const V t89 = t88 + a32 * v18;
    const V t90 = a14 * v27;
    const V t91 = t90 + a27 * v14;
    const V t92 = a10 * v21;
    const V v30 = load<V>(v + 30 * sv);
    const V t93 = t92 + a16 * v30;
    const V v33 = load<V>(v + 33 * sv);
    const V t94 = t93 + a19 * v33;
    const V t95 = t94 + a21 * v10;
    const V a30 = load<V>(a + 30 * sa);
    const V t96 = t95 + a30 * v16;
    const V a33 = load<V>(a + 33 * sa);
    const V t97 = t96 + a33 * v19;
    const V t98 = t97 + T(3) * t89;
    const V t99 = t98 + T(6) * t91;
    const V t100 = a5 * t1;
    const V t101 = t100 + a7 * t2;
    const V t102 = t101 + a8 * t3;
    const V t103 = t102 + g5 * t64;
    const V t104 = t103 + g6 * t77;
    const V t105 = t104 + g7 * t99;
    const V t106 = t105 + t45 * v8;
    const V t107 = t106 + t46 * v7;
    const V t108 = t107 + t47 * v5;
    const V t109 = t108 + t48 * v2;
    store<V>(to_a + 2 * sto_a, t109);
    const V t110 = a1 * v6;
    const V t111 = t110 + a2 * v8;
    const V t112 = t111 + a3 * v9;
    const V t113 = t112 + a6 * v1;
    const V t114 = t113 + a8 * v2;
    const V t115 = t114 + a9 * v3;
    const V t116 = a5 * v14;
    const V t117 = t116 + a6 * v15;
    const V t118 = t117 + a8 * v18;
    const V t119 = t118 + a14 * v5;
    const V t120 = t119 + a15 * v6;
    const V t121 = t120 + a18 * v8;
    const V t122 = a4 * v12;
    const V t123 = t122 + a7 * v17;
    const V t124 = t123 + a9 * v19;
    const V t125 = t124 + a12 * v4;
    const V t126 = t125 + a17 * v7;
    const V t127 = t126 + a19 * v9;
    const V t128 = t127 + T(2) * t121;
    const V t129 = a11 * v24;
    const V t130 = t129 + a12 * v25;
    const V t131 = t130 + a13 * v27;
    const V t132 = t131 + a15 * v29;
    const V t133 = t132 + a17 * v32;
    const V t134 = t133 + a18 * v33;
    const V t135 = t134 + a24 * v11;
    const V t136 = t135 + a25 * v12;
    const V t137 = t136 + a27 * v13;
    const V t138 = t137 + a29 * v15;
    const V t139 = t138 + a32 * v17;
    const V t140 = t139 + a33 * v18;
    const V t141 = a14 * v28;
    const V t142 = t141 + a28 * v14;
    const V t143 = a10 * v22;
    const V t144 = t143 + a16 * v31;
    const V v34 = load<V>(v + 34 * sv);
    const V t145 = t144 + a19 * v34;
    const V t146 = t145 + a22 * v10;
    const V t147 = t146 + a31 * v16;
    const V a34 = load<V>(a + 34 * sa);
    const V t148 = t147 + a34 * v19;
    const V t149 = t148 + T(3) * t140;
    const V t150 = t149 + T(6) * t142;
    const V t151 = a6 * t1;
    const V t152 = t151 + a8 * t2;
    const V t153 = t152 + a9 * t3;
    const V t154 = t153 + g5 * t115;
    const V t155 = t154 + g6 * t128;
    const V t156 = t155 + g7 * t150;
    const V t157 = t156 + t45 * v9;
    const V t158 = t157 + t46 * v8;
    const V t159 = t158 + t47 * v6;
    const V t160 = t159 + t48 * v3;
    store<V>(to_a + 3 * sto_a, t160);
    const V t161 = g6 * v1;
    const V t162 = g6 * v2;
    const V t163 = g6 * v3;
    const V g8 = load<V>(g + 8 * sg);
    const V t164 = g8 * v4;
    const V t165 = g8 * v7;
    const V t166 = g8 * v9;
    const V t167 = a5 * v21;
    const V t168 = t167 + a6 * v22;
    const V t169 = t168 + a8 * v24;
    const V t170 = t169 + a21 * v5;
    const V t171 = t170 + a22 * v6;
    const V t172 = t171 + a24 * v8;
    const V t173 = a4 * v20;
    const V t174 = t173 + a7 * v23;
    const V t175 = t174 + a9 * v25;
    const V t176 = t175 + a20 * v4;
    const V t177 = t176 + a23 * v7;
    const V t178 = t177 + a25 * v9;
    const V t179 = t178 + T(2) * t172;
    const V t180 = a9 * g8;
    const V t181 = a7 * g8;
    const V t182 = a4 * g8;
    const V t183 = a3 * g6;
    const V t184 = a2 * g6;
    const V t185 = a1 * g6;
    const V t186 = g8 * v5;
    const V t187 = g8 * v6;
    const V t188 = g8 * v8;
    const V t189 = a8 * g8;
    const V t190 = a6 * g8;
    const V t191 = a5 * g8;
    const V t192 = a21 * t186;
    const V t193 = t192 + a22 * t187;
    const V t194 = t193 + a24 * t188;
    const V g2 = load<V>(g + 2 * sg);
    const V t195 = t194 + g2 * v4;
    const V t196 = t195 + t189 * v24;
    const V t197 = t196 + t190 * v22;
    const V t198 = t197 + t191 * v21;
    const V t199 = a1 * t1;
    const V t200 = t199 + a10 * t161;
    const V t201 = t200 + a11 * t162;
    const V t202 = t201 + a12 * t163;
    const V t203 = t202 + a20 * t164;
    const V t204 = t203 + a23 * t165;
    const V t205 = t204 + a25 * t166;
    const V t206 = t205 + g8 * t179;
    const V t207 = t206 + t180 * v25;
    const V t208 = t207 + t181 * v23;
    const V t209 = t208 + t182 * v20;
    const V t210 = t209 + t183 * v12;
    const V t211 = t210 + t184 * v11;
    const V t212 = t211 + t185 * v10;
    const V t213 = t212 + t47 * v1;
    const V t214 = t213 + T(2) * t198;
    store<V>(to_a + 4 * sto_a, t214);
    const V t215 = a5 * v23;
    const V t216 = t215 + a6 * v24;
    const V t217 = t216 + a8 * v27;
    const V t218 = t217 + a23 * v5;
    const V t219 = t218 + a24 * v6;
    const V t220 = t219 + a27 * v8;
    const V t221 = a4 * v21;
    const V t222 = t221 + a7 * v26;
    const V t223 = t222 + a9 * v28;
    const V t224 = t223 + a21 * v4;
    const V t225 = t224 + a26 * v7;
    const V t226 = t225 + a28 * v9;
    const V t227 = t226 + T(2) * t220;
    const V t228 = a11 * t161;
    const V t229 = t228 + a13 * t162;
    const V t230 = t229 + a14 * t163;
    const V t231 = t230 + a21 * t164;
    const V t232 = t231 + a26 * t165;
    const V t233 = t232 + a28 * t166;
    const V t234 = t233 + g8 * t227;
    const V t235 = t234 + t180 * v28;
    const V t236 = t235 + t181 * v26;
    const V t237 = t236 + t182 * v21;
    const V t238 = t237 + t183 * v14;
    const V t239 = t238 + t184 * v13;
    const V t240 = t239 + t185 * v11;
    const V t241 = a23 * t186;
    const V t242 = t241 + a24 * t187;
    const V t243 = t242 + a27 * t188;
    const V t244 = t243 + g2 * v5;
    const V t245 = t244 + t189 * v27;
    const V t246 = t245 + t190 * v24;
    const V t247 = t246 + t191 * v23;
    const V t248 = a1 * t2;
    const V t249 = t248 + a2 * t1;
    const V t250 = t249 + t46 * v1;
    const V t251 = t250 + t47 * v2;
    const V t252 = t251 + T(2) * t240;
    const V t253 = t252 + T(4) * t247;
    store<V>(to_a + 5 * sto_a, t253);
    const V t254 = a5 * v24;
    const V t255 = t254 + a6 * v25;
    const V t256 = t255 + a8 * v28;
    const V t257 = t256 + a24 * v5;
    const V t258 = t257 + a25 * v6;
    const V t259 = t258 + a28 * v8;
    const V t260 = a4 * v22;
    const V t261 = t260 + a7 * v27;
    const V t262 = t261 + a9 * v29;
    const V t263 = t262 + a22 * v4;
    const V t264 = t263 + a27 * v7;
    const V t265 = t264 + a29 * v9;
    const V t266 = t265 + T(2) * t259;
    const V t267 = a12 * t161;
    const V t268 = t267 + a14 * t162;
    const V t269 = t268 + a15 * t163;
    const V t270 = t269 + a22 * t164;
    const V t271 = t270 + a27 * t165;
    const V t272 = t271 + a29 * t166;
    const V t273 = t272 + g8 * t266;
    const V t274 = t273 + t180 * v29;
    const V t275 = t274 + t181 * v27;
    const V t276 = t275 + t182 * v22;
    const V t277 = t276 + t183 * v15;
    const V t278 = t277 + t184 * v14;
    const V t279 = t278 + t185 * v12;
    const V t280 = a24 * t186;
    const V t281 = t280 + a25 * t187;
    const V t282 = t281 + a28 * t188;
    const V t283 = t282 + g2 * v6;
    const V t284 = t283 + t189 * v28;
    const V t285 = t284 + t190 * v25;
    const V t286 = t285 + t191 * v24;
    const V t287 = a1 * t3;
    const V t288 = t287 + a3 * t1;
    const V t289 = t288 + t45 * v1;
    const V t290 = t289 + t47 * v3;
    const V t291 = t290 + T(2) * t279;
    const V t292 = t291 + T(4) * t286;
    store<V>(to_a + 6 * sto_a, t292);
    const V t293 = a5 * v26;
    const V t294 = t293 + a6 * v27;
    const V t295 = t294 + a8 * v31;
    const V t296 = t295 + a26 * v5;
    const V t297 = t296 + a27 * v6;
    const V t298 = t297 + a31 * v8;
    const V t299 = a4 * v23;
    const V t300 = t299 + a7 * v30;
    const V t301 = t300 + a9 * v32;
    const V t302 = t301 + a23 * v4;
    const V t303 = t302 + a30 * v7;
    const V t304 = t303 + a32 * v9;
    const V t305 = t304 + T(2) * t298;
    const V t306 = a26 * t186;
    const V t307 = t306 + a27 * t187;
    const V t308 = t307 + a31 * t188;
    const V t309 = t308 + g2 * v7;
    const V t310 = t309 + t189 * v31;
    const V t311 = t310 + t190 * v27;
    const V t312 = t311 + t191 * v26;
    const V t313 = a2 * t2;
    const V t314 = t313 + a13 * t161;
    const V t315 = t314 + a16 * t162;
    const V t316 = t315 + a17 * t163;
    const V t317 = t316 + a23 * t164;
    const V t318 = t317 + a30 * t165;
    const V t319 = t318 + a32 * t166;
    const V t320 = t319 + g8 * t305;
    const V t321 = t320 + t180 * v32;
    const V t322 = t321 + t181 * v30;
    const V t323 = t322 + t182 * v23;
    const V t324 = t323 + t183 * v17;
    const V t325 = t324 + t184 * v16;
    const V t326 = t325 + t185 * v13;
    const V t327 = t326 + t46 * v2;
    const V t328 = t327 + T(2) * t312;
    store<V>(to_a + 7 * sto_a, t328);
    const V t329 = a5 * v27;
    const V t330 = t329 + a6 * v28;
    const V t331 = t330 + a8 * v32;
    const V t332 = t331 + a27 * v5;
    const V t333 = t332 + a28 * v6;
    const V t334 = t333 + a32 * v8;
    const V t335 = a4 * v24;
    const V t336 = t335 + a7 * v31;
    const V t337 = t336 + a9 * v33;
    const V t338 = t337 + a24 * v4;
    const V t339 = t338 + a31 * v7;
    const V t340 = t339 + a33 * v9;
    const V t341 = t340 + T(2) * t334;
    const V t342 = a14 * t161;
    const V t343 = t342 + a17 * t162;
    const V t344 = t343 + a18 * t163;
    const V t345 = t344 + a24 * t164;
    const V t346 = t345 + a31 * t165;
    const V t347 = t346 + a33 * t166;
    const V t348 = t347 + g8 * t341;
    const V t349 = t348 + t180 * v33;
    const V t350 = t349 + t181 * v31;
    const V t351 = t350 + t182 * v24;
    const V t352 = t351 + t183 * v18;
    const V t353 = t352 + t184 * v17;
    const V t354 = t353 + t185 * v14;
    const V t355 = a27 * t186;
    const V t356 = t355 + a28 * t187;
    const V t357 = t356 + a32 * t188;
    const V t358 = t357 + g2 * v8;
    const V t359 = t358 + t189 * v32;
    const V t360 = t359 + t190 * v28;
    const V t361 = t360 + t191 * v27;
    const V t362 = a2 * t3;
    const V t363 = t362 + a3 * t2;
    const V t364 = t363 + t45 * v2;
    const V t365 = t364 + t46 * v3;
    const V t366 = t365 + T(2) * t354;
    const V t367 = t366 + T(4) * t361;
    store<V>(to_a + 8 * sto_a, t367);
    const V t368 = a5 * v28;
    const V t369 = t368 + a6 * v29;
    const V t370 = t369 + a8 * v33;
    const V t371 = t370 + a28 * v5;
    const V t372 = t371 + a29 * v6;
    const V t373 = t372 + a33 * v8;
    const V t374 = a4 * v25;
    const V t375 = t374 + a7 * v32;
    const V t376 = t375 + a9 * v34;
    const V t377 = t376 + a25 * v4;
    const V t378 = t377 + a32 * v7;
    const V t379 = t378 + a34 * v9;
    const V t380 = t379 + T(2) * t373;
    const V t381 = a28 * t186;
    const V t382 = t381 + a29 * t187;
    const V t383 = t382 + a33 * t188;
    const V t384 = t383 + g2 * v9;
    const V t385 = t384 + t189 * v33;
    const V t386 = t385 + t190 * v29;
    const V t387 = t386 + t191 * v28;
    const V t388 = a3 * t3;
    const V t389 = t388 + a15 * t161;
    const V t390 = t389 + a18 * t162;
    const V t391 = t390 + a19 * t163;
    const V t392 = t391 + a25 * t164;
    const V t393 = t392 + a32 * t165;
    const V t394 = t393 + a34 * t166;
    const V t395 = t394 + g8 * t380;
    const V t396 = t395 + t180 * v34;
    const V t397 = t396 + t181 * v32;
    const V t398 = t397 + t182 * v25;
    const V t399 = t398 + t183 * v19;
    const V t400 = t399 + t184 * v18;
    const V t401 = t400 + t185 * v15;
    const V t402 = t401 + t45 * v3;
    const V t403 = t402 + T(2) * t387;
    store<V>(to_a + 9 * sto_a, t403);
    const V t404 = g7 * v1;
    const V t405 = g7 * v2;
    const V t406 = g7 * v3;
    const V t407 = a3 * g7;
    const V t408 = a2 * g7;
    const V t409 = a1 * g7;
    const V g3 = load<V>(g + 3 * sg);
    const V t410 = T(2) * g3;
    const V t411 = a4 * t161;
    const V t412 = t411 + a20 * t404;
    const V t413 = t412 + a21 * t405;
    const V t414 = t413 + a22 * t406;
    const V t415 = t414 + t407 * v22;
    const V t416 = t415 + t408 * v21;
    const V t417 = t416 + t409 * v20;
    const V t418 = t417 + t185 * v4;
    const V t419 = t418 + t410 * v10;
    store<V>(to_a + 10 * sto_a, t419);
    const V t420 = T(6) * g3;
    const V t421 = a5 * t161;
    const V t422 = t421 + t185 * v5;
    const V t423 = a21 * t404;
    const V t424 = t423 + a23 * t405;
    const V t425 = t424 + a24 * t406;
    const V t426 = t425 + t407 * v24;
    const V t427 = t426 + t408 * v23;
    const V t428 = t427 + t409 * v21;
    const V t429 = a4 * t162;
    const V t430 = t429 + t184 * v4;
    const V t431 = t430 + t420 * v11;
    const V t432 = t431 + T(2) * t422;
    const V t433 = t432 + T(3) * t428;
    store<V>(to_a + 11 * sto_a, t433);
    const V t434 = a6 * t161;
    const V t435 = t434 + t185 * v6;
    const V t436 = a22 * t404;
    const V t437 = t436 + a24 * t405;
    const V t438 = t437 + a25 * t406;
    const V t439 = t438 + t407 * v25;
    const V t440 = t439 + t408 * v24;
    const V t441 = t440 + t409 * v22;
    const V t442 = a4 * t163;
    const V t443 = t442 + t183 * v4;
    const V t444 = t443 + t420 * v12;
    const V t445 = t444 + T(2) * t435;
    const V t446 = t445 + T(3) * t441;
    store<V>(to_a + 12 * sto_a, t446);
    const V t447 = a5 * t162;
    const V t448 = t447 + t184 * v5;
    const V t449 = a23 * t404;
    const V t450 = t449 + a26 * t405;
    const V t451 = t450 + a27 * t406;
    const V t452 = t451 + t407 * v27;
    const V t453 = t452 + t408 * v26;
    const V t454 = t453 + t409 * v23;
    const V t455 = a7 * t161;
    const V t456 = t455 + t185 * v7;
    const V t457 = t456 + t420 * v13;
    const V t458 = t457 + T(2) * t448;
    const V t459 = t458 + T(3) * t454;
    store<V>(to_a + 13 * sto_a, t459);
    const V t460 = a24 * t404;
    const V t461 = t460 + a27 * t405;
    const V t462 = t461 + a28 * t406;
    const V t463 = t462 + t407 * v28;
    const V t464 = t463 + t408 * v27;
    const V t465 = t464 + t409 * v24;
    const V t466 = a5 * t163;
    const V t467 = t466 + a6 * t162;
    const V t468 = t467 + a8 * t161;
    const V t469 = t468 + t183 * v5;
    const V t470 = t469 + t184 * v6;
    const V t471 = t470 + t185 * v8;
    const V t472 = t471 + t420 * v14;
    const V t473 = t472 + T(3) * t465;
    const V t474 = T(2) * t473;
    store<V>(to_a + 14 * sto_a, t474);
    const V t475 = a6 * t163;
    const V t476 = t475 + t183 * v6;
    const V t477 = a25 * t404;
    const V t478 = t477 + a28 * t405;
    const V t479 = t478 + a29 * t406;
    const V t480 = t479 + t407 * v29;
    const V t481 = t480 + t408 * v28;
    const V t482 = t481 + t409 * v25;
    const V t483 = a9 * t161;
    const V t484 = t483 + t185 * v9;
    const V t485 = t484 + t420 * v15;
    const V t486 = t485 + T(2) * t476;
    const V t487 = t486 + T(3) * t482;
    store<V>(to_a + 15 * sto_a, t487);
    const V t488 = a7 * t162;
    const V t489 = t488 + a26 * t404;
    const V t490 = t489 + a30 * t405;
    const V t491 = t490 + a31 * t406;
    const V t492 = t491 + t407 * v31;
    const V t493 = t492 + t408 * v30;
    const V t494 = t493 + t409 * v26;
    const V t495 = t494 + t184 * v7;
    const V t496 = t495 + t410 * v16;
    store<V>(to_a + 16 * sto_a, t496);
    const V t497 = a8 * t162;
    const V t498 = t497 + t184 * v8;
    const V t499 = a27 * t404;
    const V t500 = t499 + a31 * t405;
    const V t501 = t500 + a32 * t406;
    const V t502 = t501 + t407 * v32;
    const V t503 = t502 + t408 * v31;
    const V t504 = t503 + t409 * v27;
    const V t505 = a7 * t163;
    const V t506 = t505 + t183 * v7;
    const V t507 = t506 + t420 * v17;
    const V t508 = t507 + T(2) * t498;
    const V t509 = t508 + T(3) * t504;
    store<V>(to_a + 17 * sto_a, t509);
    const V t510 = a8 * t163;
    const V t511 = t510 + t183 * v8;
    const V t512 = a28 * t404;
    const V t513 = t512 + a32 * t405;
    const V t514 = t513 + a33 * t406;
    const V t515 = t514 + t407 * v33;
    const V t516 = t515 + t408 * v32;
    const V t517 = t516 + t409 * v28;
    const V t518 = a9 * t162;
    const V t519 = t518 + t184 * v9;
    const V t520 = t519 + t420 * v18;
    const V t521 = t520 + T(2) * t511;
    const V t522 = t521 + T(3) * t517;
    store<V>(to_a + 18 * sto_a, t522);
    const V t523 = a9 * t163;
    const V t524 = t523 + a29 * t404;
    const V t525 = t524 + a33 * t405;
    const V t526 = t525 + a34 * t406;
    const V t527 = t526 + t407 * v34;
    const V t528 = t527 + t408 * v33;
    const V t529 = t528 + t409 * v29;
    const V t530 = t529 + t183 * v9;
    const V t531 = t530 + t410 * v19;
    store<V>(to_a + 19 * sto_a, t531);
    const V g4 = load<V>(g + 4 * sg);
    const V t532 = T(2) * g4;
    const V t533 = a4 * t164;
    const V t534 = t533 + a10 * t404;
    const V t535 = t534 + t182 * v4;
    const V t536 = t535 + t409 * v10;
    const V t537 = t536 + t532 * v20;
    store<V>(to_a + 20 * sto_a, t537);
    const V t538 = T(8) * g4;
    const V t539 = a4 * t186;
    const V t540 = t539 + a5 * t164;
    const V t541 = t540 + t191 * v4;
    const V t542 = t541 + t182 * v5;
    const V t543 = a11 * t404;
    const V t544 = t543 + t409 * v11;
    const V t545 = a10 * t405;
    const V t546 = t545 + t408 * v10;
    const V t547 = t546 + t538 * v21;
    const V t548 = t547 + T(2) * t542;
    const V t549 = t548 + T(3) * t544;
    store<V>(to_a + 21 * sto_a, t549);
    const V t550 = a4 * t187;
    const V t551 = t550 + a6 * t164;
    const V t552 = t551 + t190 * v4;
    const V t553 = t552 + t182 * v6;
    const V t554 = a12 * t404;
    const V t555 = t554 + t409 * v12;
    const V t556 = a10 * t406;
    const V t557 = t556 + t407 * v10;
    const V t558 = t557 + t538 * v22;
    const V t559 = t558 + T(2) * t553;
    const V t560 = t559 + T(3) * t555;
    store<V>(to_a + 22 * sto_a, t560);
    const V t561 = T(12) * g4;
    const V t562 = a11 * t405;
    const V t563 = t562 + a13 * t404;
    const V t564 = t563 + t408 * v11;
    const V t565 = t564 + t409 * v13;
    const V t566 = a5 * t186;
    const V t567 = t566 + t191 * v5;
    const V t568 = a4 * t165;
    const V t569 = t568 + a7 * t164;
    const V t570 = t569 + t181 * v4;
    const V t571 = t570 + t182 * v7;
    const V t572 = t571 + t561 * v23;
    const V t573 = t572 + T(3) * t565;
    const V t574 = t573 + T(4) * t567;
    store<V>(to_a + 23 * sto_a, t574);
    const V t575 = T(24) * g4;
    const V t576 = a4 * t188;
    const V t577 = t576 + a8 * t164;
    const V t578 = t577 + t189 * v4;
    const V t579 = t578 + t182 * v8;
    const V t580 = a11 * t406;
    const V t581 = t580 + a12 * t405;
    const V t582 = t581 + t407 * v11;
    const V t583 = t582 + t408 * v12;
    const V t584 = a5 * t187;
    const V t585 = t584 + a6 * t186;
    const V t586 = t585 + t190 * v5;
    const V t587 = t586 + t191 * v6;
    const V t588 = a14 * t404;
    const V t589 = t588 + t409 * v14;
    const V t590 = t575 * v24;
    const V t591 = t590 + T(2) * t579;
    const V t592 = t591 + T(3) * t583;
    const V t593 = t592 + T(4) * t587;
    const V t594 = t593 + T(6) * t589;
    store<V>(to_a + 24 * sto_a, t594);
    const V t595 = a12 * t406;
    const V t596 = t595 + a15 * t404;
    const V t597 = t596 + t407 * v12;
    const V t598 = t597 + t409 * v15;
    const V t599 = a6 * t187;
    const V t600 = t599 + t190 * v6;
    const V t601 = a4 * t166;
    const V t602 = t601 + a9 * t164;
    const V t603 = t602 + t180 * v4;
    const V t604 = t603 + t182 * v9;
    const V t605 = t604 + t561 * v25;
    const V t606 = t605 + T(3) * t598;
    const V t607 = t606 + T(4) * t600;
    store<V>(to_a + 25 * sto_a, t607);
    const V t608 = a5 * t165;
    const V t609 = t608 + a7 * t186;
    const V t610 = t609 + t181 * v5;
    const V t611 = t610 + t191 * v7;
    const V t612 = a13 * t405;
    const V t613 = t612 + t408 * v13;
    const V t614 = a16 * t404;
    const V t615 = t614 + t409 * v16;
    const V t616 = t615 + t538 * v26;
    const V t617 = t616 + T(2) * t611;
    const V t618 = t617 + T(3) * t613;
    store<V>(to_a + 26 * sto_a, t618);
    const V t619 = a6 * t165;
    const V t620 = t619 + a7 * t187;
    const V t621 = t620 + t181 * v6;
    const V t622 = t621 + t190 * v7;
    const V t623 = a13 * t406;
    const V t624 = t623 + a17 * t404;
    const V t625 = t624 + t407 * v13;
    const V t626 = t625 + t409 * v17;
    const V t627 = a5 * t188;
    const V t628 = t627 + a8 * t186;
    const V t629 = t628 + t189 * v5;
    const V t630 = t629 + t191 * v8;
    const V t631 = a14 * t405;
    const V t632 = t631 + t408 * v14;
    const V t633 = t575 * v27;
    const V t634 = t633 + T(2) * t622;
    const V t635 = t634 + T(3) * t626;
    const V t636 = t635 + T(4) * t630;
    const V t637 = t636 + T(6) * t632;
    store<V>(to_a + 27 * sto_a, t637);
    const V t638 = a5 * t166;
    const V t639 = t638 + a9 * t186;
    const V t640 = t639 + t180 * v5;
    const V t641 = t640 + t191 * v9;
    const V t642 = a15 * t405;
    const V t643 = t642 + a18 * t404;
    const V t644 = t643 + t408 * v15;
    const V t645 = t644 + t409 * v18;
    const V t646 = a6 * t188;
    const V t647 = t646 + a8 * t187;
    const V t648 = t647 + t189 * v6;
    const V t649 = t648 + t190 * v8;
    const V t650 = a14 * t406;
    const V t651 = t650 + t407 * v14;
    const V t652 = t575 * v28;
    const V t653 = t652 + T(2) * t641;
    const V t654 = t653 + T(3) * t645;
    const V t655 = t654 + T(4) * t649;
    const V t656 = t655 + T(6) * t651;
    store<V>(to_a + 28 * sto_a, t656);
    const V t657 = a6 * t166;
    const V t658 = t657 + a9 * t187;
    const V t659 = t658 + t180 * v6;
    const V t660 = t659 + t190 * v9;
    const V t661 = a15 * t406;
    const V t662 = t661 + t407 * v15;
    const V t663 = a19 * t404;
    const V t664 = t663 + t409 * v19;
    const V t665 = t664 + t538 * v29;
    const V t666 = t665 + T(2) * t660;
    const V t667 = t666 + T(3) * t662;
    store<V>(to_a + 29 * sto_a, t667);
    const V t668 = a7 * t165;
    const V t669 = t668 + a16 * t405;
    const V t670 = t669 + t181 * v7;
    const V t671 = t670 + t408 * v16;
    const V t672 = t671 + t532 * v30;
    store<V>(to_a + 30 * sto_a, t672);
    const V t673 = a7 * t188;
    const V t674 = t673 + a8 * t165;
    const V t675 = t674 + t189 * v7;
    const V t676 = t675 + t181 * v8;
    const V t677 = a17 * t405;
    const V t678 = t677 + t408 * v17;
    const V t679 = a16 * t406;
    const V t680 = t679 + t407 * v16;
    const V t681 = t680 + t538 * v31;
    const V t682 = t681 + T(2) * t676;
    const V t683 = t682 + T(3) * t678;
    store<V>(to_a + 31 * sto_a, t683);
    const V t684 = a17 * t406;
    const V t685 = t684 + a18 * t405;
    const V t686 = t685 + t407 * v17;
    const V t687 = t686 + t408 * v18;
    const V t688 = a8 * t188;
    const V t689 = t688 + t189 * v8;
    const V t690 = a7 * t166;
    const V t691 = t690 + a9 * t165;
    const V t692 = t691 + t180 * v7;
    const V t693 = t692 + t181 * v9;
    const V t694 = t693 + t561 * v32;
    const V t695 = t694 + T(3) * t687;
    const V t696 = t695 + T(4) * t689;
    store<V>(to_a + 32 * sto_a, t696);
    const V t697 = a8 * t166;
    const V t698 = t697 + a9 * t188;
    const V t699 = t698 + t180 * v8;
    const V t700 = t699 + t189 * v9;
    const V t701 = a18 * t406;
    const V t702 = t701 + t407 * v18;
    const V t703 = a19 * t405;
    const V t704 = t703 + t408 * v19;
    const V t705 = t704 + t538 * v33;
    const V t706 = t705 + T(2) * t700;
    const V t707 = t706 + T(3) * t702;
    store<V>(to_a + 33 * sto_a, t707);
    const V t708 = a9 * t166;
    const V t709 = t708 + a19 * t406;
    const V t710 = t709 + t180 * v9;
    const V t711 = t710 + t407 * v19;
    const V t712 = t711 + t532 * v34;
    store<V>(to_a + 34 * sto_a, t712);
    const V t713 = a1 * v1;
    const V t714 = t713 + a2 * v2;
    const V t715 = t714 + a3 * v3;
    const V t716 = T(2) * t715;
    store<V>(to_g + 1 * sto_g, t716);
    const V t717 = T(2) * a5;
    const V t718 = T(2) * a6;
    const V t719 = T(2) * a8;
    const V t720 = a4 * v4;
    const V t721 = t720 + a7 * v7;
    const V t722 = t721 + a9 * v9;
    const V t723 = t722 + t717 * v5;
    const V t724 = t723 + t718 * v6;
    const V t725 = t724 + t719 * v8;
    const V t726 = T(2) * t725;
    store<V>(to_g + 2 * sto_g, t726);
    const V t727 = T(6) * a14;
    const V t728 = a11 * v11;
    const V t729 = t728 + a12 * v12;
    const V t730 = t729 + a13 * v13;
    const V t731 = t730 + a15 * v15;
    const V t732 = t731 + a17 * v17;
    const V t733 = t732 + a18 * v18;
    const V t734 = a10 * v10;
    const V t735 = t734 + a16 * v16;
    const V t736 = t735 + a19 * v19;
    const V t737 = t736 + t727 * v14;
    const V t738 = t737 + T(3) * t733;
    const V t739 = T(2) * t738;
    store<V>(to_g + 3 * sto_g, t739);
    const V t740 = a21 * v21;
    const V t741 = t740 + a22 * v22;
    const V t742 = t741 + a26 * v26;
    const V t743 = t742 + a29 * v29;
    const V t744 = t743 + a31 * v31;
    const V t745 = t744 + a33 * v33;
    const V t746 = a23 * v23;
    const V t747 = t746 + a25 * v25;
    const V t748 = t747 + a32 * v32;
    const V t749 = a24 * v24;
    const V t750 = t749 + a27 * v27;
    const V t751 = t750 + a28 * v28;
    const V t752 = a20 * v20;
    const V t753 = t752 + a30 * v30;
    const V t754 = t753 + a34 * v34;
    const V t755 = t754 + T(4) * t745;
    const V t756 = t755 + T(6) * t748;
    const V t757 = t756 + T(12) * t751;
    const V t758 = T(2) * t757;
    store<V>(to_g + 4 * sto_g, t758);
    const V t759 = a1 * a4;
    const V t760 = t759 + a2 * a5;
    const V t761 = t760 + a3 * a6;
    const V t762 = a1 * a5;
    const V t763 = t762 + a2 * a7;
    const V t764 = t763 + a3 * a8;
    const V t765 = a1 * a6;
    const V t766 = t765 + a2 * a8;
    const V t767 = t766 + a3 * a9;
    const V t768 = a1 * t9;
    const V t769 = t768 + a2 * t64;
    const V t770 = t769 + a3 * t115;
    const V t771 = t770 + t761 * v1;
    const V t772 = t771 + t764 * v2;
    const V t773 = t772 + t767 * v3;
    store<V>(to_g + 5 * sto_g, t773);
    const V t774 = a4 * a10;
    const V t775 = t774 + a7 * a13;
    const V t776 = t775 + a9 * a15;
    const V t777 = t776 + a11 * t717;
    const V t778 = t777 + a12 * t718;
    const V t779 = t778 + a14 * t719;
    const V t780 = a4 * a11;
    const V t781 = t780 + a7 * a16;
    const V t782 = t781 + a9 * a18;
    const V t783 = t782 + a13 * t717;
    const V t784 = t783 + a14 * t718;
    const V t785 = t784 + a17 * t719;
    const V t786 = a4 * a12;
    const V t787 = t786 + a7 * a17;
    const V t788 = t787 + a9 * a19;
    const V t789 = t788 + a14 * t717;
    const V t790 = t789 + a15 * t718;
    const V t791 = t790 + a18 * t719;
    const V t792 = a1 * t22;
    const V t793 = t792 + a2 * t77;
    const V t794 = t793 + a3 * t128;
    const V t795 = t794 + t779 * v1;
    const V t796 = t795 + t785 * v2;
    const V t797 = t796 + t791 * v3;
    store<V>(to_g + 6 * sto_g, t797);
    const V t798 = a11 * a21;
    const V t799 = t798 + a12 * a22;
    const V t800 = t799 + a13 * a23;
    const V t801 = t800 + a15 * a25;
    const V t802 = t801 + a17 * a27;
    const V t803 = t802 + a18 * a28;
    const V t804 = a10 * a20;
    const V t805 = t804 + a16 * a26;
    const V t806 = t805 + a19 * a29;
    const V t807 = t806 + a24 * t727;
    const V t808 = t807 + T(3) * t803;
    const V t809 = a11 * a23;
    const V t810 = t809 + a12 * a24;
    const V t811 = t810 + a13 * a26;
    const V t812 = t811 + a15 * a28;
    const V t813 = t812 + a17 * a31;
    const V t814 = t813 + a18 * a32;
    const V t815 = a10 * a21;
    const V t816 = t815 + a16 * a30;
    const V t817 = t816 + a19 * a33;
    const V t818 = t817 + a27 * t727;
    const V t819 = t818 + T(3) * t814;
    const V t820 = a11 * a24;
    const V t821 = t820 + a12 * a25;
    const V t822 = t821 + a13 * a27;
    const V t823 = t822 + a15 * a29;
    const V t824 = t823 + a17 * a32;
    const V t825 = t824 + a18 * a33;
    const V t826 = a10 * a22;
    const V t827 = t826 + a16 * a31;
    const V t828 = t827 + a19 * a34;
    const V t829 = t828 + a28 * t727;
    const V t830 = t829 + T(3) * t825;
    const V t831 = a1 * t44;
    const V t832 = t831 + a2 * t99;
    const V t833 = t832 + a3 * t150;
    const V t834 = t833 + t808 * v1;
    const V t835 = t834 + t819 * v2;
    const V t836 = t835 + t830 * v3;
    store<V>(to_g + 7 * sto_g, t836);
    const V t837 = a4 * a20;
    const V t838 = t837 + a7 * a23;
    const V t839 = t838 + a9 * a25;
    const V t840 = t839 + a21 * t717;
    const V t841 = t840 + a22 * t718;
    const V t842 = t841 + a24 * t719;
    const V t843 = a4 * a23;
    const V t844 = t843 + a7 * a30;
    const V t845 = t844 + a9 * a32;
    const V t846 = t845 + a26 * t717;
    const V t847 = t846 + a27 * t718;
    const V t848 = t847 + a31 * t719;
    const V t849 = a4 * a25;
    const V t850 = t849 + a7 * a32;
    const V t851 = t850 + a9 * a34;
    const V t852 = t851 + a28 * t717;
    const V t853 = t852 + a29 * t718;
    const V t854 = t853 + a33 * t719;
    const V t855 = a4 * a21;
    const V t856 = t855 + a7 * a26;
    const V t857 = t856 + a9 * a28;
    const V t858 = t857 + a23 * t717;
    const V t859 = t858 + a24 * t718;
    const V t860 = t859 + a27 * t719;
    const V t861 = a4 * a22;
    const V t862 = t861 + a7 * a27;
    const V t863 = t862 + a9 * a29;
    const V t864 = t863 + a24 * t717;
    const V t865 = t864 + a25 * t718;
    const V t866 = t865 + a28 * t719;
    const V t867 = a4 * a24;
    const V t868 = t867 + a7 * a31;
    const V t869 = t868 + a9 * a33;
    const V t870 = t869 + a27 * t717;
    const V t871 = t870 + a28 * t718;
    const V t872 = t871 + a32 * t719;
    const V t873 = a5 * t227;
    const V t874 = t873 + a6 * t266;
    const V t875 = t874 + a8 * t341;
    const V t876 = t875 + t860 * v5;
    const V t877 = t876 + t866 * v6;
    const V t878 = t877 + t872 * v8;
    const V t879 = a4 * t179;
    const V t880 = t879 + a7 * t305;
    const V t881 = t880 + a9 * t380;
    const V t882 = t881 + t842 * v4;
    const V t883 = t882 + t848 * v7;
    const V t884 = t883 + t854 * v9;
    const V t885 = t884 + T(2) * t878;
    store<V>(to_g + 8 * sto_g, t885);
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
