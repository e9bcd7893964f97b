"""CACE B basis: 14 invariant features of the moments up to degree 4, orders 1 to 3.

Generated, do not edit. Regenerate with:
    basisgen --lmax 4 --numax 3 --selection complete --radial shared --backend cpp

Operations per atom and channel: forward 568, backward 826, double backward 2087.
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

BASIS_DIGEST = "8fe0d57bf95a199f494435aa21a985d3debdf31ad2b3083e8b20ddd48dc67486"
SOURCE_DIGEST = "dc30c52a4aa401951a7f39df91595e56e80d633c57e08e9df1cb02f5fb3a4394"
SPEC = {'l_max': (4, 4, 4), 'nu_max': 3, 'selection': 'complete', 'radial': 'shared', 'max_degree': None}
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
    const V t42 = a1 * a1;
    const V t43 = a2 * a2;
    const V t44 = a3 * a3;
    const V t45 = a1 * a2;
    const V t46 = a1 * a3;
    const V t47 = a2 * a3;
    const V t48 = a4 * t42;
    const V t49 = t48 + a7 * t43;
    const V t50 = t49 + a9 * t44;
    const V t51 = t50 + t3 * t45;
    const V t52 = t51 + t4 * t46;
    const V t53 = t52 + t5 * t47;
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
    const V a0 = load<V>(a + 0 * sa);
    store<V>(b + 0 * sb, a0);
}
template <class V, class T>
static inline void backward(const T *a, long sa, const T *g, long sg, T *to_a, long sto_a) {
    const V a5 = load<V>(a + 5 * sa);
    const V t0 = T(2) * a5;
    const V a6 = load<V>(a + 6 * sa);
    const V t1 = T(2) * a6;
    const V a8 = load<V>(a + 8 * sa);
    const V t2 = T(2) * a8;
    const V a4 = load<V>(a + 4 * sa);
    const V a10 = load<V>(a + 10 * sa);
    const V t3 = a4 * a10;
    const V a7 = load<V>(a + 7 * sa);
    const V a13 = load<V>(a + 13 * sa);
    const V t4 = t3 + a7 * a13;
    const V a9 = load<V>(a + 9 * sa);
    const V a15 = load<V>(a + 15 * sa);
    const V t5 = t4 + a9 * a15;
    const V a11 = load<V>(a + 11 * sa);
    const V t6 = t5 + a11 * t0;
    const V a12 = load<V>(a + 12 * sa);
    const V t7 = t6 + a12 * t1;
    const V a14 = load<V>(a + 14 * sa);
    const V t8 = t7 + a14 * t2;
    const V t9 = T(6) * a14;
    const V a21 = load<V>(a + 21 * sa);
    const V t10 = a11 * a21;
    const V a22 = load<V>(a + 22 * sa);
    const V t11 = t10 + a12 * a22;
    const V a23 = load<V>(a + 23 * sa);
    const V t12 = t11 + a13 * a23;
    const V a25 = load<V>(a + 25 * sa);
    const V t13 = t12 + a15 * a25;
    const V a17 = load<V>(a + 17 * sa);
    const V a27 = load<V>(a + 27 * sa);
    const V t14 = t13 + a17 * a27;
    const V a18 = load<V>(a + 18 * sa);
    const V a28 = load<V>(a + 28 * sa);
    const V t15 = t14 + a18 * a28;
    const V a20 = load<V>(a + 20 * sa);
    const V t16 = a10 * a20;
    const V a16 = load<V>(a + 16 * sa);
    const V a26 = load<V>(a + 26 * sa);
    const V t17 = t16 + a16 * a26;
    const V a19 = load<V>(a + 19 * sa);
    const V a29 = load<V>(a + 29 * sa);
    const V t18 = t17 + a19 * a29;
    const V a24 = load<V>(a + 24 * sa);
    const V t19 = t18 + a24 * t9;
    const V t20 = t19 + T(3) * t15;
    const V g5 = load<V>(g + 5 * sg);
    const V t21 = a4 * g5;
    const V t22 = a5 * g5;
    const V t23 = a6 * g5;
    const V a1 = load<V>(a + 1 * sa);
    const V g1 = load<V>(g + 1 * sg);
    const V t24 = a1 * g1;
    const V t25 = t24 + a1 * t21;
    const V a2 = load<V>(a + 2 * sa);
    const V t26 = t25 + a2 * t22;
    const V a3 = load<V>(a + 3 * sa);
    const V t27 = t26 + a3 * t23;
    const V g6 = load<V>(g + 6 * sg);
    const V t28 = t8 * g6;
    const V g7 = load<V>(g + 7 * sg);
    const V t29 = t28 + t20 * g7;
    const V t30 = t29 + T(2) * t27;
    store<V>(to_a + 1 * sto_a, t30);
    const V t31 = a4 * a11;
    const V t32 = t31 + a7 * a16;
    const V t33 = t32 + a9 * a18;
    const V t34 = t33 + a13 * t0;
    const V t35 = t34 + a14 * t1;
    const V t36 = t35 + a17 * t2;
    const V t37 = a11 * a23;
    const V t38 = t37 + a12 * a24;
    const V t39 = t38 + a13 * a26;
    const V t40 = t39 + a15 * a28;
    const V a31 = load<V>(a + 31 * sa);
    const V t41 = t40 + a17 * a31;
    const V a32 = load<V>(a + 32 * sa);
    const V t42 = t41 + a18 * a32;
    const V t43 = a10 * a21;
    const V a30 = load<V>(a + 30 * sa);
    const V t44 = t43 + a16 * a30;
    const V a33 = load<V>(a + 33 * sa);
    const V t45 = t44 + a19 * a33;
    const V t46 = t45 + a27 * t9;
    const V t47 = t46 + T(3) * t42;
    const V t48 = a7 * g5;
    const V t49 = a8 * g5;
    const V t50 = a1 * t22;
    const V t51 = t50 + a2 * g1;
    const V t52 = t51 + a2 * t48;
    const V t53 = t52 + a3 * t49;
    const V t54 = t36 * g6;
    const V t55 = t54 + t47 * g7;
    const V t56 = t55 + T(2) * t53;
    store<V>(to_a + 2 * sto_a, t56);
    const V t57 = a4 * a12;
    const V t58 = t57 + a7 * a17;
    const V t59 = t58 + a9 * a19;
    const V t60 = t59 + a14 * t0;
    const V t61 = t60 + a15 * t1;
    const V t62 = t61 + a18 * t2;
    const V t63 = a11 * a24;
    const V t64 = t63 + a12 * a25;
    const V t65 = t64 + a13 * a27;
    const V t66 = t65 + a15 * a29;
    const V t67 = t66 + a17 * a32;
    const V t68 = t67 + a18 * a33;
    const V t69 = a10 * a22;
    const V t70 = t69 + a16 * a31;
    const V a34 = load<V>(a + 34 * sa);
    const V t71 = t70 + a19 * a34;
    const V t72 = t71 + a28 * t9;
    const V t73 = t72 + T(3) * t68;
    const V t74 = a9 * g5;
    const V t75 = a1 * t23;
    const V t76 = t75 + a2 * t49;
    const V t77 = t76 + a3 * g1;
    const V t78 = t77 + a3 * t74;
    const V t79 = t62 * g6;
    const V t80 = t79 + t73 * g7;
    const V t81 = t80 + T(2) * t78;
    store<V>(to_a + 3 * sto_a, t81);
    const V t82 = a1 * g6;
    const V t83 = a2 * g6;
    const V t84 = a3 * g6;
    const V g9 = load<V>(g + 9 * sg);
    const V t85 = a4 * g9;
    const V t86 = a7 * g9;
    const V t87 = a9 * g9;
    const V t88 = a1 * a1;
    const V t89 = a4 * a4;
    const V t90 = t89 + a5 * a5;
    const V t91 = t90 + a6 * a6;
    const V t92 = a4 * a20;
    const V t93 = t92 + a7 * a23;
    const V t94 = t93 + a9 * a25;
    const V t95 = t94 + a21 * t0;
    const V t96 = t95 + a22 * t1;
    const V t97 = t96 + a24 * t2;
    const V t98 = a10 * a10;
    const V t99 = a13 * a13;
    const V t100 = a14 * a14;
    const V t101 = a15 * a15;
    const V t102 = a11 * a11;
    const V t103 = a12 * a12;
    const V t104 = t102 + t103;
    const V t105 = t98 + t99;
    const V t106 = t105 + t101;
    const V t107 = t106 + T(2) * t100;
    const V t108 = t107 + T(2) * t104;
    const V t109 = a20 * a20;
    const V t110 = a26 * a26;
    const V t111 = a29 * a29;
    const V t112 = a21 * a21;
    const V t113 = a22 * a22;
    const V t114 = t112 + t113;
    const V t115 = a25 * a25;
    const V t116 = a23 * a23;
    const V t117 = a24 * a24;
    const V t118 = t116 + T(2) * t117;
    const V t119 = t115 + t118;
    const V t120 = a27 * a27;
    const V t121 = a28 * a28;
    const V t122 = t120 + t121;
    const V t123 = t109 + t110;
    const V t124 = t123 + t111;
    const V t125 = t124 + T(3) * t114;
    const V t126 = t125 + T(3) * t119;
    const V t127 = t126 + T(3) * t122;
    const V g8 = load<V>(g + 8 * sg);
    const V t128 = a4 * g8;
    const V t129 = a5 * g8;
    const V t130 = a6 * g8;
    const V t131 = a5 * g9;
    const V t132 = a6 * g9;
    const V t133 = a8 * g9;
    const V g2 = load<V>(g + 2 * sg);
    const V t134 = a4 * g2;
    const V t135 = t134 + a4 * t128;
    const V t136 = t135 + a5 * t129;
    const V t137 = t136 + a6 * t130;
    const V t138 = t137 + a21 * t131;
    const V t139 = t138 + a22 * t132;
    const V t140 = t139 + a24 * t133;
    const V t141 = a10 * t82;
    const V t142 = t141 + a11 * t83;
    const V t143 = t142 + a12 * t84;
    const V t144 = t143 + a20 * t85;
    const V t145 = t144 + a23 * t86;
    const V t146 = t145 + a25 * t87;
    const V t147 = t146 + t88 * g5;
    const V t148 = t147 + t91 * g8;
    const V t149 = t148 + t97 * g9;
    const V g10 = load<V>(g + 10 * sg);
    const V t150 = t149 + t108 * g10;
    const V g11 = load<V>(g + 11 * sg);
    const V t151 = t150 + t127 * g11;
    const V t152 = t151 + T(2) * t140;
    store<V>(to_a + 4 * sto_a, t152);
    const V t153 = a7 * g8;
    const V t154 = a8 * g8;
    const V t155 = a1 * a2;
    const V t156 = a4 * a5;
    const V t157 = t156 + a5 * a7;
    const V t158 = t157 + a6 * a8;
    const V t159 = a4 * a21;
    const V t160 = t159 + a7 * a26;
    const V t161 = t160 + a9 * a28;
    const V t162 = t161 + a23 * t0;
    const V t163 = t162 + a24 * t1;
    const V t164 = t163 + a27 * t2;
    const V t165 = a10 * a11;
    const V t166 = a13 * a16;
    const V t167 = a14 * a17;
    const V t168 = a15 * a18;
    const V t169 = a11 * a13;
    const V t170 = a12 * a14;
    const V t171 = t169 + t170;
    const V t172 = t165 + t166;
    const V t173 = t172 + t168;
    const V t174 = t173 + T(2) * t167;
    const V t175 = t174 + T(2) * t171;
    const V t176 = a20 * a21;
    const V t177 = a26 * a30;
    const V t178 = a27 * a31;
    const V t179 = a29 * a33;
    const V t180 = a21 * a23;
    const V t181 = a22 * a24;
    const V t182 = t180 + t181;
    const V t183 = a23 * a26;
    const V t184 = a24 * a27;
    const V t185 = t183 + T(2) * t184;
    const V t186 = a25 * a28;
    const V t187 = a28 * a32;
    const V t188 = t186 + t187;
    const V t189 = t176 + t177;
    const V t190 = t189 + t179;
    const V t191 = t190 + T(3) * t178;
    const V t192 = t191 + T(3) * t182;
    const V t193 = t192 + T(3) * t185;
    const V t194 = t193 + T(3) * t188;
    const V t195 = a5 * g2;
    const V t196 = t195 + a23 * t131;
    const V t197 = t196 + a24 * t132;
    const V t198 = t197 + a27 * t133;
    const V t199 = a4 * t129;
    const V t200 = t199 + a5 * t153;
    const V t201 = t200 + a5 * t128;
    const V t202 = t201 + a6 * t154;
    const V t203 = t202 + a7 * t129;
    const V t204 = t203 + a8 * t130;
    const V t205 = t204 + a11 * t82;
    const V t206 = t205 + a13 * t83;
    const V t207 = t206 + a14 * t84;
    const V t208 = t207 + a21 * t85;
    const V t209 = t208 + a26 * t86;
    const V t210 = t209 + a28 * t87;
    const V t211 = t210 + t155 * g5;
    const V t212 = t211 + t158 * g8;
    const V t213 = t212 + t164 * g9;
    const V t214 = t213 + t175 * g10;
    const V t215 = t214 + t194 * g11;
    const V t216 = t215 + T(2) * t198;
    const V t217 = T(2) * t216;
    store<V>(to_a + 5 * sto_a, t217);
    const V t218 = a9 * g8;
    const V t219 = a1 * a3;
    const V t220 = a4 * a6;
    const V t221 = t220 + a5 * a8;
    const V t222 = t221 + a6 * a9;
    const V t223 = a4 * a22;
    const V t224 = t223 + a7 * a27;
    const V t225 = t224 + a9 * a29;
    const V t226 = t225 + a24 * t0;
    const V t227 = t226 + a25 * t1;
    const V t228 = t227 + a28 * t2;
    const V t229 = a10 * a12;
    const V t230 = a13 * a17;
    const V t231 = a14 * a18;
    const V t232 = a15 * a19;
    const V t233 = a11 * a14;
    const V t234 = a12 * a15;
    const V t235 = t233 + t234;
    const V t236 = t229 + t230;
    const V t237 = t236 + t232;
    const V t238 = t237 + T(2) * t231;
    const V t239 = t238 + T(2) * t235;
    const V t240 = a20 * a22;
    const V t241 = a26 * a31;
    const V t242 = a27 * a32;
    const V t243 = a29 * a34;
    const V t244 = a21 * a24;
    const V t245 = a22 * a25;
    const V t246 = t244 + t245;
    const V t247 = a23 * a27;
    const V t248 = a24 * a28;
    const V t249 = t247 + T(2) * t248;
    const V t250 = a25 * a29;
    const V t251 = a28 * a33;
    const V t252 = t250 + t251;
    const V t253 = t240 + t241;
    const V t254 = t253 + t243;
    const V t255 = t254 + T(3) * t242;
    const V t256 = t255 + T(3) * t246;
    const V t257 = t256 + T(3) * t249;
    const V t258 = t257 + T(3) * t252;
    const V t259 = a6 * g2;
    const V t260 = t259 + a24 * t131;
    const V t261 = t260 + a25 * t132;
    const V t262 = t261 + a28 * t133;
    const V t263 = a4 * t130;
    const V t264 = t263 + a5 * t154;
    const V t265 = t264 + a6 * t218;
    const V t266 = t265 + a6 * t128;
    const V t267 = t266 + a8 * t129;
    const V t268 = t267 + a9 * t130;
    const V t269 = t268 + a12 * t82;
    const V t270 = t269 + a14 * t83;
    const V t271 = t270 + a15 * t84;
    const V t272 = t271 + a22 * t85;
    const V t273 = t272 + a27 * t86;
    const V t274 = t273 + a29 * t87;
    const V t275 = t274 + t219 * g5;
    const V t276 = t275 + t222 * g8;
    const V t277 = t276 + t228 * g9;
    const V t278 = t277 + t239 * g10;
    const V t279 = t278 + t258 * g11;
    const V t280 = t279 + T(2) * t262;
    const V t281 = T(2) * t280;
    store<V>(to_a + 6 * sto_a, t281);
    const V t282 = a2 * a2;
    const V t283 = a5 * a5;
    const V t284 = t283 + a7 * a7;
    const V t285 = t284 + a8 * a8;
    const V t286 = a4 * a23;
    const V t287 = t286 + a7 * a30;
    const V t288 = t287 + a9 * a32;
    const V t289 = t288 + a26 * t0;
    const V t290 = t289 + a27 * t1;
    const V t291 = t290 + a31 * t2;
    const V t292 = a16 * a16;
    const V t293 = a17 * a17;
    const V t294 = a18 * a18;
    const V t295 = t99 + t100;
    const V t296 = t102 + t292;
    const V t297 = t296 + t294;
    const V t298 = t297 + T(2) * t293;
    const V t299 = t298 + T(2) * t295;
    const V t300 = a30 * a30;
    const V t301 = a31 * a31;
    const V t302 = a32 * a32;
    const V t303 = a33 * a33;
    const V t304 = t116 + t117;
    const V t305 = t110 + T(2) * t120;
    const V t306 = t121 + t305;
    const V t307 = t112 + t300;
    const V t308 = t307 + t303;
    const V t309 = t308 + T(3) * t301;
    const V t310 = t309 + T(3) * t302;
    const V t311 = t310 + T(3) * t304;
    const V t312 = t311 + T(3) * t306;
    const V t313 = a5 * t129;
    const V t314 = t313 + a7 * g2;
    const V t315 = t314 + a7 * t153;
    const V t316 = t315 + a8 * t154;
    const V t317 = t316 + a26 * t131;
    const V t318 = t317 + a27 * t132;
    const V t319 = t318 + a31 * t133;
    const V t320 = a13 * t82;
    const V t321 = t320 + a16 * t83;
    const V t322 = t321 + a17 * t84;
    const V t323 = t322 + a23 * t85;
    const V t324 = t323 + a30 * t86;
    const V t325 = t324 + a32 * t87;
    const V t326 = t325 + t282 * g5;
    const V t327 = t326 + t285 * g8;
    const V t328 = t327 + t291 * g9;
    const V t329 = t328 + t299 * g10;
    const V t330 = t329 + t312 * g11;
    const V t331 = t330 + T(2) * t319;
    store<V>(to_a + 7 * sto_a, t331);
    const V t332 = a2 * a3;
    const V t333 = a5 * a6;
    const V t334 = t333 + a7 * a8;
    const V t335 = t334 + a8 * a9;
    const V t336 = a4 * a24;
    const V t337 = t336 + a7 * a31;
    const V t338 = t337 + a9 * a33;
    const V t339 = t338 + a27 * t0;
    const V t340 = t339 + a28 * t1;
    const V t341 = t340 + a32 * t2;
    const V t342 = a11 * a12;
    const V t343 = a16 * a17;
    const V t344 = a17 * a18;
    const V t345 = a18 * a19;
    const V t346 = a13 * a14;
    const V t347 = a14 * a15;
    const V t348 = t346 + t347;
    const V t349 = t342 + t343;
    const V t350 = t349 + t345;
    const V t351 = t350 + T(2) * t344;
    const V t352 = t351 + T(2) * t348;
    const V t353 = a21 * a22;
    const V t354 = a30 * a31;
    const V t355 = a31 * a32;
    const V t356 = a33 * a34;
    const V t357 = a23 * a24;
    const V t358 = a24 * a25;
    const V t359 = t357 + t358;
    const V t360 = a26 * a27;
    const V t361 = a27 * a28;
    const V t362 = t360 + T(2) * t361;
    const V t363 = a28 * a29;
    const V t364 = a32 * a33;
    const V t365 = t363 + t364;
    const V t366 = t353 + t354;
    const V t367 = t366 + t356;
    const V t368 = t367 + T(3) * t355;
    const V t369 = t368 + T(3) * t359;
    const V t370 = t369 + T(3) * t362;
    const V t371 = t370 + T(3) * t365;
    const V t372 = a8 * g2;
    const V t373 = t372 + a27 * t131;
    const V t374 = t373 + a28 * t132;
    const V t375 = t374 + a32 * t133;
    const V t376 = a5 * t130;
    const V t377 = t376 + a6 * t129;
    const V t378 = t377 + a7 * t154;
    const V t379 = t378 + a8 * t218;
    const V t380 = t379 + a8 * t153;
    const V t381 = t380 + a9 * t154;
    const V t382 = t381 + a14 * t82;
    const V t383 = t382 + a17 * t83;
    const V t384 = t383 + a18 * t84;
    const V t385 = t384 + a24 * t85;
    const V t386 = t385 + a31 * t86;
    const V t387 = t386 + a33 * t87;
    const V t388 = t387 + t332 * g5;
    const V t389 = t388 + t335 * g8;
    const V t390 = t389 + t341 * g9;
    const V t391 = t390 + t352 * g10;
    const V t392 = t391 + t371 * g11;
    const V t393 = t392 + T(2) * t375;
    const V t394 = T(2) * t393;
    store<V>(to_a + 8 * sto_a, t394);
    const V t395 = a3 * a3;
    const V t396 = a6 * a6;
    const V t397 = t396 + a8 * a8;
    const V t398 = t397 + a9 * a9;
    const V t399 = a4 * a25;
    const V t400 = t399 + a7 * a32;
    const V t401 = t400 + a9 * a34;
    const V t402 = t401 + a28 * t0;
    const V t403 = t402 + a29 * t1;
    const V t404 = t403 + a33 * t2;
    const V t405 = a19 * a19;
    const V t406 = t100 + t101;
    const V t407 = t103 + t293;
    const V t408 = t407 + t405;
    const V t409 = t408 + T(2) * t294;
    const V t410 = t409 + T(2) * t406;
    const V t411 = a34 * a34;
    const V t412 = t117 + t115;
    const V t413 = t120 + T(2) * t121;
    const V t414 = t111 + t303;
    const V t415 = t113 + t301;
    const V t416 = t415 + t411;
    const V t417 = t416 + T(3) * t302;
    const V t418 = t417 + T(3) * t412;
    const V t419 = t418 + T(3) * t413;
    const V t420 = t419 + T(3) * t414;
    const V t421 = a6 * t130;
    const V t422 = t421 + a8 * t154;
    const V t423 = t422 + a9 * g2;
    const V t424 = t423 + a9 * t218;
    const V t425 = t424 + a28 * t131;
    const V t426 = t425 + a29 * t132;
    const V t427 = t426 + a33 * t133;
    const V t428 = a15 * t82;
    const V t429 = t428 + a18 * t83;
    const V t430 = t429 + a19 * t84;
    const V t431 = t430 + a25 * t85;
    const V t432 = t431 + a32 * t86;
    const V t433 = t432 + a34 * t87;
    const V t434 = t433 + t395 * g5;
    const V t435 = t434 + t398 * g8;
    const V t436 = t435 + t404 * g9;
    const V t437 = t436 + t410 * g10;
    const V t438 = t437 + t420 * g11;
    const V t439 = t438 + T(2) * t427;
    store<V>(to_a + 9 * sto_a, t439);
    const V t440 = a1 * g7;
    const V t441 = a2 * g7;
    const V t442 = a3 * g7;
    const V g12 = load<V>(g + 12 * sg);
    const V t443 = a24 * g12;
    const V t444 = T(4) * a14;
    const V t445 = a20 * g12;
    const V t446 = a4 * g10;
    const V t447 = t445 + t446;
    const V t448 = a21 * g12;
    const V t449 = a5 * g10;
    const V t450 = t449 + T(2) * t448;
    const V t451 = a22 * g12;
    const V t452 = a6 * g10;
    const V t453 = t452 + T(2) * t451;
    const V t454 = a23 * g12;
    const V t455 = a25 * g12;
    const V g3 = load<V>(g + 3 * sg);
    const V t456 = a10 * g3;
    const V t457 = t456 + a10 * t447;
    const V t458 = t457 + a11 * t450;
    const V t459 = t458 + a12 * t453;
    const V t460 = t459 + a13 * t454;
    const V t461 = t460 + a15 * t455;
    const V t462 = a4 * t82;
    const V t463 = t462 + a20 * t440;
    const V t464 = t463 + a21 * t441;
    const V t465 = t464 + a22 * t442;
    const V t466 = t465 + t443 * t444;
    const V t467 = t466 + T(2) * t461;
    store<V>(to_a + 10 * sto_a, t467);
    const V t468 = T(6) * g3;
    const V t469 = T(3) * t440;
    const V t470 = T(3) * t441;
    const V t471 = T(3) * t442;
    const V t472 = a28 * g12;
    const V t473 = T(4) * a15;
    const V t474 = T(4) * a17;
    const V t475 = a27 * g12;
    const V t476 = t451 + t452;
    const V t477 = t476 + T(2) * t475;
    const V t478 = a26 * g12;
    const V t479 = t448 + t449;
    const V t480 = t478 + t479;
    const V t481 = T(4) * a13;
    const V t482 = a7 * g10;
    const V t483 = t445 + T(2) * t446;
    const V t484 = t482 + t483;
    const V t485 = t484 + T(4) * t454;
    const V t486 = a8 * g10;
    const V t487 = t486 + T(4) * t443;
    const V t488 = a5 * t82;
    const V t489 = t488 + a10 * t450;
    const V t490 = t489 + a11 * t485;
    const V t491 = t490 + a12 * t487;
    const V t492 = t491 + a16 * t454;
    const V t493 = t492 + a18 * t455;
    const V t494 = a4 * t83;
    const V t495 = t494 + a11 * t468;
    const V t496 = t495 + a21 * t469;
    const V t497 = t496 + a23 * t470;
    const V t498 = t497 + a24 * t471;
    const V t499 = t498 + t472 * t473;
    const V t500 = t499 + t443 * t474;
    const V t501 = t500 + t477 * t444;
    const V t502 = t501 + t480 * t481;
    const V t503 = t502 + T(2) * t493;
    store<V>(to_a + 11 * sto_a, t503);
    const V t504 = T(4) * a18;
    const V t505 = a29 * g12;
    const V t506 = t505 + t476;
    const V t507 = t479 + T(2) * t472;
    const V t508 = a9 * g10;
    const V t509 = t508 + t483;
    const V t510 = t509 + T(4) * t455;
    const V t511 = a6 * t82;
    const V t512 = t511 + a10 * t453;
    const V t513 = t512 + a11 * t487;
    const V t514 = t513 + a12 * t510;
    const V t515 = t514 + a17 * t454;
    const V t516 = t515 + a19 * t455;
    const V t517 = a4 * t84;
    const V t518 = t517 + a12 * t468;
    const V t519 = t518 + a22 * t469;
    const V t520 = t519 + a24 * t470;
    const V t521 = t520 + a25 * t471;
    const V t522 = t521 + t475 * t481;
    const V t523 = t522 + t443 * t504;
    const V t524 = t523 + t506 * t473;
    const V t525 = t524 + t507 * t444;
    const V t526 = t525 + T(2) * t516;
    store<V>(to_a + 12 * sto_a, t526);
    const V t527 = T(4) * a12;
    const V t528 = a31 * g12;
    const V t529 = t486 + T(2) * t443;
    const V t530 = t528 + t529;
    const V t531 = T(4) * a11;
    const V t532 = a30 * g12;
    const V t533 = t482 + T(2) * t454;
    const V t534 = t532 + t446;
    const V t535 = t534 + T(2) * t533;
    const V t536 = a32 * g12;
    const V t537 = t449 + T(2) * t478;
    const V t538 = t452 + T(4) * t475;
    const V t539 = a5 * t83;
    const V t540 = t539 + a10 * t454;
    const V t541 = t540 + a13 * t535;
    const V t542 = t541 + a15 * t536;
    const V t543 = t542 + a16 * t537;
    const V t544 = t543 + a17 * t538;
    const V t545 = a7 * t82;
    const V t546 = t545 + a13 * t468;
    const V t547 = t546 + a23 * t469;
    const V t548 = t547 + a26 * t470;
    const V t549 = t548 + a27 * t471;
    const V t550 = t549 + t472 * t504;
    const V t551 = t550 + t475 * t527;
    const V t552 = t551 + t530 * t444;
    const V t553 = t552 + t480 * t531;
    const V t554 = t553 + T(2) * t544;
    store<V>(to_a + 13 * sto_a, t554);
    const V t555 = t508 + T(2) * t455;
    const V t556 = t555 + t533;
    const V t557 = t556 + t446;
    const V t558 = t557 + T(2) * t536;
    const V t559 = a33 * g12;
    const V t560 = t559 + t529;
    const V t561 = t478 + t449;
    const V t562 = t561 + T(2) * t472;
    const V t563 = t505 + t452;
    const V t564 = t563 + T(2) * t475;
    const V t565 = a10 * t443;
    const V t566 = t565 + a11 * t477;
    const V t567 = t566 + a12 * t507;
    const V t568 = t567 + a13 * t530;
    const V t569 = t568 + a14 * t558;
    const V t570 = t569 + a15 * t560;
    const V t571 = t570 + a16 * t475;
    const V t572 = t571 + a17 * t562;
    const V t573 = t572 + a18 * t564;
    const V t574 = t573 + a19 * t472;
    const V t575 = a5 * t84;
    const V t576 = t575 + a6 * t83;
    const V t577 = t576 + a8 * t82;
    const V t578 = t577 + a24 * t469;
    const V t579 = t578 + a27 * t470;
    const V t580 = t579 + a28 * t471;
    const V t581 = t580 + t9 * g3;
    const V t582 = t581 + T(2) * t574;
    const V t583 = T(2) * t582;
    store<V>(to_a + 14 * sto_a, t583);
    const V t584 = a34 * g12;
    const V t585 = t584 + t446;
    const V t586 = t585 + T(2) * t555;
    const V t587 = t449 + T(4) * t472;
    const V t588 = t452 + T(2) * t505;
    const V t589 = a6 * t84;
    const V t590 = t589 + a10 * t455;
    const V t591 = t590 + a13 * t536;
    const V t592 = t591 + a15 * t586;
    const V t593 = t592 + a18 * t587;
    const V t594 = t593 + a19 * t588;
    const V t595 = a9 * t82;
    const V t596 = t595 + a15 * t468;
    const V t597 = t596 + a25 * t469;
    const V t598 = t597 + a28 * t470;
    const V t599 = t598 + a29 * t471;
    const V t600 = t599 + t472 * t531;
    const V t601 = t600 + t475 * t474;
    const V t602 = t601 + t560 * t444;
    const V t603 = t602 + t506 * t527;
    const V t604 = t603 + T(2) * t594;
    store<V>(to_a + 15 * sto_a, t604);
    const V t605 = t532 + t482;
    const V t606 = t486 + T(2) * t528;
    const V t607 = a11 * t454;
    const V t608 = t607 + a13 * t537;
    const V t609 = t608 + a16 * g3;
    const V t610 = t609 + a16 * t605;
    const V t611 = t610 + a17 * t606;
    const V t612 = t611 + a18 * t536;
    const V t613 = a7 * t83;
    const V t614 = t613 + a26 * t440;
    const V t615 = t614 + a30 * t441;
    const V t616 = t615 + a31 * t442;
    const V t617 = t616 + t475 * t444;
    const V t618 = t617 + T(2) * t612;
    store<V>(to_a + 16 * sto_a, t618);
    const V t619 = t559 + t528;
    const V t620 = t619 + t486;
    const V t621 = t532 + t508;
    const V t622 = t621 + T(4) * t536;
    const V t623 = t622 + T(2) * t482;
    const V t624 = a8 * t83;
    const V t625 = t624 + a12 * t454;
    const V t626 = t625 + a13 * t538;
    const V t627 = t626 + a16 * t606;
    const V t628 = t627 + a17 * t623;
    const V t629 = t628 + a19 * t536;
    const V t630 = a7 * t84;
    const V t631 = t630 + a17 * t468;
    const V t632 = t631 + a27 * t469;
    const V t633 = t632 + a31 * t470;
    const V t634 = t633 + a32 * t471;
    const V t635 = t634 + t475 * t473;
    const V t636 = t635 + t443 * t531;
    const V t637 = t636 + t620 * t504;
    const V t638 = t637 + t562 * t444;
    const V t639 = t638 + T(2) * t629;
    store<V>(to_a + 17 * sto_a, t639);
    const V t640 = t584 + t482;
    const V t641 = t640 + T(4) * t536;
    const V t642 = t641 + T(2) * t508;
    const V t643 = t486 + T(2) * t559;
    const V t644 = a8 * t84;
    const V t645 = t644 + a11 * t455;
    const V t646 = t645 + a15 * t587;
    const V t647 = t646 + a16 * t536;
    const V t648 = t647 + a18 * t642;
    const V t649 = t648 + a19 * t643;
    const V t650 = a9 * t83;
    const V t651 = t650 + a18 * t468;
    const V t652 = t651 + a28 * t469;
    const V t653 = t652 + a32 * t470;
    const V t654 = t653 + a33 * t471;
    const V t655 = t654 + t472 * t481;
    const V t656 = t655 + t443 * t527;
    const V t657 = t656 + t620 * t474;
    const V t658 = t657 + t564 * t444;
    const V t659 = t658 + T(2) * t649;
    store<V>(to_a + 18 * sto_a, t659);
    const V t660 = t584 + t508;
    const V t661 = a12 * t455;
    const V t662 = t661 + a15 * t588;
    const V t663 = t662 + a17 * t536;
    const V t664 = t663 + a18 * t643;
    const V t665 = t664 + a19 * g3;
    const V t666 = t665 + a19 * t660;
    const V t667 = a9 * t84;
    const V t668 = t667 + a29 * t440;
    const V t669 = t668 + a33 * t441;
    const V t670 = t669 + a34 * t442;
    const V t671 = t670 + t472 * t444;
    const V t672 = t671 + T(2) * t666;
    store<V>(to_a + 19 * sto_a, t672);
    const V t673 = t98 + t104;
    const V t674 = t109 + t119;
    const V t675 = t674 + T(2) * t114;
    const V g13 = load<V>(g + 13 * sg);
    const V t676 = a20 * g13;
    const V t677 = a4 * g11;
    const V t678 = t676 + t677;
    const V t679 = a21 * g13;
    const V t680 = a5 * g11;
    const V t681 = t680 + T(2) * t679;
    const V t682 = a22 * g13;
    const V t683 = a6 * g11;
    const V t684 = t683 + T(2) * t682;
    const V t685 = a23 * g13;
    const V t686 = a25 * g13;
    const V g4 = load<V>(g + 4 * sg);
    const V t687 = a20 * g4;
    const V t688 = t687 + a20 * t678;
    const V t689 = t688 + a21 * t681;
    const V t690 = t689 + a22 * t684;
    const V t691 = t690 + a23 * t685;
    const V t692 = t691 + a25 * t686;
    const V t693 = a24 * g13;
    const V t694 = a24 * t693;
    const V t695 = a4 * t85;
    const V t696 = t695 + a10 * t440;
    const V t697 = t696 + t673 * g12;
    const V t698 = t697 + t675 * g13;
    const V t699 = t698 + T(2) * t692;
    const V t700 = t699 + T(4) * t694;
    store<V>(to_a + 20 * sto_a, t700);
    const V t701 = a7 * g11;
    const V t702 = T(2) * t676;
    const V t703 = t702 + T(3) * t677;
    const V t704 = t701 + t703;
    const V t705 = t704 + T(4) * t685;
    const V t706 = a8 * g11;
    const V t707 = t706 + T(4) * t693;
    const V t708 = a26 * g13;
    const V t709 = T(4) * t679;
    const V t710 = t709 + T(3) * t680;
    const V t711 = t710 + T(2) * t708;
    const V t712 = a27 * g13;
    const V t713 = T(4) * t682;
    const V t714 = t713 + T(3) * t683;
    const V t715 = t714 + T(4) * t712;
    const V t716 = a4 * t131;
    const V t717 = t716 + a5 * t85;
    const V t718 = t717 + a20 * t681;
    const V t719 = t718 + a21 * t705;
    const V t720 = t719 + a22 * t707;
    const V t721 = t720 + a23 * t711;
    const V t722 = t721 + a24 * t715;
    const V t723 = a28 * g13;
    const V t724 = t165 + t171;
    const V t725 = t176 + t186;
    const V t726 = t725 + t185;
    const V t727 = t726 + T(2) * t182;
    const V t728 = a25 * t723;
    const V t729 = t728 + a26 * t685;
    const V t730 = t729 + a28 * t686;
    const V t731 = t730 + t724 * g12;
    const V t732 = t731 + t727 * g13;
    const V t733 = a21 * g4;
    const V t734 = t733 + a27 * t693;
    const V t735 = a10 * t441;
    const V t736 = t735 + a11 * t469;
    const V t737 = t736 + T(2) * t722;
    const V t738 = t737 + T(4) * t732;
    const V t739 = t738 + T(8) * t734;
    store<V>(to_a + 21 * sto_a, t739);
    const V t740 = a9 * g11;
    const V t741 = t740 + t703;
    const V t742 = t741 + T(4) * t686;
    const V t743 = t710 + T(4) * t723;
    const V t744 = a29 * g13;
    const V t745 = t714 + T(2) * t744;
    const V t746 = a4 * t132;
    const V t747 = t746 + a6 * t85;
    const V t748 = t747 + a20 * t684;
    const V t749 = t748 + a21 * t707;
    const V t750 = t749 + a22 * t742;
    const V t751 = t750 + a24 * t743;
    const V t752 = t751 + a25 * t745;
    const V t753 = t229 + t235;
    const V t754 = t240 + t250;
    const V t755 = t754 + t249;
    const V t756 = t755 + T(2) * t246;
    const V t757 = a23 * t712;
    const V t758 = t757 + a27 * t685;
    const V t759 = t758 + a29 * t686;
    const V t760 = t759 + t753 * g12;
    const V t761 = t760 + t756 * g13;
    const V t762 = a22 * g4;
    const V t763 = t762 + a28 * t693;
    const V t764 = a10 * t442;
    const V t765 = t764 + a12 * t469;
    const V t766 = t765 + T(2) * t752;
    const V t767 = t766 + T(4) * t761;
    const V t768 = t767 + T(8) * t763;
    store<V>(to_a + 22 * sto_a, t768);
    const V t769 = T(12) * g4;
    const V t770 = T(8) * t723;
    const V t771 = a30 * g13;
    const V t772 = T(8) * t685;
    const V t773 = t772 + T(3) * t701;
    const V t774 = t676 + T(3) * t677;
    const V t775 = t771 + t773;
    const V t776 = t775 + t774;
    const V t777 = a31 * g13;
    const V t778 = T(8) * t693;
    const V t779 = t778 + T(3) * t706;
    const V t780 = t779 + T(2) * t777;
    const V t781 = a32 * g13;
    const V t782 = T(2) * t679;
    const V t783 = t782 + T(3) * t680;
    const V t784 = t783 + T(4) * t708;
    const V t785 = T(2) * t682;
    const V t786 = t785 + T(3) * t683;
    const V t787 = t786 + T(8) * t712;
    const V t788 = a10 * a13;
    const V t789 = a11 * a16;
    const V t790 = a12 * a17;
    const V t791 = t788 + t789;
    const V t792 = t791 + t790;
    const V t793 = t792 + T(2) * t102;
    const V t794 = t793 + T(2) * t295;
    const V t795 = a20 * a23;
    const V t796 = a21 * a26;
    const V t797 = a22 * a27;
    const V t798 = a23 * a30;
    const V t799 = a24 * a31;
    const V t800 = a25 * a32;
    const V t801 = t795 + t798;
    const V t802 = t801 + t800;
    const V t803 = t802 + T(2) * t112;
    const V t804 = t803 + T(4) * t304;
    const V t805 = t804 + T(2) * t306;
    const V t806 = t805 + T(2) * t796;
    const V t807 = t806 + T(2) * t797;
    const V t808 = t807 + T(2) * t799;
    const V t809 = a20 * t685;
    const V t810 = t809 + a21 * t711;
    const V t811 = t810 + a23 * t776;
    const V t812 = t811 + a24 * t780;
    const V t813 = t812 + a25 * t781;
    const V t814 = t813 + a26 * t784;
    const V t815 = t814 + a27 * t787;
    const V t816 = t815 + a30 * t685;
    const V t817 = t816 + a32 * t686;
    const V t818 = t817 + t794 * g12;
    const V t819 = t818 + t808 * g13;
    const V t820 = a5 * t131;
    const V t821 = t820 + a22 * t712;
    const V t822 = t821 + a31 * t693;
    const V t823 = a4 * t86;
    const V t824 = t823 + a7 * t85;
    const V t825 = t824 + a11 * t470;
    const V t826 = t825 + a13 * t469;
    const V t827 = t826 + a23 * t769;
    const V t828 = t827 + a28 * t770;
    const V t829 = t828 + T(2) * t819;
    const V t830 = t829 + T(4) * t822;
    store<V>(to_a + 23 * sto_a, t830);
    const V t831 = T(24) * g4;
    const V t832 = T(8) * t712;
    const V t833 = T(8) * t693;
    const V t834 = T(8) * t686;
    const V t835 = t834 + T(3) * t740;
    const V t836 = t835 + t773;
    const V t837 = t836 + T(4) * t781;
    const V t838 = t837 + T(2) * t774;
    const V t839 = a33 * g13;
    const V t840 = t779 + T(2) * t839;
    const V t841 = a4 * t133;
    const V t842 = t841 + a8 * t85;
    const V t843 = t842 + a21 * t715;
    const V t844 = t843 + a22 * t743;
    const V t845 = t844 + a23 * t780;
    const V t846 = t845 + a24 * t838;
    const V t847 = t846 + a25 * t840;
    const V t848 = t783 + T(4) * t723;
    const V t849 = t848 + T(2) * t708;
    const V t850 = t786 + T(2) * t744;
    const V t851 = t850 + T(4) * t712;
    const V t852 = a10 * a14;
    const V t853 = a11 * a17;
    const V t854 = a12 * a18;
    const V t855 = t852 + t853;
    const V t856 = t855 + t854;
    const V t857 = t856 + T(2) * t342;
    const V t858 = t857 + T(2) * t348;
    const V t859 = a20 * a24;
    const V t860 = a21 * a27;
    const V t861 = a22 * a28;
    const V t862 = a23 * a31;
    const V t863 = a24 * a32;
    const V t864 = a25 * a33;
    const V t865 = t859 + t862;
    const V t866 = t865 + t864;
    const V t867 = t866 + T(2) * t353;
    const V t868 = t867 + T(2) * t363;
    const V t869 = t868 + T(4) * t359;
    const V t870 = t869 + T(2) * t362;
    const V t871 = t870 + T(2) * t860;
    const V t872 = t871 + T(2) * t861;
    const V t873 = t872 + T(2) * t863;
    const V t874 = a5 * t132;
    const V t875 = t874 + a6 * t131;
    const V t876 = t875 + a20 * t693;
    const V t877 = t876 + a27 * t849;
    const V t878 = t877 + a28 * t851;
    const V t879 = t878 + a31 * t685;
    const V t880 = t879 + a33 * t686;
    const V t881 = t880 + t858 * g12;
    const V t882 = t881 + t873 * g13;
    const V t883 = a11 * t471;
    const V t884 = t883 + a12 * t470;
    const V t885 = t884 + a24 * t831;
    const V t886 = t885 + a26 * t832;
    const V t887 = t886 + a29 * t770;
    const V t888 = t887 + a32 * t833;
    const V t889 = t888 + t9 * t440;
    const V t890 = t889 + T(2) * t847;
    const V t891 = t890 + T(4) * t882;
    store<V>(to_a + 24 * sto_a, t891);
    const V t892 = a34 * g13;
    const V t893 = t892 + t835;
    const V t894 = t893 + t774;
    const V t895 = T(8) * t723;
    const V t896 = t895 + T(3) * t680;
    const V t897 = t896 + T(2) * t679;
    const V t898 = T(4) * t744;
    const V t899 = t898 + T(3) * t683;
    const V t900 = t899 + T(2) * t682;
    const V t901 = a10 * a15;
    const V t902 = a11 * a18;
    const V t903 = a12 * a19;
    const V t904 = t901 + t902;
    const V t905 = t904 + t903;
    const V t906 = t905 + T(2) * t103;
    const V t907 = t906 + T(2) * t406;
    const V t908 = a20 * a25;
    const V t909 = a21 * a28;
    const V t910 = a22 * a29;
    const V t911 = a23 * a32;
    const V t912 = a24 * a33;
    const V t913 = a25 * a34;
    const V t914 = t908 + t911;
    const V t915 = t914 + t913;
    const V t916 = t915 + T(2) * t113;
    const V t917 = t916 + T(2) * t111;
    const V t918 = t917 + T(4) * t412;
    const V t919 = t918 + T(2) * t413;
    const V t920 = t919 + T(2) * t909;
    const V t921 = t920 + T(2) * t910;
    const V t922 = t921 + T(2) * t912;
    const V t923 = a20 * t686;
    const V t924 = t923 + a22 * t745;
    const V t925 = t924 + a23 * t781;
    const V t926 = t925 + a24 * t840;
    const V t927 = t926 + a25 * t894;
    const V t928 = t927 + a28 * t897;
    const V t929 = t928 + a29 * t900;
    const V t930 = t929 + a32 * t685;
    const V t931 = t930 + a34 * t686;
    const V t932 = t931 + t907 * g12;
    const V t933 = t932 + t922 * g13;
    const V t934 = a6 * t132;
    const V t935 = t934 + a21 * t723;
    const V t936 = t935 + a33 * t693;
    const V t937 = a4 * t87;
    const V t938 = t937 + a9 * t85;
    const V t939 = t938 + a12 * t471;
    const V t940 = t939 + a15 * t469;
    const V t941 = t940 + a25 * t769;
    const V t942 = t941 + a27 * t832;
    const V t943 = t942 + T(2) * t933;
    const V t944 = t943 + T(4) * t936;
    store<V>(to_a + 25 * sto_a, t944);
    const V t945 = T(4) * t685;
    const V t946 = t945 + T(3) * t701;
    const V t947 = t946 + t677;
    const V t948 = t947 + T(2) * t771;
    const V t949 = T(4) * t693;
    const V t950 = t949 + T(3) * t706;
    const V t951 = t950 + T(4) * t777;
    const V t952 = t680 + T(2) * t708;
    const V t953 = t683 + T(4) * t712;
    const V t954 = a5 * t86;
    const V t955 = t954 + a7 * t131;
    const V t956 = t955 + a23 * t784;
    const V t957 = t956 + a26 * t948;
    const V t958 = t957 + a27 * t951;
    const V t959 = t958 + a30 * t952;
    const V t960 = t959 + a31 * t953;
    const V t961 = t169 + t166;
    const V t962 = t961 + t167;
    const V t963 = t180 + t177;
    const V t964 = t963 + t187;
    const V t965 = t964 + T(2) * t183;
    const V t966 = t965 + T(2) * t184;
    const V t967 = t966 + T(2) * t178;
    const V t968 = a21 * t685;
    const V t969 = t968 + a28 * t781;
    const V t970 = t969 + a32 * t723;
    const V t971 = t970 + t962 * g12;
    const V t972 = t971 + t967 * g13;
    const V t973 = a24 * t712;
    const V t974 = t973 + a26 * g4;
    const V t975 = a13 * t470;
    const V t976 = t975 + a16 * t440;
    const V t977 = t976 + T(2) * t960;
    const V t978 = t977 + T(4) * t972;
    const V t979 = t978 + T(8) * t974;
    store<V>(to_a + 26 * sto_a, t979);
    const V t980 = T(4) * t686;
    const V t981 = t980 + T(3) * t740;
    const V t982 = T(8) * t781;
    const V t983 = t982 + T(3) * t677;
    const V t984 = t981 + t983;
    const V t985 = t984 + T(2) * t771;
    const V t986 = t985 + T(2) * t946;
    const V t987 = T(4) * t723;
    const V t988 = t987 + T(4) * t708;
    const V t989 = t988 + T(3) * t680;
    const V t990 = T(2) * t744;
    const V t991 = t990 + T(8) * t712;
    const V t992 = t991 + T(3) * t683;
    const V t993 = a6 * t86;
    const V t994 = t993 + a7 * t132;
    const V t995 = t994 + a23 * t787;
    const V t996 = t995 + a26 * t951;
    const V t997 = t996 + a27 * t986;
    const V t998 = t997 + a31 * t989;
    const V t999 = t998 + a32 * t992;
    const V t1000 = t950 + T(2) * t839;
    const V t1001 = t1000 + T(2) * t777;
    const V t1002 = a12 * a13;
    const V t1003 = a14 * a16;
    const V t1004 = a15 * a17;
    const V t1005 = t1002 + t1003;
    const V t1006 = t1005 + t1004;
    const V t1007 = t1006 + T(2) * t233;
    const V t1008 = t1007 + T(2) * t230;
    const V t1009 = t1008 + T(2) * t231;
    const V t1010 = a22 * a23;
    const V t1011 = a24 * a26;
    const V t1012 = a25 * a27;
    const V t1013 = a27 * a30;
    const V t1014 = a28 * a31;
    const V t1015 = a29 * a32;
    const V t1016 = t1010 + t1013;
    const V t1017 = t1016 + t1015;
    const V t1018 = t1017 + T(2) * t244;
    const V t1019 = t1018 + T(4) * t247;
    const V t1020 = t1019 + T(4) * t248;
    const V t1021 = t1020 + T(2) * t241;
    const V t1022 = t1021 + T(4) * t242;
    const V t1023 = t1022 + T(2) * t251;
    const V t1024 = t1023 + T(2) * t1011;
    const V t1025 = t1024 + T(2) * t1012;
    const V t1026 = t1025 + T(2) * t1014;
    const V t1027 = a5 * t133;
    const V t1028 = t1027 + a8 * t131;
    const V t1029 = t1028 + a22 * t685;
    const V t1030 = t1029 + a24 * t849;
    const V t1031 = t1030 + a28 * t1001;
    const V t1032 = t1031 + a29 * t781;
    const V t1033 = t1032 + a30 * t712;
    const V t1034 = t1033 + t1009 * g12;
    const V t1035 = t1034 + t1026 * g13;
    const V t1036 = a13 * t471;
    const V t1037 = t1036 + a17 * t469;
    const V t1038 = t1037 + a21 * t833;
    const V t1039 = t1038 + a25 * t832;
    const V t1040 = t1039 + a27 * t831;
    const V t1041 = t1040 + a33 * t770;
    const V t1042 = t1041 + t9 * t441;
    const V t1043 = t1042 + T(2) * t999;
    const V t1044 = t1043 + T(4) * t1035;
    store<V>(to_a + 27 * sto_a, t1044);
    const V t1045 = t946 + t983;
    const V t1046 = t1045 + T(2) * t892;
    const V t1047 = t1046 + T(2) * t981;
    const V t1048 = T(4) * t839;
    const V t1049 = t1048 + T(3) * t706;
    const V t1050 = t1049 + T(4) * t693;
    const V t1051 = t896 + T(2) * t708;
    const V t1052 = t899 + T(4) * t712;
    const V t1053 = a5 * t87;
    const V t1054 = t1053 + a9 * t131;
    const V t1055 = t1054 + a25 * t897;
    const V t1056 = t1055 + a28 * t1047;
    const V t1057 = t1056 + a29 * t1050;
    const V t1058 = t1057 + a32 * t1051;
    const V t1059 = t1058 + a33 * t1052;
    const V t1060 = a11 * a15;
    const V t1061 = a13 * a18;
    const V t1062 = a14 * a19;
    const V t1063 = t1060 + t1061;
    const V t1064 = t1063 + t1062;
    const V t1065 = t1064 + T(2) * t170;
    const V t1066 = t1065 + T(2) * t167;
    const V t1067 = t1066 + T(2) * t168;
    const V t1068 = a21 * a25;
    const V t1069 = a23 * a28;
    const V t1070 = a24 * a29;
    const V t1071 = a26 * a32;
    const V t1072 = a27 * a33;
    const V t1073 = a28 * a34;
    const V t1074 = t1068 + t1071;
    const V t1075 = t1074 + t1073;
    const V t1076 = t1075 + T(2) * t181;
    const V t1077 = t1076 + T(4) * t184;
    const V t1078 = t1077 + T(2) * t178;
    const V t1079 = t1078 + T(2) * t179;
    const V t1080 = t1079 + T(4) * t188;
    const V t1081 = t1080 + T(2) * t1069;
    const V t1082 = t1081 + T(2) * t1070;
    const V t1083 = t1082 + T(2) * t1072;
    const V t1084 = a6 * t133;
    const V t1085 = t1084 + a8 * t132;
    const V t1086 = t1085 + a21 * t686;
    const V t1087 = t1086 + a24 * t851;
    const V t1088 = t1087 + a26 * t781;
    const V t1089 = t1088 + a27 * t1001;
    const V t1090 = t1089 + a34 * t723;
    const V t1091 = t1090 + t1067 * g12;
    const V t1092 = t1091 + t1083 * g13;
    const V t1093 = a15 * t470;
    const V t1094 = t1093 + a18 * t469;
    const V t1095 = t1094 + a22 * t833;
    const V t1096 = t1095 + a23 * t770;
    const V t1097 = t1096 + a28 * t831;
    const V t1098 = t1097 + a31 * t832;
    const V t1099 = t1098 + t9 * t442;
    const V t1100 = t1099 + T(2) * t1059;
    const V t1101 = t1100 + T(4) * t1092;
    store<V>(to_a + 28 * sto_a, t1101);
    const V t1102 = T(2) * t892;
    const V t1103 = t1102 + T(3) * t740;
    const V t1104 = t1103 + t677;
    const V t1105 = t1104 + T(4) * t686;
    const V t1106 = t680 + T(4) * t723;
    const V t1107 = t683 + T(2) * t744;
    const V t1108 = a6 * t87;
    const V t1109 = t1108 + a9 * t132;
    const V t1110 = t1109 + a25 * t900;
    const V t1111 = t1110 + a28 * t1050;
    const V t1112 = t1111 + a29 * t1105;
    const V t1113 = t1112 + a33 * t1106;
    const V t1114 = t1113 + a34 * t1107;
    const V t1115 = t234 + t231;
    const V t1116 = t1115 + t232;
    const V t1117 = t245 + t242;
    const V t1118 = t1117 + t243;
    const V t1119 = t1118 + T(2) * t248;
    const V t1120 = t1119 + T(2) * t252;
    const V t1121 = a22 * t686;
    const V t1122 = t1121 + a27 * t781;
    const V t1123 = t1122 + a32 * t712;
    const V t1124 = t1123 + t1116 * g12;
    const V t1125 = t1124 + t1120 * g13;
    const V t1126 = a24 * t723;
    const V t1127 = t1126 + a29 * g4;
    const V t1128 = a15 * t471;
    const V t1129 = t1128 + a19 * t440;
    const V t1130 = t1129 + T(2) * t1114;
    const V t1131 = t1130 + T(4) * t1125;
    const V t1132 = t1131 + T(8) * t1127;
    store<V>(to_a + 29 * sto_a, t1132);
    const V t1133 = t99 + t292;
    const V t1134 = t1133 + t293;
    const V t1135 = t116 + t300;
    const V t1136 = t1135 + t302;
    const V t1137 = t1136 + T(2) * t110;
    const V t1138 = t1137 + T(2) * t120;
    const V t1139 = t1138 + T(2) * t301;
    const V t1140 = t771 + t701;
    const V t1141 = t706 + T(2) * t777;
    const V t1142 = a23 * t685;
    const V t1143 = t1142 + a26 * t952;
    const V t1144 = t1143 + a30 * g4;
    const V t1145 = t1144 + a30 * t1140;
    const V t1146 = t1145 + a31 * t1141;
    const V t1147 = t1146 + a32 * t781;
    const V t1148 = a27 * t712;
    const V t1149 = a7 * t86;
    const V t1150 = t1149 + a16 * t441;
    const V t1151 = t1150 + t1134 * g12;
    const V t1152 = t1151 + t1139 * g13;
    const V t1153 = t1152 + T(2) * t1147;
    const V t1154 = t1153 + T(4) * t1148;
    store<V>(to_a + 30 * sto_a, t1154);
    const V t1155 = t740 + T(4) * t781;
    const V t1156 = t1155 + T(2) * t771;
    const V t1157 = t1156 + T(3) * t701;
    const V t1158 = T(2) * t839;
    const V t1159 = t1158 + T(4) * t777;
    const V t1160 = t1159 + T(3) * t706;
    const V t1161 = a7 * t133;
    const V t1162 = t1161 + a8 * t86;
    const V t1163 = t1162 + a26 * t953;
    const V t1164 = t1163 + a27 * t989;
    const V t1165 = t1164 + a30 * t1141;
    const V t1166 = t1165 + a31 * t1157;
    const V t1167 = t1166 + a32 * t1160;
    const V t1168 = t346 + t343;
    const V t1169 = t1168 + t344;
    const V t1170 = t357 + t354;
    const V t1171 = t1170 + t364;
    const V t1172 = t1171 + T(2) * t360;
    const V t1173 = t1172 + T(2) * t361;
    const V t1174 = t1173 + T(2) * t355;
    const V t1175 = a23 * t693;
    const V t1176 = t1175 + a24 * t685;
    const V t1177 = t1176 + a33 * t781;
    const V t1178 = t1177 + t1169 * g12;
    const V t1179 = t1178 + t1174 * g13;
    const V t1180 = a28 * t712;
    const V t1181 = t1180 + a31 * g4;
    const V t1182 = a16 * t442;
    const V t1183 = t1182 + a17 * t470;
    const V t1184 = t1183 + T(2) * t1167;
    const V t1185 = t1184 + T(4) * t1179;
    const V t1186 = t1185 + T(8) * t1181;
    store<V>(to_a + 31 * sto_a, t1186);
    const V t1187 = t892 + t771;
    const V t1188 = t1187 + T(8) * t781;
    const V t1189 = t1188 + T(3) * t740;
    const V t1190 = t1189 + T(3) * t701;
    const V t1191 = t1049 + T(2) * t777;
    const V t1192 = a13 * a15;
    const V t1193 = a16 * a18;
    const V t1194 = a17 * a19;
    const V t1195 = t1192 + t1193;
    const V t1196 = t1195 + t1194;
    const V t1197 = t1196 + T(2) * t100;
    const V t1198 = t1197 + T(2) * t293;
    const V t1199 = t1198 + T(2) * t294;
    const V t1200 = a23 * a25;
    const V t1201 = a26 * a28;
    const V t1202 = a27 * a29;
    const V t1203 = a30 * a32;
    const V t1204 = a31 * a33;
    const V t1205 = a32 * a34;
    const V t1206 = t1200 + t1203;
    const V t1207 = t1206 + t1205;
    const V t1208 = t1207 + T(2) * t117;
    const V t1209 = t1208 + T(2) * t301;
    const V t1210 = t1209 + T(4) * t302;
    const V t1211 = t1210 + T(2) * t303;
    const V t1212 = t1211 + T(4) * t122;
    const V t1213 = t1212 + T(2) * t1201;
    const V t1214 = t1213 + T(2) * t1202;
    const V t1215 = t1214 + T(2) * t1204;
    const V t1216 = a23 * t686;
    const V t1217 = t1216 + a25 * t685;
    const V t1218 = t1217 + a27 * t992;
    const V t1219 = t1218 + a28 * t1051;
    const V t1220 = t1219 + a30 * t781;
    const V t1221 = t1220 + a31 * t1160;
    const V t1222 = t1221 + a32 * t1190;
    const V t1223 = t1222 + a33 * t1191;
    const V t1224 = t1223 + a34 * t781;
    const V t1225 = t1224 + t1199 * g12;
    const V t1226 = t1225 + t1215 * g13;
    const V t1227 = a8 * t133;
    const V t1228 = t1227 + a26 * t723;
    const V t1229 = t1228 + a29 * t712;
    const V t1230 = a7 * t87;
    const V t1231 = t1230 + a9 * t86;
    const V t1232 = t1231 + a17 * t471;
    const V t1233 = t1232 + a18 * t470;
    const V t1234 = t1233 + a24 * t833;
    const V t1235 = t1234 + a32 * t769;
    const V t1236 = t1235 + T(2) * t1226;
    const V t1237 = t1236 + T(4) * t1229;
    store<V>(to_a + 32 * sto_a, t1237);
    const V t1238 = t1103 + t701;
    const V t1239 = t1238 + T(4) * t781;
    const V t1240 = t706 + T(2) * t839;
    const V t1241 = a8 * t87;
    const V t1242 = t1241 + a9 * t133;
    const V t1243 = t1242 + a28 * t1052;
    const V t1244 = t1243 + a29 * t1106;
    const V t1245 = t1244 + a32 * t1191;
    const V t1246 = t1245 + a33 * t1239;
    const V t1247 = t1246 + a34 * t1240;
    const V t1248 = t347 + t344;
    const V t1249 = t1248 + t345;
    const V t1250 = t358 + t355;
    const V t1251 = t1250 + t356;
    const V t1252 = t1251 + T(2) * t361;
    const V t1253 = t1252 + T(2) * t365;
    const V t1254 = a24 * t686;
    const V t1255 = t1254 + a25 * t693;
    const V t1256 = t1255 + a31 * t781;
    const V t1257 = t1256 + t1249 * g12;
    const V t1258 = t1257 + t1253 * g13;
    const V t1259 = a27 * t723;
    const V t1260 = t1259 + a33 * g4;
    const V t1261 = a18 * t471;
    const V t1262 = t1261 + a19 * t441;
    const V t1263 = t1262 + T(2) * t1247;
    const V t1264 = t1263 + T(4) * t1258;
    const V t1265 = t1264 + T(8) * t1260;
    store<V>(to_a + 33 * sto_a, t1265);
    const V t1266 = t101 + t294;
    const V t1267 = t1266 + t405;
    const V t1268 = t115 + t302;
    const V t1269 = t1268 + t411;
    const V t1270 = t1269 + T(2) * t121;
    const V t1271 = t1270 + T(2) * t414;
    const V t1272 = t892 + t740;
    const V t1273 = a25 * t686;
    const V t1274 = t1273 + a29 * t1107;
    const V t1275 = t1274 + a32 * t781;
    const V t1276 = t1275 + a33 * t1240;
    const V t1277 = t1276 + a34 * g4;
    const V t1278 = t1277 + a34 * t1272;
    const V t1279 = a28 * t723;
    const V t1280 = a9 * t87;
    const V t1281 = t1280 + a19 * t442;
    const V t1282 = t1281 + t1267 * g12;
    const V t1283 = t1282 + t1271 * g13;
    const V t1284 = t1283 + T(2) * t1278;
    const V t1285 = t1284 + T(4) * t1279;
    store<V>(to_a + 34 * sto_a, t1285);
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
    const V g5 = load<V>(g + 5 * sg);
    const V t36 = g5 * v4;
    const V t37 = g5 * v5;
    const V t38 = g5 * v6;
    const V t39 = a6 * g5;
    const V t40 = a5 * g5;
    const V t41 = a4 * g5;
    const V a1 = load<V>(a + 1 * sa);
    const V t42 = a1 * t36;
    const V a2 = load<V>(a + 2 * sa);
    const V t43 = t42 + a2 * t37;
    const V a3 = load<V>(a + 3 * sa);
    const V t44 = t43 + a3 * t38;
    const V g1 = load<V>(g + 1 * sg);
    const V v1 = load<V>(v + 1 * sv);
    const V t45 = t44 + g1 * v1;
    const V v3 = load<V>(v + 3 * sv);
    const V t46 = t45 + t39 * v3;
    const V v2 = load<V>(v + 2 * sv);
    const V t47 = t46 + t40 * v2;
    const V t48 = t47 + t41 * v1;
    const V g6 = load<V>(g + 6 * sg);
    const V t49 = g6 * t13;
    const V g7 = load<V>(g + 7 * sg);
    const V t50 = t49 + g7 * t35;
    const V t51 = t50 + T(2) * t48;
    store<V>(to_a + 1 * sto_a, t51);
    const V t52 = a5 * v13;
    const V t53 = t52 + a6 * v14;
    const V t54 = t53 + a8 * v17;
    const V t55 = t54 + a13 * v5;
    const V t56 = t55 + a14 * v6;
    const V t57 = t56 + a17 * v8;
    const V t58 = a4 * v11;
    const V t59 = t58 + a7 * v16;
    const V t60 = t59 + a9 * v18;
    const V t61 = t60 + a11 * v4;
    const V t62 = t61 + a16 * v7;
    const V t63 = t62 + a18 * v9;
    const V t64 = t63 + T(2) * t57;
    const V t65 = a11 * v23;
    const V t66 = t65 + a12 * v24;
    const V t67 = t66 + a13 * v26;
    const V t68 = t67 + a15 * v28;
    const V v31 = load<V>(v + 31 * sv);
    const V t69 = t68 + a17 * v31;
    const V v32 = load<V>(v + 32 * sv);
    const V t70 = t69 + a18 * v32;
    const V t71 = t70 + a23 * v11;
    const V t72 = t71 + a24 * v12;
    const V t73 = t72 + a26 * v13;
    const V t74 = t73 + a28 * v15;
    const V a31 = load<V>(a + 31 * sa);
    const V t75 = t74 + a31 * v17;
    const V a32 = load<V>(a + 32 * sa);
    const V t76 = t75 + a32 * v18;
    const V t77 = a14 * v27;
    const V t78 = t77 + a27 * v14;
    const V t79 = a10 * v21;
    const V v30 = load<V>(v + 30 * sv);
    const V t80 = t79 + a16 * v30;
    const V v33 = load<V>(v + 33 * sv);
    const V t81 = t80 + a19 * v33;
    const V t82 = t81 + a21 * v10;
    const V a30 = load<V>(a + 30 * sa);
    const V t83 = t82 + a30 * v16;
    const V a33 = load<V>(a + 33 * sa);
    const V t84 = t83 + a33 * v19;
    const V t85 = t84 + T(3) * t76;
    const V t86 = t85 + T(6) * t78;
    const V t87 = g5 * v7;
    const V t88 = g5 * v8;
    const V t89 = a8 * g5;
    const V t90 = a7 * g5;
    const V t91 = a1 * t37;
    const V t92 = t91 + a2 * t87;
    const V t93 = t92 + a3 * t88;
    const V t94 = t93 + g1 * v2;
    const V t95 = t94 + t89 * v3;
    const V t96 = t95 + t90 * v2;
    const V t97 = t96 + t40 * v1;
    const V t98 = g6 * t64;
    const V t99 = t98 + g7 * t86;
    const V t100 = t99 + T(2) * t97;
    store<V>(to_a + 2 * sto_a, t100);
    const V t101 = a5 * v14;
    const V t102 = t101 + a6 * v15;
    const V t103 = t102 + a8 * v18;
    const V t104 = t103 + a14 * v5;
    const V t105 = t104 + a15 * v6;
    const V t106 = t105 + a18 * v8;
    const V t107 = a4 * v12;
    const V t108 = t107 + a7 * v17;
    const V t109 = t108 + a9 * v19;
    const V t110 = t109 + a12 * v4;
    const V t111 = t110 + a17 * v7;
    const V t112 = t111 + a19 * v9;
    const V t113 = t112 + T(2) * t106;
    const V t114 = a11 * v24;
    const V t115 = t114 + a12 * v25;
    const V t116 = t115 + a13 * v27;
    const V t117 = t116 + a15 * v29;
    const V t118 = t117 + a17 * v32;
    const V t119 = t118 + a18 * v33;
    const V t120 = t119 + a24 * v11;
    const V t121 = t120 + a25 * v12;
    const V t122 = t121 + a27 * v13;
    const V t123 = t122 + a29 * v15;
    const V t124 = t123 + a32 * v17;
    const V t125 = t124 + a33 * v18;
    const V t126 = a14 * v28;
    const V t127 = t126 + a28 * v14;
    const V t128 = a10 * v22;
    const V t129 = t128 + a16 * v31;
    const V v34 = load<V>(v + 34 * sv);
    const V t130 = t129 + a19 * v34;
    const V t131 = t130 + a22 * v10;
    const V t132 = t131 + a31 * v16;
    const V a34 = load<V>(a + 34 * sa);
    const V t133 = t132 + a34 * v19;
    const V t134 = t133 + T(3) * t125;
    const V t135 = t134 + T(6) * t127;
    const V t136 = g5 * v9;
    const V t137 = a9 * g5;
    const V t138 = a1 * t38;
    const V t139 = t138 + a2 * t88;
    const V t140 = t139 + a3 * t136;
    const V t141 = t140 + g1 * v3;
    const V t142 = t141 + t137 * v3;
    const V t143 = t142 + t89 * v2;
    const V t144 = t143 + t39 * v1;
    const V t145 = g6 * t113;
    const V t146 = t145 + g7 * t135;
    const V t147 = t146 + T(2) * t144;
    store<V>(to_a + 3 * sto_a, t147);
    const V t148 = g6 * v1;
    const V t149 = g6 * v2;
    const V t150 = g6 * v3;
    const V g9 = load<V>(g + 9 * sg);
    const V t151 = g9 * v4;
    const V t152 = g9 * v7;
    const V t153 = g9 * v9;
    const V t154 = a5 * v21;
    const V t155 = t154 + a6 * v22;
    const V t156 = t155 + a8 * v24;
    const V t157 = t156 + a21 * v5;
    const V t158 = t157 + a22 * v6;
    const V t159 = t158 + a24 * v8;
    const V t160 = a4 * v20;
    const V t161 = t160 + a7 * v23;
    const V t162 = t161 + a9 * v25;
    const V t163 = t162 + a20 * v4;
    const V t164 = t163 + a23 * v7;
    const V t165 = t164 + a25 * v9;
    const V t166 = t165 + T(2) * t159;
    const V t167 = a9 * g9;
    const V t168 = a7 * g9;
    const V t169 = a4 * g9;
    const V t170 = a3 * g6;
    const V t171 = a2 * g6;
    const V t172 = a1 * g6;
    const V g8 = load<V>(g + 8 * sg);
    const V t173 = g8 * v4;
    const V t174 = g8 * v5;
    const V t175 = g8 * v6;
    const V t176 = g9 * v5;
    const V t177 = g9 * v6;
    const V t178 = g9 * v8;
    const V t179 = a1 * v1;
    const V t180 = a4 * v4;
    const V t181 = t180 + a5 * v5;
    const V t182 = t181 + a6 * v6;
    const V t183 = a10 * v10;
    const V t184 = a13 * v13;
    const V t185 = a14 * v14;
    const V t186 = a15 * v15;
    const V t187 = a11 * v11;
    const V t188 = a12 * v12;
    const V t189 = t187 + t188;
    const V t190 = t183 + t184;
    const V t191 = t190 + t186;
    const V t192 = t191 + T(2) * t185;
    const V t193 = t192 + T(2) * t189;
    const V t194 = a20 * v20;
    const V t195 = a26 * v26;
    const V t196 = a29 * v29;
    const V t197 = a21 * v21;
    const V t198 = a22 * v22;
    const V t199 = t197 + t198;
    const V t200 = a23 * v23;
    const V t201 = a24 * v24;
    const V t202 = a25 * v25;
    const V t203 = t200 + t202;
    const V t204 = t203 + T(2) * t201;
    const V t205 = a27 * v27;
    const V t206 = a28 * v28;
    const V t207 = t205 + t206;
    const V t208 = t194 + t195;
    const V t209 = t208 + t196;
    const V t210 = t209 + T(3) * t199;
    const V t211 = t210 + T(3) * t204;
    const V t212 = t211 + T(3) * t207;
    const V t213 = a8 * g9;
    const V t214 = a6 * g9;
    const V t215 = a5 * g9;
    const V t216 = a6 * g8;
    const V t217 = a5 * g8;
    const V t218 = a4 * g8;
    const V t219 = a4 * t173;
    const V t220 = t219 + a5 * t174;
    const V t221 = t220 + a6 * t175;
    const V t222 = t221 + a21 * t176;
    const V t223 = t222 + a22 * t177;
    const V t224 = t223 + a24 * t178;
    const V g2 = load<V>(g + 2 * sg);
    const V t225 = t224 + g2 * v4;
    const V t226 = t225 + g5 * t179;
    const V t227 = t226 + g8 * t182;
    const V g10 = load<V>(g + 10 * sg);
    const V t228 = t227 + g10 * t193;
    const V g11 = load<V>(g + 11 * sg);
    const V t229 = t228 + g11 * t212;
    const V t230 = t229 + t213 * v24;
    const V t231 = t230 + t214 * v22;
    const V t232 = t231 + t215 * v21;
    const V t233 = t232 + t216 * v6;
    const V t234 = t233 + t217 * v5;
    const V t235 = t234 + t218 * v4;
    const V t236 = a10 * t148;
    const V t237 = t236 + a11 * t149;
    const V t238 = t237 + a12 * t150;
    const V t239 = t238 + a20 * t151;
    const V t240 = t239 + a23 * t152;
    const V t241 = t240 + a25 * t153;
    const V t242 = t241 + g9 * t166;
    const V t243 = t242 + t167 * v25;
    const V t244 = t243 + t168 * v23;
    const V t245 = t244 + t169 * v20;
    const V t246 = t245 + t170 * v12;
    const V t247 = t246 + t171 * v11;
    const V t248 = t247 + t172 * v10;
    const V t249 = t248 + T(2) * t235;
    store<V>(to_a + 4 * sto_a, t249);
    const V t250 = g8 * v7;
    const V t251 = g8 * v8;
    const V t252 = a1 * v2;
    const V t253 = t252 + a2 * v1;
    const V t254 = a4 * v5;
    const V t255 = t254 + a5 * v4;
    const V t256 = t255 + a5 * v7;
    const V t257 = t256 + a6 * v8;
    const V t258 = t257 + a7 * v5;
    const V t259 = t258 + a8 * v6;
    const V t260 = a5 * v23;
    const V t261 = t260 + a6 * v24;
    const V t262 = t261 + a8 * v27;
    const V t263 = t262 + a23 * v5;
    const V t264 = t263 + a24 * v6;
    const V t265 = t264 + a27 * v8;
    const V t266 = a4 * v21;
    const V t267 = t266 + a7 * v26;
    const V t268 = t267 + a9 * v28;
    const V t269 = t268 + a21 * v4;
    const V t270 = t269 + a26 * v7;
    const V t271 = t270 + a28 * v9;
    const V t272 = t271 + T(2) * t265;
    const V t273 = a10 * v11;
    const V t274 = t273 + a11 * v10;
    const V t275 = a13 * v16;
    const V t276 = t275 + a16 * v13;
    const V t277 = a14 * v17;
    const V t278 = t277 + a17 * v14;
    const V t279 = a15 * v18;
    const V t280 = t279 + a18 * v15;
    const V t281 = a11 * v13;
    const V t282 = t281 + a13 * v11;
    const V t283 = a12 * v14;
    const V t284 = t283 + a14 * v12;
    const V t285 = t282 + t284;
    const V t286 = t274 + t276;
    const V t287 = t286 + t280;
    const V t288 = t287 + T(2) * t278;
    const V t289 = t288 + T(2) * t285;
    const V t290 = a20 * v21;
    const V t291 = t290 + a21 * v20;
    const V t292 = a26 * v30;
    const V t293 = t292 + a30 * v26;
    const V t294 = a27 * v31;
    const V t295 = t294 + a31 * v27;
    const V t296 = a29 * v33;
    const V t297 = t296 + a33 * v29;
    const V t298 = a21 * v23;
    const V t299 = t298 + a23 * v21;
    const V t300 = a22 * v24;
    const V t301 = t300 + a24 * v22;
    const V t302 = t299 + t301;
    const V t303 = a23 * v26;
    const V t304 = t303 + a26 * v23;
    const V t305 = a24 * v27;
    const V t306 = t305 + a27 * v24;
    const V t307 = t304 + T(2) * t306;
    const V t308 = a25 * v28;
    const V t309 = t308 + a28 * v25;
    const V t310 = a28 * v32;
    const V t311 = t310 + a32 * v28;
    const V t312 = t309 + t311;
    const V t313 = t291 + t293;
    const V t314 = t313 + t297;
    const V t315 = t314 + T(3) * t295;
    const V t316 = t315 + T(3) * t302;
    const V t317 = t316 + T(3) * t307;
    const V t318 = t317 + T(3) * t312;
    const V t319 = a8 * g8;
    const V t320 = a7 * g8;
    const V t321 = a23 * t176;
    const V t322 = t321 + a24 * t177;
    const V t323 = t322 + a27 * t178;
    const V t324 = t323 + g2 * v5;
    const V t325 = t324 + t213 * v27;
    const V t326 = t325 + t214 * v24;
    const V t327 = t326 + t215 * v23;
    const V t328 = a4 * t174;
    const V t329 = t328 + a5 * t250;
    const V t330 = t329 + a5 * t173;
    const V t331 = t330 + a6 * t251;
    const V t332 = t331 + a7 * t174;
    const V t333 = t332 + a8 * t175;
    const V t334 = t333 + a11 * t148;
    const V t335 = t334 + a13 * t149;
    const V t336 = t335 + a14 * t150;
    const V t337 = t336 + a21 * t151;
    const V t338 = t337 + a26 * t152;
    const V t339 = t338 + a28 * t153;
    const V t340 = t339 + g5 * t253;
    const V t341 = t340 + g8 * t259;
    const V t342 = t341 + g9 * t272;
    const V t343 = t342 + g10 * t289;
    const V t344 = t343 + g11 * t318;
    const V t345 = t344 + t167 * v28;
    const V t346 = t345 + t168 * v26;
    const V t347 = t346 + t169 * v21;
    const V t348 = t347 + t319 * v6;
    const V t349 = t348 + t320 * v5;
    const V t350 = t349 + t216 * v8;
    const V t351 = t350 + t217 * v4;
    const V t352 = t351 + t217 * v7;
    const V t353 = t352 + t218 * v5;
    const V t354 = t353 + t170 * v14;
    const V t355 = t354 + t171 * v13;
    const V t356 = t355 + t172 * v11;
    const V t357 = t356 + T(2) * t327;
    const V t358 = T(2) * t357;
    store<V>(to_a + 5 * sto_a, t358);
    const V t359 = g8 * v9;
    const V t360 = a1 * v3;
    const V t361 = t360 + a3 * v1;
    const V t362 = a4 * v6;
    const V t363 = t362 + a5 * v8;
    const V t364 = t363 + a6 * v4;
    const V t365 = t364 + a6 * v9;
    const V t366 = t365 + a8 * v5;
    const V t367 = t366 + a9 * v6;
    const V t368 = a5 * v24;
    const V t369 = t368 + a6 * v25;
    const V t370 = t369 + a8 * v28;
    const V t371 = t370 + a24 * v5;
    const V t372 = t371 + a25 * v6;
    const V t373 = t372 + a28 * v8;
    const V t374 = a4 * v22;
    const V t375 = t374 + a7 * v27;
    const V t376 = t375 + a9 * v29;
    const V t377 = t376 + a22 * v4;
    const V t378 = t377 + a27 * v7;
    const V t379 = t378 + a29 * v9;
    const V t380 = t379 + T(2) * t373;
    const V t381 = a10 * v12;
    const V t382 = t381 + a12 * v10;
    const V t383 = a13 * v17;
    const V t384 = t383 + a17 * v13;
    const V t385 = a14 * v18;
    const V t386 = t385 + a18 * v14;
    const V t387 = a15 * v19;
    const V t388 = t387 + a19 * v15;
    const V t389 = a11 * v14;
    const V t390 = t389 + a14 * v11;
    const V t391 = a12 * v15;
    const V t392 = t391 + a15 * v12;
    const V t393 = t390 + t392;
    const V t394 = t382 + t384;
    const V t395 = t394 + t388;
    const V t396 = t395 + T(2) * t386;
    const V t397 = t396 + T(2) * t393;
    const V t398 = a20 * v22;
    const V t399 = t398 + a22 * v20;
    const V t400 = a26 * v31;
    const V t401 = t400 + a31 * v26;
    const V t402 = a27 * v32;
    const V t403 = t402 + a32 * v27;
    const V t404 = a29 * v34;
    const V t405 = t404 + a34 * v29;
    const V t406 = a21 * v24;
    const V t407 = t406 + a24 * v21;
    const V t408 = a22 * v25;
    const V t409 = t408 + a25 * v22;
    const V t410 = t407 + t409;
    const V t411 = a23 * v27;
    const V t412 = t411 + a27 * v23;
    const V t413 = a24 * v28;
    const V t414 = t413 + a28 * v24;
    const V t415 = t412 + T(2) * t414;
    const V t416 = a25 * v29;
    const V t417 = t416 + a29 * v25;
    const V t418 = a28 * v33;
    const V t419 = t418 + a33 * v28;
    const V t420 = t417 + t419;
    const V t421 = t399 + t401;
    const V t422 = t421 + t405;
    const V t423 = t422 + T(3) * t403;
    const V t424 = t423 + T(3) * t410;
    const V t425 = t424 + T(3) * t415;
    const V t426 = t425 + T(3) * t420;
    const V t427 = a9 * g8;
    const V t428 = a24 * t176;
    const V t429 = t428 + a25 * t177;
    const V t430 = t429 + a28 * t178;
    const V t431 = t430 + g2 * v6;
    const V t432 = t431 + t213 * v28;
    const V t433 = t432 + t214 * v25;
    const V t434 = t433 + t215 * v24;
    const V t435 = a4 * t175;
    const V t436 = t435 + a5 * t251;
    const V t437 = t436 + a6 * t359;
    const V t438 = t437 + a6 * t173;
    const V t439 = t438 + a8 * t174;
    const V t440 = t439 + a9 * t175;
    const V t441 = t440 + a12 * t148;
    const V t442 = t441 + a14 * t149;
    const V t443 = t442 + a15 * t150;
    const V t444 = t443 + a22 * t151;
    const V t445 = t444 + a27 * t152;
    const V t446 = t445 + a29 * t153;
    const V t447 = t446 + g5 * t361;
    const V t448 = t447 + g8 * t367;
    const V t449 = t448 + g9 * t380;
    const V t450 = t449 + g10 * t397;
    const V t451 = t450 + g11 * t426;
    const V t452 = t451 + t167 * v29;
    const V t453 = t452 + t168 * v27;
    const V t454 = t453 + t169 * v22;
    const V t455 = t454 + t427 * v6;
    const V t456 = t455 + t319 * v5;
    const V t457 = t456 + t216 * v4;
    const V t458 = t457 + t216 * v9;
    const V t459 = t458 + t217 * v8;
    const V t460 = t459 + t218 * v6;
    const V t461 = t460 + t170 * v15;
    const V t462 = t461 + t171 * v14;
    const V t463 = t462 + t172 * v12;
    const V t464 = t463 + T(2) * t434;
    const V t465 = T(2) * t464;
    store<V>(to_a + 6 * sto_a, t465);
    const V t466 = a5 * v26;
    const V t467 = t466 + a6 * v27;
    const V t468 = t467 + a8 * v31;
    const V t469 = t468 + a26 * v5;
    const V t470 = t469 + a27 * v6;
    const V t471 = t470 + a31 * v8;
    const V t472 = a4 * v23;
    const V t473 = t472 + a7 * v30;
    const V t474 = t473 + a9 * v32;
    const V t475 = t474 + a23 * v4;
    const V t476 = t475 + a30 * v7;
    const V t477 = t476 + a32 * v9;
    const V t478 = t477 + T(2) * t471;
    const V t479 = a2 * v2;
    const V t480 = a5 * v5;
    const V t481 = t480 + a7 * v7;
    const V t482 = t481 + a8 * v8;
    const V t483 = a16 * v16;
    const V t484 = a17 * v17;
    const V t485 = a18 * v18;
    const V t486 = t184 + t185;
    const V t487 = t187 + t483;
    const V t488 = t487 + t485;
    const V t489 = t488 + T(2) * t484;
    const V t490 = t489 + T(2) * t486;
    const V t491 = a30 * v30;
    const V t492 = a31 * v31;
    const V t493 = a32 * v32;
    const V t494 = a33 * v33;
    const V t495 = t200 + t201;
    const V t496 = t195 + t206;
    const V t497 = t496 + T(2) * t205;
    const V t498 = t197 + t491;
    const V t499 = t498 + t494;
    const V t500 = t499 + T(3) * t492;
    const V t501 = t500 + T(3) * t493;
    const V t502 = t501 + T(3) * t495;
    const V t503 = t502 + T(3) * t497;
    const V t504 = a5 * t174;
    const V t505 = t504 + a7 * t250;
    const V t506 = t505 + a8 * t251;
    const V t507 = t506 + a26 * t176;
    const V t508 = t507 + a27 * t177;
    const V t509 = t508 + a31 * t178;
    const V t510 = t509 + g2 * v7;
    const V t511 = t510 + g5 * t479;
    const V t512 = t511 + g8 * t482;
    const V t513 = t512 + g10 * t490;
    const V t514 = t513 + g11 * t503;
    const V t515 = t514 + t213 * v31;
    const V t516 = t515 + t214 * v27;
    const V t517 = t516 + t215 * v26;
    const V t518 = t517 + t319 * v8;
    const V t519 = t518 + t320 * v7;
    const V t520 = t519 + t217 * v5;
    const V t521 = a13 * t148;
    const V t522 = t521 + a16 * t149;
    const V t523 = t522 + a17 * t150;
    const V t524 = t523 + a23 * t151;
    const V t525 = t524 + a30 * t152;
    const V t526 = t525 + a32 * t153;
    const V t527 = t526 + g9 * t478;
    const V t528 = t527 + t167 * v32;
    const V t529 = t528 + t168 * v30;
    const V t530 = t529 + t169 * v23;
    const V t531 = t530 + t170 * v17;
    const V t532 = t531 + t171 * v16;
    const V t533 = t532 + t172 * v13;
    const V t534 = t533 + T(2) * t520;
    store<V>(to_a + 7 * sto_a, t534);
    const V t535 = a2 * v3;
    const V t536 = t535 + a3 * v2;
    const V t537 = a5 * v6;
    const V t538 = t537 + a6 * v5;
    const V t539 = t538 + a7 * v8;
    const V t540 = t539 + a8 * v7;
    const V t541 = t540 + a8 * v9;
    const V t542 = t541 + a9 * v8;
    const V t543 = a5 * v27;
    const V t544 = t543 + a6 * v28;
    const V t545 = t544 + a8 * v32;
    const V t546 = t545 + a27 * v5;
    const V t547 = t546 + a28 * v6;
    const V t548 = t547 + a32 * v8;
    const V t549 = a4 * v24;
    const V t550 = t549 + a7 * v31;
    const V t551 = t550 + a9 * v33;
    const V t552 = t551 + a24 * v4;
    const V t553 = t552 + a31 * v7;
    const V t554 = t553 + a33 * v9;
    const V t555 = t554 + T(2) * t548;
    const V t556 = a11 * v12;
    const V t557 = t556 + a12 * v11;
    const V t558 = a16 * v17;
    const V t559 = t558 + a17 * v16;
    const V t560 = a17 * v18;
    const V t561 = t560 + a18 * v17;
    const V t562 = a18 * v19;
    const V t563 = t562 + a19 * v18;
    const V t564 = a13 * v14;
    const V t565 = t564 + a14 * v13;
    const V t566 = a14 * v15;
    const V t567 = t566 + a15 * v14;
    const V t568 = t565 + t567;
    const V t569 = t557 + t559;
    const V t570 = t569 + t563;
    const V t571 = t570 + T(2) * t561;
    const V t572 = t571 + T(2) * t568;
    const V t573 = a21 * v22;
    const V t574 = t573 + a22 * v21;
    const V t575 = a30 * v31;
    const V t576 = t575 + a31 * v30;
    const V t577 = a31 * v32;
    const V t578 = t577 + a32 * v31;
    const V t579 = a33 * v34;
    const V t580 = t579 + a34 * v33;
    const V t581 = a23 * v24;
    const V t582 = t581 + a24 * v23;
    const V t583 = a24 * v25;
    const V t584 = t583 + a25 * v24;
    const V t585 = t582 + t584;
    const V t586 = a26 * v27;
    const V t587 = t586 + a27 * v26;
    const V t588 = a27 * v28;
    const V t589 = t588 + a28 * v27;
    const V t590 = t587 + T(2) * t589;
    const V t591 = a28 * v29;
    const V t592 = t591 + a29 * v28;
    const V t593 = a32 * v33;
    const V t594 = t593 + a33 * v32;
    const V t595 = t592 + t594;
    const V t596 = t574 + t576;
    const V t597 = t596 + t580;
    const V t598 = t597 + T(3) * t578;
    const V t599 = t598 + T(3) * t585;
    const V t600 = t599 + T(3) * t590;
    const V t601 = t600 + T(3) * t595;
    const V t602 = a27 * t176;
    const V t603 = t602 + a28 * t177;
    const V t604 = t603 + a32 * t178;
    const V t605 = t604 + g2 * v8;
    const V t606 = t605 + t213 * v32;
    const V t607 = t606 + t214 * v28;
    const V t608 = t607 + t215 * v27;
    const V t609 = a5 * t175;
    const V t610 = t609 + a6 * t174;
    const V t611 = t610 + a7 * t251;
    const V t612 = t611 + a8 * t359;
    const V t613 = t612 + a8 * t250;
    const V t614 = t613 + a9 * t251;
    const V t615 = t614 + a14 * t148;
    const V t616 = t615 + a17 * t149;
    const V t617 = t616 + a18 * t150;
    const V t618 = t617 + a24 * t151;
    const V t619 = t618 + a31 * t152;
    const V t620 = t619 + a33 * t153;
    const V t621 = t620 + g5 * t536;
    const V t622 = t621 + g8 * t542;
    const V t623 = t622 + g9 * t555;
    const V t624 = t623 + g10 * t572;
    const V t625 = t624 + g11 * t601;
    const V t626 = t625 + t167 * v33;
    const V t627 = t626 + t168 * v31;
    const V t628 = t627 + t169 * v24;
    const V t629 = t628 + t427 * v8;
    const V t630 = t629 + t319 * v7;
    const V t631 = t630 + t319 * v9;
    const V t632 = t631 + t320 * v8;
    const V t633 = t632 + t216 * v5;
    const V t634 = t633 + t217 * v6;
    const V t635 = t634 + t170 * v18;
    const V t636 = t635 + t171 * v17;
    const V t637 = t636 + t172 * v14;
    const V t638 = t637 + T(2) * t608;
    const V t639 = T(2) * t638;
    store<V>(to_a + 8 * sto_a, t639);
    const V t640 = a5 * v28;
    const V t641 = t640 + a6 * v29;
    const V t642 = t641 + a8 * v33;
    const V t643 = t642 + a28 * v5;
    const V t644 = t643 + a29 * v6;
    const V t645 = t644 + a33 * v8;
    const V t646 = a4 * v25;
    const V t647 = t646 + a7 * v32;
    const V t648 = t647 + a9 * v34;
    const V t649 = t648 + a25 * v4;
    const V t650 = t649 + a32 * v7;
    const V t651 = t650 + a34 * v9;
    const V t652 = t651 + T(2) * t645;
    const V t653 = a3 * v3;
    const V t654 = a6 * v6;
    const V t655 = t654 + a8 * v8;
    const V t656 = t655 + a9 * v9;
    const V t657 = a19 * v19;
    const V t658 = t185 + t186;
    const V t659 = t188 + t484;
    const V t660 = t659 + t657;
    const V t661 = t660 + T(2) * t485;
    const V t662 = t661 + T(2) * t658;
    const V t663 = a34 * v34;
    const V t664 = t201 + t202;
    const V t665 = t205 + T(2) * t206;
    const V t666 = t196 + t494;
    const V t667 = t198 + t492;
    const V t668 = t667 + t663;
    const V t669 = t668 + T(3) * t493;
    const V t670 = t669 + T(3) * t664;
    const V t671 = t670 + T(3) * t665;
    const V t672 = t671 + T(3) * t666;
    const V t673 = a6 * t175;
    const V t674 = t673 + a8 * t251;
    const V t675 = t674 + a9 * t359;
    const V t676 = t675 + a28 * t176;
    const V t677 = t676 + a29 * t177;
    const V t678 = t677 + a33 * t178;
    const V t679 = t678 + g2 * v9;
    const V t680 = t679 + g5 * t653;
    const V t681 = t680 + g8 * t656;
    const V t682 = t681 + g10 * t662;
    const V t683 = t682 + g11 * t672;
    const V t684 = t683 + t213 * v33;
    const V t685 = t684 + t214 * v29;
    const V t686 = t685 + t215 * v28;
    const V t687 = t686 + t427 * v9;
    const V t688 = t687 + t319 * v8;
    const V t689 = t688 + t216 * v6;
    const V t690 = a15 * t148;
    const V t691 = t690 + a18 * t149;
    const V t692 = t691 + a19 * t150;
    const V t693 = t692 + a25 * t151;
    const V t694 = t693 + a32 * t152;
    const V t695 = t694 + a34 * t153;
    const V t696 = t695 + g9 * t652;
    const V t697 = t696 + t167 * v34;
    const V t698 = t697 + t168 * v32;
    const V t699 = t698 + t169 * v25;
    const V t700 = t699 + t170 * v19;
    const V t701 = t700 + t171 * v18;
    const V t702 = t701 + t172 * v15;
    const V t703 = t702 + T(2) * t689;
    store<V>(to_a + 9 * sto_a, t703);
    const V t704 = g7 * v1;
    const V t705 = g7 * v2;
    const V t706 = g7 * v3;
    const V t707 = a3 * g7;
    const V t708 = a2 * g7;
    const V t709 = a1 * g7;
    const V g12 = load<V>(g + 12 * sg);
    const V t710 = g12 * v20;
    const V t711 = g10 * v4;
    const V t712 = t710 + t711;
    const V t713 = g12 * v21;
    const V t714 = g10 * v5;
    const V t715 = t714 + T(2) * t713;
    const V t716 = g12 * v22;
    const V t717 = g10 * v6;
    const V t718 = t717 + T(2) * t716;
    const V t719 = g12 * v23;
    const V t720 = g12 * v25;
    const V t721 = a25 * g12;
    const V t722 = a23 * g12;
    const V t723 = a22 * g12;
    const V t724 = a6 * g10;
    const V t725 = t724 + T(2) * t723;
    const V t726 = a21 * g12;
    const V t727 = a5 * g10;
    const V t728 = t727 + T(2) * t726;
    const V t729 = a20 * g12;
    const V t730 = a4 * g10;
    const V t731 = t729 + t730;
    const V t732 = a10 * t712;
    const V t733 = t732 + a11 * t715;
    const V t734 = t733 + a12 * t718;
    const V t735 = t734 + a13 * t719;
    const V t736 = t735 + a15 * t720;
    const V g3 = load<V>(g + 3 * sg);
    const V t737 = t736 + g3 * v10;
    const V t738 = t737 + t721 * v15;
    const V t739 = t738 + t722 * v13;
    const V t740 = t739 + t725 * v12;
    const V t741 = t740 + t728 * v11;
    const V t742 = t741 + t731 * v10;
    const V t743 = g12 * v24;
    const V t744 = a24 * g12;
    const V t745 = a14 * t743;
    const V t746 = t745 + t744 * v14;
    const V t747 = a4 * t148;
    const V t748 = t747 + a20 * t704;
    const V t749 = t748 + a21 * t705;
    const V t750 = t749 + a22 * t706;
    const V t751 = t750 + t707 * v22;
    const V t752 = t751 + t708 * v21;
    const V t753 = t752 + t709 * v20;
    const V t754 = t753 + t172 * v4;
    const V t755 = t754 + T(2) * t742;
    const V t756 = t755 + T(4) * t746;
    store<V>(to_a + 10 * sto_a, t756);
    const V t757 = T(6) * g3;
    const V t758 = g10 * v7;
    const V t759 = t710 + T(2) * t711;
    const V t760 = t758 + t759;
    const V t761 = t760 + T(4) * t719;
    const V t762 = g10 * v8;
    const V t763 = t762 + T(4) * t743;
    const V t764 = a8 * g10;
    const V t765 = t764 + T(4) * t744;
    const V t766 = a7 * g10;
    const V t767 = t729 + T(2) * t730;
    const V t768 = t766 + t767;
    const V t769 = t768 + T(4) * t722;
    const V t770 = a5 * t148;
    const V t771 = t770 + a10 * t715;
    const V t772 = t771 + a11 * t761;
    const V t773 = t772 + a12 * t763;
    const V t774 = t773 + a16 * t719;
    const V t775 = t774 + a18 * t720;
    const V t776 = t775 + t721 * v18;
    const V t777 = t776 + t722 * v16;
    const V t778 = t777 + t765 * v12;
    const V t779 = t778 + t728 * v10;
    const V t780 = t779 + t769 * v11;
    const V t781 = t780 + t172 * v5;
    const V t782 = a21 * t704;
    const V t783 = t782 + a23 * t705;
    const V t784 = t783 + a24 * t706;
    const V t785 = t784 + t707 * v24;
    const V t786 = t785 + t708 * v23;
    const V t787 = t786 + t709 * v21;
    const V t788 = g12 * v26;
    const V t789 = t713 + t714;
    const V t790 = t788 + t789;
    const V t791 = g12 * v27;
    const V t792 = t716 + t717;
    const V t793 = t792 + T(2) * t791;
    const V t794 = g12 * v28;
    const V t795 = a28 * g12;
    const V t796 = a27 * g12;
    const V t797 = t723 + t724;
    const V t798 = t797 + T(2) * t796;
    const V t799 = a26 * g12;
    const V t800 = t726 + t727;
    const V t801 = t799 + t800;
    const V t802 = a13 * t790;
    const V t803 = t802 + a14 * t793;
    const V t804 = t803 + a15 * t794;
    const V t805 = t804 + a17 * t743;
    const V t806 = t805 + t795 * v15;
    const V t807 = t806 + t744 * v17;
    const V t808 = t807 + t798 * v14;
    const V t809 = t808 + t801 * v13;
    const V t810 = a4 * t149;
    const V t811 = t810 + t171 * v4;
    const V t812 = t811 + t757 * v11;
    const V t813 = t812 + T(2) * t781;
    const V t814 = t813 + T(3) * t787;
    const V t815 = t814 + T(4) * t809;
    store<V>(to_a + 11 * sto_a, t815);
    const V t816 = g10 * v9;
    const V t817 = t816 + t759;
    const V t818 = t817 + T(4) * t720;
    const V t819 = a9 * g10;
    const V t820 = t819 + t767;
    const V t821 = t820 + T(4) * t721;
    const V t822 = a6 * t148;
    const V t823 = t822 + a10 * t718;
    const V t824 = t823 + a11 * t763;
    const V t825 = t824 + a12 * t818;
    const V t826 = t825 + a17 * t719;
    const V t827 = t826 + a19 * t720;
    const V t828 = t827 + t721 * v19;
    const V t829 = t828 + t722 * v17;
    const V t830 = t829 + t765 * v11;
    const V t831 = t830 + t725 * v10;
    const V t832 = t831 + t821 * v12;
    const V t833 = t832 + t172 * v6;
    const V t834 = a22 * t704;
    const V t835 = t834 + a24 * t705;
    const V t836 = t835 + a25 * t706;
    const V t837 = t836 + t707 * v25;
    const V t838 = t837 + t708 * v24;
    const V t839 = t838 + t709 * v22;
    const V t840 = t789 + T(2) * t794;
    const V t841 = g12 * v29;
    const V t842 = t841 + t792;
    const V t843 = a29 * g12;
    const V t844 = t843 + t797;
    const V t845 = t800 + T(2) * t795;
    const V t846 = a13 * t791;
    const V t847 = t846 + a14 * t840;
    const V t848 = t847 + a15 * t842;
    const V t849 = t848 + a18 * t743;
    const V t850 = t849 + t796 * v13;
    const V t851 = t850 + t744 * v18;
    const V t852 = t851 + t844 * v15;
    const V t853 = t852 + t845 * v14;
    const V t854 = a4 * t150;
    const V t855 = t854 + t170 * v4;
    const V t856 = t855 + t757 * v12;
    const V t857 = t856 + T(2) * t833;
    const V t858 = t857 + T(3) * t839;
    const V t859 = t858 + T(4) * t853;
    store<V>(to_a + 12 * sto_a, t859);
    const V t860 = g12 * v30;
    const V t861 = t758 + T(2) * t719;
    const V t862 = t860 + t711;
    const V t863 = t862 + T(2) * t861;
    const V t864 = g12 * v32;
    const V t865 = t714 + T(2) * t788;
    const V t866 = t717 + T(4) * t791;
    const V t867 = a32 * g12;
    const V t868 = t724 + T(4) * t796;
    const V t869 = t727 + T(2) * t799;
    const V t870 = a30 * g12;
    const V t871 = t766 + T(2) * t722;
    const V t872 = t870 + t730;
    const V t873 = t872 + T(2) * t871;
    const V t874 = a5 * t149;
    const V t875 = t874 + a10 * t719;
    const V t876 = t875 + a13 * t863;
    const V t877 = t876 + a15 * t864;
    const V t878 = t877 + a16 * t865;
    const V t879 = t878 + a17 * t866;
    const V t880 = t879 + t867 * v15;
    const V t881 = t880 + t722 * v10;
    const V t882 = t881 + t868 * v17;
    const V t883 = t882 + t869 * v16;
    const V t884 = t883 + t873 * v13;
    const V t885 = t884 + t171 * v5;
    const V t886 = a23 * t704;
    const V t887 = t886 + a26 * t705;
    const V t888 = t887 + a27 * t706;
    const V t889 = t888 + t707 * v27;
    const V t890 = t889 + t708 * v26;
    const V t891 = t890 + t709 * v23;
    const V t892 = g12 * v31;
    const V t893 = t762 + T(2) * t743;
    const V t894 = t892 + t893;
    const V t895 = a31 * g12;
    const V t896 = t764 + T(2) * t744;
    const V t897 = t895 + t896;
    const V t898 = a11 * t790;
    const V t899 = t898 + a12 * t791;
    const V t900 = t899 + a14 * t894;
    const V t901 = t900 + a18 * t794;
    const V t902 = t901 + t795 * v18;
    const V t903 = t902 + t796 * v12;
    const V t904 = t903 + t897 * v14;
    const V t905 = t904 + t801 * v11;
    const V t906 = a7 * t148;
    const V t907 = t906 + t172 * v7;
    const V t908 = t907 + t757 * v13;
    const V t909 = t908 + T(2) * t885;
    const V t910 = t909 + T(3) * t891;
    const V t911 = t910 + T(4) * t905;
    store<V>(to_a + 13 * sto_a, t911);
    const V t912 = t816 + T(2) * t720;
    const V t913 = t912 + t861;
    const V t914 = t913 + t711;
    const V t915 = t914 + T(2) * t864;
    const V t916 = g12 * v33;
    const V t917 = t916 + t893;
    const V t918 = t788 + t714;
    const V t919 = t918 + T(2) * t794;
    const V t920 = t841 + t717;
    const V t921 = t920 + T(2) * t791;
    const V t922 = a33 * g12;
    const V t923 = t922 + t896;
    const V t924 = t843 + t724;
    const V t925 = t924 + T(2) * t796;
    const V t926 = t799 + t727;
    const V t927 = t926 + T(2) * t795;
    const V t928 = t819 + T(2) * t721;
    const V t929 = t928 + t871;
    const V t930 = t929 + t730;
    const V t931 = t930 + T(2) * t867;
    const V t932 = a10 * t743;
    const V t933 = t932 + a11 * t793;
    const V t934 = t933 + a12 * t840;
    const V t935 = t934 + a13 * t894;
    const V t936 = t935 + a14 * t915;
    const V t937 = t936 + a15 * t917;
    const V t938 = t937 + a16 * t791;
    const V t939 = t938 + a17 * t919;
    const V t940 = t939 + a18 * t921;
    const V t941 = t940 + a19 * t794;
    const V t942 = t941 + t795 * v19;
    const V t943 = t942 + t796 * v16;
    const V t944 = t943 + t744 * v10;
    const V t945 = t944 + t923 * v15;
    const V t946 = t945 + t897 * v13;
    const V t947 = t946 + t925 * v18;
    const V t948 = t947 + t798 * v11;
    const V t949 = t948 + t927 * v17;
    const V t950 = t949 + t845 * v12;
    const V t951 = t950 + t931 * v14;
    const V t952 = a24 * t704;
    const V t953 = t952 + a27 * t705;
    const V t954 = t953 + a28 * t706;
    const V t955 = t954 + t707 * v28;
    const V t956 = t955 + t708 * v27;
    const V t957 = t956 + t709 * v24;
    const V t958 = a5 * t150;
    const V t959 = t958 + a6 * t149;
    const V t960 = t959 + a8 * t148;
    const V t961 = t960 + t170 * v5;
    const V t962 = t961 + t171 * v6;
    const V t963 = t962 + t172 * v8;
    const V t964 = t963 + t757 * v14;
    const V t965 = t964 + T(2) * t951;
    const V t966 = t965 + T(3) * t957;
    const V t967 = T(2) * t966;
    store<V>(to_a + 14 * sto_a, t967);
    const V t968 = g12 * v34;
    const V t969 = t968 + t711;
    const V t970 = t969 + T(2) * t912;
    const V t971 = t714 + T(4) * t794;
    const V t972 = t717 + T(2) * t841;
    const V t973 = t724 + T(2) * t843;
    const V t974 = t727 + T(4) * t795;
    const V t975 = a34 * g12;
    const V t976 = t975 + t730;
    const V t977 = t976 + T(2) * t928;
    const V t978 = a6 * t150;
    const V t979 = t978 + a10 * t720;
    const V t980 = t979 + a13 * t864;
    const V t981 = t980 + a15 * t970;
    const V t982 = t981 + a18 * t971;
    const V t983 = t982 + a19 * t972;
    const V t984 = t983 + t867 * v13;
    const V t985 = t984 + t721 * v10;
    const V t986 = t985 + t973 * v19;
    const V t987 = t986 + t974 * v18;
    const V t988 = t987 + t977 * v15;
    const V t989 = t988 + t170 * v6;
    const V t990 = a25 * t704;
    const V t991 = t990 + a28 * t705;
    const V t992 = t991 + a29 * t706;
    const V t993 = t992 + t707 * v29;
    const V t994 = t993 + t708 * v28;
    const V t995 = t994 + t709 * v25;
    const V t996 = a11 * t794;
    const V t997 = t996 + a12 * t842;
    const V t998 = t997 + a14 * t917;
    const V t999 = t998 + a17 * t791;
    const V t1000 = t999 + t795 * v11;
    const V t1001 = t1000 + t796 * v17;
    const V t1002 = t1001 + t923 * v14;
    const V t1003 = t1002 + t844 * v12;
    const V t1004 = a9 * t148;
    const V t1005 = t1004 + t172 * v9;
    const V t1006 = t1005 + t757 * v15;
    const V t1007 = t1006 + T(2) * t989;
    const V t1008 = t1007 + T(3) * t995;
    const V t1009 = t1008 + T(4) * t1003;
    store<V>(to_a + 15 * sto_a, t1009);
    const V t1010 = t860 + t758;
    const V t1011 = t762 + T(2) * t892;
    const V t1012 = t764 + T(2) * t895;
    const V t1013 = t870 + t766;
    const V t1014 = a11 * t719;
    const V t1015 = t1014 + a13 * t865;
    const V t1016 = t1015 + a16 * t1010;
    const V t1017 = t1016 + a17 * t1011;
    const V t1018 = t1017 + a18 * t864;
    const V t1019 = t1018 + g3 * v16;
    const V t1020 = t1019 + t867 * v18;
    const V t1021 = t1020 + t722 * v11;
    const V t1022 = t1021 + t1012 * v17;
    const V t1023 = t1022 + t1013 * v16;
    const V t1024 = t1023 + t869 * v13;
    const V t1025 = a14 * t791;
    const V t1026 = t1025 + t796 * v14;
    const V t1027 = a7 * t149;
    const V t1028 = t1027 + a26 * t704;
    const V t1029 = t1028 + a30 * t705;
    const V t1030 = t1029 + a31 * t706;
    const V t1031 = t1030 + t707 * v31;
    const V t1032 = t1031 + t708 * v30;
    const V t1033 = t1032 + t709 * v26;
    const V t1034 = t1033 + t171 * v7;
    const V t1035 = t1034 + T(2) * t1024;
    const V t1036 = t1035 + T(4) * t1026;
    store<V>(to_a + 16 * sto_a, t1036);
    const V t1037 = t860 + t816;
    const V t1038 = t1037 + T(4) * t864;
    const V t1039 = t1038 + T(2) * t758;
    const V t1040 = t870 + t819;
    const V t1041 = t1040 + T(4) * t867;
    const V t1042 = t1041 + T(2) * t766;
    const V t1043 = a8 * t149;
    const V t1044 = t1043 + a12 * t719;
    const V t1045 = t1044 + a13 * t866;
    const V t1046 = t1045 + a16 * t1011;
    const V t1047 = t1046 + a17 * t1039;
    const V t1048 = t1047 + a19 * t864;
    const V t1049 = t1048 + t867 * v19;
    const V t1050 = t1049 + t722 * v12;
    const V t1051 = t1050 + t1012 * v16;
    const V t1052 = t1051 + t1042 * v17;
    const V t1053 = t1052 + t868 * v13;
    const V t1054 = t1053 + t171 * v8;
    const V t1055 = a27 * t704;
    const V t1056 = t1055 + a31 * t705;
    const V t1057 = t1056 + a32 * t706;
    const V t1058 = t1057 + t707 * v32;
    const V t1059 = t1058 + t708 * v31;
    const V t1060 = t1059 + t709 * v27;
    const V t1061 = t916 + t892;
    const V t1062 = t1061 + t762;
    const V t1063 = t922 + t895;
    const V t1064 = t1063 + t764;
    const V t1065 = a11 * t743;
    const V t1066 = t1065 + a14 * t919;
    const V t1067 = t1066 + a15 * t791;
    const V t1068 = t1067 + a18 * t1062;
    const V t1069 = t1068 + t796 * v15;
    const V t1070 = t1069 + t744 * v11;
    const V t1071 = t1070 + t1064 * v18;
    const V t1072 = t1071 + t927 * v14;
    const V t1073 = a7 * t150;
    const V t1074 = t1073 + t170 * v7;
    const V t1075 = t1074 + t757 * v17;
    const V t1076 = t1075 + T(2) * t1054;
    const V t1077 = t1076 + T(3) * t1060;
    const V t1078 = t1077 + T(4) * t1072;
    store<V>(to_a + 17 * sto_a, t1078);
    const V t1079 = t968 + t758;
    const V t1080 = t1079 + T(4) * t864;
    const V t1081 = t1080 + T(2) * t816;
    const V t1082 = t762 + T(2) * t916;
    const V t1083 = t764 + T(2) * t922;
    const V t1084 = t975 + t766;
    const V t1085 = t1084 + T(4) * t867;
    const V t1086 = t1085 + T(2) * t819;
    const V t1087 = a8 * t150;
    const V t1088 = t1087 + a11 * t720;
    const V t1089 = t1088 + a15 * t971;
    const V t1090 = t1089 + a16 * t864;
    const V t1091 = t1090 + a18 * t1081;
    const V t1092 = t1091 + a19 * t1082;
    const V t1093 = t1092 + t867 * v16;
    const V t1094 = t1093 + t721 * v11;
    const V t1095 = t1094 + t1083 * v19;
    const V t1096 = t1095 + t1086 * v18;
    const V t1097 = t1096 + t974 * v15;
    const V t1098 = t1097 + t170 * v8;
    const V t1099 = a28 * t704;
    const V t1100 = t1099 + a32 * t705;
    const V t1101 = t1100 + a33 * t706;
    const V t1102 = t1101 + t707 * v33;
    const V t1103 = t1102 + t708 * v32;
    const V t1104 = t1103 + t709 * v28;
    const V t1105 = a12 * t743;
    const V t1106 = t1105 + a13 * t794;
    const V t1107 = t1106 + a14 * t921;
    const V t1108 = t1107 + a17 * t1062;
    const V t1109 = t1108 + t795 * v13;
    const V t1110 = t1109 + t744 * v12;
    const V t1111 = t1110 + t1064 * v17;
    const V t1112 = t1111 + t925 * v14;
    const V t1113 = a9 * t149;
    const V t1114 = t1113 + t171 * v9;
    const V t1115 = t1114 + t757 * v18;
    const V t1116 = t1115 + T(2) * t1098;
    const V t1117 = t1116 + T(3) * t1104;
    const V t1118 = t1117 + T(4) * t1112;
    store<V>(to_a + 18 * sto_a, t1118);
    const V t1119 = t968 + t816;
    const V t1120 = t975 + t819;
    const V t1121 = a12 * t720;
    const V t1122 = t1121 + a15 * t972;
    const V t1123 = t1122 + a17 * t864;
    const V t1124 = t1123 + a18 * t1082;
    const V t1125 = t1124 + a19 * t1119;
    const V t1126 = t1125 + g3 * v19;
    const V t1127 = t1126 + t867 * v17;
    const V t1128 = t1127 + t721 * v12;
    const V t1129 = t1128 + t1120 * v19;
    const V t1130 = t1129 + t1083 * v18;
    const V t1131 = t1130 + t973 * v15;
    const V t1132 = a14 * t794;
    const V t1133 = t1132 + t795 * v14;
    const V t1134 = a9 * t150;
    const V t1135 = t1134 + a29 * t704;
    const V t1136 = t1135 + a33 * t705;
    const V t1137 = t1136 + a34 * t706;
    const V t1138 = t1137 + t707 * v34;
    const V t1139 = t1138 + t708 * v33;
    const V t1140 = t1139 + t709 * v29;
    const V t1141 = t1140 + t170 * v9;
    const V t1142 = t1141 + T(2) * t1131;
    const V t1143 = t1142 + T(4) * t1133;
    store<V>(to_a + 19 * sto_a, t1143);
    const V g13 = load<V>(g + 13 * sg);
    const V t1144 = g13 * v24;
    const V t1145 = a24 * g13;
    const V t1146 = a24 * t1144;
    const V t1147 = t1146 + t1145 * v24;
    const V t1148 = g13 * v20;
    const V t1149 = g11 * v4;
    const V t1150 = t1148 + t1149;
    const V t1151 = g13 * v21;
    const V t1152 = g11 * v5;
    const V t1153 = t1152 + T(2) * t1151;
    const V t1154 = g13 * v22;
    const V t1155 = g11 * v6;
    const V t1156 = t1155 + T(2) * t1154;
    const V t1157 = g13 * v23;
    const V t1158 = g13 * v25;
    const V t1159 = t183 + t189;
    const V t1160 = t194 + t204;
    const V t1161 = t1160 + T(2) * t199;
    const V t1162 = a25 * g13;
    const V t1163 = a23 * g13;
    const V t1164 = a22 * g13;
    const V t1165 = a6 * g11;
    const V t1166 = t1165 + T(2) * t1164;
    const V t1167 = a21 * g13;
    const V t1168 = a5 * g11;
    const V t1169 = t1168 + T(2) * t1167;
    const V t1170 = a20 * g13;
    const V t1171 = a4 * g11;
    const V t1172 = t1170 + t1171;
    const V t1173 = a20 * t1150;
    const V t1174 = t1173 + a21 * t1153;
    const V t1175 = t1174 + a22 * t1156;
    const V t1176 = t1175 + a23 * t1157;
    const V t1177 = t1176 + a25 * t1158;
    const V g4 = load<V>(g + 4 * sg);
    const V t1178 = t1177 + g4 * v20;
    const V t1179 = t1178 + g12 * t1159;
    const V t1180 = t1179 + g13 * t1161;
    const V t1181 = t1180 + t1162 * v25;
    const V t1182 = t1181 + t1163 * v23;
    const V t1183 = t1182 + t1166 * v22;
    const V t1184 = t1183 + t1169 * v21;
    const V t1185 = t1184 + t1172 * v20;
    const V t1186 = a4 * t151;
    const V t1187 = t1186 + a10 * t704;
    const V t1188 = t1187 + t169 * v4;
    const V t1189 = t1188 + t709 * v10;
    const V t1190 = t1189 + T(4) * t1147;
    const V t1191 = t1190 + T(2) * t1185;
    store<V>(to_a + 20 * sto_a, t1191);
    const V t1192 = g11 * v7;
    const V t1193 = T(2) * t1148;
    const V t1194 = t1193 + T(3) * t1149;
    const V t1195 = t1192 + t1194;
    const V t1196 = t1195 + T(4) * t1157;
    const V t1197 = g11 * v8;
    const V t1198 = t1197 + T(4) * t1144;
    const V t1199 = g13 * v26;
    const V t1200 = T(4) * t1151;
    const V t1201 = t1200 + T(3) * t1152;
    const V t1202 = t1201 + T(2) * t1199;
    const V t1203 = g13 * v27;
    const V t1204 = T(4) * t1154;
    const V t1205 = t1204 + T(3) * t1155;
    const V t1206 = t1205 + T(4) * t1203;
    const V t1207 = a8 * g11;
    const V t1208 = t1207 + T(4) * t1145;
    const V t1209 = a27 * g13;
    const V t1210 = T(4) * t1164;
    const V t1211 = t1210 + T(3) * t1165;
    const V t1212 = t1211 + T(4) * t1209;
    const V t1213 = a26 * g13;
    const V t1214 = T(4) * t1167;
    const V t1215 = t1214 + T(3) * t1168;
    const V t1216 = t1215 + T(2) * t1213;
    const V t1217 = a7 * g11;
    const V t1218 = T(2) * t1170;
    const V t1219 = t1218 + T(3) * t1171;
    const V t1220 = t1217 + t1219;
    const V t1221 = t1220 + T(4) * t1163;
    const V t1222 = a4 * t176;
    const V t1223 = t1222 + a5 * t151;
    const V t1224 = t1223 + a20 * t1153;
    const V t1225 = t1224 + a21 * t1196;
    const V t1226 = t1225 + a22 * t1198;
    const V t1227 = t1226 + a23 * t1202;
    const V t1228 = t1227 + a24 * t1206;
    const V t1229 = t1228 + t1208 * v22;
    const V t1230 = t1229 + t1212 * v24;
    const V t1231 = t1230 + t1216 * v23;
    const V t1232 = t1231 + t1169 * v20;
    const V t1233 = t1232 + t1221 * v21;
    const V t1234 = t1233 + t215 * v4;
    const V t1235 = t1234 + t169 * v5;
    const V t1236 = a11 * t704;
    const V t1237 = t1236 + t709 * v11;
    const V t1238 = g13 * v28;
    const V t1239 = t274 + t285;
    const V t1240 = t291 + t309;
    const V t1241 = t1240 + t307;
    const V t1242 = t1241 + T(2) * t302;
    const V t1243 = a28 * g13;
    const V t1244 = a25 * t1238;
    const V t1245 = t1244 + a26 * t1157;
    const V t1246 = t1245 + a28 * t1158;
    const V t1247 = t1246 + g12 * t1239;
    const V t1248 = t1247 + g13 * t1242;
    const V t1249 = t1248 + t1243 * v25;
    const V t1250 = t1249 + t1162 * v28;
    const V t1251 = t1250 + t1163 * v26;
    const V t1252 = a27 * t1144;
    const V t1253 = t1252 + g4 * v21;
    const V t1254 = t1253 + t1145 * v27;
    const V t1255 = a10 * t705;
    const V t1256 = t1255 + t708 * v10;
    const V t1257 = t1256 + T(2) * t1235;
    const V t1258 = t1257 + T(3) * t1237;
    const V t1259 = t1258 + T(4) * t1251;
    const V t1260 = t1259 + T(8) * t1254;
    store<V>(to_a + 21 * sto_a, t1260);
    const V t1261 = g11 * v9;
    const V t1262 = t1261 + t1194;
    const V t1263 = t1262 + T(4) * t1158;
    const V t1264 = t1201 + T(4) * t1238;
    const V t1265 = g13 * v29;
    const V t1266 = t1205 + T(2) * t1265;
    const V t1267 = a29 * g13;
    const V t1268 = t1211 + T(2) * t1267;
    const V t1269 = t1215 + T(4) * t1243;
    const V t1270 = a9 * g11;
    const V t1271 = t1270 + t1219;
    const V t1272 = t1271 + T(4) * t1162;
    const V t1273 = a4 * t177;
    const V t1274 = t1273 + a6 * t151;
    const V t1275 = t1274 + a20 * t1156;
    const V t1276 = t1275 + a21 * t1198;
    const V t1277 = t1276 + a22 * t1263;
    const V t1278 = t1277 + a24 * t1264;
    const V t1279 = t1278 + a25 * t1266;
    const V t1280 = t1279 + t1208 * v21;
    const V t1281 = t1280 + t1268 * v25;
    const V t1282 = t1281 + t1166 * v20;
    const V t1283 = t1282 + t1269 * v24;
    const V t1284 = t1283 + t1272 * v22;
    const V t1285 = t1284 + t214 * v4;
    const V t1286 = t1285 + t169 * v6;
    const V t1287 = a12 * t704;
    const V t1288 = t1287 + t709 * v12;
    const V t1289 = t382 + t393;
    const V t1290 = t399 + t417;
    const V t1291 = t1290 + t415;
    const V t1292 = t1291 + T(2) * t410;
    const V t1293 = a23 * t1203;
    const V t1294 = t1293 + a27 * t1157;
    const V t1295 = t1294 + a29 * t1158;
    const V t1296 = t1295 + g12 * t1289;
    const V t1297 = t1296 + g13 * t1292;
    const V t1298 = t1297 + t1209 * v23;
    const V t1299 = t1298 + t1162 * v29;
    const V t1300 = t1299 + t1163 * v27;
    const V t1301 = a28 * t1144;
    const V t1302 = t1301 + g4 * v22;
    const V t1303 = t1302 + t1145 * v28;
    const V t1304 = a10 * t706;
    const V t1305 = t1304 + t707 * v10;
    const V t1306 = t1305 + T(2) * t1286;
    const V t1307 = t1306 + T(3) * t1288;
    const V t1308 = t1307 + T(4) * t1300;
    const V t1309 = t1308 + T(8) * t1303;
    store<V>(to_a + 22 * sto_a, t1309);
    const V t1310 = T(12) * g4;
    const V t1311 = a28 * t1238;
    const V t1312 = t1311 + t1243 * v28;
    const V t1313 = g13 * v30;
    const V t1314 = T(8) * t1157;
    const V t1315 = t1314 + T(3) * t1192;
    const V t1316 = t1148 + T(3) * t1149;
    const V t1317 = t1313 + t1315;
    const V t1318 = t1317 + t1316;
    const V t1319 = g13 * v31;
    const V t1320 = T(8) * t1144;
    const V t1321 = t1320 + T(3) * t1197;
    const V t1322 = t1321 + T(2) * t1319;
    const V t1323 = g13 * v32;
    const V t1324 = T(2) * t1151;
    const V t1325 = t1324 + T(3) * t1152;
    const V t1326 = t1325 + T(4) * t1199;
    const V t1327 = T(2) * t1154;
    const V t1328 = t1327 + T(3) * t1155;
    const V t1329 = t1328 + T(8) * t1203;
    const V t1330 = a10 * v13;
    const V t1331 = t1330 + a11 * v16;
    const V t1332 = t1331 + a12 * v17;
    const V t1333 = t1332 + a13 * v10;
    const V t1334 = t1333 + a16 * v11;
    const V t1335 = t1334 + a17 * v12;
    const V t1336 = t1335 + T(4) * t187;
    const V t1337 = t1336 + T(4) * t486;
    const V t1338 = a21 * v26;
    const V t1339 = t1338 + a22 * v27;
    const V t1340 = t1339 + a24 * v31;
    const V t1341 = t1340 + a26 * v21;
    const V t1342 = t1341 + a27 * v22;
    const V t1343 = t1342 + a31 * v24;
    const V t1344 = a20 * v23;
    const V t1345 = t1344 + a23 * v20;
    const V t1346 = t1345 + a23 * v30;
    const V t1347 = t1346 + a25 * v32;
    const V t1348 = t1347 + a30 * v23;
    const V t1349 = t1348 + a32 * v25;
    const V t1350 = t1349 + T(4) * t197;
    const V t1351 = t1350 + T(8) * t495;
    const V t1352 = t1351 + T(4) * t497;
    const V t1353 = t1352 + T(2) * t1343;
    const V t1354 = a32 * g13;
    const V t1355 = a31 * g13;
    const V t1356 = T(8) * t1145;
    const V t1357 = t1356 + T(3) * t1207;
    const V t1358 = t1357 + T(2) * t1355;
    const V t1359 = T(2) * t1164;
    const V t1360 = t1359 + T(3) * t1165;
    const V t1361 = t1360 + T(8) * t1209;
    const V t1362 = T(2) * t1167;
    const V t1363 = t1362 + T(3) * t1168;
    const V t1364 = t1363 + T(4) * t1213;
    const V t1365 = a30 * g13;
    const V t1366 = T(8) * t1163;
    const V t1367 = t1366 + T(3) * t1217;
    const V t1368 = t1170 + T(3) * t1171;
    const V t1369 = t1365 + t1367;
    const V t1370 = t1369 + t1368;
    const V t1371 = a20 * t1157;
    const V t1372 = t1371 + a21 * t1202;
    const V t1373 = t1372 + a23 * t1318;
    const V t1374 = t1373 + a24 * t1322;
    const V t1375 = t1374 + a25 * t1323;
    const V t1376 = t1375 + a26 * t1326;
    const V t1377 = t1376 + a27 * t1329;
    const V t1378 = t1377 + a30 * t1157;
    const V t1379 = t1378 + a32 * t1158;
    const V t1380 = t1379 + g12 * t1337;
    const V t1381 = t1380 + g13 * t1353;
    const V t1382 = t1381 + t1354 * v25;
    const V t1383 = t1382 + t1162 * v32;
    const V t1384 = t1383 + t1163 * v20;
    const V t1385 = t1384 + t1163 * v30;
    const V t1386 = t1385 + t1358 * v24;
    const V t1387 = t1386 + t1361 * v27;
    const V t1388 = t1387 + t1364 * v26;
    const V t1389 = t1388 + t1216 * v21;
    const V t1390 = t1389 + t1370 * v23;
    const V t1391 = a11 * t705;
    const V t1392 = t1391 + a13 * t704;
    const V t1393 = t1392 + t708 * v11;
    const V t1394 = t1393 + t709 * v13;
    const V t1395 = a5 * t176;
    const V t1396 = t1395 + a22 * t1203;
    const V t1397 = t1396 + a31 * t1144;
    const V t1398 = t1397 + t1209 * v22;
    const V t1399 = t1398 + t1145 * v31;
    const V t1400 = t1399 + t215 * v5;
    const V t1401 = a4 * t152;
    const V t1402 = t1401 + a7 * t151;
    const V t1403 = t1402 + t168 * v4;
    const V t1404 = t1403 + t169 * v7;
    const V t1405 = t1404 + t1310 * v23;
    const V t1406 = t1405 + T(8) * t1312;
    const V t1407 = t1406 + T(2) * t1390;
    const V t1408 = t1407 + T(3) * t1394;
    const V t1409 = t1408 + T(4) * t1400;
    store<V>(to_a + 23 * sto_a, t1409);
    const V t1410 = T(24) * g4;
    const V t1411 = T(8) * t1158;
    const V t1412 = t1411 + T(3) * t1261;
    const V t1413 = t1412 + t1315;
    const V t1414 = t1413 + T(4) * t1323;
    const V t1415 = t1414 + T(2) * t1316;
    const V t1416 = g13 * v33;
    const V t1417 = t1321 + T(2) * t1416;
    const V t1418 = a33 * g13;
    const V t1419 = t1357 + T(2) * t1418;
    const V t1420 = T(8) * t1162;
    const V t1421 = t1420 + T(3) * t1270;
    const V t1422 = t1421 + t1367;
    const V t1423 = t1422 + T(4) * t1354;
    const V t1424 = t1423 + T(2) * t1368;
    const V t1425 = a4 * t178;
    const V t1426 = t1425 + a8 * t151;
    const V t1427 = t1426 + a21 * t1206;
    const V t1428 = t1427 + a22 * t1264;
    const V t1429 = t1428 + a23 * t1322;
    const V t1430 = t1429 + a24 * t1415;
    const V t1431 = t1430 + a25 * t1417;
    const V t1432 = t1431 + t1419 * v25;
    const V t1433 = t1432 + t1358 * v23;
    const V t1434 = t1433 + t1212 * v21;
    const V t1435 = t1434 + t1269 * v22;
    const V t1436 = t1435 + t1424 * v24;
    const V t1437 = t1436 + t213 * v4;
    const V t1438 = t1437 + t169 * v8;
    const V t1439 = a11 * t706;
    const V t1440 = t1439 + a12 * t705;
    const V t1441 = t1440 + t707 * v11;
    const V t1442 = t1441 + t708 * v12;
    const V t1443 = t1325 + T(4) * t1238;
    const V t1444 = t1443 + T(2) * t1199;
    const V t1445 = t1328 + T(2) * t1265;
    const V t1446 = t1445 + T(4) * t1203;
    const V t1447 = a10 * v14;
    const V t1448 = t1447 + a11 * v17;
    const V t1449 = t1448 + a12 * v18;
    const V t1450 = t1449 + a14 * v10;
    const V t1451 = t1450 + a17 * v11;
    const V t1452 = t1451 + a18 * v12;
    const V t1453 = t1452 + T(2) * t557;
    const V t1454 = t1453 + T(2) * t568;
    const V t1455 = a21 * v27;
    const V t1456 = t1455 + a22 * v28;
    const V t1457 = t1456 + a24 * v32;
    const V t1458 = t1457 + a27 * v21;
    const V t1459 = t1458 + a28 * v22;
    const V t1460 = t1459 + a32 * v24;
    const V t1461 = a20 * v24;
    const V t1462 = t1461 + a23 * v31;
    const V t1463 = t1462 + a24 * v20;
    const V t1464 = t1463 + a25 * v33;
    const V t1465 = t1464 + a31 * v23;
    const V t1466 = t1465 + a33 * v25;
    const V t1467 = t1466 + T(2) * t574;
    const V t1468 = t1467 + T(2) * t592;
    const V t1469 = t1468 + T(4) * t585;
    const V t1470 = t1469 + T(2) * t590;
    const V t1471 = t1470 + T(2) * t1460;
    const V t1472 = t1360 + T(2) * t1267;
    const V t1473 = t1472 + T(4) * t1209;
    const V t1474 = t1363 + T(4) * t1243;
    const V t1475 = t1474 + T(2) * t1213;
    const V t1476 = a5 * t177;
    const V t1477 = t1476 + a6 * t176;
    const V t1478 = t1477 + a20 * t1144;
    const V t1479 = t1478 + a27 * t1444;
    const V t1480 = t1479 + a28 * t1446;
    const V t1481 = t1480 + a31 * t1157;
    const V t1482 = t1481 + a33 * t1158;
    const V t1483 = t1482 + g12 * t1454;
    const V t1484 = t1483 + g13 * t1471;
    const V t1485 = t1484 + t1162 * v33;
    const V t1486 = t1485 + t1145 * v20;
    const V t1487 = t1486 + t1163 * v31;
    const V t1488 = t1487 + t1473 * v28;
    const V t1489 = t1488 + t1475 * v27;
    const V t1490 = t1489 + t214 * v5;
    const V t1491 = t1490 + t215 * v6;
    const V t1492 = a14 * t704;
    const V t1493 = t1492 + t709 * v14;
    const V t1494 = a26 * t1203;
    const V t1495 = t1494 + a29 * t1238;
    const V t1496 = t1495 + a32 * t1144;
    const V t1497 = t1496 + t1243 * v29;
    const V t1498 = t1497 + t1209 * v26;
    const V t1499 = t1498 + t1145 * v32;
    const V t1500 = t1410 * v24;
    const V t1501 = t1500 + T(2) * t1438;
    const V t1502 = t1501 + T(3) * t1442;
    const V t1503 = t1502 + T(4) * t1491;
    const V t1504 = t1503 + T(6) * t1493;
    const V t1505 = t1504 + T(8) * t1499;
    store<V>(to_a + 24 * sto_a, t1505);
    const V t1506 = a27 * t1203;
    const V t1507 = t1506 + t1209 * v27;
    const V t1508 = g13 * v34;
    const V t1509 = t1508 + t1412;
    const V t1510 = t1509 + t1316;
    const V t1511 = T(8) * t1238;
    const V t1512 = t1511 + T(3) * t1152;
    const V t1513 = t1512 + T(2) * t1151;
    const V t1514 = T(4) * t1265;
    const V t1515 = t1514 + T(3) * t1155;
    const V t1516 = t1515 + T(2) * t1154;
    const V t1517 = a10 * v15;
    const V t1518 = t1517 + a11 * v18;
    const V t1519 = t1518 + a12 * v19;
    const V t1520 = t1519 + a15 * v10;
    const V t1521 = t1520 + a18 * v11;
    const V t1522 = t1521 + a19 * v12;
    const V t1523 = t1522 + T(4) * t188;
    const V t1524 = t1523 + T(4) * t658;
    const V t1525 = a21 * v28;
    const V t1526 = t1525 + a22 * v29;
    const V t1527 = t1526 + a24 * v33;
    const V t1528 = t1527 + a28 * v21;
    const V t1529 = t1528 + a29 * v22;
    const V t1530 = t1529 + a33 * v24;
    const V t1531 = a20 * v25;
    const V t1532 = t1531 + a23 * v32;
    const V t1533 = t1532 + a25 * v20;
    const V t1534 = t1533 + a25 * v34;
    const V t1535 = t1534 + a32 * v23;
    const V t1536 = t1535 + a34 * v25;
    const V t1537 = t1536 + T(4) * t198;
    const V t1538 = t1537 + T(4) * t196;
    const V t1539 = t1538 + T(8) * t664;
    const V t1540 = t1539 + T(4) * t665;
    const V t1541 = t1540 + T(2) * t1530;
    const V t1542 = T(4) * t1267;
    const V t1543 = t1542 + T(3) * t1165;
    const V t1544 = t1543 + T(2) * t1164;
    const V t1545 = T(8) * t1243;
    const V t1546 = t1545 + T(3) * t1168;
    const V t1547 = t1546 + T(2) * t1167;
    const V t1548 = a34 * g13;
    const V t1549 = t1548 + t1421;
    const V t1550 = t1549 + t1368;
    const V t1551 = a20 * t1158;
    const V t1552 = t1551 + a22 * t1266;
    const V t1553 = t1552 + a23 * t1323;
    const V t1554 = t1553 + a24 * t1417;
    const V t1555 = t1554 + a25 * t1510;
    const V t1556 = t1555 + a28 * t1513;
    const V t1557 = t1556 + a29 * t1516;
    const V t1558 = t1557 + a32 * t1157;
    const V t1559 = t1558 + a34 * t1158;
    const V t1560 = t1559 + g12 * t1524;
    const V t1561 = t1560 + g13 * t1541;
    const V t1562 = t1561 + t1354 * v23;
    const V t1563 = t1562 + t1162 * v20;
    const V t1564 = t1563 + t1162 * v34;
    const V t1565 = t1564 + t1163 * v32;
    const V t1566 = t1565 + t1419 * v24;
    const V t1567 = t1566 + t1544 * v29;
    const V t1568 = t1567 + t1268 * v22;
    const V t1569 = t1568 + t1547 * v28;
    const V t1570 = t1569 + t1550 * v25;
    const V t1571 = a12 * t706;
    const V t1572 = t1571 + a15 * t704;
    const V t1573 = t1572 + t707 * v12;
    const V t1574 = t1573 + t709 * v15;
    const V t1575 = a6 * t177;
    const V t1576 = t1575 + a21 * t1238;
    const V t1577 = t1576 + a33 * t1144;
    const V t1578 = t1577 + t1243 * v21;
    const V t1579 = t1578 + t1145 * v33;
    const V t1580 = t1579 + t214 * v6;
    const V t1581 = a4 * t153;
    const V t1582 = t1581 + a9 * t151;
    const V t1583 = t1582 + t167 * v4;
    const V t1584 = t1583 + t169 * v9;
    const V t1585 = t1584 + t1310 * v25;
    const V t1586 = t1585 + T(8) * t1507;
    const V t1587 = t1586 + T(2) * t1570;
    const V t1588 = t1587 + T(3) * t1574;
    const V t1589 = t1588 + T(4) * t1580;
    store<V>(to_a + 25 * sto_a, t1589);
    const V t1590 = T(4) * t1157;
    const V t1591 = t1590 + T(3) * t1192;
    const V t1592 = t1591 + t1149;
    const V t1593 = t1592 + T(2) * t1313;
    const V t1594 = T(4) * t1144;
    const V t1595 = t1594 + T(3) * t1197;
    const V t1596 = t1595 + T(4) * t1319;
    const V t1597 = t1152 + T(2) * t1199;
    const V t1598 = t1155 + T(4) * t1203;
    const V t1599 = T(4) * t1145;
    const V t1600 = t1599 + T(3) * t1207;
    const V t1601 = t1600 + T(4) * t1355;
    const V t1602 = t1165 + T(4) * t1209;
    const V t1603 = t1168 + T(2) * t1213;
    const V t1604 = T(4) * t1163;
    const V t1605 = t1604 + T(3) * t1217;
    const V t1606 = t1605 + t1171;
    const V t1607 = t1606 + T(2) * t1365;
    const V t1608 = a5 * t152;
    const V t1609 = t1608 + a7 * t176;
    const V t1610 = t1609 + a23 * t1326;
    const V t1611 = t1610 + a26 * t1593;
    const V t1612 = t1611 + a27 * t1596;
    const V t1613 = t1612 + a30 * t1597;
    const V t1614 = t1613 + a31 * t1598;
    const V t1615 = t1614 + t1601 * v27;
    const V t1616 = t1615 + t1602 * v31;
    const V t1617 = t1616 + t1603 * v30;
    const V t1618 = t1617 + t1364 * v23;
    const V t1619 = t1618 + t1607 * v26;
    const V t1620 = t1619 + t168 * v5;
    const V t1621 = t1620 + t215 * v7;
    const V t1622 = a13 * t705;
    const V t1623 = t1622 + t708 * v13;
    const V t1624 = t282 + t276;
    const V t1625 = t1624 + t278;
    const V t1626 = t299 + t293;
    const V t1627 = t1626 + t311;
    const V t1628 = t1627 + T(2) * t304;
    const V t1629 = t1628 + T(2) * t306;
    const V t1630 = t1629 + T(2) * t295;
    const V t1631 = a21 * t1157;
    const V t1632 = t1631 + a28 * t1323;
    const V t1633 = t1632 + a32 * t1238;
    const V t1634 = t1633 + g12 * t1625;
    const V t1635 = t1634 + g13 * t1630;
    const V t1636 = t1635 + t1354 * v28;
    const V t1637 = t1636 + t1243 * v32;
    const V t1638 = t1637 + t1163 * v21;
    const V t1639 = a24 * t1203;
    const V t1640 = t1639 + g4 * v26;
    const V t1641 = t1640 + t1209 * v24;
    const V t1642 = a16 * t704;
    const V t1643 = t1642 + t709 * v16;
    const V t1644 = t1643 + T(2) * t1621;
    const V t1645 = t1644 + T(3) * t1623;
    const V t1646 = t1645 + T(4) * t1638;
    const V t1647 = t1646 + T(8) * t1641;
    store<V>(to_a + 26 * sto_a, t1647);
    const V t1648 = T(4) * t1158;
    const V t1649 = t1648 + T(3) * t1261;
    const V t1650 = T(8) * t1323;
    const V t1651 = t1650 + T(3) * t1149;
    const V t1652 = t1649 + t1651;
    const V t1653 = t1652 + T(2) * t1313;
    const V t1654 = t1653 + T(2) * t1591;
    const V t1655 = T(4) * t1238;
    const V t1656 = t1655 + T(4) * t1199;
    const V t1657 = t1656 + T(3) * t1152;
    const V t1658 = T(2) * t1265;
    const V t1659 = t1658 + T(8) * t1203;
    const V t1660 = t1659 + T(3) * t1155;
    const V t1661 = T(2) * t1267;
    const V t1662 = t1661 + T(8) * t1209;
    const V t1663 = t1662 + T(3) * t1165;
    const V t1664 = T(4) * t1243;
    const V t1665 = t1664 + T(4) * t1213;
    const V t1666 = t1665 + T(3) * t1168;
    const V t1667 = T(4) * t1162;
    const V t1668 = t1667 + T(3) * t1270;
    const V t1669 = T(8) * t1354;
    const V t1670 = t1669 + T(3) * t1171;
    const V t1671 = t1668 + t1670;
    const V t1672 = t1671 + T(2) * t1365;
    const V t1673 = t1672 + T(2) * t1605;
    const V t1674 = a6 * t152;
    const V t1675 = t1674 + a7 * t177;
    const V t1676 = t1675 + a23 * t1329;
    const V t1677 = t1676 + a26 * t1596;
    const V t1678 = t1677 + a27 * t1654;
    const V t1679 = t1678 + a31 * t1657;
    const V t1680 = t1679 + a32 * t1660;
    const V t1681 = t1680 + t1601 * v26;
    const V t1682 = t1681 + t1663 * v32;
    const V t1683 = t1682 + t1361 * v23;
    const V t1684 = t1683 + t1666 * v31;
    const V t1685 = t1684 + t1673 * v27;
    const V t1686 = t1685 + t168 * v6;
    const V t1687 = t1686 + t214 * v7;
    const V t1688 = a13 * t706;
    const V t1689 = t1688 + a17 * t704;
    const V t1690 = t1689 + t707 * v13;
    const V t1691 = t1690 + t709 * v17;
    const V t1692 = t1595 + T(2) * t1416;
    const V t1693 = t1692 + T(2) * t1319;
    const V t1694 = a12 * v13;
    const V t1695 = t1694 + a13 * v12;
    const V t1696 = t1695 + a14 * v16;
    const V t1697 = t1696 + a15 * v17;
    const V t1698 = t1697 + a16 * v14;
    const V t1699 = t1698 + a17 * v15;
    const V t1700 = t1699 + T(2) * t390;
    const V t1701 = t1700 + T(2) * t384;
    const V t1702 = t1701 + T(2) * t386;
    const V t1703 = a24 * v26;
    const V t1704 = t1703 + a25 * v27;
    const V t1705 = t1704 + a26 * v24;
    const V t1706 = t1705 + a27 * v25;
    const V t1707 = t1706 + a28 * v31;
    const V t1708 = t1707 + a31 * v28;
    const V t1709 = a22 * v23;
    const V t1710 = t1709 + a23 * v22;
    const V t1711 = t1710 + a27 * v30;
    const V t1712 = t1711 + a29 * v32;
    const V t1713 = t1712 + a30 * v27;
    const V t1714 = t1713 + a32 * v29;
    const V t1715 = t1714 + T(2) * t407;
    const V t1716 = t1715 + T(4) * t412;
    const V t1717 = t1716 + T(4) * t414;
    const V t1718 = t1717 + T(2) * t401;
    const V t1719 = t1718 + T(4) * t403;
    const V t1720 = t1719 + T(2) * t419;
    const V t1721 = t1720 + T(2) * t1708;
    const V t1722 = t1600 + T(2) * t1418;
    const V t1723 = t1722 + T(2) * t1355;
    const V t1724 = a5 * t178;
    const V t1725 = t1724 + a8 * t176;
    const V t1726 = t1725 + a22 * t1157;
    const V t1727 = t1726 + a24 * t1444;
    const V t1728 = t1727 + a28 * t1693;
    const V t1729 = t1728 + a29 * t1323;
    const V t1730 = t1729 + a30 * t1203;
    const V t1731 = t1730 + g12 * t1702;
    const V t1732 = t1731 + g13 * t1721;
    const V t1733 = t1732 + t1354 * v29;
    const V t1734 = t1733 + t1209 * v30;
    const V t1735 = t1734 + t1163 * v22;
    const V t1736 = t1735 + t1723 * v28;
    const V t1737 = t1736 + t1475 * v24;
    const V t1738 = t1737 + t213 * v5;
    const V t1739 = t1738 + t215 * v8;
    const V t1740 = a14 * t705;
    const V t1741 = t1740 + t708 * v14;
    const V t1742 = a21 * t1144;
    const V t1743 = t1742 + a25 * t1203;
    const V t1744 = t1743 + a33 * t1238;
    const V t1745 = t1744 + t1243 * v33;
    const V t1746 = t1745 + t1209 * v25;
    const V t1747 = t1746 + t1145 * v21;
    const V t1748 = t1410 * v27;
    const V t1749 = t1748 + T(2) * t1687;
    const V t1750 = t1749 + T(3) * t1691;
    const V t1751 = t1750 + T(4) * t1739;
    const V t1752 = t1751 + T(6) * t1741;
    const V t1753 = t1752 + T(8) * t1747;
    store<V>(to_a + 27 * sto_a, t1753);
    const V t1754 = t1591 + t1651;
    const V t1755 = t1754 + T(2) * t1508;
    const V t1756 = t1755 + T(2) * t1649;
    const V t1757 = T(4) * t1416;
    const V t1758 = t1757 + T(3) * t1197;
    const V t1759 = t1758 + T(4) * t1144;
    const V t1760 = t1512 + T(2) * t1199;
    const V t1761 = t1515 + T(4) * t1203;
    const V t1762 = T(4) * t1418;
    const V t1763 = t1762 + T(3) * t1207;
    const V t1764 = t1763 + T(4) * t1145;
    const V t1765 = t1543 + T(4) * t1209;
    const V t1766 = t1546 + T(2) * t1213;
    const V t1767 = t1605 + t1670;
    const V t1768 = t1767 + T(2) * t1548;
    const V t1769 = t1768 + T(2) * t1668;
    const V t1770 = a5 * t153;
    const V t1771 = t1770 + a9 * t176;
    const V t1772 = t1771 + a25 * t1513;
    const V t1773 = t1772 + a28 * t1756;
    const V t1774 = t1773 + a29 * t1759;
    const V t1775 = t1774 + a32 * t1760;
    const V t1776 = t1775 + a33 * t1761;
    const V t1777 = t1776 + t1764 * v29;
    const V t1778 = t1777 + t1765 * v33;
    const V t1779 = t1778 + t1766 * v32;
    const V t1780 = t1779 + t1547 * v25;
    const V t1781 = t1780 + t1769 * v28;
    const V t1782 = t1781 + t167 * v5;
    const V t1783 = t1782 + t215 * v9;
    const V t1784 = a15 * t705;
    const V t1785 = t1784 + a18 * t704;
    const V t1786 = t1785 + t708 * v15;
    const V t1787 = t1786 + t709 * v18;
    const V t1788 = a11 * v15;
    const V t1789 = t1788 + a13 * v18;
    const V t1790 = t1789 + a14 * v19;
    const V t1791 = t1790 + a15 * v11;
    const V t1792 = t1791 + a18 * v13;
    const V t1793 = t1792 + a19 * v14;
    const V t1794 = t1793 + T(2) * t284;
    const V t1795 = t1794 + T(2) * t278;
    const V t1796 = t1795 + T(2) * t280;
    const V t1797 = a23 * v28;
    const V t1798 = t1797 + a24 * v29;
    const V t1799 = t1798 + a27 * v33;
    const V t1800 = t1799 + a28 * v23;
    const V t1801 = t1800 + a29 * v24;
    const V t1802 = t1801 + a33 * v27;
    const V t1803 = a21 * v25;
    const V t1804 = t1803 + a25 * v21;
    const V t1805 = t1804 + a26 * v32;
    const V t1806 = t1805 + a28 * v34;
    const V t1807 = t1806 + a32 * v26;
    const V t1808 = t1807 + a34 * v28;
    const V t1809 = t1808 + T(2) * t301;
    const V t1810 = t1809 + T(4) * t306;
    const V t1811 = t1810 + T(2) * t295;
    const V t1812 = t1811 + T(2) * t297;
    const V t1813 = t1812 + T(4) * t312;
    const V t1814 = t1813 + T(2) * t1802;
    const V t1815 = a6 * t178;
    const V t1816 = t1815 + a8 * t177;
    const V t1817 = t1816 + a21 * t1158;
    const V t1818 = t1817 + a24 * t1446;
    const V t1819 = t1818 + a26 * t1323;
    const V t1820 = t1819 + a27 * t1693;
    const V t1821 = t1820 + a34 * t1238;
    const V t1822 = t1821 + g12 * t1796;
    const V t1823 = t1822 + g13 * t1814;
    const V t1824 = t1823 + t1354 * v26;
    const V t1825 = t1824 + t1243 * v34;
    const V t1826 = t1825 + t1162 * v21;
    const V t1827 = t1826 + t1723 * v27;
    const V t1828 = t1827 + t1473 * v24;
    const V t1829 = t1828 + t213 * v6;
    const V t1830 = t1829 + t214 * v8;
    const V t1831 = a14 * t706;
    const V t1832 = t1831 + t707 * v14;
    const V t1833 = a22 * t1144;
    const V t1834 = t1833 + a23 * t1238;
    const V t1835 = t1834 + a31 * t1203;
    const V t1836 = t1835 + t1243 * v23;
    const V t1837 = t1836 + t1209 * v31;
    const V t1838 = t1837 + t1145 * v22;
    const V t1839 = t1410 * v28;
    const V t1840 = t1839 + T(2) * t1783;
    const V t1841 = t1840 + T(3) * t1787;
    const V t1842 = t1841 + T(4) * t1830;
    const V t1843 = t1842 + T(6) * t1832;
    const V t1844 = t1843 + T(8) * t1838;
    store<V>(to_a + 28 * sto_a, t1844);
    const V t1845 = T(2) * t1508;
    const V t1846 = t1845 + T(3) * t1261;
    const V t1847 = t1846 + t1149;
    const V t1848 = t1847 + T(4) * t1158;
    const V t1849 = t1152 + T(4) * t1238;
    const V t1850 = t1155 + T(2) * t1265;
    const V t1851 = t1165 + T(2) * t1267;
    const V t1852 = t1168 + T(4) * t1243;
    const V t1853 = T(2) * t1548;
    const V t1854 = t1853 + T(3) * t1270;
    const V t1855 = t1854 + t1171;
    const V t1856 = t1855 + T(4) * t1162;
    const V t1857 = a6 * t153;
    const V t1858 = t1857 + a9 * t177;
    const V t1859 = t1858 + a25 * t1516;
    const V t1860 = t1859 + a28 * t1759;
    const V t1861 = t1860 + a29 * t1848;
    const V t1862 = t1861 + a33 * t1849;
    const V t1863 = t1862 + a34 * t1850;
    const V t1864 = t1863 + t1764 * v28;
    const V t1865 = t1864 + t1851 * v34;
    const V t1866 = t1865 + t1544 * v25;
    const V t1867 = t1866 + t1852 * v33;
    const V t1868 = t1867 + t1856 * v29;
    const V t1869 = t1868 + t167 * v6;
    const V t1870 = t1869 + t214 * v9;
    const V t1871 = a15 * t706;
    const V t1872 = t1871 + t707 * v15;
    const V t1873 = t392 + t386;
    const V t1874 = t1873 + t388;
    const V t1875 = t409 + t403;
    const V t1876 = t1875 + t405;
    const V t1877 = t1876 + T(2) * t414;
    const V t1878 = t1877 + T(2) * t420;
    const V t1879 = a22 * t1158;
    const V t1880 = t1879 + a27 * t1323;
    const V t1881 = t1880 + a32 * t1203;
    const V t1882 = t1881 + g12 * t1874;
    const V t1883 = t1882 + g13 * t1878;
    const V t1884 = t1883 + t1354 * v27;
    const V t1885 = t1884 + t1209 * v32;
    const V t1886 = t1885 + t1162 * v22;
    const V t1887 = a24 * t1238;
    const V t1888 = t1887 + g4 * v29;
    const V t1889 = t1888 + t1243 * v24;
    const V t1890 = a19 * t704;
    const V t1891 = t1890 + t709 * v19;
    const V t1892 = t1891 + T(2) * t1870;
    const V t1893 = t1892 + T(3) * t1872;
    const V t1894 = t1893 + T(4) * t1886;
    const V t1895 = t1894 + T(8) * t1889;
    store<V>(to_a + 29 * sto_a, t1895);
    const V t1896 = t1313 + t1192;
    const V t1897 = t1197 + T(2) * t1319;
    const V t1898 = t184 + t483;
    const V t1899 = t1898 + t484;
    const V t1900 = t200 + t491;
    const V t1901 = t1900 + t493;
    const V t1902 = t1901 + T(2) * t195;
    const V t1903 = t1902 + T(2) * t205;
    const V t1904 = t1903 + T(2) * t492;
    const V t1905 = t1207 + T(2) * t1355;
    const V t1906 = t1365 + t1217;
    const V t1907 = a23 * t1157;
    const V t1908 = t1907 + a26 * t1597;
    const V t1909 = t1908 + a30 * t1896;
    const V t1910 = t1909 + a31 * t1897;
    const V t1911 = t1910 + a32 * t1323;
    const V t1912 = t1911 + g4 * v30;
    const V t1913 = t1912 + g12 * t1899;
    const V t1914 = t1913 + g13 * t1904;
    const V t1915 = t1914 + t1354 * v32;
    const V t1916 = t1915 + t1163 * v23;
    const V t1917 = t1916 + t1905 * v31;
    const V t1918 = t1917 + t1906 * v30;
    const V t1919 = t1918 + t1603 * v26;
    const V t1920 = a7 * t152;
    const V t1921 = t1920 + a16 * t705;
    const V t1922 = t1921 + t168 * v7;
    const V t1923 = t1922 + t708 * v16;
    const V t1924 = t1923 + T(2) * t1919;
    const V t1925 = t1924 + T(4) * t1507;
    store<V>(to_a + 30 * sto_a, t1925);
    const V t1926 = t1261 + T(4) * t1323;
    const V t1927 = t1926 + T(2) * t1313;
    const V t1928 = t1927 + T(3) * t1192;
    const V t1929 = T(2) * t1416;
    const V t1930 = t1929 + T(4) * t1319;
    const V t1931 = t1930 + T(3) * t1197;
    const V t1932 = T(2) * t1418;
    const V t1933 = t1932 + T(4) * t1355;
    const V t1934 = t1933 + T(3) * t1207;
    const V t1935 = t1270 + T(4) * t1354;
    const V t1936 = t1935 + T(2) * t1365;
    const V t1937 = t1936 + T(3) * t1217;
    const V t1938 = a7 * t178;
    const V t1939 = t1938 + a8 * t152;
    const V t1940 = t1939 + a26 * t1598;
    const V t1941 = t1940 + a27 * t1657;
    const V t1942 = t1941 + a30 * t1897;
    const V t1943 = t1942 + a31 * t1928;
    const V t1944 = t1943 + a32 * t1931;
    const V t1945 = t1944 + t1934 * v32;
    const V t1946 = t1945 + t1905 * v30;
    const V t1947 = t1946 + t1937 * v31;
    const V t1948 = t1947 + t1602 * v26;
    const V t1949 = t1948 + t1666 * v27;
    const V t1950 = t1949 + t213 * v7;
    const V t1951 = t1950 + t168 * v8;
    const V t1952 = a17 * t705;
    const V t1953 = t1952 + t708 * v17;
    const V t1954 = t565 + t559;
    const V t1955 = t1954 + t561;
    const V t1956 = t582 + t576;
    const V t1957 = t1956 + t594;
    const V t1958 = t1957 + T(2) * t587;
    const V t1959 = t1958 + T(2) * t589;
    const V t1960 = t1959 + T(2) * t578;
    const V t1961 = a23 * t1144;
    const V t1962 = t1961 + a24 * t1157;
    const V t1963 = t1962 + a33 * t1323;
    const V t1964 = t1963 + g12 * t1955;
    const V t1965 = t1964 + g13 * t1960;
    const V t1966 = t1965 + t1354 * v33;
    const V t1967 = t1966 + t1145 * v23;
    const V t1968 = t1967 + t1163 * v24;
    const V t1969 = a28 * t1203;
    const V t1970 = t1969 + g4 * v31;
    const V t1971 = t1970 + t1209 * v28;
    const V t1972 = a16 * t706;
    const V t1973 = t1972 + t707 * v16;
    const V t1974 = t1973 + T(2) * t1951;
    const V t1975 = t1974 + T(3) * t1953;
    const V t1976 = t1975 + T(4) * t1968;
    const V t1977 = t1976 + T(8) * t1971;
    store<V>(to_a + 31 * sto_a, t1977);
    const V t1978 = t1508 + t1313;
    const V t1979 = t1978 + T(8) * t1323;
    const V t1980 = t1979 + T(3) * t1261;
    const V t1981 = t1980 + T(3) * t1192;
    const V t1982 = t1758 + T(2) * t1319;
    const V t1983 = a13 * v15;
    const V t1984 = t1983 + a15 * v13;
    const V t1985 = t1984 + a16 * v18;
    const V t1986 = t1985 + a17 * v19;
    const V t1987 = t1986 + a18 * v16;
    const V t1988 = t1987 + a19 * v17;
    const V t1989 = t1988 + T(4) * t185;
    const V t1990 = t1989 + T(4) * t484;
    const V t1991 = t1990 + T(4) * t485;
    const V t1992 = a26 * v28;
    const V t1993 = t1992 + a27 * v29;
    const V t1994 = t1993 + a28 * v26;
    const V t1995 = t1994 + a29 * v27;
    const V t1996 = t1995 + a31 * v33;
    const V t1997 = t1996 + a33 * v31;
    const V t1998 = a23 * v25;
    const V t1999 = t1998 + a25 * v23;
    const V t2000 = t1999 + a30 * v32;
    const V t2001 = t2000 + a32 * v30;
    const V t2002 = t2001 + a32 * v34;
    const V t2003 = t2002 + a34 * v32;
    const V t2004 = t2003 + T(4) * t201;
    const V t2005 = t2004 + T(4) * t492;
    const V t2006 = t2005 + T(8) * t493;
    const V t2007 = t2006 + T(4) * t494;
    const V t2008 = t2007 + T(8) * t207;
    const V t2009 = t2008 + T(2) * t1997;
    const V t2010 = t1763 + T(2) * t1355;
    const V t2011 = t1548 + t1365;
    const V t2012 = t2011 + T(8) * t1354;
    const V t2013 = t2012 + T(3) * t1270;
    const V t2014 = t2013 + T(3) * t1217;
    const V t2015 = a23 * t1158;
    const V t2016 = t2015 + a25 * t1157;
    const V t2017 = t2016 + a27 * t1660;
    const V t2018 = t2017 + a28 * t1760;
    const V t2019 = t2018 + a30 * t1323;
    const V t2020 = t2019 + a31 * t1931;
    const V t2021 = t2020 + a32 * t1981;
    const V t2022 = t2021 + a33 * t1982;
    const V t2023 = t2022 + a34 * t1323;
    const V t2024 = t2023 + g12 * t1991;
    const V t2025 = t2024 + g13 * t2009;
    const V t2026 = t2025 + t1354 * v30;
    const V t2027 = t2026 + t1354 * v34;
    const V t2028 = t2027 + t1162 * v23;
    const V t2029 = t2028 + t1163 * v25;
    const V t2030 = t2029 + t2010 * v33;
    const V t2031 = t2030 + t1934 * v31;
    const V t2032 = t2031 + t2014 * v32;
    const V t2033 = t2032 + t1663 * v27;
    const V t2034 = t2033 + t1766 * v28;
    const V t2035 = a17 * t706;
    const V t2036 = t2035 + a18 * t705;
    const V t2037 = t2036 + t707 * v17;
    const V t2038 = t2037 + t708 * v18;
    const V t2039 = a8 * t178;
    const V t2040 = t2039 + a26 * t1238;
    const V t2041 = t2040 + a29 * t1203;
    const V t2042 = t2041 + t1243 * v26;
    const V t2043 = t2042 + t1209 * v29;
    const V t2044 = t2043 + t213 * v8;
    const V t2045 = a7 * t153;
    const V t2046 = t2045 + a9 * t152;
    const V t2047 = t2046 + t167 * v7;
    const V t2048 = t2047 + t168 * v9;
    const V t2049 = t2048 + t1310 * v32;
    const V t2050 = t2049 + T(2) * t2034;
    const V t2051 = t2050 + T(3) * t2038;
    const V t2052 = t2051 + T(4) * t2044;
    const V t2053 = t2052 + T(8) * t1147;
    store<V>(to_a + 32 * sto_a, t2053);
    const V t2054 = t1846 + t1192;
    const V t2055 = t2054 + T(4) * t1323;
    const V t2056 = t1197 + T(2) * t1416;
    const V t2057 = t1207 + T(2) * t1418;
    const V t2058 = t1854 + t1217;
    const V t2059 = t2058 + T(4) * t1354;
    const V t2060 = a8 * t153;
    const V t2061 = t2060 + a9 * t178;
    const V t2062 = t2061 + a28 * t1761;
    const V t2063 = t2062 + a29 * t1849;
    const V t2064 = t2063 + a32 * t1982;
    const V t2065 = t2064 + a33 * t2055;
    const V t2066 = t2065 + a34 * t2056;
    const V t2067 = t2066 + t2057 * v34;
    const V t2068 = t2067 + t2010 * v32;
    const V t2069 = t2068 + t2059 * v33;
    const V t2070 = t2069 + t1765 * v28;
    const V t2071 = t2070 + t1852 * v29;
    const V t2072 = t2071 + t167 * v8;
    const V t2073 = t2072 + t213 * v9;
    const V t2074 = a18 * t706;
    const V t2075 = t2074 + t707 * v18;
    const V t2076 = t567 + t561;
    const V t2077 = t2076 + t563;
    const V t2078 = t584 + t578;
    const V t2079 = t2078 + t580;
    const V t2080 = t2079 + T(2) * t589;
    const V t2081 = t2080 + T(2) * t595;
    const V t2082 = a24 * t1158;
    const V t2083 = t2082 + a25 * t1144;
    const V t2084 = t2083 + a31 * t1323;
    const V t2085 = t2084 + g12 * t2077;
    const V t2086 = t2085 + g13 * t2081;
    const V t2087 = t2086 + t1354 * v31;
    const V t2088 = t2087 + t1162 * v24;
    const V t2089 = t2088 + t1145 * v25;
    const V t2090 = a27 * t1238;
    const V t2091 = t2090 + g4 * v33;
    const V t2092 = t2091 + t1243 * v27;
    const V t2093 = a19 * t705;
    const V t2094 = t2093 + t708 * v19;
    const V t2095 = t2094 + T(2) * t2073;
    const V t2096 = t2095 + T(3) * t2075;
    const V t2097 = t2096 + T(4) * t2089;
    const V t2098 = t2097 + T(8) * t2092;
    store<V>(to_a + 33 * sto_a, t2098);
    const V t2099 = t1508 + t1261;
    const V t2100 = t186 + t485;
    const V t2101 = t2100 + t657;
    const V t2102 = t202 + t493;
    const V t2103 = t2102 + t663;
    const V t2104 = t2103 + T(2) * t206;
    const V t2105 = t2104 + T(2) * t666;
    const V t2106 = t1548 + t1270;
    const V t2107 = a25 * t1158;
    const V t2108 = t2107 + a29 * t1850;
    const V t2109 = t2108 + a32 * t1323;
    const V t2110 = t2109 + a33 * t2056;
    const V t2111 = t2110 + a34 * t2099;
    const V t2112 = t2111 + g4 * v34;
    const V t2113 = t2112 + g12 * t2101;
    const V t2114 = t2113 + g13 * t2105;
    const V t2115 = t2114 + t1354 * v32;
    const V t2116 = t2115 + t1162 * v25;
    const V t2117 = t2116 + t2106 * v34;
    const V t2118 = t2117 + t2057 * v33;
    const V t2119 = t2118 + t1851 * v29;
    const V t2120 = a9 * t153;
    const V t2121 = t2120 + a19 * t706;
    const V t2122 = t2121 + t167 * v9;
    const V t2123 = t2122 + t707 * v19;
    const V t2124 = t2123 + T(2) * t2119;
    const V t2125 = t2124 + T(4) * t1312;
    store<V>(to_a + 34 * sto_a, t2125);
    const V t2126 = a1 * v1;
    const V t2127 = t2126 + a2 * v2;
    const V t2128 = t2127 + a3 * v3;
    const V t2129 = T(2) * t2128;
    store<V>(to_g + 1 * sto_g, t2129);
    const V t2130 = T(2) * a5;
    const V t2131 = T(2) * a6;
    const V t2132 = T(2) * a8;
    const V t2133 = a4 * v4;
    const V t2134 = t2133 + a7 * v7;
    const V t2135 = t2134 + a9 * v9;
    const V t2136 = t2135 + t2130 * v5;
    const V t2137 = t2136 + t2131 * v6;
    const V t2138 = t2137 + t2132 * v8;
    const V t2139 = T(2) * t2138;
    store<V>(to_g + 2 * sto_g, t2139);
    const V t2140 = T(6) * a14;
    const V t2141 = a11 * v11;
    const V t2142 = t2141 + a12 * v12;
    const V t2143 = t2142 + a13 * v13;
    const V t2144 = t2143 + a15 * v15;
    const V t2145 = t2144 + a17 * v17;
    const V t2146 = t2145 + a18 * v18;
    const V t2147 = a10 * v10;
    const V t2148 = t2147 + a16 * v16;
    const V t2149 = t2148 + a19 * v19;
    const V t2150 = t2149 + t2140 * v14;
    const V t2151 = t2150 + T(3) * t2146;
    const V t2152 = T(2) * t2151;
    store<V>(to_g + 3 * sto_g, t2152);
    const V t2153 = a21 * v21;
    const V t2154 = t2153 + a22 * v22;
    const V t2155 = t2154 + a26 * v26;
    const V t2156 = t2155 + a29 * v29;
    const V t2157 = t2156 + a31 * v31;
    const V t2158 = t2157 + a33 * v33;
    const V t2159 = a23 * v23;
    const V t2160 = t2159 + a25 * v25;
    const V t2161 = t2160 + a32 * v32;
    const V t2162 = a24 * v24;
    const V t2163 = t2162 + a27 * v27;
    const V t2164 = t2163 + a28 * v28;
    const V t2165 = a20 * v20;
    const V t2166 = t2165 + a30 * v30;
    const V t2167 = t2166 + a34 * v34;
    const V t2168 = t2167 + T(4) * t2158;
    const V t2169 = t2168 + T(6) * t2161;
    const V t2170 = t2169 + T(12) * t2164;
    const V t2171 = T(2) * t2170;
    store<V>(to_g + 4 * sto_g, t2171);
    const V t2172 = a1 * a1;
    const V t2173 = a2 * a2;
    const V t2174 = a3 * a3;
    const V t2175 = a1 * a2;
    const V t2176 = a1 * a3;
    const V t2177 = a2 * a3;
    const V t2178 = a4 * t179;
    const V t2179 = t2178 + a5 * t253;
    const V t2180 = t2179 + a6 * t361;
    const V t2181 = t2180 + a7 * t479;
    const V t2182 = t2181 + a8 * t536;
    const V t2183 = t2182 + a9 * t653;
    const V t2184 = t2183 + t2175 * v5;
    const V t2185 = t2184 + t2176 * v6;
    const V t2186 = t2185 + t2177 * v8;
    const V t2187 = t2172 * v4;
    const V t2188 = t2187 + t2173 * v7;
    const V t2189 = t2188 + t2174 * v9;
    const V t2190 = t2189 + T(2) * t2186;
    store<V>(to_g + 5 * sto_g, t2190);
    const V t2191 = a4 * a10;
    const V t2192 = t2191 + a7 * a13;
    const V t2193 = t2192 + a9 * a15;
    const V t2194 = t2193 + a11 * t2130;
    const V t2195 = t2194 + a12 * t2131;
    const V t2196 = t2195 + a14 * t2132;
    const V t2197 = a4 * a11;
    const V t2198 = t2197 + a7 * a16;
    const V t2199 = t2198 + a9 * a18;
    const V t2200 = t2199 + a13 * t2130;
    const V t2201 = t2200 + a14 * t2131;
    const V t2202 = t2201 + a17 * t2132;
    const V t2203 = a4 * a12;
    const V t2204 = t2203 + a7 * a17;
    const V t2205 = t2204 + a9 * a19;
    const V t2206 = t2205 + a14 * t2130;
    const V t2207 = t2206 + a15 * t2131;
    const V t2208 = t2207 + a18 * t2132;
    const V t2209 = a1 * t13;
    const V t2210 = t2209 + a2 * t64;
    const V t2211 = t2210 + a3 * t113;
    const V t2212 = t2211 + t2196 * v1;
    const V t2213 = t2212 + t2202 * v2;
    const V t2214 = t2213 + t2208 * v3;
    store<V>(to_g + 6 * sto_g, t2214);
    const V t2215 = a11 * a21;
    const V t2216 = t2215 + a12 * a22;
    const V t2217 = t2216 + a13 * a23;
    const V t2218 = t2217 + a15 * a25;
    const V t2219 = t2218 + a17 * a27;
    const V t2220 = t2219 + a18 * a28;
    const V t2221 = a10 * a20;
    const V t2222 = t2221 + a16 * a26;
    const V t2223 = t2222 + a19 * a29;
    const V t2224 = t2223 + a24 * t2140;
    const V t2225 = t2224 + T(3) * t2220;
    const V t2226 = a11 * a23;
    const V t2227 = t2226 + a12 * a24;
    const V t2228 = t2227 + a13 * a26;
    const V t2229 = t2228 + a15 * a28;
    const V t2230 = t2229 + a17 * a31;
    const V t2231 = t2230 + a18 * a32;
    const V t2232 = a10 * a21;
    const V t2233 = t2232 + a16 * a30;
    const V t2234 = t2233 + a19 * a33;
    const V t2235 = t2234 + a27 * t2140;
    const V t2236 = t2235 + T(3) * t2231;
    const V t2237 = a11 * a24;
    const V t2238 = t2237 + a12 * a25;
    const V t2239 = t2238 + a13 * a27;
    const V t2240 = t2239 + a15 * a29;
    const V t2241 = t2240 + a17 * a32;
    const V t2242 = t2241 + a18 * a33;
    const V t2243 = a10 * a22;
    const V t2244 = t2243 + a16 * a31;
    const V t2245 = t2244 + a19 * a34;
    const V t2246 = t2245 + a28 * t2140;
    const V t2247 = t2246 + T(3) * t2242;
    const V t2248 = a1 * t35;
    const V t2249 = t2248 + a2 * t86;
    const V t2250 = t2249 + a3 * t135;
    const V t2251 = t2250 + t2225 * v1;
    const V t2252 = t2251 + t2236 * v2;
    const V t2253 = t2252 + t2247 * v3;
    store<V>(to_g + 7 * sto_g, t2253);
    const V t2254 = a4 * a4;
    const V t2255 = t2254 + a5 * a5;
    const V t2256 = t2255 + a6 * a6;
    const V t2257 = a5 * a5;
    const V t2258 = t2257 + a7 * a7;
    const V t2259 = t2258 + a8 * a8;
    const V t2260 = a6 * a6;
    const V t2261 = t2260 + a8 * a8;
    const V t2262 = t2261 + a9 * a9;
    const V t2263 = a4 * a5;
    const V t2264 = t2263 + a5 * a7;
    const V t2265 = t2264 + a6 * a8;
    const V t2266 = a4 * a6;
    const V t2267 = t2266 + a5 * a8;
    const V t2268 = t2267 + a6 * a9;
    const V t2269 = a5 * a6;
    const V t2270 = t2269 + a7 * a8;
    const V t2271 = t2270 + a8 * a9;
    const V t2272 = a4 * t182;
    const V t2273 = t2272 + a5 * t259;
    const V t2274 = t2273 + a6 * t367;
    const V t2275 = t2274 + a7 * t482;
    const V t2276 = t2275 + a8 * t542;
    const V t2277 = t2276 + a9 * t656;
    const V t2278 = t2277 + t2265 * v5;
    const V t2279 = t2278 + t2268 * v6;
    const V t2280 = t2279 + t2271 * v8;
    const V t2281 = t2256 * v4;
    const V t2282 = t2281 + t2259 * v7;
    const V t2283 = t2282 + t2262 * v9;
    const V t2284 = t2283 + T(2) * t2280;
    store<V>(to_g + 8 * sto_g, t2284);
    const V t2285 = a4 * a20;
    const V t2286 = t2285 + a7 * a23;
    const V t2287 = t2286 + a9 * a25;
    const V t2288 = t2287 + a21 * t2130;
    const V t2289 = t2288 + a22 * t2131;
    const V t2290 = t2289 + a24 * t2132;
    const V t2291 = a4 * a23;
    const V t2292 = t2291 + a7 * a30;
    const V t2293 = t2292 + a9 * a32;
    const V t2294 = t2293 + a26 * t2130;
    const V t2295 = t2294 + a27 * t2131;
    const V t2296 = t2295 + a31 * t2132;
    const V t2297 = a4 * a25;
    const V t2298 = t2297 + a7 * a32;
    const V t2299 = t2298 + a9 * a34;
    const V t2300 = t2299 + a28 * t2130;
    const V t2301 = t2300 + a29 * t2131;
    const V t2302 = t2301 + a33 * t2132;
    const V t2303 = a4 * a21;
    const V t2304 = t2303 + a7 * a26;
    const V t2305 = t2304 + a9 * a28;
    const V t2306 = t2305 + a23 * t2130;
    const V t2307 = t2306 + a24 * t2131;
    const V t2308 = t2307 + a27 * t2132;
    const V t2309 = a4 * a22;
    const V t2310 = t2309 + a7 * a27;
    const V t2311 = t2310 + a9 * a29;
    const V t2312 = t2311 + a24 * t2130;
    const V t2313 = t2312 + a25 * t2131;
    const V t2314 = t2313 + a28 * t2132;
    const V t2315 = a4 * a24;
    const V t2316 = t2315 + a7 * a31;
    const V t2317 = t2316 + a9 * a33;
    const V t2318 = t2317 + a27 * t2130;
    const V t2319 = t2318 + a28 * t2131;
    const V t2320 = t2319 + a32 * t2132;
    const V t2321 = a5 * t272;
    const V t2322 = t2321 + a6 * t380;
    const V t2323 = t2322 + a8 * t555;
    const V t2324 = t2323 + t2308 * v5;
    const V t2325 = t2324 + t2314 * v6;
    const V t2326 = t2325 + t2320 * v8;
    const V t2327 = a4 * t166;
    const V t2328 = t2327 + a7 * t478;
    const V t2329 = t2328 + a9 * t652;
    const V t2330 = t2329 + t2290 * v4;
    const V t2331 = t2330 + t2296 * v7;
    const V t2332 = t2331 + t2302 * v9;
    const V t2333 = t2332 + T(2) * t2326;
    store<V>(to_g + 9 * sto_g, t2333);
    const V t2334 = a10 * a10;
    const V t2335 = a13 * a13;
    const V t2336 = a14 * a14;
    const V t2337 = a15 * a15;
    const V t2338 = a11 * a11;
    const V t2339 = a12 * a12;
    const V t2340 = t2338 + t2339;
    const V t2341 = t2334 + t2335;
    const V t2342 = t2341 + t2337;
    const V t2343 = t2342 + T(2) * t2336;
    const V t2344 = t2343 + T(2) * t2340;
    const V t2345 = a16 * a16;
    const V t2346 = a17 * a17;
    const V t2347 = a18 * a18;
    const V t2348 = t2335 + t2336;
    const V t2349 = t2338 + t2345;
    const V t2350 = t2349 + t2347;
    const V t2351 = t2350 + T(2) * t2346;
    const V t2352 = t2351 + T(2) * t2348;
    const V t2353 = a19 * a19;
    const V t2354 = t2336 + t2337;
    const V t2355 = t2339 + t2346;
    const V t2356 = t2355 + t2353;
    const V t2357 = t2356 + T(2) * t2347;
    const V t2358 = t2357 + T(2) * t2354;
    const V t2359 = a10 * a11;
    const V t2360 = a13 * a16;
    const V t2361 = a14 * a17;
    const V t2362 = a15 * a18;
    const V t2363 = a11 * a13;
    const V t2364 = a12 * a14;
    const V t2365 = t2363 + t2364;
    const V t2366 = t2359 + t2360;
    const V t2367 = t2366 + t2362;
    const V t2368 = t2367 + T(2) * t2361;
    const V t2369 = t2368 + T(2) * t2365;
    const V t2370 = a10 * a12;
    const V t2371 = a13 * a17;
    const V t2372 = a14 * a18;
    const V t2373 = a15 * a19;
    const V t2374 = a11 * a14;
    const V t2375 = a12 * a15;
    const V t2376 = t2374 + t2375;
    const V t2377 = t2370 + t2371;
    const V t2378 = t2377 + t2373;
    const V t2379 = t2378 + T(2) * t2372;
    const V t2380 = t2379 + T(2) * t2376;
    const V t2381 = a11 * a12;
    const V t2382 = a16 * a17;
    const V t2383 = a17 * a18;
    const V t2384 = a18 * a19;
    const V t2385 = a13 * a14;
    const V t2386 = a14 * a15;
    const V t2387 = t2385 + t2386;
    const V t2388 = t2381 + t2382;
    const V t2389 = t2388 + t2384;
    const V t2390 = t2389 + T(2) * t2383;
    const V t2391 = t2390 + T(2) * t2387;
    const V t2392 = a4 * t193;
    const V t2393 = t2392 + a5 * t289;
    const V t2394 = t2393 + a6 * t397;
    const V t2395 = t2394 + a7 * t490;
    const V t2396 = t2395 + a8 * t572;
    const V t2397 = t2396 + a9 * t662;
    const V t2398 = t2397 + t2369 * v5;
    const V t2399 = t2398 + t2380 * v6;
    const V t2400 = t2399 + t2391 * v8;
    const V t2401 = t2344 * v4;
    const V t2402 = t2401 + t2352 * v7;
    const V t2403 = t2402 + t2358 * v9;
    const V t2404 = t2403 + T(2) * t2400;
    store<V>(to_g + 10 * sto_g, t2404);
    const V t2405 = a20 * a20;
    const V t2406 = a26 * a26;
    const V t2407 = a29 * a29;
    const V t2408 = a21 * a21;
    const V t2409 = a22 * a22;
    const V t2410 = t2408 + t2409;
    const V t2411 = a25 * a25;
    const V t2412 = a23 * a23;
    const V t2413 = a24 * a24;
    const V t2414 = t2412 + T(2) * t2413;
    const V t2415 = t2411 + t2414;
    const V t2416 = a27 * a27;
    const V t2417 = a28 * a28;
    const V t2418 = t2416 + t2417;
    const V t2419 = t2405 + t2406;
    const V t2420 = t2419 + t2407;
    const V t2421 = t2420 + T(3) * t2410;
    const V t2422 = t2421 + T(3) * t2415;
    const V t2423 = t2422 + T(3) * t2418;
    const V t2424 = a30 * a30;
    const V t2425 = a31 * a31;
    const V t2426 = a32 * a32;
    const V t2427 = a33 * a33;
    const V t2428 = t2412 + t2413;
    const V t2429 = t2406 + T(2) * t2416;
    const V t2430 = t2417 + t2429;
    const V t2431 = t2408 + t2424;
    const V t2432 = t2431 + t2427;
    const V t2433 = t2432 + T(3) * t2425;
    const V t2434 = t2433 + T(3) * t2426;
    const V t2435 = t2434 + T(3) * t2428;
    const V t2436 = t2435 + T(3) * t2430;
    const V t2437 = a34 * a34;
    const V t2438 = t2413 + t2411;
    const V t2439 = t2416 + T(2) * t2417;
    const V t2440 = t2407 + t2427;
    const V t2441 = t2409 + t2425;
    const V t2442 = t2441 + t2437;
    const V t2443 = t2442 + T(3) * t2426;
    const V t2444 = t2443 + T(3) * t2438;
    const V t2445 = t2444 + T(3) * t2439;
    const V t2446 = t2445 + T(3) * t2440;
    const V t2447 = a20 * a21;
    const V t2448 = a26 * a30;
    const V t2449 = a27 * a31;
    const V t2450 = a29 * a33;
    const V t2451 = a21 * a23;
    const V t2452 = a22 * a24;
    const V t2453 = t2451 + t2452;
    const V t2454 = a23 * a26;
    const V t2455 = a24 * a27;
    const V t2456 = t2454 + T(2) * t2455;
    const V t2457 = a25 * a28;
    const V t2458 = a28 * a32;
    const V t2459 = t2457 + t2458;
    const V t2460 = t2447 + t2448;
    const V t2461 = t2460 + t2450;
    const V t2462 = t2461 + T(3) * t2449;
    const V t2463 = t2462 + T(3) * t2453;
    const V t2464 = t2463 + T(3) * t2456;
    const V t2465 = t2464 + T(3) * t2459;
    const V t2466 = a20 * a22;
    const V t2467 = a26 * a31;
    const V t2468 = a27 * a32;
    const V t2469 = a29 * a34;
    const V t2470 = a21 * a24;
    const V t2471 = a22 * a25;
    const V t2472 = t2470 + t2471;
    const V t2473 = a23 * a27;
    const V t2474 = a24 * a28;
    const V t2475 = t2473 + T(2) * t2474;
    const V t2476 = a25 * a29;
    const V t2477 = a28 * a33;
    const V t2478 = t2476 + t2477;
    const V t2479 = t2466 + t2467;
    const V t2480 = t2479 + t2469;
    const V t2481 = t2480 + T(3) * t2468;
    const V t2482 = t2481 + T(3) * t2472;
    const V t2483 = t2482 + T(3) * t2475;
    const V t2484 = t2483 + T(3) * t2478;
    const V t2485 = a21 * a22;
    const V t2486 = a30 * a31;
    const V t2487 = a31 * a32;
    const V t2488 = a33 * a34;
    const V t2489 = a23 * a24;
    const V t2490 = a24 * a25;
    const V t2491 = t2489 + t2490;
    const V t2492 = a26 * a27;
    const V t2493 = a27 * a28;
    const V t2494 = t2492 + T(2) * t2493;
    const V t2495 = a28 * a29;
    const V t2496 = a32 * a33;
    const V t2497 = t2495 + t2496;
    const V t2498 = t2485 + t2486;
    const V t2499 = t2498 + t2488;
    const V t2500 = t2499 + T(3) * t2487;
    const V t2501 = t2500 + T(3) * t2491;
    const V t2502 = t2501 + T(3) * t2494;
    const V t2503 = t2502 + T(3) * t2497;
    const V t2504 = a4 * t212;
    const V t2505 = t2504 + a5 * t318;
    const V t2506 = t2505 + a6 * t426;
    const V t2507 = t2506 + a7 * t503;
    const V t2508 = t2507 + a8 * t601;
    const V t2509 = t2508 + a9 * t672;
    const V t2510 = t2509 + t2465 * v5;
    const V t2511 = t2510 + t2484 * v6;
    const V t2512 = t2511 + t2503 * v8;
    const V t2513 = t2423 * v4;
    const V t2514 = t2513 + t2436 * v7;
    const V t2515 = t2514 + t2446 * v9;
    const V t2516 = t2515 + T(2) * t2512;
    store<V>(to_g + 11 * sto_g, t2516);
    const V t2517 = t2334 + t2340;
    const V t2518 = t2335 + t2345;
    const V t2519 = t2518 + t2346;
    const V t2520 = t2337 + t2347;
    const V t2521 = t2520 + t2353;
    const V t2522 = a10 * a13;
    const V t2523 = a11 * a16;
    const V t2524 = a12 * a17;
    const V t2525 = t2522 + t2523;
    const V t2526 = t2525 + t2524;
    const V t2527 = t2526 + T(2) * t2338;
    const V t2528 = t2527 + T(2) * t2348;
    const V t2529 = a10 * a15;
    const V t2530 = a11 * a18;
    const V t2531 = a12 * a19;
    const V t2532 = t2529 + t2530;
    const V t2533 = t2532 + t2531;
    const V t2534 = t2533 + T(2) * t2339;
    const V t2535 = t2534 + T(2) * t2354;
    const V t2536 = a13 * a15;
    const V t2537 = a16 * a18;
    const V t2538 = a17 * a19;
    const V t2539 = t2536 + t2537;
    const V t2540 = t2539 + t2538;
    const V t2541 = t2540 + T(2) * t2336;
    const V t2542 = t2541 + T(2) * t2346;
    const V t2543 = t2542 + T(2) * t2347;
    const V t2544 = a20 * t1159;
    const V t2545 = t2544 + a23 * t1337;
    const V t2546 = t2545 + a25 * t1524;
    const V t2547 = t2546 + a30 * t1899;
    const V t2548 = t2547 + a32 * t1991;
    const V t2549 = t2548 + a34 * t2101;
    const V t2550 = t2549 + t2528 * v23;
    const V t2551 = t2550 + t2535 * v25;
    const V t2552 = t2551 + t2543 * v32;
    const V t2553 = t2359 + t2365;
    const V t2554 = t2370 + t2376;
    const V t2555 = a10 * a14;
    const V t2556 = a11 * a17;
    const V t2557 = a12 * a18;
    const V t2558 = t2555 + t2556;
    const V t2559 = t2558 + t2557;
    const V t2560 = t2559 + T(2) * t2381;
    const V t2561 = t2560 + T(2) * t2387;
    const V t2562 = t2363 + t2360;
    const V t2563 = t2562 + t2361;
    const V t2564 = a12 * a13;
    const V t2565 = a14 * a16;
    const V t2566 = a15 * a17;
    const V t2567 = t2564 + t2565;
    const V t2568 = t2567 + t2566;
    const V t2569 = t2568 + T(2) * t2374;
    const V t2570 = t2569 + T(2) * t2371;
    const V t2571 = t2570 + T(2) * t2372;
    const V t2572 = a11 * a15;
    const V t2573 = a13 * a18;
    const V t2574 = a14 * a19;
    const V t2575 = t2572 + t2573;
    const V t2576 = t2575 + t2574;
    const V t2577 = t2576 + T(2) * t2364;
    const V t2578 = t2577 + T(2) * t2361;
    const V t2579 = t2578 + T(2) * t2362;
    const V t2580 = t2375 + t2372;
    const V t2581 = t2580 + t2373;
    const V t2582 = t2385 + t2382;
    const V t2583 = t2582 + t2383;
    const V t2584 = t2386 + t2383;
    const V t2585 = t2584 + t2384;
    const V t2586 = a21 * t1239;
    const V t2587 = t2586 + a22 * t1289;
    const V t2588 = t2587 + a24 * t1454;
    const V t2589 = t2588 + a26 * t1625;
    const V t2590 = t2589 + a27 * t1702;
    const V t2591 = t2590 + a28 * t1796;
    const V t2592 = t2591 + a29 * t1874;
    const V t2593 = t2592 + a31 * t1955;
    const V t2594 = t2593 + a33 * t2077;
    const V t2595 = t2594 + t2553 * v21;
    const V t2596 = t2595 + t2554 * v22;
    const V t2597 = t2596 + t2561 * v24;
    const V t2598 = t2597 + t2563 * v26;
    const V t2599 = t2598 + t2571 * v27;
    const V t2600 = t2599 + t2579 * v28;
    const V t2601 = t2600 + t2581 * v29;
    const V t2602 = t2601 + t2583 * v31;
    const V t2603 = t2602 + t2585 * v33;
    const V t2604 = t2517 * v20;
    const V t2605 = t2604 + t2519 * v30;
    const V t2606 = t2605 + t2521 * v34;
    const V t2607 = t2606 + T(2) * t2552;
    const V t2608 = t2607 + T(4) * t2603;
    store<V>(to_g + 12 * sto_g, t2608);
    const V t2609 = t2405 + t2415;
    const V t2610 = t2609 + T(2) * t2410;
    const V t2611 = t2412 + t2424;
    const V t2612 = t2611 + t2426;
    const V t2613 = t2612 + T(2) * t2406;
    const V t2614 = t2613 + T(2) * t2416;
    const V t2615 = t2614 + T(2) * t2425;
    const V t2616 = t2411 + t2426;
    const V t2617 = t2616 + t2437;
    const V t2618 = t2617 + T(2) * t2417;
    const V t2619 = t2618 + T(2) * t2440;
    const V t2620 = a20 * a23;
    const V t2621 = a21 * a26;
    const V t2622 = a22 * a27;
    const V t2623 = a23 * a30;
    const V t2624 = a24 * a31;
    const V t2625 = a25 * a32;
    const V t2626 = t2620 + t2623;
    const V t2627 = t2626 + t2625;
    const V t2628 = t2627 + T(2) * t2408;
    const V t2629 = t2628 + T(4) * t2428;
    const V t2630 = t2629 + T(2) * t2430;
    const V t2631 = t2630 + T(2) * t2621;
    const V t2632 = t2631 + T(2) * t2622;
    const V t2633 = t2632 + T(2) * t2624;
    const V t2634 = a20 * a25;
    const V t2635 = a21 * a28;
    const V t2636 = a22 * a29;
    const V t2637 = a23 * a32;
    const V t2638 = a24 * a33;
    const V t2639 = a25 * a34;
    const V t2640 = t2634 + t2637;
    const V t2641 = t2640 + t2639;
    const V t2642 = t2641 + T(2) * t2409;
    const V t2643 = t2642 + T(2) * t2407;
    const V t2644 = t2643 + T(4) * t2438;
    const V t2645 = t2644 + T(2) * t2439;
    const V t2646 = t2645 + T(2) * t2635;
    const V t2647 = t2646 + T(2) * t2636;
    const V t2648 = t2647 + T(2) * t2638;
    const V t2649 = a23 * a25;
    const V t2650 = a26 * a28;
    const V t2651 = a27 * a29;
    const V t2652 = a30 * a32;
    const V t2653 = a31 * a33;
    const V t2654 = a32 * a34;
    const V t2655 = t2649 + t2652;
    const V t2656 = t2655 + t2654;
    const V t2657 = t2656 + T(2) * t2413;
    const V t2658 = t2657 + T(2) * t2425;
    const V t2659 = t2658 + T(4) * t2426;
    const V t2660 = t2659 + T(2) * t2427;
    const V t2661 = t2660 + T(4) * t2418;
    const V t2662 = t2661 + T(2) * t2650;
    const V t2663 = t2662 + T(2) * t2651;
    const V t2664 = t2663 + T(2) * t2653;
    const V t2665 = a20 * t1161;
    const V t2666 = t2665 + a23 * t1353;
    const V t2667 = t2666 + a25 * t1541;
    const V t2668 = t2667 + a30 * t1904;
    const V t2669 = t2668 + a32 * t2009;
    const V t2670 = t2669 + a34 * t2105;
    const V t2671 = t2670 + t2633 * v23;
    const V t2672 = t2671 + t2648 * v25;
    const V t2673 = t2672 + t2664 * v32;
    const V t2674 = t2447 + t2457;
    const V t2675 = t2674 + t2456;
    const V t2676 = t2675 + T(2) * t2453;
    const V t2677 = t2466 + t2476;
    const V t2678 = t2677 + t2475;
    const V t2679 = t2678 + T(2) * t2472;
    const V t2680 = a20 * a24;
    const V t2681 = a21 * a27;
    const V t2682 = a22 * a28;
    const V t2683 = a23 * a31;
    const V t2684 = a24 * a32;
    const V t2685 = a25 * a33;
    const V t2686 = t2680 + t2683;
    const V t2687 = t2686 + t2685;
    const V t2688 = t2687 + T(2) * t2485;
    const V t2689 = t2688 + T(2) * t2495;
    const V t2690 = t2689 + T(4) * t2491;
    const V t2691 = t2690 + T(2) * t2494;
    const V t2692 = t2691 + T(2) * t2681;
    const V t2693 = t2692 + T(2) * t2682;
    const V t2694 = t2693 + T(2) * t2684;
    const V t2695 = t2451 + t2448;
    const V t2696 = t2695 + t2458;
    const V t2697 = t2696 + T(2) * t2454;
    const V t2698 = t2697 + T(2) * t2455;
    const V t2699 = t2698 + T(2) * t2449;
    const V t2700 = a22 * a23;
    const V t2701 = a24 * a26;
    const V t2702 = a25 * a27;
    const V t2703 = a27 * a30;
    const V t2704 = a28 * a31;
    const V t2705 = a29 * a32;
    const V t2706 = t2700 + t2703;
    const V t2707 = t2706 + t2705;
    const V t2708 = t2707 + T(2) * t2470;
    const V t2709 = t2708 + T(4) * t2473;
    const V t2710 = t2709 + T(4) * t2474;
    const V t2711 = t2710 + T(2) * t2467;
    const V t2712 = t2711 + T(4) * t2468;
    const V t2713 = t2712 + T(2) * t2477;
    const V t2714 = t2713 + T(2) * t2701;
    const V t2715 = t2714 + T(2) * t2702;
    const V t2716 = t2715 + T(2) * t2704;
    const V t2717 = a21 * a25;
    const V t2718 = a23 * a28;
    const V t2719 = a24 * a29;
    const V t2720 = a26 * a32;
    const V t2721 = a27 * a33;
    const V t2722 = a28 * a34;
    const V t2723 = t2717 + t2720;
    const V t2724 = t2723 + t2722;
    const V t2725 = t2724 + T(2) * t2452;
    const V t2726 = t2725 + T(4) * t2455;
    const V t2727 = t2726 + T(2) * t2449;
    const V t2728 = t2727 + T(2) * t2450;
    const V t2729 = t2728 + T(4) * t2459;
    const V t2730 = t2729 + T(2) * t2718;
    const V t2731 = t2730 + T(2) * t2719;
    const V t2732 = t2731 + T(2) * t2721;
    const V t2733 = t2471 + t2468;
    const V t2734 = t2733 + t2469;
    const V t2735 = t2734 + T(2) * t2474;
    const V t2736 = t2735 + T(2) * t2478;
    const V t2737 = t2489 + t2486;
    const V t2738 = t2737 + t2496;
    const V t2739 = t2738 + T(2) * t2492;
    const V t2740 = t2739 + T(2) * t2493;
    const V t2741 = t2740 + T(2) * t2487;
    const V t2742 = t2490 + t2487;
    const V t2743 = t2742 + t2488;
    const V t2744 = t2743 + T(2) * t2493;
    const V t2745 = t2744 + T(2) * t2497;
    const V t2746 = a21 * t1242;
    const V t2747 = t2746 + a22 * t1292;
    const V t2748 = t2747 + a24 * t1471;
    const V t2749 = t2748 + a26 * t1630;
    const V t2750 = t2749 + a27 * t1721;
    const V t2751 = t2750 + a28 * t1814;
    const V t2752 = t2751 + a29 * t1878;
    const V t2753 = t2752 + a31 * t1960;
    const V t2754 = t2753 + a33 * t2081;
    const V t2755 = t2754 + t2676 * v21;
    const V t2756 = t2755 + t2679 * v22;
    const V t2757 = t2756 + t2694 * v24;
    const V t2758 = t2757 + t2699 * v26;
    const V t2759 = t2758 + t2716 * v27;
    const V t2760 = t2759 + t2732 * v28;
    const V t2761 = t2760 + t2736 * v29;
    const V t2762 = t2761 + t2741 * v31;
    const V t2763 = t2762 + t2745 * v33;
    const V t2764 = t2610 * v20;
    const V t2765 = t2764 + t2615 * v30;
    const V t2766 = t2765 + t2619 * v34;
    const V t2767 = t2766 + T(2) * t2673;
    const V t2768 = t2767 + T(4) * t2763;
    store<V>(to_g + 13 * sto_g, t2768);
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
