"""CACE B basis: 14 invariant features of the moments up to degree 3, orders 1 to 3.

Generated, do not edit. Regenerate with:
    basisgen --lmax 3 --numax 3 --selection complete --radial per_degree --backend cpp

Operations per atom and channel: forward 161, backward 274, double backward 680.
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

BASIS_DIGEST = "bd0330447b24086dba5b222d029de822d1692c67b2db60a9e469b6c11d4689ae"
SOURCE_DIGEST = "b70bb6f217ca5457e5fe1d9aa86572bbb40a187da6d1da83d68aab3b873072ce"
SPEC = {'l_max': (3, 3, 3), 'nu_max': 3, 'selection': 'complete', 'radial': 'per_degree', 'max_degree': None}
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
    const V a7 = load<V>(a + 7 * sa);
    const V a4 = load<V>(a + 4 * sa);
    const V t0 = a4 + a7;
    const V a9 = load<V>(a + 9 * sa);
    const V t1 = t0 + a9;
    store<V>(b + 1 * sb, t1);
    const V a1 = load<V>(a + 1 * sa);
    const V t2 = a1 * a1;
    const V a2 = load<V>(a + 2 * sa);
    const V t3 = t2 + a2 * a2;
    const V a3 = load<V>(a + 3 * sa);
    const V t4 = t3 + a3 * a3;
    store<V>(b + 2 * sb, t4);
    const V a13 = load<V>(a + 13 * sa);
    const V a10 = load<V>(a + 10 * sa);
    const V t5 = a10 + a13;
    const V a15 = load<V>(a + 15 * sa);
    const V t6 = t5 + a15;
    const V a16 = load<V>(a + 16 * sa);
    const V a11 = load<V>(a + 11 * sa);
    const V t7 = a11 + a16;
    const V a18 = load<V>(a + 18 * sa);
    const V t8 = t7 + a18;
    const V a17 = load<V>(a + 17 * sa);
    const V a12 = load<V>(a + 12 * sa);
    const V t9 = a12 + a17;
    const V a19 = load<V>(a + 19 * sa);
    const V t10 = t9 + a19;
    const V t11 = a1 * t6;
    const V t12 = t11 + a2 * t8;
    const V t13 = t12 + a3 * t10;
    store<V>(b + 3 * sb, t13);
    const V a5 = load<V>(a + 5 * sa);
    const V t14 = T(2) * a5;
    const V a6 = load<V>(a + 6 * sa);
    const V t15 = T(2) * a6;
    const V a8 = load<V>(a + 8 * sa);
    const V t16 = T(2) * a8;
    const V t17 = a4 * a4;
    const V t18 = t17 + a5 * t14;
    const V t19 = t18 + a6 * t15;
    const V t20 = t19 + a7 * a7;
    const V t21 = t20 + a8 * t16;
    const V t22 = t21 + a9 * a9;
    store<V>(b + 4 * sb, t22);
    const V t23 = t6 * t6;
    const V t24 = t23 + t8 * t8;
    const V t25 = t24 + t10 * t10;
    store<V>(b + 5 * sb, t25);
    const V t26 = a11 * a11;
    const V t27 = t26 + a12 * a12;
    const V t28 = t27 + a13 * a13;
    const V t29 = t28 + a15 * a15;
    const V t30 = t29 + a17 * a17;
    const V t31 = t30 + a18 * a18;
    const V a14 = load<V>(a + 14 * sa);
    const V t32 = a14 * a14;
    const V t33 = a10 * a10;
    const V t34 = t33 + a16 * a16;
    const V t35 = t34 + a19 * a19;
    const V t36 = t35 + T(3) * t31;
    const V t37 = t36 + T(6) * t32;
    store<V>(b + 6 * sb, t37);
    const V t38 = a1 * a4;
    const V t39 = t38 + a2 * a5;
    const V t40 = t39 + a3 * a6;
    const V t41 = a1 * a5;
    const V t42 = t41 + a2 * a7;
    const V t43 = t42 + a3 * a8;
    const V t44 = a1 * a6;
    const V t45 = t44 + a2 * a8;
    const V t46 = t45 + a3 * a9;
    const V t47 = a1 * t40;
    const V t48 = t47 + a2 * t43;
    const V t49 = t48 + a3 * t46;
    store<V>(b + 7 * sb, t49);
    const V t50 = a4 * t6;
    const V t51 = t50 + a5 * t8;
    const V t52 = t51 + a6 * t10;
    const V t53 = a5 * t6;
    const V t54 = t53 + a7 * t8;
    const V t55 = t54 + a8 * t10;
    const V t56 = a6 * t6;
    const V t57 = t56 + a8 * t8;
    const V t58 = t57 + a9 * t10;
    const V t59 = a1 * t52;
    const V t60 = t59 + a2 * t55;
    const V t61 = t60 + a3 * t58;
    store<V>(b + 8 * sb, t61);
    const V t62 = a4 * a10;
    const V t63 = t62 + a7 * a13;
    const V t64 = t63 + a9 * a15;
    const V t65 = t64 + a11 * t14;
    const V t66 = t65 + a12 * t15;
    const V t67 = t66 + a14 * t16;
    const V t68 = a4 * a11;
    const V t69 = t68 + a7 * a16;
    const V t70 = t69 + a9 * a18;
    const V t71 = t70 + a13 * t14;
    const V t72 = t71 + a14 * t15;
    const V t73 = t72 + a17 * t16;
    const V t74 = a4 * a12;
    const V t75 = t74 + a7 * a17;
    const V t76 = t75 + a9 * a19;
    const V t77 = t76 + a14 * t14;
    const V t78 = t77 + a15 * t15;
    const V t79 = t78 + a18 * t16;
    const V t80 = a1 * t67;
    const V t81 = t80 + a2 * t73;
    const V t82 = t81 + a3 * t79;
    store<V>(b + 9 * sb, t82);
    const V t83 = a4 * a4;
    const V t84 = t83 + a5 * a5;
    const V t85 = t84 + a6 * a6;
    const V t86 = a5 * a5;
    const V t87 = t86 + a7 * a7;
    const V t88 = t87 + a8 * a8;
    const V t89 = a6 * a6;
    const V t90 = t89 + a8 * a8;
    const V t91 = t90 + a9 * a9;
    const V t92 = a4 * a5;
    const V t93 = t92 + a5 * a7;
    const V t94 = t93 + a6 * a8;
    const V t95 = a4 * a6;
    const V t96 = t95 + a5 * a8;
    const V t97 = t96 + a6 * a9;
    const V t98 = a5 * a6;
    const V t99 = t98 + a7 * a8;
    const V t100 = t99 + a8 * a9;
    const V t101 = a4 * t85;
    const V t102 = t101 + a7 * t88;
    const V t103 = t102 + a9 * t91;
    const V t104 = t103 + t14 * t94;
    const V t105 = t104 + t15 * t97;
    const V t106 = t105 + t16 * t100;
    store<V>(b + 10 * sb, t106);
    const V t107 = t6 * t52;
    const V t108 = t107 + t8 * t55;
    const V t109 = t108 + t10 * t58;
    store<V>(b + 11 * sb, t109);
    const V t110 = a11 * a11;
    const V t111 = t110 + a12 * a12;
    const V t112 = t111 + a14 * a14;
    const V t113 = a10 * a10;
    const V t114 = t113 + a13 * a13;
    const V t115 = t114 + a15 * a15;
    const V t116 = t115 + T(2) * t112;
    const V t117 = a13 * a13;
    const V t118 = t117 + a14 * a14;
    const V t119 = t118 + a17 * a17;
    const V t120 = a11 * a11;
    const V t121 = t120 + a16 * a16;
    const V t122 = t121 + a18 * a18;
    const V t123 = t122 + T(2) * t119;
    const V t124 = a14 * a14;
    const V t125 = t124 + a15 * a15;
    const V t126 = t125 + a18 * a18;
    const V t127 = a12 * a12;
    const V t128 = t127 + a17 * a17;
    const V t129 = t128 + a19 * a19;
    const V t130 = t129 + T(2) * t126;
    const V t131 = a11 * a13;
    const V t132 = t131 + a12 * a14;
    const V t133 = t132 + a14 * a17;
    const V t134 = a10 * a11;
    const V t135 = t134 + a13 * a16;
    const V t136 = t135 + a15 * a18;
    const V t137 = t136 + T(2) * t133;
    const V t138 = a11 * a14;
    const V t139 = t138 + a12 * a15;
    const V t140 = t139 + a14 * a18;
    const V t141 = a10 * a12;
    const V t142 = t141 + a13 * a17;
    const V t143 = t142 + a15 * a19;
    const V t144 = t143 + T(2) * t140;
    const V t145 = a13 * a14;
    const V t146 = t145 + a14 * a15;
    const V t147 = t146 + a17 * a18;
    const V t148 = a11 * a12;
    const V t149 = t148 + a16 * a17;
    const V t150 = t149 + a18 * a19;
    const V t151 = t150 + T(2) * t147;
    const V t152 = a4 * t116;
    const V t153 = t152 + a7 * t123;
    const V t154 = t153 + a9 * t130;
    const V t155 = t154 + t14 * t137;
    const V t156 = t155 + t15 * t144;
    const V t157 = t156 + t16 * t151;
    store<V>(b + 12 * sb, t157);
    const V t158 = t6 * t67;
    const V t159 = t158 + t8 * t73;
    const V t160 = t159 + t10 * t79;
    store<V>(b + 13 * sb, t160);
    const V a0 = load<V>(a + 0 * sa);
    store<V>(b + 0 * sb, a0);
}
template <class V, class T>
static inline void backward(const T *a, long sa, const T *g, long sg, T *to_a, long sto_a) {
    const V g2 = load<V>(g + 2 * sg);
    const V t0 = T(2) * g2;
    const V a1 = load<V>(a + 1 * sa);
    const V g7 = load<V>(g + 7 * sg);
    const V t1 = a1 * g7;
    const V a2 = load<V>(a + 2 * sa);
    const V t2 = a2 * g7;
    const V a3 = load<V>(a + 3 * sa);
    const V t3 = a3 * g7;
    const V a13 = load<V>(a + 13 * sa);
    const V a10 = load<V>(a + 10 * sa);
    const V t4 = a10 + a13;
    const V a15 = load<V>(a + 15 * sa);
    const V t5 = t4 + a15;
    const V a4 = load<V>(a + 4 * sa);
    const V t6 = a1 * a4;
    const V a5 = load<V>(a + 5 * sa);
    const V t7 = t6 + a2 * a5;
    const V a6 = load<V>(a + 6 * sa);
    const V t8 = t7 + a3 * a6;
    const V a16 = load<V>(a + 16 * sa);
    const V a11 = load<V>(a + 11 * sa);
    const V t9 = a11 + a16;
    const V a18 = load<V>(a + 18 * sa);
    const V t10 = t9 + a18;
    const V a17 = load<V>(a + 17 * sa);
    const V a12 = load<V>(a + 12 * sa);
    const V t11 = a12 + a17;
    const V a19 = load<V>(a + 19 * sa);
    const V t12 = t11 + a19;
    const V t13 = a4 * t5;
    const V t14 = t13 + a5 * t10;
    const V t15 = t14 + a6 * t12;
    const V t16 = T(2) * a5;
    const V t17 = T(2) * a6;
    const V a8 = load<V>(a + 8 * sa);
    const V t18 = T(2) * a8;
    const V t19 = a4 * a10;
    const V a7 = load<V>(a + 7 * sa);
    const V t20 = t19 + a7 * a13;
    const V a9 = load<V>(a + 9 * sa);
    const V t21 = t20 + a9 * a15;
    const V t22 = t21 + a11 * t16;
    const V t23 = t22 + a12 * t17;
    const V a14 = load<V>(a + 14 * sa);
    const V t24 = t23 + a14 * t18;
    const V t25 = a1 * t0;
    const V t26 = t25 + a4 * t1;
    const V t27 = t26 + a5 * t2;
    const V t28 = t27 + a6 * t3;
    const V g3 = load<V>(g + 3 * sg);
    const V t29 = t28 + t5 * g3;
    const V t30 = t29 + t8 * g7;
    const V g8 = load<V>(g + 8 * sg);
    const V t31 = t30 + t15 * g8;
    const V g9 = load<V>(g + 9 * sg);
    const V t32 = t31 + t24 * g9;
    store<V>(to_a + 1 * sto_a, t32);
    const V t33 = a1 * a5;
    const V t34 = t33 + a2 * a7;
    const V t35 = t34 + a3 * a8;
    const V t36 = a5 * t5;
    const V t37 = t36 + a7 * t10;
    const V t38 = t37 + a8 * t12;
    const V t39 = a4 * a11;
    const V t40 = t39 + a7 * a16;
    const V t41 = t40 + a9 * a18;
    const V t42 = t41 + a13 * t16;
    const V t43 = t42 + a14 * t17;
    const V t44 = t43 + a17 * t18;
    const V t45 = a2 * t0;
    const V t46 = t45 + a5 * t1;
    const V t47 = t46 + a7 * t2;
    const V t48 = t47 + a8 * t3;
    const V t49 = t48 + t10 * g3;
    const V t50 = t49 + t35 * g7;
    const V t51 = t50 + t38 * g8;
    const V t52 = t51 + t44 * g9;
    store<V>(to_a + 2 * sto_a, t52);
    const V t53 = a1 * a6;
    const V t54 = t53 + a2 * a8;
    const V t55 = t54 + a3 * a9;
    const V t56 = a6 * t5;
    const V t57 = t56 + a8 * t10;
    const V t58 = t57 + a9 * t12;
    const V t59 = a4 * a12;
    const V t60 = t59 + a7 * a17;
    const V t61 = t60 + a9 * a19;
    const V t62 = t61 + a14 * t16;
    const V t63 = t62 + a15 * t17;
    const V t64 = t63 + a18 * t18;
    const V t65 = a3 * t0;
    const V t66 = t65 + a6 * t1;
    const V t67 = t66 + a8 * t2;
    const V t68 = t67 + a9 * t3;
    const V t69 = t68 + t12 * g3;
    const V t70 = t69 + t55 * g7;
    const V t71 = t70 + t58 * g8;
    const V t72 = t71 + t64 * g9;
    store<V>(to_a + 3 * sto_a, t72);
    const V t73 = a1 * g9;
    const V g13 = load<V>(g + 13 * sg);
    const V t74 = t73 + t5 * g13;
    const V t75 = a2 * g9;
    const V t76 = t75 + t10 * g13;
    const V t77 = a3 * g9;
    const V t78 = t77 + t12 * g13;
    const V t79 = a1 * g8;
    const V g11 = load<V>(g + 11 * sg);
    const V t80 = t79 + t5 * g11;
    const V t81 = a4 * a4;
    const V t82 = t81 + a5 * a5;
    const V t83 = t82 + a6 * a6;
    const V t84 = a11 * a11;
    const V t85 = t84 + a12 * a12;
    const V t86 = t85 + a14 * a14;
    const V t87 = a10 * a10;
    const V t88 = t87 + a13 * a13;
    const V t89 = t88 + a15 * a15;
    const V t90 = t89 + T(2) * t86;
    const V g10 = load<V>(g + 10 * sg);
    const V t91 = a4 * g10;
    const V t92 = a5 * g10;
    const V t93 = a6 * g10;
    const V g4 = load<V>(g + 4 * sg);
    const V t94 = a4 * g4;
    const V t95 = t94 + a4 * t91;
    const V t96 = t95 + a5 * t92;
    const V t97 = t96 + a6 * t93;
    const V t98 = a1 * t1;
    const V t99 = t98 + a10 * t74;
    const V t100 = t99 + a11 * t76;
    const V t101 = t100 + a12 * t78;
    const V t102 = t101 + t5 * t80;
    const V t103 = t102 + t83 * g10;
    const V g12 = load<V>(g + 12 * sg);
    const V t104 = t103 + t90 * g12;
    const V g1 = load<V>(g + 1 * sg);
    const V t105 = t104 + g1;
    const V t106 = t105 + T(2) * t97;
    store<V>(to_a + 4 * sto_a, t106);
    const V t107 = T(4) * g4;
    const V t108 = a2 * g8;
    const V t109 = t108 + t10 * g11;
    const V t110 = a7 * g10;
    const V t111 = a8 * g10;
    const V t112 = a4 * a5;
    const V t113 = t112 + a5 * a7;
    const V t114 = t113 + a6 * a8;
    const V t115 = a11 * a13;
    const V t116 = t115 + a12 * a14;
    const V t117 = t116 + a14 * a17;
    const V t118 = a10 * a11;
    const V t119 = t118 + a13 * a16;
    const V t120 = t119 + a15 * a18;
    const V t121 = t120 + T(2) * t117;
    const V t122 = a4 * t92;
    const V t123 = t122 + a5 * t110;
    const V t124 = t123 + a5 * t91;
    const V t125 = t124 + a6 * t111;
    const V t126 = t125 + a7 * t92;
    const V t127 = t126 + a8 * t93;
    const V t128 = t127 + a11 * t74;
    const V t129 = t128 + a13 * t76;
    const V t130 = t129 + a14 * t78;
    const V t131 = t130 + t114 * g10;
    const V t132 = t131 + t121 * g12;
    const V t133 = a1 * t2;
    const V t134 = t133 + a2 * t1;
    const V t135 = t134 + a5 * t107;
    const V t136 = t135 + t5 * t109;
    const V t137 = t136 + t10 * t80;
    const V t138 = t137 + T(2) * t132;
    store<V>(to_a + 5 * sto_a, t138);
    const V t139 = a3 * g8;
    const V t140 = t139 + t12 * g11;
    const V t141 = a9 * g10;
    const V t142 = a4 * a6;
    const V t143 = t142 + a5 * a8;
    const V t144 = t143 + a6 * a9;
    const V t145 = a11 * a14;
    const V t146 = t145 + a12 * a15;
    const V t147 = t146 + a14 * a18;
    const V t148 = a10 * a12;
    const V t149 = t148 + a13 * a17;
    const V t150 = t149 + a15 * a19;
    const V t151 = t150 + T(2) * t147;
    const V t152 = a4 * t93;
    const V t153 = t152 + a5 * t111;
    const V t154 = t153 + a6 * t141;
    const V t155 = t154 + a6 * t91;
    const V t156 = t155 + a8 * t92;
    const V t157 = t156 + a9 * t93;
    const V t158 = t157 + a12 * t74;
    const V t159 = t158 + a14 * t76;
    const V t160 = t159 + a15 * t78;
    const V t161 = t160 + t144 * g10;
    const V t162 = t161 + t151 * g12;
    const V t163 = a1 * t3;
    const V t164 = t163 + a3 * t1;
    const V t165 = t164 + a6 * t107;
    const V t166 = t165 + t5 * t140;
    const V t167 = t166 + t12 * t80;
    const V t168 = t167 + T(2) * t162;
    store<V>(to_a + 6 * sto_a, t168);
    const V t169 = a5 * a5;
    const V t170 = t169 + a7 * a7;
    const V t171 = t170 + a8 * a8;
    const V t172 = a13 * a13;
    const V t173 = t172 + a14 * a14;
    const V t174 = t173 + a17 * a17;
    const V t175 = a11 * a11;
    const V t176 = t175 + a16 * a16;
    const V t177 = t176 + a18 * a18;
    const V t178 = t177 + T(2) * t174;
    const V t179 = a5 * t92;
    const V t180 = t179 + a7 * g4;
    const V t181 = t180 + a7 * t110;
    const V t182 = t181 + a8 * t111;
    const V t183 = a2 * t2;
    const V t184 = t183 + a13 * t74;
    const V t185 = t184 + a16 * t76;
    const V t186 = t185 + a17 * t78;
    const V t187 = t186 + t10 * t109;
    const V t188 = t187 + t171 * g10;
    const V t189 = t188 + t178 * g12;
    const V t190 = t189 + g1;
    const V t191 = t190 + T(2) * t182;
    store<V>(to_a + 7 * sto_a, t191);
    const V t192 = a5 * a6;
    const V t193 = t192 + a7 * a8;
    const V t194 = t193 + a8 * a9;
    const V t195 = a13 * a14;
    const V t196 = t195 + a14 * a15;
    const V t197 = t196 + a17 * a18;
    const V t198 = a11 * a12;
    const V t199 = t198 + a16 * a17;
    const V t200 = t199 + a18 * a19;
    const V t201 = t200 + T(2) * t197;
    const V t202 = a5 * t93;
    const V t203 = t202 + a6 * t92;
    const V t204 = t203 + a7 * t111;
    const V t205 = t204 + a8 * t141;
    const V t206 = t205 + a8 * t110;
    const V t207 = t206 + a9 * t111;
    const V t208 = t207 + a14 * t74;
    const V t209 = t208 + a17 * t76;
    const V t210 = t209 + a18 * t78;
    const V t211 = t210 + t194 * g10;
    const V t212 = t211 + t201 * g12;
    const V t213 = a2 * t3;
    const V t214 = t213 + a3 * t2;
    const V t215 = t214 + a8 * t107;
    const V t216 = t215 + t10 * t140;
    const V t217 = t216 + t12 * t109;
    const V t218 = t217 + T(2) * t212;
    store<V>(to_a + 8 * sto_a, t218);
    const V t219 = a6 * a6;
    const V t220 = t219 + a8 * a8;
    const V t221 = t220 + a9 * a9;
    const V t222 = a14 * a14;
    const V t223 = t222 + a15 * a15;
    const V t224 = t223 + a18 * a18;
    const V t225 = a12 * a12;
    const V t226 = t225 + a17 * a17;
    const V t227 = t226 + a19 * a19;
    const V t228 = t227 + T(2) * t224;
    const V t229 = a6 * t93;
    const V t230 = t229 + a8 * t111;
    const V t231 = t230 + a9 * g4;
    const V t232 = t231 + a9 * t141;
    const V t233 = a3 * t3;
    const V t234 = t233 + a15 * t74;
    const V t235 = t234 + a18 * t76;
    const V t236 = t235 + a19 * t78;
    const V t237 = t236 + t12 * t140;
    const V t238 = t237 + t221 * g10;
    const V t239 = t238 + t228 * g12;
    const V t240 = t239 + g1;
    const V t241 = t240 + T(2) * t232;
    store<V>(to_a + 9 * sto_a, t241);
    const V g5 = load<V>(g + 5 * sg);
    const V t242 = T(2) * g5;
    const V t243 = a1 * g3;
    const V t244 = t243 + a4 * t80;
    const V t245 = t244 + a5 * t109;
    const V t246 = t245 + a6 * t140;
    const V t247 = t246 + t5 * t242;
    const V t248 = t247 + t15 * g11;
    const V t249 = t248 + t24 * g13;
    const V t250 = a4 * g12;
    const V t251 = a5 * g12;
    const V t252 = a6 * g12;
    const V g6 = load<V>(g + 6 * sg);
    const V t253 = a10 * g6;
    const V t254 = t253 + a10 * t250;
    const V t255 = t254 + a11 * t251;
    const V t256 = t255 + a12 * t252;
    const V t257 = a4 * t74;
    const V t258 = t257 + t249;
    const V t259 = t258 + T(2) * t256;
    store<V>(to_a + 10 * sto_a, t259);
    const V t260 = T(6) * g6;
    const V t261 = a2 * g3;
    const V t262 = t261 + a5 * t80;
    const V t263 = t262 + a7 * t109;
    const V t264 = t263 + a8 * t140;
    const V t265 = t264 + t10 * t242;
    const V t266 = t265 + t38 * g11;
    const V t267 = t266 + t44 * g13;
    const V t268 = a7 * g12;
    const V t269 = a8 * g12;
    const V t270 = a5 * t74;
    const V t271 = t270 + a10 * t251;
    const V t272 = t271 + a11 * t268;
    const V t273 = t272 + a12 * t269;
    const V t274 = a11 * t250;
    const V t275 = t274 + a13 * t251;
    const V t276 = t275 + a14 * t252;
    const V t277 = a4 * t76;
    const V t278 = t277 + a11 * t260;
    const V t279 = t278 + t267;
    const V t280 = t279 + T(2) * t273;
    const V t281 = t280 + T(4) * t276;
    store<V>(to_a + 11 * sto_a, t281);
    const V t282 = a3 * g3;
    const V t283 = t282 + a6 * t80;
    const V t284 = t283 + a8 * t109;
    const V t285 = t284 + a9 * t140;
    const V t286 = t285 + t12 * t242;
    const V t287 = t286 + t58 * g11;
    const V t288 = t287 + t64 * g13;
    const V t289 = a9 * g12;
    const V t290 = a6 * t74;
    const V t291 = t290 + a10 * t252;
    const V t292 = t291 + a11 * t269;
    const V t293 = t292 + a12 * t289;
    const V t294 = a12 * t250;
    const V t295 = t294 + a14 * t251;
    const V t296 = t295 + a15 * t252;
    const V t297 = a4 * t78;
    const V t298 = t297 + a12 * t260;
    const V t299 = t298 + t288;
    const V t300 = t299 + T(2) * t293;
    const V t301 = t300 + T(4) * t296;
    store<V>(to_a + 12 * sto_a, t301);
    const V t302 = a5 * t76;
    const V t303 = t302 + a13 * t250;
    const V t304 = t303 + a16 * t251;
    const V t305 = t304 + a17 * t252;
    const V t306 = a11 * t251;
    const V t307 = t306 + a13 * t268;
    const V t308 = t307 + a14 * t269;
    const V t309 = a7 * t74;
    const V t310 = t309 + a13 * t260;
    const V t311 = t310 + t249;
    const V t312 = t311 + T(2) * t305;
    const V t313 = t312 + T(4) * t308;
    store<V>(to_a + 13 * sto_a, t313);
    const V t314 = a11 * t252;
    const V t315 = t314 + a12 * t251;
    const V t316 = t315 + a13 * t269;
    const V t317 = t316 + a14 * t289;
    const V t318 = t317 + a14 * t268;
    const V t319 = t318 + a14 * t250;
    const V t320 = t319 + a15 * t269;
    const V t321 = t320 + a17 * t251;
    const V t322 = t321 + a18 * t252;
    const V t323 = a5 * t78;
    const V t324 = t323 + a6 * t76;
    const V t325 = t324 + a8 * t74;
    const V t326 = t325 + a14 * t260;
    const V t327 = t326 + T(2) * t322;
    const V t328 = T(2) * t327;
    store<V>(to_a + 14 * sto_a, t328);
    const V t329 = a6 * t78;
    const V t330 = t329 + a15 * t250;
    const V t331 = t330 + a18 * t251;
    const V t332 = t331 + a19 * t252;
    const V t333 = a12 * t252;
    const V t334 = t333 + a14 * t269;
    const V t335 = t334 + a15 * t289;
    const V t336 = a9 * t74;
    const V t337 = t336 + a15 * t260;
    const V t338 = t337 + t249;
    const V t339 = t338 + T(2) * t332;
    const V t340 = t339 + T(4) * t335;
    store<V>(to_a + 15 * sto_a, t340);
    const V t341 = a13 * t251;
    const V t342 = t341 + a16 * g6;
    const V t343 = t342 + a16 * t268;
    const V t344 = t343 + a17 * t269;
    const V t345 = a7 * t76;
    const V t346 = t345 + t267;
    const V t347 = t346 + T(2) * t344;
    store<V>(to_a + 16 * sto_a, t347);
    const V t348 = a8 * t76;
    const V t349 = t348 + a13 * t252;
    const V t350 = t349 + a16 * t269;
    const V t351 = t350 + a17 * t289;
    const V t352 = a14 * t251;
    const V t353 = t352 + a17 * t268;
    const V t354 = t353 + a18 * t269;
    const V t355 = a7 * t78;
    const V t356 = t355 + a17 * t260;
    const V t357 = t356 + t288;
    const V t358 = t357 + T(2) * t351;
    const V t359 = t358 + T(4) * t354;
    store<V>(to_a + 17 * sto_a, t359);
    const V t360 = a8 * t78;
    const V t361 = t360 + a15 * t251;
    const V t362 = t361 + a18 * t268;
    const V t363 = t362 + a19 * t269;
    const V t364 = a14 * t252;
    const V t365 = t364 + a17 * t269;
    const V t366 = t365 + a18 * t289;
    const V t367 = a9 * t76;
    const V t368 = t367 + a18 * t260;
    const V t369 = t368 + t267;
    const V t370 = t369 + T(2) * t363;
    const V t371 = t370 + T(4) * t366;
    store<V>(to_a + 18 * sto_a, t371);
    const V t372 = a15 * t252;
    const V t373 = t372 + a18 * t269;
    const V t374 = t373 + a19 * g6;
    const V t375 = t374 + a19 * t289;
    const V t376 = a9 * t78;
    const V t377 = t376 + t288;
    const V t378 = t377 + T(2) * t375;
    store<V>(to_a + 19 * sto_a, t378);
    const V g0 = load<V>(g + 0 * sg);
    store<V>(to_a + 0 * sto_a, g0);
}
template <class V, class T>
static inline void double_backward(const T *a, long sa, const T *g, long sg, const T *v, long sv, T *to_a, long sto_a, T *to_g, long sto_g) {
    const V t0 = V{};
    store<V>(to_a + 0 * sto_a, t0);
    const V g7 = load<V>(g + 7 * sg);
    const V v1 = load<V>(v + 1 * sv);
    const V t1 = g7 * v1;
    const V v2 = load<V>(v + 2 * sv);
    const V t2 = g7 * v2;
    const V v3 = load<V>(v + 3 * sv);
    const V t3 = g7 * v3;
    const V v13 = load<V>(v + 13 * sv);
    const V v10 = load<V>(v + 10 * sv);
    const V t4 = v10 + v13;
    const V v15 = load<V>(v + 15 * sv);
    const V t5 = t4 + v15;
    const V a1 = load<V>(a + 1 * sa);
    const V v4 = load<V>(v + 4 * sv);
    const V t6 = a1 * v4;
    const V a2 = load<V>(a + 2 * sa);
    const V v5 = load<V>(v + 5 * sv);
    const V t7 = t6 + a2 * v5;
    const V a3 = load<V>(a + 3 * sa);
    const V v6 = load<V>(v + 6 * sv);
    const V t8 = t7 + a3 * v6;
    const V a4 = load<V>(a + 4 * sa);
    const V t9 = t8 + a4 * v1;
    const V a5 = load<V>(a + 5 * sa);
    const V t10 = t9 + a5 * v2;
    const V a6 = load<V>(a + 6 * sa);
    const V t11 = t10 + a6 * v3;
    const V v16 = load<V>(v + 16 * sv);
    const V v11 = load<V>(v + 11 * sv);
    const V t12 = v11 + v16;
    const V v18 = load<V>(v + 18 * sv);
    const V t13 = t12 + v18;
    const V v17 = load<V>(v + 17 * sv);
    const V v12 = load<V>(v + 12 * sv);
    const V t14 = v12 + v17;
    const V v19 = load<V>(v + 19 * sv);
    const V t15 = t14 + v19;
    const V a13 = load<V>(a + 13 * sa);
    const V a10 = load<V>(a + 10 * sa);
    const V t16 = a10 + a13;
    const V a15 = load<V>(a + 15 * sa);
    const V t17 = t16 + a15;
    const V a16 = load<V>(a + 16 * sa);
    const V a11 = load<V>(a + 11 * sa);
    const V t18 = a11 + a16;
    const V a18 = load<V>(a + 18 * sa);
    const V t19 = t18 + a18;
    const V a17 = load<V>(a + 17 * sa);
    const V a12 = load<V>(a + 12 * sa);
    const V t20 = a12 + a17;
    const V a19 = load<V>(a + 19 * sa);
    const V t21 = t20 + a19;
    const V t22 = a4 * t5;
    const V t23 = t22 + a5 * t13;
    const V t24 = t23 + a6 * t15;
    const V t25 = t24 + t17 * v4;
    const V t26 = t25 + t19 * v5;
    const V t27 = t26 + t21 * v6;
    const V t28 = a5 * v11;
    const V t29 = t28 + a6 * v12;
    const V a8 = load<V>(a + 8 * sa);
    const V v14 = load<V>(v + 14 * sv);
    const V t30 = t29 + a8 * v14;
    const V t31 = t30 + a11 * v5;
    const V t32 = t31 + a12 * v6;
    const V a14 = load<V>(a + 14 * sa);
    const V v8 = load<V>(v + 8 * sv);
    const V t33 = t32 + a14 * v8;
    const V t34 = a4 * v10;
    const V a7 = load<V>(a + 7 * sa);
    const V t35 = t34 + a7 * v13;
    const V a9 = load<V>(a + 9 * sa);
    const V t36 = t35 + a9 * v15;
    const V t37 = t36 + a10 * v4;
    const V v7 = load<V>(v + 7 * sv);
    const V t38 = t37 + a13 * v7;
    const V v9 = load<V>(v + 9 * sv);
    const V t39 = t38 + a15 * v9;
    const V t40 = t39 + T(2) * t33;
    const V t41 = a3 * g7;
    const V t42 = a2 * g7;
    const V t43 = a1 * g7;
    const V g2 = load<V>(g + 2 * sg);
    const V t44 = T(2) * g2;
    const V t45 = a4 * t1;
    const V t46 = t45 + a5 * t2;
    const V t47 = t46 + a6 * t3;
    const V g3 = load<V>(g + 3 * sg);
    const V t48 = t47 + g3 * t5;
    const V t49 = t48 + g7 * t11;
    const V g8 = load<V>(g + 8 * sg);
    const V t50 = t49 + g8 * t27;
    const V g9 = load<V>(g + 9 * sg);
    const V t51 = t50 + g9 * t40;
    const V t52 = t51 + t41 * v6;
    const V t53 = t52 + t42 * v5;
    const V t54 = t53 + t43 * v4;
    const V t55 = t54 + t44 * v1;
    store<V>(to_a + 1 * sto_a, t55);
    const V t56 = a1 * v5;
    const V t57 = t56 + a2 * v7;
    const V t58 = t57 + a3 * v8;
    const V t59 = t58 + a5 * v1;
    const V t60 = t59 + a7 * v2;
    const V t61 = t60 + a8 * v3;
    const V t62 = a5 * t5;
    const V t63 = t62 + a7 * t13;
    const V t64 = t63 + a8 * t15;
    const V t65 = t64 + t17 * v5;
    const V t66 = t65 + t19 * v7;
    const V t67 = t66 + t21 * v8;
    const V t68 = a5 * v13;
    const V t69 = t68 + a6 * v14;
    const V t70 = t69 + a8 * v17;
    const V t71 = t70 + a13 * v5;
    const V t72 = t71 + a14 * v6;
    const V t73 = t72 + a17 * v8;
    const V t74 = a4 * v11;
    const V t75 = t74 + a7 * v16;
    const V t76 = t75 + a9 * v18;
    const V t77 = t76 + a11 * v4;
    const V t78 = t77 + a16 * v7;
    const V t79 = t78 + a18 * v9;
    const V t80 = t79 + T(2) * t73;
    const V t81 = a5 * t1;
    const V t82 = t81 + a7 * t2;
    const V t83 = t82 + a8 * t3;
    const V t84 = t83 + g3 * t13;
    const V t85 = t84 + g7 * t61;
    const V t86 = t85 + g8 * t67;
    const V t87 = t86 + g9 * t80;
    const V t88 = t87 + t41 * v8;
    const V t89 = t88 + t42 * v7;
    const V t90 = t89 + t43 * v5;
    const V t91 = t90 + t44 * v2;
    store<V>(to_a + 2 * sto_a, t91);
    const V t92 = a1 * v6;
    const V t93 = t92 + a2 * v8;
    const V t94 = t93 + a3 * v9;
    const V t95 = t94 + a6 * v1;
    const V t96 = t95 + a8 * v2;
    const V t97 = t96 + a9 * v3;
    const V t98 = a6 * t5;
    const V t99 = t98 + a8 * t13;
    const V t100 = t99 + a9 * t15;
    const V t101 = t100 + t17 * v6;
    const V t102 = t101 + t19 * v8;
    const V t103 = t102 + t21 * v9;
    const V t104 = a5 * v14;
    const V t105 = t104 + a6 * v15;
    const V t106 = t105 + a8 * v18;
    const V t107 = t106 + a14 * v5;
    const V t108 = t107 + a15 * v6;
    const V t109 = t108 + a18 * v8;
    const V t110 = a4 * v12;
    const V t111 = t110 + a7 * v17;
    const V t112 = t111 + a9 * v19;
    const V t113 = t112 + a12 * v4;
    const V t114 = t113 + a17 * v7;
    const V t115 = t114 + a19 * v9;
    const V t116 = t115 + T(2) * t109;
    const V t117 = a6 * t1;
    const V t118 = t117 + a8 * t2;
    const V t119 = t118 + a9 * t3;
    const V t120 = t119 + g3 * t15;
    const V t121 = t120 + g7 * t97;
    const V t122 = t121 + g8 * t103;
    const V t123 = t122 + g9 * t116;
    const V t124 = t123 + t41 * v9;
    const V t125 = t124 + t42 * v8;
    const V t126 = t125 + t43 * v6;
    const V t127 = t126 + t44 * v3;
    store<V>(to_a + 3 * sto_a, t127);
    const V t128 = g9 * v1;
    const V g13 = load<V>(g + 13 * sg);
    const V t129 = t128 + g13 * t5;
    const V t130 = g9 * v2;
    const V t131 = t130 + g13 * t13;
    const V t132 = g9 * v3;
    const V t133 = t132 + g13 * t15;
    const V t134 = g8 * v1;
    const V g11 = load<V>(g + 11 * sg);
    const V t135 = t134 + g11 * t5;
    const V t136 = a3 * g9;
    const V t137 = t136 + t21 * g13;
    const V t138 = a2 * g9;
    const V t139 = t138 + t19 * g13;
    const V t140 = a1 * g9;
    const V t141 = t140 + t17 * g13;
    const V t142 = a1 * g8;
    const V t143 = t142 + t17 * g11;
    const V g10 = load<V>(g + 10 * sg);
    const V t144 = g10 * v4;
    const V t145 = g10 * v5;
    const V t146 = g10 * v6;
    const V t147 = a4 * v4;
    const V t148 = t147 + a5 * v5;
    const V t149 = t148 + a6 * v6;
    const V t150 = a11 * v11;
    const V t151 = t150 + a12 * v12;
    const V t152 = t151 + a14 * v14;
    const V t153 = a10 * v10;
    const V t154 = t153 + a13 * v13;
    const V t155 = t154 + a15 * v15;
    const V t156 = t155 + T(2) * t152;
    const V t157 = a6 * g10;
    const V t158 = a5 * g10;
    const V t159 = a4 * g10;
    const V t160 = a4 * t144;
    const V t161 = t160 + a5 * t145;
    const V t162 = t161 + a6 * t146;
    const V g4 = load<V>(g + 4 * sg);
    const V t163 = t162 + g4 * v4;
    const V t164 = t163 + g10 * t149;
    const V g12 = load<V>(g + 12 * sg);
    const V t165 = t164 + g12 * t156;
    const V t166 = t165 + t157 * v6;
    const V t167 = t166 + t158 * v5;
    const V t168 = t167 + t159 * v4;
    const V t169 = a1 * t1;
    const V t170 = t169 + a10 * t129;
    const V t171 = t170 + a11 * t131;
    const V t172 = t171 + a12 * t133;
    const V t173 = t172 + t17 * t135;
    const V t174 = t173 + t137 * v12;
    const V t175 = t174 + t139 * v11;
    const V t176 = t175 + t141 * v10;
    const V t177 = t176 + t143 * t5;
    const V t178 = t177 + t43 * v1;
    const V t179 = t178 + T(2) * t168;
    store<V>(to_a + 4 * sto_a, t179);
    const V t180 = g8 * v2;
    const V t181 = t180 + g11 * t13;
    const V t182 = a2 * g8;
    const V t183 = t182 + t19 * g11;
    const V t184 = T(4) * g4;
    const V t185 = g10 * v7;
    const V t186 = g10 * v8;
    const V t187 = a4 * v5;
    const V t188 = t187 + a5 * v4;
    const V t189 = t188 + a5 * v7;
    const V t190 = t189 + a6 * v8;
    const V t191 = t190 + a7 * v5;
    const V t192 = t191 + a8 * v6;
    const V t193 = a11 * v13;
    const V t194 = t193 + a12 * v14;
    const V t195 = t194 + a13 * v11;
    const V t196 = t195 + a14 * v12;
    const V t197 = t196 + a14 * v17;
    const V t198 = t197 + a17 * v14;
    const V t199 = a10 * v11;
    const V t200 = t199 + a11 * v10;
    const V t201 = t200 + a13 * v16;
    const V t202 = t201 + a15 * v18;
    const V t203 = t202 + a16 * v13;
    const V t204 = t203 + a18 * v15;
    const V t205 = t204 + T(2) * t198;
    const V t206 = a8 * g10;
    const V t207 = a7 * g10;
    const V t208 = a4 * t145;
    const V t209 = t208 + a5 * t185;
    const V t210 = t209 + a5 * t144;
    const V t211 = t210 + a6 * t186;
    const V t212 = t211 + a7 * t145;
    const V t213 = t212 + a8 * t146;
    const V t214 = t213 + a11 * t129;
    const V t215 = t214 + a13 * t131;
    const V t216 = t215 + a14 * t133;
    const V t217 = t216 + g10 * t192;
    const V t218 = t217 + g12 * t205;
    const V t219 = t218 + t206 * v6;
    const V t220 = t219 + t207 * v5;
    const V t221 = t220 + t157 * v8;
    const V t222 = t221 + t158 * v4;
    const V t223 = t222 + t158 * v7;
    const V t224 = t223 + t159 * v5;
    const V t225 = t224 + t137 * v14;
    const V t226 = t225 + t139 * v13;
    const V t227 = t226 + t141 * v11;
    const V t228 = a1 * t2;
    const V t229 = t228 + a2 * t1;
    const V t230 = t229 + t17 * t181;
    const V t231 = t230 + t19 * t135;
    const V t232 = t231 + t183 * t5;
    const V t233 = t232 + t143 * t13;
    const V t234 = t233 + t42 * v1;
    const V t235 = t234 + t43 * v2;
    const V t236 = t235 + t184 * v5;
    const V t237 = t236 + T(2) * t227;
    store<V>(to_a + 5 * sto_a, t237);
    const V t238 = g8 * v3;
    const V t239 = t238 + g11 * t15;
    const V t240 = a3 * g8;
    const V t241 = t240 + t21 * g11;
    const V t242 = g10 * v9;
    const V t243 = a4 * v6;
    const V t244 = t243 + a5 * v8;
    const V t245 = t244 + a6 * v4;
    const V t246 = t245 + a6 * v9;
    const V t247 = t246 + a8 * v5;
    const V t248 = t247 + a9 * v6;
    const V t249 = a11 * v14;
    const V t250 = t249 + a12 * v15;
    const V t251 = t250 + a14 * v11;
    const V t252 = t251 + a14 * v18;
    const V t253 = t252 + a15 * v12;
    const V t254 = t253 + a18 * v14;
    const V t255 = a10 * v12;
    const V t256 = t255 + a12 * v10;
    const V t257 = t256 + a13 * v17;
    const V t258 = t257 + a15 * v19;
    const V t259 = t258 + a17 * v13;
    const V t260 = t259 + a19 * v15;
    const V t261 = t260 + T(2) * t254;
    const V t262 = a9 * g10;
    const V t263 = a4 * t146;
    const V t264 = t263 + a5 * t186;
    const V t265 = t264 + a6 * t242;
    const V t266 = t265 + a6 * t144;
    const V t267 = t266 + a8 * t145;
    const V t268 = t267 + a9 * t146;
    const V t269 = t268 + a12 * t129;
    const V t270 = t269 + a14 * t131;
    const V t271 = t270 + a15 * t133;
    const V t272 = t271 + g10 * t248;
    const V t273 = t272 + g12 * t261;
    const V t274 = t273 + t262 * v6;
    const V t275 = t274 + t206 * v5;
    const V t276 = t275 + t157 * v4;
    const V t277 = t276 + t157 * v9;
    const V t278 = t277 + t158 * v8;
    const V t279 = t278 + t159 * v6;
    const V t280 = t279 + t137 * v15;
    const V t281 = t280 + t139 * v14;
    const V t282 = t281 + t141 * v12;
    const V t283 = a1 * t3;
    const V t284 = t283 + a3 * t1;
    const V t285 = t284 + t17 * t239;
    const V t286 = t285 + t21 * t135;
    const V t287 = t286 + t241 * t5;
    const V t288 = t287 + t143 * t15;
    const V t289 = t288 + t41 * v1;
    const V t290 = t289 + t43 * v3;
    const V t291 = t290 + t184 * v6;
    const V t292 = t291 + T(2) * t282;
    store<V>(to_a + 6 * sto_a, t292);
    const V t293 = a5 * v5;
    const V t294 = t293 + a7 * v7;
    const V t295 = t294 + a8 * v8;
    const V t296 = a13 * v13;
    const V t297 = t296 + a14 * v14;
    const V t298 = t297 + a17 * v17;
    const V t299 = a11 * v11;
    const V t300 = t299 + a16 * v16;
    const V t301 = t300 + a18 * v18;
    const V t302 = t301 + T(2) * t298;
    const V t303 = a5 * t145;
    const V t304 = t303 + a7 * t185;
    const V t305 = t304 + a8 * t186;
    const V t306 = t305 + g4 * v7;
    const V t307 = t306 + g10 * t295;
    const V t308 = t307 + g12 * t302;
    const V t309 = t308 + t206 * v8;
    const V t310 = t309 + t207 * v7;
    const V t311 = t310 + t158 * v5;
    const V t312 = a2 * t2;
    const V t313 = t312 + a13 * t129;
    const V t314 = t313 + a16 * t131;
    const V t315 = t314 + a17 * t133;
    const V t316 = t315 + t19 * t181;
    const V t317 = t316 + t137 * v17;
    const V t318 = t317 + t139 * v16;
    const V t319 = t318 + t141 * v13;
    const V t320 = t319 + t183 * t13;
    const V t321 = t320 + t42 * v2;
    const V t322 = t321 + T(2) * t311;
    store<V>(to_a + 7 * sto_a, t322);
    const V t323 = a5 * v6;
    const V t324 = t323 + a6 * v5;
    const V t325 = t324 + a7 * v8;
    const V t326 = t325 + a8 * v7;
    const V t327 = t326 + a8 * v9;
    const V t328 = t327 + a9 * v8;
    const V t329 = a13 * v14;
    const V t330 = t329 + a14 * v13;
    const V t331 = t330 + a14 * v15;
    const V t332 = t331 + a15 * v14;
    const V t333 = t332 + a17 * v18;
    const V t334 = t333 + a18 * v17;
    const V t335 = a11 * v12;
    const V t336 = t335 + a12 * v11;
    const V t337 = t336 + a16 * v17;
    const V t338 = t337 + a17 * v16;
    const V t339 = t338 + a18 * v19;
    const V t340 = t339 + a19 * v18;
    const V t341 = t340 + T(2) * t334;
    const V t342 = a5 * t146;
    const V t343 = t342 + a6 * t145;
    const V t344 = t343 + a7 * t186;
    const V t345 = t344 + a8 * t242;
    const V t346 = t345 + a8 * t185;
    const V t347 = t346 + a9 * t186;
    const V t348 = t347 + a14 * t129;
    const V t349 = t348 + a17 * t131;
    const V t350 = t349 + a18 * t133;
    const V t351 = t350 + g10 * t328;
    const V t352 = t351 + g12 * t341;
    const V t353 = t352 + t262 * v8;
    const V t354 = t353 + t206 * v7;
    const V t355 = t354 + t206 * v9;
    const V t356 = t355 + t207 * v8;
    const V t357 = t356 + t157 * v5;
    const V t358 = t357 + t158 * v6;
    const V t359 = t358 + t137 * v18;
    const V t360 = t359 + t139 * v17;
    const V t361 = t360 + t141 * v14;
    const V t362 = a2 * t3;
    const V t363 = t362 + a3 * t2;
    const V t364 = t363 + t19 * t239;
    const V t365 = t364 + t21 * t181;
    const V t366 = t365 + t241 * t13;
    const V t367 = t366 + t183 * t15;
    const V t368 = t367 + t41 * v2;
    const V t369 = t368 + t42 * v3;
    const V t370 = t369 + t184 * v8;
    const V t371 = t370 + T(2) * t361;
    store<V>(to_a + 8 * sto_a, t371);
    const V t372 = a6 * v6;
    const V t373 = t372 + a8 * v8;
    const V t374 = t373 + a9 * v9;
    const V t375 = a14 * v14;
    const V t376 = t375 + a15 * v15;
    const V t377 = t376 + a18 * v18;
    const V t378 = a12 * v12;
    const V t379 = t378 + a17 * v17;
    const V t380 = t379 + a19 * v19;
    const V t381 = t380 + T(2) * t377;
    const V t382 = a6 * t146;
    const V t383 = t382 + a8 * t186;
    const V t384 = t383 + a9 * t242;
    const V t385 = t384 + g4 * v9;
    const V t386 = t385 + g10 * t374;
    const V t387 = t386 + g12 * t381;
    const V t388 = t387 + t262 * v9;
    const V t389 = t388 + t206 * v8;
    const V t390 = t389 + t157 * v6;
    const V t391 = a3 * t3;
    const V t392 = t391 + a15 * t129;
    const V t393 = t392 + a18 * t131;
    const V t394 = t393 + a19 * t133;
    const V t395 = t394 + t21 * t239;
    const V t396 = t395 + t137 * v19;
    const V t397 = t396 + t139 * v18;
    const V t398 = t397 + t141 * v15;
    const V t399 = t398 + t241 * t15;
    const V t400 = t399 + t41 * v3;
    const V t401 = t400 + T(2) * t390;
    store<V>(to_a + 9 * sto_a, t401);
    const V g5 = load<V>(g + 5 * sg);
    const V t402 = T(2) * g5;
    const V t403 = a4 * t135;
    const V t404 = t403 + a5 * t181;
    const V t405 = t404 + a6 * t239;
    const V t406 = t405 + g3 * v1;
    const V t407 = t406 + g11 * t27;
    const V t408 = t407 + g13 * t40;
    const V t409 = t408 + t241 * v6;
    const V t410 = t409 + t183 * v5;
    const V t411 = t410 + t143 * v4;
    const V t412 = t411 + t402 * t5;
    const V t413 = g12 * v4;
    const V t414 = g12 * v5;
    const V t415 = g12 * v6;
    const V t416 = a6 * g12;
    const V t417 = a5 * g12;
    const V t418 = a4 * g12;
    const V t419 = a10 * t413;
    const V t420 = t419 + a11 * t414;
    const V t421 = t420 + a12 * t415;
    const V g6 = load<V>(g + 6 * sg);
    const V t422 = t421 + g6 * v10;
    const V t423 = t422 + t416 * v12;
    const V t424 = t423 + t417 * v11;
    const V t425 = t424 + t418 * v10;
    const V t426 = a4 * t129;
    const V t427 = t426 + t141 * v4;
    const V t428 = t427 + t412;
    const V t429 = t428 + T(2) * t425;
    store<V>(to_a + 10 * sto_a, t429);
    const V t430 = T(6) * g6;
    const V t431 = a5 * t135;
    const V t432 = t431 + a7 * t181;
    const V t433 = t432 + a8 * t239;
    const V t434 = t433 + g3 * v2;
    const V t435 = t434 + g11 * t67;
    const V t436 = t435 + g13 * t80;
    const V t437 = t436 + t241 * v8;
    const V t438 = t437 + t183 * v7;
    const V t439 = t438 + t143 * v5;
    const V t440 = t439 + t402 * t13;
    const V t441 = g12 * v7;
    const V t442 = g12 * v8;
    const V t443 = a8 * g12;
    const V t444 = a7 * g12;
    const V t445 = a5 * t129;
    const V t446 = t445 + a10 * t414;
    const V t447 = t446 + a11 * t441;
    const V t448 = t447 + a12 * t442;
    const V t449 = t448 + t443 * v12;
    const V t450 = t449 + t444 * v11;
    const V t451 = t450 + t417 * v10;
    const V t452 = t451 + t141 * v5;
    const V t453 = a11 * t413;
    const V t454 = t453 + a13 * t414;
    const V t455 = t454 + a14 * t415;
    const V t456 = t455 + t416 * v14;
    const V t457 = t456 + t417 * v13;
    const V t458 = t457 + t418 * v11;
    const V t459 = a4 * t131;
    const V t460 = t459 + t139 * v4;
    const V t461 = t460 + t430 * v11;
    const V t462 = t461 + t440;
    const V t463 = t462 + T(2) * t452;
    const V t464 = t463 + T(4) * t458;
    store<V>(to_a + 11 * sto_a, t464);
    const V t465 = a6 * t135;
    const V t466 = t465 + a8 * t181;
    const V t467 = t466 + a9 * t239;
    const V t468 = t467 + g3 * v3;
    const V t469 = t468 + g11 * t103;
    const V t470 = t469 + g13 * t116;
    const V t471 = t470 + t241 * v9;
    const V t472 = t471 + t183 * v8;
    const V t473 = t472 + t143 * v6;
    const V t474 = t473 + t402 * t15;
    const V t475 = g12 * v9;
    const V t476 = a9 * g12;
    const V t477 = a6 * t129;
    const V t478 = t477 + a10 * t415;
    const V t479 = t478 + a11 * t442;
    const V t480 = t479 + a12 * t475;
    const V t481 = t480 + t476 * v12;
    const V t482 = t481 + t443 * v11;
    const V t483 = t482 + t416 * v10;
    const V t484 = t483 + t141 * v6;
    const V t485 = a12 * t413;
    const V t486 = t485 + a14 * t414;
    const V t487 = t486 + a15 * t415;
    const V t488 = t487 + t416 * v15;
    const V t489 = t488 + t417 * v14;
    const V t490 = t489 + t418 * v12;
    const V t491 = a4 * t133;
    const V t492 = t491 + t137 * v4;
    const V t493 = t492 + t430 * v12;
    const V t494 = t493 + t474;
    const V t495 = t494 + T(2) * t484;
    const V t496 = t495 + T(4) * t490;
    store<V>(to_a + 12 * sto_a, t496);
    const V t497 = a5 * t131;
    const V t498 = t497 + a13 * t413;
    const V t499 = t498 + a16 * t414;
    const V t500 = t499 + a17 * t415;
    const V t501 = t500 + t416 * v17;
    const V t502 = t501 + t417 * v16;
    const V t503 = t502 + t418 * v13;
    const V t504 = t503 + t139 * v5;
    const V t505 = a11 * t414;
    const V t506 = t505 + a13 * t441;
    const V t507 = t506 + a14 * t442;
    const V t508 = t507 + t443 * v14;
    const V t509 = t508 + t444 * v13;
    const V t510 = t509 + t417 * v11;
    const V t511 = a7 * t129;
    const V t512 = t511 + t141 * v7;
    const V t513 = t512 + t430 * v13;
    const V t514 = t513 + t412;
    const V t515 = t514 + T(2) * t504;
    const V t516 = t515 + T(4) * t510;
    store<V>(to_a + 13 * sto_a, t516);
    const V t517 = a11 * t415;
    const V t518 = t517 + a12 * t414;
    const V t519 = t518 + a13 * t442;
    const V t520 = t519 + a14 * t475;
    const V t521 = t520 + a14 * t441;
    const V t522 = t521 + a14 * t413;
    const V t523 = t522 + a15 * t442;
    const V t524 = t523 + a17 * t414;
    const V t525 = t524 + a18 * t415;
    const V t526 = t525 + t476 * v14;
    const V t527 = t526 + t443 * v13;
    const V t528 = t527 + t443 * v15;
    const V t529 = t528 + t444 * v14;
    const V t530 = t529 + t416 * v11;
    const V t531 = t530 + t416 * v18;
    const V t532 = t531 + t417 * v12;
    const V t533 = t532 + t417 * v17;
    const V t534 = t533 + t418 * v14;
    const V t535 = a5 * t133;
    const V t536 = t535 + a6 * t131;
    const V t537 = t536 + a8 * t129;
    const V t538 = t537 + t137 * v5;
    const V t539 = t538 + t139 * v6;
    const V t540 = t539 + t141 * v8;
    const V t541 = t540 + t430 * v14;
    const V t542 = t541 + T(2) * t534;
    const V t543 = T(2) * t542;
    store<V>(to_a + 14 * sto_a, t543);
    const V t544 = a6 * t133;
    const V t545 = t544 + a15 * t413;
    const V t546 = t545 + a18 * t414;
    const V t547 = t546 + a19 * t415;
    const V t548 = t547 + t416 * v19;
    const V t549 = t548 + t417 * v18;
    const V t550 = t549 + t418 * v15;
    const V t551 = t550 + t137 * v6;
    const V t552 = a12 * t415;
    const V t553 = t552 + a14 * t442;
    const V t554 = t553 + a15 * t475;
    const V t555 = t554 + t476 * v15;
    const V t556 = t555 + t443 * v14;
    const V t557 = t556 + t416 * v12;
    const V t558 = a9 * t129;
    const V t559 = t558 + t141 * v9;
    const V t560 = t559 + t430 * v15;
    const V t561 = t560 + t412;
    const V t562 = t561 + T(2) * t551;
    const V t563 = t562 + T(4) * t557;
    store<V>(to_a + 15 * sto_a, t563);
    const V t564 = a13 * t414;
    const V t565 = t564 + a16 * t441;
    const V t566 = t565 + a17 * t442;
    const V t567 = t566 + g6 * v16;
    const V t568 = t567 + t443 * v17;
    const V t569 = t568 + t444 * v16;
    const V t570 = t569 + t417 * v13;
    const V t571 = a7 * t131;
    const V t572 = t571 + t139 * v7;
    const V t573 = t572 + t440;
    const V t574 = t573 + T(2) * t570;
    store<V>(to_a + 16 * sto_a, t574);
    const V t575 = a8 * t131;
    const V t576 = t575 + a13 * t415;
    const V t577 = t576 + a16 * t442;
    const V t578 = t577 + a17 * t475;
    const V t579 = t578 + t476 * v17;
    const V t580 = t579 + t443 * v16;
    const V t581 = t580 + t416 * v13;
    const V t582 = t581 + t139 * v8;
    const V t583 = a14 * t414;
    const V t584 = t583 + a17 * t441;
    const V t585 = t584 + a18 * t442;
    const V t586 = t585 + t443 * v18;
    const V t587 = t586 + t444 * v17;
    const V t588 = t587 + t417 * v14;
    const V t589 = a7 * t133;
    const V t590 = t589 + t137 * v7;
    const V t591 = t590 + t430 * v17;
    const V t592 = t591 + t474;
    const V t593 = t592 + T(2) * t582;
    const V t594 = t593 + T(4) * t588;
    store<V>(to_a + 17 * sto_a, t594);
    const V t595 = a8 * t133;
    const V t596 = t595 + a15 * t414;
    const V t597 = t596 + a18 * t441;
    const V t598 = t597 + a19 * t442;
    const V t599 = t598 + t443 * v19;
    const V t600 = t599 + t444 * v18;
    const V t601 = t600 + t417 * v15;
    const V t602 = t601 + t137 * v8;
    const V t603 = a14 * t415;
    const V t604 = t603 + a17 * t442;
    const V t605 = t604 + a18 * t475;
    const V t606 = t605 + t476 * v18;
    const V t607 = t606 + t443 * v17;
    const V t608 = t607 + t416 * v14;
    const V t609 = a9 * t131;
    const V t610 = t609 + t139 * v9;
    const V t611 = t610 + t430 * v18;
    const V t612 = t611 + t440;
    const V t613 = t612 + T(2) * t602;
    const V t614 = t613 + T(4) * t608;
    store<V>(to_a + 18 * sto_a, t614);
    const V t615 = a15 * t415;
    const V t616 = t615 + a18 * t442;
    const V t617 = t616 + a19 * t475;
    const V t618 = t617 + g6 * v19;
    const V t619 = t618 + t476 * v19;
    const V t620 = t619 + t443 * v18;
    const V t621 = t620 + t416 * v15;
    const V t622 = a9 * t133;
    const V t623 = t622 + t137 * v9;
    const V t624 = t623 + t474;
    const V t625 = t624 + T(2) * t621;
    store<V>(to_a + 19 * sto_a, t625);
    const V t626 = v4 + v7;
    const V t627 = t626 + v9;
    store<V>(to_g + 1 * sto_g, t627);
    const V t628 = a1 * v1;
    const V t629 = t628 + a2 * v2;
    const V t630 = t629 + a3 * v3;
    const V t631 = T(2) * t630;
    store<V>(to_g + 2 * sto_g, t631);
    const V t632 = a1 * t5;
    const V t633 = t632 + a2 * t13;
    const V t634 = t633 + a3 * t15;
    const V t635 = t634 + t17 * v1;
    const V t636 = t635 + t19 * v2;
    const V t637 = t636 + t21 * v3;
    store<V>(to_g + 3 * sto_g, t637);
    const V t638 = T(2) * a5;
    const V t639 = T(2) * a6;
    const V t640 = T(2) * a8;
    const V t641 = a4 * v4;
    const V t642 = t641 + a7 * v7;
    const V t643 = t642 + a9 * v9;
    const V t644 = t643 + t638 * v5;
    const V t645 = t644 + t639 * v6;
    const V t646 = t645 + t640 * v8;
    const V t647 = T(2) * t646;
    store<V>(to_g + 4 * sto_g, t647);
    const V t648 = t17 * t5;
    const V t649 = t648 + t19 * t13;
    const V t650 = t649 + t21 * t15;
    const V t651 = T(2) * t650;
    store<V>(to_g + 5 * sto_g, t651);
    const V t652 = a11 * v11;
    const V t653 = t652 + a12 * v12;
    const V t654 = t653 + a13 * v13;
    const V t655 = t654 + a15 * v15;
    const V t656 = t655 + a17 * v17;
    const V t657 = t656 + a18 * v18;
    const V t658 = a14 * v14;
    const V t659 = a10 * v10;
    const V t660 = t659 + a16 * v16;
    const V t661 = t660 + a19 * v19;
    const V t662 = t661 + T(3) * t657;
    const V t663 = t662 + T(6) * t658;
    const V t664 = T(2) * t663;
    store<V>(to_g + 6 * sto_g, t664);
    const V t665 = a1 * a4;
    const V t666 = t665 + a2 * a5;
    const V t667 = t666 + a3 * a6;
    const V t668 = a1 * a5;
    const V t669 = t668 + a2 * a7;
    const V t670 = t669 + a3 * a8;
    const V t671 = a1 * a6;
    const V t672 = t671 + a2 * a8;
    const V t673 = t672 + a3 * a9;
    const V t674 = a1 * t11;
    const V t675 = t674 + a2 * t61;
    const V t676 = t675 + a3 * t97;
    const V t677 = t676 + t667 * v1;
    const V t678 = t677 + t670 * v2;
    const V t679 = t678 + t673 * v3;
    store<V>(to_g + 7 * sto_g, t679);
    const V t680 = a4 * t17;
    const V t681 = t680 + a5 * t19;
    const V t682 = t681 + a6 * t21;
    const V t683 = a5 * t17;
    const V t684 = t683 + a7 * t19;
    const V t685 = t684 + a8 * t21;
    const V t686 = a6 * t17;
    const V t687 = t686 + a8 * t19;
    const V t688 = t687 + a9 * t21;
    const V t689 = a1 * t27;
    const V t690 = t689 + a2 * t67;
    const V t691 = t690 + a3 * t103;
    const V t692 = t691 + t682 * v1;
    const V t693 = t692 + t685 * v2;
    const V t694 = t693 + t688 * v3;
    store<V>(to_g + 8 * sto_g, t694);
    const V t695 = a4 * a10;
    const V t696 = t695 + a7 * a13;
    const V t697 = t696 + a9 * a15;
    const V t698 = t697 + a11 * t638;
    const V t699 = t698 + a12 * t639;
    const V t700 = t699 + a14 * t640;
    const V t701 = a4 * a11;
    const V t702 = t701 + a7 * a16;
    const V t703 = t702 + a9 * a18;
    const V t704 = t703 + a13 * t638;
    const V t705 = t704 + a14 * t639;
    const V t706 = t705 + a17 * t640;
    const V t707 = a4 * a12;
    const V t708 = t707 + a7 * a17;
    const V t709 = t708 + a9 * a19;
    const V t710 = t709 + a14 * t638;
    const V t711 = t710 + a15 * t639;
    const V t712 = t711 + a18 * t640;
    const V t713 = a1 * t40;
    const V t714 = t713 + a2 * t80;
    const V t715 = t714 + a3 * t116;
    const V t716 = t715 + t700 * v1;
    const V t717 = t716 + t706 * v2;
    const V t718 = t717 + t712 * v3;
    store<V>(to_g + 9 * sto_g, t718);
    const V t719 = a4 * a4;
    const V t720 = t719 + a5 * a5;
    const V t721 = t720 + a6 * a6;
    const V t722 = a5 * a5;
    const V t723 = t722 + a7 * a7;
    const V t724 = t723 + a8 * a8;
    const V t725 = a6 * a6;
    const V t726 = t725 + a8 * a8;
    const V t727 = t726 + a9 * a9;
    const V t728 = a4 * a5;
    const V t729 = t728 + a5 * a7;
    const V t730 = t729 + a6 * a8;
    const V t731 = a4 * a6;
    const V t732 = t731 + a5 * a8;
    const V t733 = t732 + a6 * a9;
    const V t734 = a5 * a6;
    const V t735 = t734 + a7 * a8;
    const V t736 = t735 + a8 * a9;
    const V t737 = a4 * t149;
    const V t738 = t737 + a5 * t192;
    const V t739 = t738 + a6 * t248;
    const V t740 = t739 + a7 * t295;
    const V t741 = t740 + a8 * t328;
    const V t742 = t741 + a9 * t374;
    const V t743 = t742 + t730 * v5;
    const V t744 = t743 + t733 * v6;
    const V t745 = t744 + t736 * v8;
    const V t746 = t721 * v4;
    const V t747 = t746 + t724 * v7;
    const V t748 = t747 + t727 * v9;
    const V t749 = t748 + T(2) * t745;
    store<V>(to_g + 10 * sto_g, t749);
    const V t750 = t17 * t27;
    const V t751 = t750 + t19 * t67;
    const V t752 = t751 + t21 * t103;
    const V t753 = t752 + t682 * t5;
    const V t754 = t753 + t685 * t13;
    const V t755 = t754 + t688 * t15;
    store<V>(to_g + 11 * sto_g, t755);
    const V t756 = a11 * a11;
    const V t757 = t756 + a12 * a12;
    const V t758 = t757 + a14 * a14;
    const V t759 = a10 * a10;
    const V t760 = t759 + a13 * a13;
    const V t761 = t760 + a15 * a15;
    const V t762 = t761 + T(2) * t758;
    const V t763 = a13 * a13;
    const V t764 = t763 + a14 * a14;
    const V t765 = t764 + a17 * a17;
    const V t766 = a11 * a11;
    const V t767 = t766 + a16 * a16;
    const V t768 = t767 + a18 * a18;
    const V t769 = t768 + T(2) * t765;
    const V t770 = a14 * a14;
    const V t771 = t770 + a15 * a15;
    const V t772 = t771 + a18 * a18;
    const V t773 = a12 * a12;
    const V t774 = t773 + a17 * a17;
    const V t775 = t774 + a19 * a19;
    const V t776 = t775 + T(2) * t772;
    const V t777 = a11 * a13;
    const V t778 = t777 + a12 * a14;
    const V t779 = t778 + a14 * a17;
    const V t780 = a10 * a11;
    const V t781 = t780 + a13 * a16;
    const V t782 = t781 + a15 * a18;
    const V t783 = t782 + T(2) * t779;
    const V t784 = a11 * a14;
    const V t785 = t784 + a12 * a15;
    const V t786 = t785 + a14 * a18;
    const V t787 = a10 * a12;
    const V t788 = t787 + a13 * a17;
    const V t789 = t788 + a15 * a19;
    const V t790 = t789 + T(2) * t786;
    const V t791 = a13 * a14;
    const V t792 = t791 + a14 * a15;
    const V t793 = t792 + a17 * a18;
    const V t794 = a11 * a12;
    const V t795 = t794 + a16 * a17;
    const V t796 = t795 + a18 * a19;
    const V t797 = t796 + T(2) * t793;
    const V t798 = a4 * t156;
    const V t799 = t798 + a5 * t205;
    const V t800 = t799 + a6 * t261;
    const V t801 = t800 + a7 * t302;
    const V t802 = t801 + a8 * t341;
    const V t803 = t802 + a9 * t381;
    const V t804 = t803 + t783 * v5;
    const V t805 = t804 + t790 * v6;
    const V t806 = t805 + t797 * v8;
    const V t807 = t762 * v4;
    const V t808 = t807 + t769 * v7;
    const V t809 = t808 + t776 * v9;
    const V t810 = t809 + T(2) * t806;
    store<V>(to_g + 12 * sto_g, t810);
    const V t811 = t17 * t40;
    const V t812 = t811 + t19 * t80;
    const V t813 = t812 + t21 * t116;
    const V t814 = t813 + t700 * t5;
    const V t815 = t814 + t706 * t13;
    const V t816 = t815 + t712 * t15;
    store<V>(to_g + 13 * sto_g, t816);
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
