"""CACE B basis: 8 invariant features of the moments up to degree 3, orders 1 to 3.

Generated, do not edit. Regenerate with:
    basisgen --lmax 3 --numax 3 --selection complete --radial shared --backend cpp

Operations per atom and channel: forward 129, backward 216, double backward 554.
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

BASIS_DIGEST = "cbaf9e7a647adf0782e6b9c242e73fa5757df4b292e26c4d5cdadd1d8e9109d3"
SOURCE_DIGEST = "10d1c85a2e8ee689e932cd6ad11647982dbcb28092ece97e0b2c69e83a1c6c59"
SPEC = {'l_max': (3, 3, 3), 'nu_max': 3, 'selection': 'complete', 'radial': 'shared', 'max_degree': None}
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
    const V a0 = load<V>(a + 0 * sa);
    store<V>(b + 0 * sb, a0);
}
template <class V, class T>
static inline void backward(const T *a, long sa, const T *g, long sg, T *to_a, long sto_a) {
    const V g1 = load<V>(g + 1 * sg);
    const V t0 = T(2) * g1;
    const V a1 = load<V>(a + 1 * sa);
    const V g4 = load<V>(g + 4 * sg);
    const V t1 = a1 * g4;
    const V a2 = load<V>(a + 2 * sa);
    const V t2 = a2 * g4;
    const V a3 = load<V>(a + 3 * sa);
    const V t3 = a3 * g4;
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
    const V t16 = a1 * t0;
    const V t17 = t16 + a4 * t1;
    const V t18 = t17 + a5 * t2;
    const V t19 = t18 + a6 * t3;
    const V t20 = t19 + t6 * g4;
    const V g5 = load<V>(g + 5 * sg);
    const V t21 = t20 + t15 * g5;
    store<V>(to_a + 1 * sto_a, t21);
    const V t22 = a1 * a5;
    const V t23 = t22 + a2 * a7;
    const V t24 = t23 + a3 * a8;
    const V t25 = a4 * a11;
    const V a16 = load<V>(a + 16 * sa);
    const V t26 = t25 + a7 * a16;
    const V a18 = load<V>(a + 18 * sa);
    const V t27 = t26 + a9 * a18;
    const V t28 = t27 + a13 * t7;
    const V t29 = t28 + a14 * t8;
    const V a17 = load<V>(a + 17 * sa);
    const V t30 = t29 + a17 * t9;
    const V t31 = a2 * t0;
    const V t32 = t31 + a5 * t1;
    const V t33 = t32 + a7 * t2;
    const V t34 = t33 + a8 * t3;
    const V t35 = t34 + t24 * g4;
    const V t36 = t35 + t30 * g5;
    store<V>(to_a + 2 * sto_a, t36);
    const V t37 = a1 * a6;
    const V t38 = t37 + a2 * a8;
    const V t39 = t38 + a3 * a9;
    const V t40 = a4 * a12;
    const V t41 = t40 + a7 * a17;
    const V a19 = load<V>(a + 19 * sa);
    const V t42 = t41 + a9 * a19;
    const V t43 = t42 + a14 * t7;
    const V t44 = t43 + a15 * t8;
    const V t45 = t44 + a18 * t9;
    const V t46 = a3 * t0;
    const V t47 = t46 + a6 * t1;
    const V t48 = t47 + a8 * t2;
    const V t49 = t48 + a9 * t3;
    const V t50 = t49 + t39 * g4;
    const V t51 = t50 + t45 * g5;
    store<V>(to_a + 3 * sto_a, t51);
    const V t52 = a1 * g5;
    const V t53 = a2 * g5;
    const V t54 = a3 * g5;
    const V t55 = a4 * a4;
    const V t56 = t55 + a5 * a5;
    const V t57 = t56 + a6 * a6;
    const V t58 = a11 * a11;
    const V t59 = t58 + a12 * a12;
    const V t60 = t59 + a14 * a14;
    const V t61 = a10 * a10;
    const V t62 = t61 + a13 * a13;
    const V t63 = t62 + a15 * a15;
    const V t64 = t63 + T(2) * t60;
    const V g6 = load<V>(g + 6 * sg);
    const V t65 = a4 * g6;
    const V t66 = a5 * g6;
    const V t67 = a6 * g6;
    const V g2 = load<V>(g + 2 * sg);
    const V t68 = a4 * g2;
    const V t69 = t68 + a4 * t65;
    const V t70 = t69 + a5 * t66;
    const V t71 = t70 + a6 * t67;
    const V t72 = a1 * t1;
    const V t73 = t72 + a10 * t52;
    const V t74 = t73 + a11 * t53;
    const V t75 = t74 + a12 * t54;
    const V t76 = t75 + t57 * g6;
    const V g7 = load<V>(g + 7 * sg);
    const V t77 = t76 + t64 * g7;
    const V t78 = t77 + T(2) * t71;
    store<V>(to_a + 4 * sto_a, t78);
    const V t79 = T(4) * g2;
    const V t80 = a7 * g6;
    const V t81 = a8 * g6;
    const V t82 = a4 * a5;
    const V t83 = t82 + a5 * a7;
    const V t84 = t83 + a6 * a8;
    const V t85 = a11 * a13;
    const V t86 = t85 + a12 * a14;
    const V t87 = t86 + a14 * a17;
    const V t88 = a10 * a11;
    const V t89 = t88 + a13 * a16;
    const V t90 = t89 + a15 * a18;
    const V t91 = t90 + T(2) * t87;
    const V t92 = a4 * t66;
    const V t93 = t92 + a5 * t80;
    const V t94 = t93 + a5 * t65;
    const V t95 = t94 + a6 * t81;
    const V t96 = t95 + a7 * t66;
    const V t97 = t96 + a8 * t67;
    const V t98 = t97 + a11 * t52;
    const V t99 = t98 + a13 * t53;
    const V t100 = t99 + a14 * t54;
    const V t101 = t100 + t84 * g6;
    const V t102 = t101 + t91 * g7;
    const V t103 = a1 * t2;
    const V t104 = t103 + a2 * t1;
    const V t105 = t104 + a5 * t79;
    const V t106 = t105 + T(2) * t102;
    store<V>(to_a + 5 * sto_a, t106);
    const V t107 = a9 * g6;
    const V t108 = a4 * a6;
    const V t109 = t108 + a5 * a8;
    const V t110 = t109 + a6 * a9;
    const V t111 = a11 * a14;
    const V t112 = t111 + a12 * a15;
    const V t113 = t112 + a14 * a18;
    const V t114 = a10 * a12;
    const V t115 = t114 + a13 * a17;
    const V t116 = t115 + a15 * a19;
    const V t117 = t116 + T(2) * t113;
    const V t118 = a4 * t67;
    const V t119 = t118 + a5 * t81;
    const V t120 = t119 + a6 * t107;
    const V t121 = t120 + a6 * t65;
    const V t122 = t121 + a8 * t66;
    const V t123 = t122 + a9 * t67;
    const V t124 = t123 + a12 * t52;
    const V t125 = t124 + a14 * t53;
    const V t126 = t125 + a15 * t54;
    const V t127 = t126 + t110 * g6;
    const V t128 = t127 + t117 * g7;
    const V t129 = a1 * t3;
    const V t130 = t129 + a3 * t1;
    const V t131 = t130 + a6 * t79;
    const V t132 = t131 + T(2) * t128;
    store<V>(to_a + 6 * sto_a, t132);
    const V t133 = a5 * a5;
    const V t134 = t133 + a7 * a7;
    const V t135 = t134 + a8 * a8;
    const V t136 = a13 * a13;
    const V t137 = t136 + a14 * a14;
    const V t138 = t137 + a17 * a17;
    const V t139 = a11 * a11;
    const V t140 = t139 + a16 * a16;
    const V t141 = t140 + a18 * a18;
    const V t142 = t141 + T(2) * t138;
    const V t143 = a5 * t66;
    const V t144 = t143 + a7 * g2;
    const V t145 = t144 + a7 * t80;
    const V t146 = t145 + a8 * t81;
    const V t147 = a2 * t2;
    const V t148 = t147 + a13 * t52;
    const V t149 = t148 + a16 * t53;
    const V t150 = t149 + a17 * t54;
    const V t151 = t150 + t135 * g6;
    const V t152 = t151 + t142 * g7;
    const V t153 = t152 + T(2) * t146;
    store<V>(to_a + 7 * sto_a, t153);
    const V t154 = a5 * a6;
    const V t155 = t154 + a7 * a8;
    const V t156 = t155 + a8 * a9;
    const V t157 = a13 * a14;
    const V t158 = t157 + a14 * a15;
    const V t159 = t158 + a17 * a18;
    const V t160 = a11 * a12;
    const V t161 = t160 + a16 * a17;
    const V t162 = t161 + a18 * a19;
    const V t163 = t162 + T(2) * t159;
    const V t164 = a5 * t67;
    const V t165 = t164 + a6 * t66;
    const V t166 = t165 + a7 * t81;
    const V t167 = t166 + a8 * t107;
    const V t168 = t167 + a8 * t80;
    const V t169 = t168 + a9 * t81;
    const V t170 = t169 + a14 * t52;
    const V t171 = t170 + a17 * t53;
    const V t172 = t171 + a18 * t54;
    const V t173 = t172 + t156 * g6;
    const V t174 = t173 + t163 * g7;
    const V t175 = a2 * t3;
    const V t176 = t175 + a3 * t2;
    const V t177 = t176 + a8 * t79;
    const V t178 = t177 + T(2) * t174;
    store<V>(to_a + 8 * sto_a, t178);
    const V t179 = a6 * a6;
    const V t180 = t179 + a8 * a8;
    const V t181 = t180 + a9 * a9;
    const V t182 = a14 * a14;
    const V t183 = t182 + a15 * a15;
    const V t184 = t183 + a18 * a18;
    const V t185 = a12 * a12;
    const V t186 = t185 + a17 * a17;
    const V t187 = t186 + a19 * a19;
    const V t188 = t187 + T(2) * t184;
    const V t189 = a6 * t67;
    const V t190 = t189 + a8 * t81;
    const V t191 = t190 + a9 * g2;
    const V t192 = t191 + a9 * t107;
    const V t193 = a3 * t3;
    const V t194 = t193 + a15 * t52;
    const V t195 = t194 + a18 * t53;
    const V t196 = t195 + a19 * t54;
    const V t197 = t196 + t181 * g6;
    const V t198 = t197 + t188 * g7;
    const V t199 = t198 + T(2) * t192;
    store<V>(to_a + 9 * sto_a, t199);
    const V t200 = a4 * g7;
    const V t201 = a5 * g7;
    const V t202 = a6 * g7;
    const V g3 = load<V>(g + 3 * sg);
    const V t203 = a10 * g3;
    const V t204 = t203 + a10 * t200;
    const V t205 = t204 + a11 * t201;
    const V t206 = t205 + a12 * t202;
    const V t207 = a4 * t52;
    const V t208 = t207 + T(2) * t206;
    store<V>(to_a + 10 * sto_a, t208);
    const V t209 = T(6) * g3;
    const V t210 = a7 * g7;
    const V t211 = a8 * g7;
    const V t212 = a5 * t52;
    const V t213 = t212 + a10 * t201;
    const V t214 = t213 + a11 * t210;
    const V t215 = t214 + a12 * t211;
    const V t216 = a11 * t200;
    const V t217 = t216 + a13 * t201;
    const V t218 = t217 + a14 * t202;
    const V t219 = a4 * t53;
    const V t220 = t219 + a11 * t209;
    const V t221 = t220 + T(2) * t215;
    const V t222 = t221 + T(4) * t218;
    store<V>(to_a + 11 * sto_a, t222);
    const V t223 = a9 * g7;
    const V t224 = a6 * t52;
    const V t225 = t224 + a10 * t202;
    const V t226 = t225 + a11 * t211;
    const V t227 = t226 + a12 * t223;
    const V t228 = a12 * t200;
    const V t229 = t228 + a14 * t201;
    const V t230 = t229 + a15 * t202;
    const V t231 = a4 * t54;
    const V t232 = t231 + a12 * t209;
    const V t233 = t232 + T(2) * t227;
    const V t234 = t233 + T(4) * t230;
    store<V>(to_a + 12 * sto_a, t234);
    const V t235 = a5 * t53;
    const V t236 = t235 + a13 * t200;
    const V t237 = t236 + a16 * t201;
    const V t238 = t237 + a17 * t202;
    const V t239 = a11 * t201;
    const V t240 = t239 + a13 * t210;
    const V t241 = t240 + a14 * t211;
    const V t242 = a7 * t52;
    const V t243 = t242 + a13 * t209;
    const V t244 = t243 + T(2) * t238;
    const V t245 = t244 + T(4) * t241;
    store<V>(to_a + 13 * sto_a, t245);
    const V t246 = a11 * t202;
    const V t247 = t246 + a12 * t201;
    const V t248 = t247 + a13 * t211;
    const V t249 = t248 + a14 * t223;
    const V t250 = t249 + a14 * t210;
    const V t251 = t250 + a14 * t200;
    const V t252 = t251 + a15 * t211;
    const V t253 = t252 + a17 * t201;
    const V t254 = t253 + a18 * t202;
    const V t255 = a5 * t54;
    const V t256 = t255 + a6 * t53;
    const V t257 = t256 + a8 * t52;
    const V t258 = t257 + a14 * t209;
    const V t259 = t258 + T(2) * t254;
    const V t260 = T(2) * t259;
    store<V>(to_a + 14 * sto_a, t260);
    const V t261 = a6 * t54;
    const V t262 = t261 + a15 * t200;
    const V t263 = t262 + a18 * t201;
    const V t264 = t263 + a19 * t202;
    const V t265 = a12 * t202;
    const V t266 = t265 + a14 * t211;
    const V t267 = t266 + a15 * t223;
    const V t268 = a9 * t52;
    const V t269 = t268 + a15 * t209;
    const V t270 = t269 + T(2) * t264;
    const V t271 = t270 + T(4) * t267;
    store<V>(to_a + 15 * sto_a, t271);
    const V t272 = a13 * t201;
    const V t273 = t272 + a16 * g3;
    const V t274 = t273 + a16 * t210;
    const V t275 = t274 + a17 * t211;
    const V t276 = a7 * t53;
    const V t277 = t276 + T(2) * t275;
    store<V>(to_a + 16 * sto_a, t277);
    const V t278 = a8 * t53;
    const V t279 = t278 + a13 * t202;
    const V t280 = t279 + a16 * t211;
    const V t281 = t280 + a17 * t223;
    const V t282 = a14 * t201;
    const V t283 = t282 + a17 * t210;
    const V t284 = t283 + a18 * t211;
    const V t285 = a7 * t54;
    const V t286 = t285 + a17 * t209;
    const V t287 = t286 + T(2) * t281;
    const V t288 = t287 + T(4) * t284;
    store<V>(to_a + 17 * sto_a, t288);
    const V t289 = a8 * t54;
    const V t290 = t289 + a15 * t201;
    const V t291 = t290 + a18 * t210;
    const V t292 = t291 + a19 * t211;
    const V t293 = a14 * t202;
    const V t294 = t293 + a17 * t211;
    const V t295 = t294 + a18 * t223;
    const V t296 = a9 * t53;
    const V t297 = t296 + a18 * t209;
    const V t298 = t297 + T(2) * t292;
    const V t299 = t298 + T(4) * t295;
    store<V>(to_a + 18 * sto_a, t299);
    const V t300 = a15 * t202;
    const V t301 = t300 + a18 * t211;
    const V t302 = t301 + a19 * g3;
    const V t303 = t302 + a19 * t223;
    const V t304 = a9 * t54;
    const V t305 = t304 + T(2) * t303;
    store<V>(to_a + 19 * sto_a, t305);
    const V g0 = load<V>(g + 0 * sg);
    store<V>(to_a + 0 * sto_a, g0);
}
template <class V, class T>
static inline void double_backward(const T *a, long sa, const T *g, long sg, const T *v, long sv, T *to_a, long sto_a, T *to_g, long sto_g) {
    const V t0 = V{};
    store<V>(to_a + 0 * sto_a, t0);
    const V g4 = load<V>(g + 4 * sg);
    const V v1 = load<V>(v + 1 * sv);
    const V t1 = g4 * v1;
    const V v2 = load<V>(v + 2 * sv);
    const V t2 = g4 * v2;
    const V v3 = load<V>(v + 3 * sv);
    const V t3 = g4 * v3;
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
    const V t23 = a3 * g4;
    const V t24 = a2 * g4;
    const V t25 = a1 * g4;
    const V g1 = load<V>(g + 1 * sg);
    const V t26 = T(2) * g1;
    const V t27 = a4 * t1;
    const V t28 = t27 + a5 * t2;
    const V t29 = t28 + a6 * t3;
    const V t30 = t29 + g4 * t9;
    const V g5 = load<V>(g + 5 * sg);
    const V t31 = t30 + g5 * t22;
    const V t32 = t31 + t23 * v6;
    const V t33 = t32 + t24 * v5;
    const V t34 = t33 + t25 * v4;
    const V t35 = t34 + t26 * v1;
    store<V>(to_a + 1 * sto_a, t35);
    const V t36 = a1 * v5;
    const V t37 = t36 + a2 * v7;
    const V t38 = t37 + a3 * v8;
    const V t39 = t38 + a5 * v1;
    const V t40 = t39 + a7 * v2;
    const V t41 = t40 + a8 * v3;
    const V t42 = a5 * v13;
    const V t43 = t42 + a6 * v14;
    const V v17 = load<V>(v + 17 * sv);
    const V t44 = t43 + a8 * v17;
    const V t45 = t44 + a13 * v5;
    const V t46 = t45 + a14 * v6;
    const V a17 = load<V>(a + 17 * sa);
    const V t47 = t46 + a17 * v8;
    const V t48 = a4 * v11;
    const V v16 = load<V>(v + 16 * sv);
    const V t49 = t48 + a7 * v16;
    const V v18 = load<V>(v + 18 * sv);
    const V t50 = t49 + a9 * v18;
    const V t51 = t50 + a11 * v4;
    const V a16 = load<V>(a + 16 * sa);
    const V t52 = t51 + a16 * v7;
    const V a18 = load<V>(a + 18 * sa);
    const V t53 = t52 + a18 * v9;
    const V t54 = t53 + T(2) * t47;
    const V t55 = a5 * t1;
    const V t56 = t55 + a7 * t2;
    const V t57 = t56 + a8 * t3;
    const V t58 = t57 + g4 * t41;
    const V t59 = t58 + g5 * t54;
    const V t60 = t59 + t23 * v8;
    const V t61 = t60 + t24 * v7;
    const V t62 = t61 + t25 * v5;
    const V t63 = t62 + t26 * v2;
    store<V>(to_a + 2 * sto_a, t63);
    const V t64 = a1 * v6;
    const V t65 = t64 + a2 * v8;
    const V t66 = t65 + a3 * v9;
    const V t67 = t66 + a6 * v1;
    const V t68 = t67 + a8 * v2;
    const V t69 = t68 + a9 * v3;
    const V t70 = a5 * v14;
    const V t71 = t70 + a6 * v15;
    const V t72 = t71 + a8 * v18;
    const V t73 = t72 + a14 * v5;
    const V t74 = t73 + a15 * v6;
    const V t75 = t74 + a18 * v8;
    const V t76 = a4 * v12;
    const V t77 = t76 + a7 * v17;
    const V v19 = load<V>(v + 19 * sv);
    const V t78 = t77 + a9 * v19;
    const V t79 = t78 + a12 * v4;
    const V t80 = t79 + a17 * v7;
    const V a19 = load<V>(a + 19 * sa);
    const V t81 = t80 + a19 * v9;
    const V t82 = t81 + T(2) * t75;
    const V t83 = a6 * t1;
    const V t84 = t83 + a8 * t2;
    const V t85 = t84 + a9 * t3;
    const V t86 = t85 + g4 * t69;
    const V t87 = t86 + g5 * t82;
    const V t88 = t87 + t23 * v9;
    const V t89 = t88 + t24 * v8;
    const V t90 = t89 + t25 * v6;
    const V t91 = t90 + t26 * v3;
    store<V>(to_a + 3 * sto_a, t91);
    const V t92 = g5 * v1;
    const V t93 = g5 * v2;
    const V t94 = g5 * v3;
    const V t95 = a3 * g5;
    const V t96 = a2 * g5;
    const V t97 = a1 * g5;
    const V g6 = load<V>(g + 6 * sg);
    const V t98 = g6 * v4;
    const V t99 = g6 * v5;
    const V t100 = g6 * v6;
    const V t101 = a4 * v4;
    const V t102 = t101 + a5 * v5;
    const V t103 = t102 + a6 * v6;
    const V t104 = a11 * v11;
    const V t105 = t104 + a12 * v12;
    const V t106 = t105 + a14 * v14;
    const V t107 = a10 * v10;
    const V t108 = t107 + a13 * v13;
    const V t109 = t108 + a15 * v15;
    const V t110 = t109 + T(2) * t106;
    const V t111 = a6 * g6;
    const V t112 = a5 * g6;
    const V t113 = a4 * g6;
    const V t114 = a4 * t98;
    const V t115 = t114 + a5 * t99;
    const V t116 = t115 + a6 * t100;
    const V g2 = load<V>(g + 2 * sg);
    const V t117 = t116 + g2 * v4;
    const V t118 = t117 + g6 * t103;
    const V g7 = load<V>(g + 7 * sg);
    const V t119 = t118 + g7 * t110;
    const V t120 = t119 + t111 * v6;
    const V t121 = t120 + t112 * v5;
    const V t122 = t121 + t113 * v4;
    const V t123 = a1 * t1;
    const V t124 = t123 + a10 * t92;
    const V t125 = t124 + a11 * t93;
    const V t126 = t125 + a12 * t94;
    const V t127 = t126 + t95 * v12;
    const V t128 = t127 + t96 * v11;
    const V t129 = t128 + t97 * v10;
    const V t130 = t129 + t25 * v1;
    const V t131 = t130 + T(2) * t122;
    store<V>(to_a + 4 * sto_a, t131);
    const V t132 = T(4) * g2;
    const V t133 = g6 * v7;
    const V t134 = g6 * v8;
    const V t135 = a4 * v5;
    const V t136 = t135 + a5 * v4;
    const V t137 = t136 + a5 * v7;
    const V t138 = t137 + a6 * v8;
    const V t139 = t138 + a7 * v5;
    const V t140 = t139 + a8 * v6;
    const V t141 = a11 * v13;
    const V t142 = t141 + a12 * v14;
    const V t143 = t142 + a13 * v11;
    const V t144 = t143 + a14 * v12;
    const V t145 = t144 + a14 * v17;
    const V t146 = t145 + a17 * v14;
    const V t147 = a10 * v11;
    const V t148 = t147 + a11 * v10;
    const V t149 = t148 + a13 * v16;
    const V t150 = t149 + a15 * v18;
    const V t151 = t150 + a16 * v13;
    const V t152 = t151 + a18 * v15;
    const V t153 = t152 + T(2) * t146;
    const V t154 = a8 * g6;
    const V t155 = a7 * g6;
    const V t156 = a4 * t99;
    const V t157 = t156 + a5 * t133;
    const V t158 = t157 + a5 * t98;
    const V t159 = t158 + a6 * t134;
    const V t160 = t159 + a7 * t99;
    const V t161 = t160 + a8 * t100;
    const V t162 = t161 + a11 * t92;
    const V t163 = t162 + a13 * t93;
    const V t164 = t163 + a14 * t94;
    const V t165 = t164 + g6 * t140;
    const V t166 = t165 + g7 * t153;
    const V t167 = t166 + t154 * v6;
    const V t168 = t167 + t155 * v5;
    const V t169 = t168 + t111 * v8;
    const V t170 = t169 + t112 * v4;
    const V t171 = t170 + t112 * v7;
    const V t172 = t171 + t113 * v5;
    const V t173 = t172 + t95 * v14;
    const V t174 = t173 + t96 * v13;
    const V t175 = t174 + t97 * v11;
    const V t176 = a1 * t2;
    const V t177 = t176 + a2 * t1;
    const V t178 = t177 + t24 * v1;
    const V t179 = t178 + t25 * v2;
    const V t180 = t179 + t132 * v5;
    const V t181 = t180 + T(2) * t175;
    store<V>(to_a + 5 * sto_a, t181);
    const V t182 = g6 * v9;
    const V t183 = a4 * v6;
    const V t184 = t183 + a5 * v8;
    const V t185 = t184 + a6 * v4;
    const V t186 = t185 + a6 * v9;
    const V t187 = t186 + a8 * v5;
    const V t188 = t187 + a9 * v6;
    const V t189 = a11 * v14;
    const V t190 = t189 + a12 * v15;
    const V t191 = t190 + a14 * v11;
    const V t192 = t191 + a14 * v18;
    const V t193 = t192 + a15 * v12;
    const V t194 = t193 + a18 * v14;
    const V t195 = a10 * v12;
    const V t196 = t195 + a12 * v10;
    const V t197 = t196 + a13 * v17;
    const V t198 = t197 + a15 * v19;
    const V t199 = t198 + a17 * v13;
    const V t200 = t199 + a19 * v15;
    const V t201 = t200 + T(2) * t194;
    const V t202 = a9 * g6;
    const V t203 = a4 * t100;
    const V t204 = t203 + a5 * t134;
    const V t205 = t204 + a6 * t182;
    const V t206 = t205 + a6 * t98;
    const V t207 = t206 + a8 * t99;
    const V t208 = t207 + a9 * t100;
    const V t209 = t208 + a12 * t92;
    const V t210 = t209 + a14 * t93;
    const V t211 = t210 + a15 * t94;
    const V t212 = t211 + g6 * t188;
    const V t213 = t212 + g7 * t201;
    const V t214 = t213 + t202 * v6;
    const V t215 = t214 + t154 * v5;
    const V t216 = t215 + t111 * v4;
    const V t217 = t216 + t111 * v9;
    const V t218 = t217 + t112 * v8;
    const V t219 = t218 + t113 * v6;
    const V t220 = t219 + t95 * v15;
    const V t221 = t220 + t96 * v14;
    const V t222 = t221 + t97 * v12;
    const V t223 = a1 * t3;
    const V t224 = t223 + a3 * t1;
    const V t225 = t224 + t23 * v1;
    const V t226 = t225 + t25 * v3;
    const V t227 = t226 + t132 * v6;
    const V t228 = t227 + T(2) * t222;
    store<V>(to_a + 6 * sto_a, t228);
    const V t229 = a5 * v5;
    const V t230 = t229 + a7 * v7;
    const V t231 = t230 + a8 * v8;
    const V t232 = a13 * v13;
    const V t233 = t232 + a14 * v14;
    const V t234 = t233 + a17 * v17;
    const V t235 = a11 * v11;
    const V t236 = t235 + a16 * v16;
    const V t237 = t236 + a18 * v18;
    const V t238 = t237 + T(2) * t234;
    const V t239 = a5 * t99;
    const V t240 = t239 + a7 * t133;
    const V t241 = t240 + a8 * t134;
    const V t242 = t241 + g2 * v7;
    const V t243 = t242 + g6 * t231;
    const V t244 = t243 + g7 * t238;
    const V t245 = t244 + t154 * v8;
    const V t246 = t245 + t155 * v7;
    const V t247 = t246 + t112 * v5;
    const V t248 = a2 * t2;
    const V t249 = t248 + a13 * t92;
    const V t250 = t249 + a16 * t93;
    const V t251 = t250 + a17 * t94;
    const V t252 = t251 + t95 * v17;
    const V t253 = t252 + t96 * v16;
    const V t254 = t253 + t97 * v13;
    const V t255 = t254 + t24 * v2;
    const V t256 = t255 + T(2) * t247;
    store<V>(to_a + 7 * sto_a, t256);
    const V t257 = a5 * v6;
    const V t258 = t257 + a6 * v5;
    const V t259 = t258 + a7 * v8;
    const V t260 = t259 + a8 * v7;
    const V t261 = t260 + a8 * v9;
    const V t262 = t261 + a9 * v8;
    const V t263 = a13 * v14;
    const V t264 = t263 + a14 * v13;
    const V t265 = t264 + a14 * v15;
    const V t266 = t265 + a15 * v14;
    const V t267 = t266 + a17 * v18;
    const V t268 = t267 + a18 * v17;
    const V t269 = a11 * v12;
    const V t270 = t269 + a12 * v11;
    const V t271 = t270 + a16 * v17;
    const V t272 = t271 + a17 * v16;
    const V t273 = t272 + a18 * v19;
    const V t274 = t273 + a19 * v18;
    const V t275 = t274 + T(2) * t268;
    const V t276 = a5 * t100;
    const V t277 = t276 + a6 * t99;
    const V t278 = t277 + a7 * t134;
    const V t279 = t278 + a8 * t182;
    const V t280 = t279 + a8 * t133;
    const V t281 = t280 + a9 * t134;
    const V t282 = t281 + a14 * t92;
    const V t283 = t282 + a17 * t93;
    const V t284 = t283 + a18 * t94;
    const V t285 = t284 + g6 * t262;
    const V t286 = t285 + g7 * t275;
    const V t287 = t286 + t202 * v8;
    const V t288 = t287 + t154 * v7;
    const V t289 = t288 + t154 * v9;
    const V t290 = t289 + t155 * v8;
    const V t291 = t290 + t111 * v5;
    const V t292 = t291 + t112 * v6;
    const V t293 = t292 + t95 * v18;
    const V t294 = t293 + t96 * v17;
    const V t295 = t294 + t97 * v14;
    const V t296 = a2 * t3;
    const V t297 = t296 + a3 * t2;
    const V t298 = t297 + t23 * v2;
    const V t299 = t298 + t24 * v3;
    const V t300 = t299 + t132 * v8;
    const V t301 = t300 + T(2) * t295;
    store<V>(to_a + 8 * sto_a, t301);
    const V t302 = a6 * v6;
    const V t303 = t302 + a8 * v8;
    const V t304 = t303 + a9 * v9;
    const V t305 = a14 * v14;
    const V t306 = t305 + a15 * v15;
    const V t307 = t306 + a18 * v18;
    const V t308 = a12 * v12;
    const V t309 = t308 + a17 * v17;
    const V t310 = t309 + a19 * v19;
    const V t311 = t310 + T(2) * t307;
    const V t312 = a6 * t100;
    const V t313 = t312 + a8 * t134;
    const V t314 = t313 + a9 * t182;
    const V t315 = t314 + g2 * v9;
    const V t316 = t315 + g6 * t304;
    const V t317 = t316 + g7 * t311;
    const V t318 = t317 + t202 * v9;
    const V t319 = t318 + t154 * v8;
    const V t320 = t319 + t111 * v6;
    const V t321 = a3 * t3;
    const V t322 = t321 + a15 * t92;
    const V t323 = t322 + a18 * t93;
    const V t324 = t323 + a19 * t94;
    const V t325 = t324 + t95 * v19;
    const V t326 = t325 + t96 * v18;
    const V t327 = t326 + t97 * v15;
    const V t328 = t327 + t23 * v3;
    const V t329 = t328 + T(2) * t320;
    store<V>(to_a + 9 * sto_a, t329);
    const V t330 = g7 * v4;
    const V t331 = g7 * v5;
    const V t332 = g7 * v6;
    const V t333 = a6 * g7;
    const V t334 = a5 * g7;
    const V t335 = a4 * g7;
    const V t336 = a10 * t330;
    const V t337 = t336 + a11 * t331;
    const V t338 = t337 + a12 * t332;
    const V g3 = load<V>(g + 3 * sg);
    const V t339 = t338 + g3 * v10;
    const V t340 = t339 + t333 * v12;
    const V t341 = t340 + t334 * v11;
    const V t342 = t341 + t335 * v10;
    const V t343 = a4 * t92;
    const V t344 = t343 + t97 * v4;
    const V t345 = t344 + T(2) * t342;
    store<V>(to_a + 10 * sto_a, t345);
    const V t346 = T(6) * g3;
    const V t347 = g7 * v7;
    const V t348 = g7 * v8;
    const V t349 = a8 * g7;
    const V t350 = a7 * g7;
    const V t351 = a5 * t92;
    const V t352 = t351 + a10 * t331;
    const V t353 = t352 + a11 * t347;
    const V t354 = t353 + a12 * t348;
    const V t355 = t354 + t349 * v12;
    const V t356 = t355 + t350 * v11;
    const V t357 = t356 + t334 * v10;
    const V t358 = t357 + t97 * v5;
    const V t359 = a11 * t330;
    const V t360 = t359 + a13 * t331;
    const V t361 = t360 + a14 * t332;
    const V t362 = t361 + t333 * v14;
    const V t363 = t362 + t334 * v13;
    const V t364 = t363 + t335 * v11;
    const V t365 = a4 * t93;
    const V t366 = t365 + t96 * v4;
    const V t367 = t366 + t346 * v11;
    const V t368 = t367 + T(2) * t358;
    const V t369 = t368 + T(4) * t364;
    store<V>(to_a + 11 * sto_a, t369);
    const V t370 = g7 * v9;
    const V t371 = a9 * g7;
    const V t372 = a6 * t92;
    const V t373 = t372 + a10 * t332;
    const V t374 = t373 + a11 * t348;
    const V t375 = t374 + a12 * t370;
    const V t376 = t375 + t371 * v12;
    const V t377 = t376 + t349 * v11;
    const V t378 = t377 + t333 * v10;
    const V t379 = t378 + t97 * v6;
    const V t380 = a12 * t330;
    const V t381 = t380 + a14 * t331;
    const V t382 = t381 + a15 * t332;
    const V t383 = t382 + t333 * v15;
    const V t384 = t383 + t334 * v14;
    const V t385 = t384 + t335 * v12;
    const V t386 = a4 * t94;
    const V t387 = t386 + t95 * v4;
    const V t388 = t387 + t346 * v12;
    const V t389 = t388 + T(2) * t379;
    const V t390 = t389 + T(4) * t385;
    store<V>(to_a + 12 * sto_a, t390);
    const V t391 = a5 * t93;
    const V t392 = t391 + a13 * t330;
    const V t393 = t392 + a16 * t331;
    const V t394 = t393 + a17 * t332;
    const V t395 = t394 + t333 * v17;
    const V t396 = t395 + t334 * v16;
    const V t397 = t396 + t335 * v13;
    const V t398 = t397 + t96 * v5;
    const V t399 = a11 * t331;
    const V t400 = t399 + a13 * t347;
    const V t401 = t400 + a14 * t348;
    const V t402 = t401 + t349 * v14;
    const V t403 = t402 + t350 * v13;
    const V t404 = t403 + t334 * v11;
    const V t405 = a7 * t92;
    const V t406 = t405 + t97 * v7;
    const V t407 = t406 + t346 * v13;
    const V t408 = t407 + T(2) * t398;
    const V t409 = t408 + T(4) * t404;
    store<V>(to_a + 13 * sto_a, t409);
    const V t410 = a11 * t332;
    const V t411 = t410 + a12 * t331;
    const V t412 = t411 + a13 * t348;
    const V t413 = t412 + a14 * t370;
    const V t414 = t413 + a14 * t347;
    const V t415 = t414 + a14 * t330;
    const V t416 = t415 + a15 * t348;
    const V t417 = t416 + a17 * t331;
    const V t418 = t417 + a18 * t332;
    const V t419 = t418 + t371 * v14;
    const V t420 = t419 + t349 * v13;
    const V t421 = t420 + t349 * v15;
    const V t422 = t421 + t350 * v14;
    const V t423 = t422 + t333 * v11;
    const V t424 = t423 + t333 * v18;
    const V t425 = t424 + t334 * v12;
    const V t426 = t425 + t334 * v17;
    const V t427 = t426 + t335 * v14;
    const V t428 = a5 * t94;
    const V t429 = t428 + a6 * t93;
    const V t430 = t429 + a8 * t92;
    const V t431 = t430 + t95 * v5;
    const V t432 = t431 + t96 * v6;
    const V t433 = t432 + t97 * v8;
    const V t434 = t433 + t346 * v14;
    const V t435 = t434 + T(2) * t427;
    const V t436 = T(2) * t435;
    store<V>(to_a + 14 * sto_a, t436);
    const V t437 = a6 * t94;
    const V t438 = t437 + a15 * t330;
    const V t439 = t438 + a18 * t331;
    const V t440 = t439 + a19 * t332;
    const V t441 = t440 + t333 * v19;
    const V t442 = t441 + t334 * v18;
    const V t443 = t442 + t335 * v15;
    const V t444 = t443 + t95 * v6;
    const V t445 = a12 * t332;
    const V t446 = t445 + a14 * t348;
    const V t447 = t446 + a15 * t370;
    const V t448 = t447 + t371 * v15;
    const V t449 = t448 + t349 * v14;
    const V t450 = t449 + t333 * v12;
    const V t451 = a9 * t92;
    const V t452 = t451 + t97 * v9;
    const V t453 = t452 + t346 * v15;
    const V t454 = t453 + T(2) * t444;
    const V t455 = t454 + T(4) * t450;
    store<V>(to_a + 15 * sto_a, t455);
    const V t456 = a13 * t331;
    const V t457 = t456 + a16 * t347;
    const V t458 = t457 + a17 * t348;
    const V t459 = t458 + g3 * v16;
    const V t460 = t459 + t349 * v17;
    const V t461 = t460 + t350 * v16;
    const V t462 = t461 + t334 * v13;
    const V t463 = a7 * t93;
    const V t464 = t463 + t96 * v7;
    const V t465 = t464 + T(2) * t462;
    store<V>(to_a + 16 * sto_a, t465);
    const V t466 = a8 * t93;
    const V t467 = t466 + a13 * t332;
    const V t468 = t467 + a16 * t348;
    const V t469 = t468 + a17 * t370;
    const V t470 = t469 + t371 * v17;
    const V t471 = t470 + t349 * v16;
    const V t472 = t471 + t333 * v13;
    const V t473 = t472 + t96 * v8;
    const V t474 = a14 * t331;
    const V t475 = t474 + a17 * t347;
    const V t476 = t475 + a18 * t348;
    const V t477 = t476 + t349 * v18;
    const V t478 = t477 + t350 * v17;
    const V t479 = t478 + t334 * v14;
    const V t480 = a7 * t94;
    const V t481 = t480 + t95 * v7;
    const V t482 = t481 + t346 * v17;
    const V t483 = t482 + T(2) * t473;
    const V t484 = t483 + T(4) * t479;
    store<V>(to_a + 17 * sto_a, t484);
    const V t485 = a8 * t94;
    const V t486 = t485 + a15 * t331;
    const V t487 = t486 + a18 * t347;
    const V t488 = t487 + a19 * t348;
    const V t489 = t488 + t349 * v19;
    const V t490 = t489 + t350 * v18;
    const V t491 = t490 + t334 * v15;
    const V t492 = t491 + t95 * v8;
    const V t493 = a14 * t332;
    const V t494 = t493 + a17 * t348;
    const V t495 = t494 + a18 * t370;
    const V t496 = t495 + t371 * v18;
    const V t497 = t496 + t349 * v17;
    const V t498 = t497 + t333 * v14;
    const V t499 = a9 * t93;
    const V t500 = t499 + t96 * v9;
    const V t501 = t500 + t346 * v18;
    const V t502 = t501 + T(2) * t492;
    const V t503 = t502 + T(4) * t498;
    store<V>(to_a + 18 * sto_a, t503);
    const V t504 = a15 * t332;
    const V t505 = t504 + a18 * t348;
    const V t506 = t505 + a19 * t370;
    const V t507 = t506 + g3 * v19;
    const V t508 = t507 + t371 * v19;
    const V t509 = t508 + t349 * v18;
    const V t510 = t509 + t333 * v15;
    const V t511 = a9 * t94;
    const V t512 = t511 + t95 * v9;
    const V t513 = t512 + T(2) * t510;
    store<V>(to_a + 19 * sto_a, t513);
    const V t514 = a1 * v1;
    const V t515 = t514 + a2 * v2;
    const V t516 = t515 + a3 * v3;
    const V t517 = T(2) * t516;
    store<V>(to_g + 1 * sto_g, t517);
    const V t518 = T(2) * a5;
    const V t519 = T(2) * a6;
    const V t520 = T(2) * a8;
    const V t521 = a4 * v4;
    const V t522 = t521 + a7 * v7;
    const V t523 = t522 + a9 * v9;
    const V t524 = t523 + t518 * v5;
    const V t525 = t524 + t519 * v6;
    const V t526 = t525 + t520 * v8;
    const V t527 = T(2) * t526;
    store<V>(to_g + 2 * sto_g, t527);
    const V t528 = a11 * v11;
    const V t529 = t528 + a12 * v12;
    const V t530 = t529 + a13 * v13;
    const V t531 = t530 + a15 * v15;
    const V t532 = t531 + a17 * v17;
    const V t533 = t532 + a18 * v18;
    const V t534 = a14 * v14;
    const V t535 = a10 * v10;
    const V t536 = t535 + a16 * v16;
    const V t537 = t536 + a19 * v19;
    const V t538 = t537 + T(3) * t533;
    const V t539 = t538 + T(6) * t534;
    const V t540 = T(2) * t539;
    store<V>(to_g + 3 * sto_g, t540);
    const V t541 = a1 * a4;
    const V t542 = t541 + a2 * a5;
    const V t543 = t542 + a3 * a6;
    const V t544 = a1 * a5;
    const V t545 = t544 + a2 * a7;
    const V t546 = t545 + a3 * a8;
    const V t547 = a1 * a6;
    const V t548 = t547 + a2 * a8;
    const V t549 = t548 + a3 * a9;
    const V t550 = a1 * t9;
    const V t551 = t550 + a2 * t41;
    const V t552 = t551 + a3 * t69;
    const V t553 = t552 + t543 * v1;
    const V t554 = t553 + t546 * v2;
    const V t555 = t554 + t549 * v3;
    store<V>(to_g + 4 * sto_g, t555);
    const V t556 = a4 * a10;
    const V t557 = t556 + a7 * a13;
    const V t558 = t557 + a9 * a15;
    const V t559 = t558 + a11 * t518;
    const V t560 = t559 + a12 * t519;
    const V t561 = t560 + a14 * t520;
    const V t562 = a4 * a11;
    const V t563 = t562 + a7 * a16;
    const V t564 = t563 + a9 * a18;
    const V t565 = t564 + a13 * t518;
    const V t566 = t565 + a14 * t519;
    const V t567 = t566 + a17 * t520;
    const V t568 = a4 * a12;
    const V t569 = t568 + a7 * a17;
    const V t570 = t569 + a9 * a19;
    const V t571 = t570 + a14 * t518;
    const V t572 = t571 + a15 * t519;
    const V t573 = t572 + a18 * t520;
    const V t574 = a1 * t22;
    const V t575 = t574 + a2 * t54;
    const V t576 = t575 + a3 * t82;
    const V t577 = t576 + t561 * v1;
    const V t578 = t577 + t567 * v2;
    const V t579 = t578 + t573 * v3;
    store<V>(to_g + 5 * sto_g, t579);
    const V t580 = a4 * a4;
    const V t581 = t580 + a5 * a5;
    const V t582 = t581 + a6 * a6;
    const V t583 = a5 * a5;
    const V t584 = t583 + a7 * a7;
    const V t585 = t584 + a8 * a8;
    const V t586 = a6 * a6;
    const V t587 = t586 + a8 * a8;
    const V t588 = t587 + a9 * a9;
    const V t589 = a4 * a5;
    const V t590 = t589 + a5 * a7;
    const V t591 = t590 + a6 * a8;
    const V t592 = a4 * a6;
    const V t593 = t592 + a5 * a8;
    const V t594 = t593 + a6 * a9;
    const V t595 = a5 * a6;
    const V t596 = t595 + a7 * a8;
    const V t597 = t596 + a8 * a9;
    const V t598 = a4 * t103;
    const V t599 = t598 + a5 * t140;
    const V t600 = t599 + a6 * t188;
    const V t601 = t600 + a7 * t231;
    const V t602 = t601 + a8 * t262;
    const V t603 = t602 + a9 * t304;
    const V t604 = t603 + t591 * v5;
    const V t605 = t604 + t594 * v6;
    const V t606 = t605 + t597 * v8;
    const V t607 = t582 * v4;
    const V t608 = t607 + t585 * v7;
    const V t609 = t608 + t588 * v9;
    const V t610 = t609 + T(2) * t606;
    store<V>(to_g + 6 * sto_g, t610);
    const V t611 = a11 * a11;
    const V t612 = t611 + a12 * a12;
    const V t613 = t612 + a14 * a14;
    const V t614 = a10 * a10;
    const V t615 = t614 + a13 * a13;
    const V t616 = t615 + a15 * a15;
    const V t617 = t616 + T(2) * t613;
    const V t618 = a13 * a13;
    const V t619 = t618 + a14 * a14;
    const V t620 = t619 + a17 * a17;
    const V t621 = a11 * a11;
    const V t622 = t621 + a16 * a16;
    const V t623 = t622 + a18 * a18;
    const V t624 = t623 + T(2) * t620;
    const V t625 = a14 * a14;
    const V t626 = t625 + a15 * a15;
    const V t627 = t626 + a18 * a18;
    const V t628 = a12 * a12;
    const V t629 = t628 + a17 * a17;
    const V t630 = t629 + a19 * a19;
    const V t631 = t630 + T(2) * t627;
    const V t632 = a11 * a13;
    const V t633 = t632 + a12 * a14;
    const V t634 = t633 + a14 * a17;
    const V t635 = a10 * a11;
    const V t636 = t635 + a13 * a16;
    const V t637 = t636 + a15 * a18;
    const V t638 = t637 + T(2) * t634;
    const V t639 = a11 * a14;
    const V t640 = t639 + a12 * a15;
    const V t641 = t640 + a14 * a18;
    const V t642 = a10 * a12;
    const V t643 = t642 + a13 * a17;
    const V t644 = t643 + a15 * a19;
    const V t645 = t644 + T(2) * t641;
    const V t646 = a13 * a14;
    const V t647 = t646 + a14 * a15;
    const V t648 = t647 + a17 * a18;
    const V t649 = a11 * a12;
    const V t650 = t649 + a16 * a17;
    const V t651 = t650 + a18 * a19;
    const V t652 = t651 + T(2) * t648;
    const V t653 = a4 * t110;
    const V t654 = t653 + a5 * t153;
    const V t655 = t654 + a6 * t201;
    const V t656 = t655 + a7 * t238;
    const V t657 = t656 + a8 * t275;
    const V t658 = t657 + a9 * t311;
    const V t659 = t658 + t638 * v5;
    const V t660 = t659 + t645 * v6;
    const V t661 = t660 + t652 * v8;
    const V t662 = t617 * v4;
    const V t663 = t662 + t624 * v7;
    const V t664 = t663 + t631 * v9;
    const V t665 = t664 + T(2) * t661;
    store<V>(to_g + 7 * sto_g, t665);
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
