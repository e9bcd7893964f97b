"""CACE B basis: 13 invariant features of the moments up to degree 4, orders 1 to 4.

Generated, do not edit. Regenerate with:
    basisgen --lmax 4 --numax 4 --selection cheng2024 --backend cpp

Operations per atom and channel: forward 187, backward 350, double backward 935.
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

BASIS_DIGEST = "1f7766b288259ccdf4d73a8621a8e9933ddbca1751b6567efb1f658a448cc49f"
SOURCE_DIGEST = "e24830f327432395b32f29fc4e50948bc71a94866f68cd148f685f0bc6d52c47"
SPEC = {'l_max': (4, 4, 4, 4), 'nu_max': 4, 'selection': 'cheng2024', 'radial': 'shared', 'max_degree': None}
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
    {'name': 'B4_1', 'nu': 4, 'degrees': (1, 2, 2, 3), 'graphs': ((1, ((0, 1, 1), (1, 3, 1), (2, 3, 2))),), 'formula': 'A_i A_ij A_kl A_jkl'},
    {'name': 'B4_2', 'nu': 4, 'degrees': (1, 2, 3, 4), 'graphs': ((1, ((0, 2, 1), (1, 3, 2), (2, 3, 2))),), 'formula': 'A_i A_jk A_ilm A_jklm'},
    {'name': 'B4_3', 'nu': 4, 'degrees': (1, 2, 3, 4), 'graphs': ((1, ((0, 1, 1), (1, 3, 1), (2, 3, 3))),), 'formula': 'A_i A_ij A_klm A_jklm'},
    {'name': 'B4_4', 'nu': 4, 'degrees': (2, 3, 3, 4), 'graphs': ((1, ((0, 1, 2), (1, 3, 1), (2, 3, 3))),), 'formula': 'A_ij A_ijk A_lmn A_klmn'},
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
    const V t153 = t44 * t59;
    const V t154 = t153 + t47 * t65;
    const V t155 = t154 + t50 * t71;
    store<V>(b + 9 * sb, t155);
    const V t156 = a1 * a10;
    const V t157 = t156 + a2 * a11;
    const V t158 = t157 + a3 * a12;
    const V t159 = a1 * a13;
    const V t160 = t159 + a2 * a16;
    const V t161 = t160 + a3 * a17;
    const V t162 = a1 * a15;
    const V t163 = t162 + a2 * a18;
    const V t164 = t163 + a3 * a19;
    const V t165 = a1 * a11;
    const V t166 = t165 + a2 * a13;
    const V t167 = t166 + a3 * a14;
    const V t168 = a1 * a12;
    const V t169 = t168 + a2 * a14;
    const V t170 = t169 + a3 * a15;
    const V t171 = a1 * a14;
    const V t172 = t171 + a2 * a17;
    const V t173 = t172 + a3 * a18;
    const V t174 = t134 * t167;
    const V t175 = t174 + t140 * t170;
    const V t176 = t175 + t146 * t173;
    const V t177 = t116 * t158;
    const V t178 = t177 + t122 * t161;
    const V t179 = t178 + t128 * t164;
    const V t180 = t179 + T(2) * t176;
    store<V>(b + 10 * sb, t180);
    const V t181 = t44 * t85;
    const V t182 = t181 + t47 * t96;
    const V t183 = t182 + t50 * t107;
    store<V>(b + 11 * sb, t183);
    const V t184 = t59 * t85;
    const V t185 = t184 + t65 * t96;
    const V t186 = t185 + t71 * t107;
    store<V>(b + 12 * sb, t186);
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
    const V a1 = load<V>(a + 1 * sa);
    const V g5 = load<V>(g + 5 * sg);
    const V t21 = a1 * g5;
    const V g9 = load<V>(g + 9 * sg);
    const V t22 = t21 + t8 * g9;
    const V g11 = load<V>(g + 11 * sg);
    const V t23 = t22 + t20 * g11;
    const V t24 = a4 * a11;
    const V t25 = t24 + a7 * a16;
    const V t26 = t25 + a9 * a18;
    const V t27 = t26 + a13 * t0;
    const V t28 = t27 + a14 * t1;
    const V t29 = t28 + a17 * t2;
    const V t30 = a11 * a23;
    const V t31 = t30 + a12 * a24;
    const V t32 = t31 + a13 * a26;
    const V t33 = t32 + a15 * a28;
    const V a31 = load<V>(a + 31 * sa);
    const V t34 = t33 + a17 * a31;
    const V a32 = load<V>(a + 32 * sa);
    const V t35 = t34 + a18 * a32;
    const V t36 = a10 * a21;
    const V a30 = load<V>(a + 30 * sa);
    const V t37 = t36 + a16 * a30;
    const V a33 = load<V>(a + 33 * sa);
    const V t38 = t37 + a19 * a33;
    const V t39 = t38 + a27 * t9;
    const V t40 = t39 + T(3) * t35;
    const V a2 = load<V>(a + 2 * sa);
    const V t41 = a2 * g5;
    const V t42 = t41 + t29 * g9;
    const V t43 = t42 + t40 * g11;
    const V t44 = a4 * a12;
    const V t45 = t44 + a7 * a17;
    const V t46 = t45 + a9 * a19;
    const V t47 = t46 + a14 * t0;
    const V t48 = t47 + a15 * t1;
    const V t49 = t48 + a18 * t2;
    const V t50 = a11 * a24;
    const V t51 = t50 + a12 * a25;
    const V t52 = t51 + a13 * a27;
    const V t53 = t52 + a15 * a29;
    const V t54 = t53 + a17 * a32;
    const V t55 = t54 + a18 * a33;
    const V t56 = a10 * a22;
    const V t57 = t56 + a16 * a31;
    const V a34 = load<V>(a + 34 * sa);
    const V t58 = t57 + a19 * a34;
    const V t59 = t58 + a28 * t9;
    const V t60 = t59 + T(3) * t55;
    const V a3 = load<V>(a + 3 * sa);
    const V t61 = a3 * g5;
    const V t62 = t61 + t49 * g9;
    const V t63 = t62 + t60 * g11;
    const V t64 = a4 * a20;
    const V t65 = t64 + a7 * a23;
    const V t66 = t65 + a9 * a25;
    const V t67 = t66 + a21 * t0;
    const V t68 = t67 + a22 * t1;
    const V t69 = t68 + a24 * t2;
    const V g10 = load<V>(g + 10 * sg);
    const V t70 = t69 * g10;
    const V t71 = a4 * a23;
    const V t72 = t71 + a7 * a30;
    const V t73 = t72 + a9 * a32;
    const V t74 = t73 + a26 * t0;
    const V t75 = t74 + a27 * t1;
    const V t76 = t75 + a31 * t2;
    const V t77 = t76 * g10;
    const V t78 = a4 * a25;
    const V t79 = t78 + a7 * a32;
    const V t80 = t79 + a9 * a34;
    const V t81 = t80 + a28 * t0;
    const V t82 = t81 + a29 * t1;
    const V t83 = t82 + a33 * t2;
    const V t84 = t83 * g10;
    const V t85 = a1 * a4;
    const V t86 = t85 + a2 * a5;
    const V t87 = t86 + a3 * a6;
    const V t88 = a4 * a21;
    const V t89 = t88 + a7 * a26;
    const V t90 = t89 + a9 * a28;
    const V t91 = t90 + a23 * t0;
    const V t92 = t91 + a24 * t1;
    const V t93 = t92 + a27 * t2;
    const V t94 = t93 * g10;
    const V t95 = a4 * a22;
    const V t96 = t95 + a7 * a27;
    const V t97 = t96 + a9 * a29;
    const V t98 = t97 + a24 * t0;
    const V t99 = t98 + a25 * t1;
    const V t100 = t99 + a28 * t2;
    const V t101 = t100 * g10;
    const V t102 = a4 * a24;
    const V t103 = t102 + a7 * a31;
    const V t104 = t103 + a9 * a33;
    const V t105 = t104 + a27 * t0;
    const V t106 = t105 + a28 * t1;
    const V t107 = t106 + a32 * t2;
    const V t108 = t107 * g10;
    const V g1 = load<V>(g + 1 * sg);
    const V t109 = a1 * g1;
    const V t110 = t109 + a11 * t94;
    const V t111 = t110 + a12 * t101;
    const V t112 = t111 + a14 * t108;
    const V t113 = a4 * t23;
    const V t114 = t113 + a5 * t43;
    const V t115 = t114 + a6 * t63;
    const V t116 = t115 + a10 * t70;
    const V t117 = t116 + a13 * t77;
    const V t118 = t117 + a15 * t84;
    const V t119 = t118 + t87 * g5;
    const V g6 = load<V>(g + 6 * sg);
    const V t120 = t119 + t8 * g6;
    const V g7 = load<V>(g + 7 * sg);
    const V t121 = t120 + t20 * g7;
    const V t122 = t121 + T(2) * t112;
    store<V>(to_a + 1 * sto_a, t122);
    const V t123 = a1 * a5;
    const V t124 = t123 + a2 * a7;
    const V t125 = t124 + a3 * a8;
    const V t126 = a2 * g1;
    const V t127 = t126 + a13 * t94;
    const V t128 = t127 + a14 * t101;
    const V t129 = t128 + a17 * t108;
    const V t130 = a5 * t23;
    const V t131 = t130 + a7 * t43;
    const V t132 = t131 + a8 * t63;
    const V t133 = t132 + a11 * t70;
    const V t134 = t133 + a16 * t77;
    const V t135 = t134 + a18 * t84;
    const V t136 = t135 + t125 * g5;
    const V t137 = t136 + t29 * g6;
    const V t138 = t137 + t40 * g7;
    const V t139 = t138 + T(2) * t129;
    store<V>(to_a + 2 * sto_a, t139);
    const V t140 = a1 * a6;
    const V t141 = t140 + a2 * a8;
    const V t142 = t141 + a3 * a9;
    const V t143 = a3 * g1;
    const V t144 = t143 + a14 * t94;
    const V t145 = t144 + a15 * t101;
    const V t146 = t145 + a18 * t108;
    const V t147 = a6 * t23;
    const V t148 = t147 + a8 * t43;
    const V t149 = t148 + a9 * t63;
    const V t150 = t149 + a12 * t70;
    const V t151 = t150 + a17 * t77;
    const V t152 = t151 + a19 * t84;
    const V t153 = t152 + t142 * g5;
    const V t154 = t153 + t49 * g6;
    const V t155 = t154 + t60 * g7;
    const V t156 = t155 + T(2) * t146;
    store<V>(to_a + 3 * sto_a, t156);
    const V t157 = a1 * g6;
    const V t158 = t157 + t87 * g9;
    const V g12 = load<V>(g + 12 * sg);
    const V t159 = t158 + t20 * g12;
    const V t160 = a2 * g6;
    const V t161 = t160 + t125 * g9;
    const V t162 = t161 + t40 * g12;
    const V t163 = a3 * g6;
    const V t164 = t163 + t142 * g9;
    const V t165 = t164 + t60 * g12;
    const V t166 = a1 * a10;
    const V t167 = t166 + a2 * a11;
    const V t168 = t167 + a3 * a12;
    const V g8 = load<V>(g + 8 * sg);
    const V t169 = a4 * g8;
    const V t170 = t169 + t168 * g10;
    const V t171 = a1 * a13;
    const V t172 = t171 + a2 * a16;
    const V t173 = t172 + a3 * a17;
    const V t174 = a7 * g8;
    const V t175 = t174 + t173 * g10;
    const V t176 = a1 * a15;
    const V t177 = t176 + a2 * a18;
    const V t178 = t177 + a3 * a19;
    const V t179 = a9 * g8;
    const V t180 = t179 + t178 * g10;
    const V t181 = a1 * a11;
    const V t182 = t181 + a2 * a13;
    const V t183 = t182 + a3 * a14;
    const V t184 = a5 * g8;
    const V t185 = t184 + t183 * g10;
    const V t186 = a1 * a12;
    const V t187 = t186 + a2 * a14;
    const V t188 = t187 + a3 * a15;
    const V t189 = a6 * g8;
    const V t190 = t189 + t188 * g10;
    const V t191 = a1 * a14;
    const V t192 = t191 + a2 * a17;
    const V t193 = t192 + a3 * a18;
    const V t194 = a8 * g8;
    const V t195 = t194 + t193 * g10;
    const V g2 = load<V>(g + 2 * sg);
    const V t196 = a4 * g2;
    const V t197 = t196 + a21 * t185;
    const V t198 = t197 + a22 * t190;
    const V t199 = t198 + a24 * t195;
    const V t200 = a1 * t23;
    const V t201 = t200 + a10 * t159;
    const V t202 = t201 + a11 * t162;
    const V t203 = t202 + a12 * t165;
    const V t204 = t203 + a20 * t170;
    const V t205 = t204 + a23 * t175;
    const V t206 = t205 + a25 * t180;
    const V t207 = t206 + t69 * g8;
    const V t208 = t207 + T(2) * t199;
    store<V>(to_a + 4 * sto_a, t208);
    const V t209 = a11 * t159;
    const V t210 = t209 + a13 * t162;
    const V t211 = t210 + a14 * t165;
    const V t212 = t211 + a21 * t170;
    const V t213 = t212 + a26 * t175;
    const V t214 = t213 + a28 * t180;
    const V t215 = t214 + t93 * g8;
    const V t216 = a5 * g2;
    const V t217 = t216 + a23 * t185;
    const V t218 = t217 + a24 * t190;
    const V t219 = t218 + a27 * t195;
    const V t220 = a1 * t43;
    const V t221 = t220 + a2 * t23;
    const V t222 = t221 + T(2) * t215;
    const V t223 = t222 + T(4) * t219;
    store<V>(to_a + 5 * sto_a, t223);
    const V t224 = a12 * t159;
    const V t225 = t224 + a14 * t162;
    const V t226 = t225 + a15 * t165;
    const V t227 = t226 + a22 * t170;
    const V t228 = t227 + a27 * t175;
    const V t229 = t228 + a29 * t180;
    const V t230 = t229 + t100 * g8;
    const V t231 = a6 * g2;
    const V t232 = t231 + a24 * t185;
    const V t233 = t232 + a25 * t190;
    const V t234 = t233 + a28 * t195;
    const V t235 = a1 * t63;
    const V t236 = t235 + a3 * t23;
    const V t237 = t236 + T(2) * t230;
    const V t238 = t237 + T(4) * t234;
    store<V>(to_a + 6 * sto_a, t238);
    const V t239 = a7 * g2;
    const V t240 = t239 + a26 * t185;
    const V t241 = t240 + a27 * t190;
    const V t242 = t241 + a31 * t195;
    const V t243 = a2 * t43;
    const V t244 = t243 + a13 * t159;
    const V t245 = t244 + a16 * t162;
    const V t246 = t245 + a17 * t165;
    const V t247 = t246 + a23 * t170;
    const V t248 = t247 + a30 * t175;
    const V t249 = t248 + a32 * t180;
    const V t250 = t249 + t76 * g8;
    const V t251 = t250 + T(2) * t242;
    store<V>(to_a + 7 * sto_a, t251);
    const V t252 = a14 * t159;
    const V t253 = t252 + a17 * t162;
    const V t254 = t253 + a18 * t165;
    const V t255 = t254 + a24 * t170;
    const V t256 = t255 + a31 * t175;
    const V t257 = t256 + a33 * t180;
    const V t258 = t257 + t107 * g8;
    const V t259 = a8 * g2;
    const V t260 = t259 + a27 * t185;
    const V t261 = t260 + a28 * t190;
    const V t262 = t261 + a32 * t195;
    const V t263 = a2 * t63;
    const V t264 = t263 + a3 * t43;
    const V t265 = t264 + T(2) * t258;
    const V t266 = t265 + T(4) * t262;
    store<V>(to_a + 8 * sto_a, t266);
    const V t267 = a9 * g2;
    const V t268 = t267 + a28 * t185;
    const V t269 = t268 + a29 * t190;
    const V t270 = t269 + a33 * t195;
    const V t271 = a3 * t63;
    const V t272 = t271 + a15 * t159;
    const V t273 = t272 + a18 * t162;
    const V t274 = t273 + a19 * t165;
    const V t275 = t274 + a25 * t170;
    const V t276 = t275 + a32 * t175;
    const V t277 = t276 + a34 * t180;
    const V t278 = t277 + t83 * g8;
    const V t279 = t278 + T(2) * t270;
    store<V>(to_a + 9 * sto_a, t279);
    const V g3 = load<V>(g + 3 * sg);
    const V t280 = T(2) * g3;
    const V t281 = a1 * g7;
    const V t282 = t281 + t87 * g11;
    const V t283 = t282 + t8 * g12;
    const V t284 = a2 * g7;
    const V t285 = t284 + t125 * g11;
    const V t286 = t285 + t29 * g12;
    const V t287 = a3 * g7;
    const V t288 = t287 + t142 * g11;
    const V t289 = t288 + t49 * g12;
    const V t290 = a1 * t70;
    const V t291 = t290 + a4 * t159;
    const V t292 = t291 + a10 * t280;
    const V t293 = t292 + a20 * t283;
    const V t294 = t293 + a21 * t286;
    const V t295 = t294 + a22 * t289;
    store<V>(to_a + 10 * sto_a, t295);
    const V t296 = T(6) * g3;
    const V t297 = T(3) * t283;
    const V t298 = T(3) * t286;
    const V t299 = T(3) * t289;
    const V t300 = a1 * t94;
    const V t301 = t300 + a5 * t159;
    const V t302 = a2 * t70;
    const V t303 = t302 + a4 * t162;
    const V t304 = t303 + a11 * t296;
    const V t305 = t304 + a21 * t297;
    const V t306 = t305 + a23 * t298;
    const V t307 = t306 + a24 * t299;
    const V t308 = t307 + T(2) * t301;
    store<V>(to_a + 11 * sto_a, t308);
    const V t309 = a1 * t101;
    const V t310 = t309 + a6 * t159;
    const V t311 = a3 * t70;
    const V t312 = t311 + a4 * t165;
    const V t313 = t312 + a12 * t296;
    const V t314 = t313 + a22 * t297;
    const V t315 = t314 + a24 * t298;
    const V t316 = t315 + a25 * t299;
    const V t317 = t316 + T(2) * t310;
    store<V>(to_a + 12 * sto_a, t317);
    const V t318 = a2 * t94;
    const V t319 = t318 + a5 * t162;
    const V t320 = a1 * t77;
    const V t321 = t320 + a7 * t159;
    const V t322 = t321 + a13 * t296;
    const V t323 = t322 + a23 * t297;
    const V t324 = t323 + a26 * t298;
    const V t325 = t324 + a27 * t299;
    const V t326 = t325 + T(2) * t319;
    store<V>(to_a + 13 * sto_a, t326);
    const V t327 = a1 * t108;
    const V t328 = t327 + a2 * t101;
    const V t329 = t328 + a3 * t94;
    const V t330 = t329 + a5 * t165;
    const V t331 = t330 + a6 * t162;
    const V t332 = t331 + a8 * t159;
    const V t333 = t332 + a24 * t297;
    const V t334 = t333 + a27 * t298;
    const V t335 = t334 + a28 * t299;
    const V t336 = t335 + t9 * g3;
    const V t337 = T(2) * t336;
    store<V>(to_a + 14 * sto_a, t337);
    const V t338 = a3 * t101;
    const V t339 = t338 + a6 * t165;
    const V t340 = a1 * t84;
    const V t341 = t340 + a9 * t159;
    const V t342 = t341 + a15 * t296;
    const V t343 = t342 + a25 * t297;
    const V t344 = t343 + a28 * t298;
    const V t345 = t344 + a29 * t299;
    const V t346 = t345 + T(2) * t339;
    store<V>(to_a + 15 * sto_a, t346);
    const V t347 = a2 * t77;
    const V t348 = t347 + a7 * t162;
    const V t349 = t348 + a16 * t280;
    const V t350 = t349 + a26 * t283;
    const V t351 = t350 + a30 * t286;
    const V t352 = t351 + a31 * t289;
    store<V>(to_a + 16 * sto_a, t352);
    const V t353 = a2 * t108;
    const V t354 = t353 + a8 * t162;
    const V t355 = a3 * t77;
    const V t356 = t355 + a7 * t165;
    const V t357 = t356 + a17 * t296;
    const V t358 = t357 + a27 * t297;
    const V t359 = t358 + a31 * t298;
    const V t360 = t359 + a32 * t299;
    const V t361 = t360 + T(2) * t354;
    store<V>(to_a + 17 * sto_a, t361);
    const V t362 = a3 * t108;
    const V t363 = t362 + a8 * t165;
    const V t364 = a2 * t84;
    const V t365 = t364 + a9 * t162;
    const V t366 = t365 + a18 * t296;
    const V t367 = t366 + a28 * t297;
    const V t368 = t367 + a32 * t298;
    const V t369 = t368 + a33 * t299;
    const V t370 = t369 + T(2) * t363;
    store<V>(to_a + 18 * sto_a, t370);
    const V t371 = a3 * t84;
    const V t372 = t371 + a9 * t165;
    const V t373 = t372 + a19 * t280;
    const V t374 = t373 + a29 * t283;
    const V t375 = t374 + a33 * t286;
    const V t376 = t375 + a34 * t289;
    store<V>(to_a + 19 * sto_a, t376);
    const V g4 = load<V>(g + 4 * sg);
    const V t377 = T(2) * g4;
    const V t378 = a4 * t170;
    const V t379 = t378 + a10 * t283;
    const V t380 = t379 + a20 * t377;
    store<V>(to_a + 20 * sto_a, t380);
    const V t381 = T(8) * g4;
    const V t382 = T(2) * a4;
    const V t383 = a10 * t286;
    const V t384 = t383 + a11 * t297;
    const V t385 = t384 + a21 * t381;
    const V t386 = t385 + t0 * t170;
    const V t387 = t386 + t185 * t382;
    store<V>(to_a + 21 * sto_a, t387);
    const V t388 = a10 * t289;
    const V t389 = t388 + a12 * t297;
    const V t390 = t389 + a22 * t381;
    const V t391 = t390 + t1 * t170;
    const V t392 = t391 + t190 * t382;
    store<V>(to_a + 22 * sto_a, t392);
    const V t393 = T(12) * g4;
    const V t394 = T(4) * a5;
    const V t395 = a4 * t175;
    const V t396 = t395 + a7 * t170;
    const V t397 = t396 + a11 * t298;
    const V t398 = t397 + a13 * t297;
    const V t399 = t398 + a23 * t393;
    const V t400 = t399 + t185 * t394;
    store<V>(to_a + 23 * sto_a, t400);
    const V t401 = T(24) * g4;
    const V t402 = T(4) * a6;
    const V t403 = a11 * t299;
    const V t404 = t403 + a12 * t298;
    const V t405 = t404 + a24 * t401;
    const V t406 = t405 + t2 * t170;
    const V t407 = t406 + t9 * t283;
    const V t408 = t407 + t195 * t382;
    const V t409 = t408 + t190 * t394;
    const V t410 = t409 + t185 * t402;
    store<V>(to_a + 24 * sto_a, t410);
    const V t411 = a4 * t180;
    const V t412 = t411 + a9 * t170;
    const V t413 = t412 + a12 * t299;
    const V t414 = t413 + a15 * t297;
    const V t415 = t414 + a25 * t393;
    const V t416 = t415 + t190 * t402;
    store<V>(to_a + 25 * sto_a, t416);
    const V t417 = T(2) * a7;
    const V t418 = a13 * t298;
    const V t419 = t418 + a16 * t283;
    const V t420 = t419 + a26 * t381;
    const V t421 = t420 + t0 * t175;
    const V t422 = t421 + t185 * t417;
    store<V>(to_a + 26 * sto_a, t422);
    const V t423 = T(4) * a8;
    const V t424 = a13 * t299;
    const V t425 = t424 + a17 * t297;
    const V t426 = t425 + a27 * t401;
    const V t427 = t426 + t1 * t175;
    const V t428 = t427 + t9 * t286;
    const V t429 = t428 + t195 * t394;
    const V t430 = t429 + t190 * t417;
    const V t431 = t430 + t185 * t423;
    store<V>(to_a + 27 * sto_a, t431);
    const V t432 = T(2) * a9;
    const V t433 = a15 * t298;
    const V t434 = t433 + a18 * t297;
    const V t435 = t434 + a28 * t401;
    const V t436 = t435 + t0 * t180;
    const V t437 = t436 + t9 * t289;
    const V t438 = t437 + t195 * t402;
    const V t439 = t438 + t190 * t423;
    const V t440 = t439 + t185 * t432;
    store<V>(to_a + 28 * sto_a, t440);
    const V t441 = a15 * t299;
    const V t442 = t441 + a19 * t283;
    const V t443 = t442 + a29 * t381;
    const V t444 = t443 + t1 * t180;
    const V t445 = t444 + t190 * t432;
    store<V>(to_a + 29 * sto_a, t445);
    const V t446 = a7 * t175;
    const V t447 = t446 + a16 * t286;
    const V t448 = t447 + a30 * t377;
    store<V>(to_a + 30 * sto_a, t448);
    const V t449 = a16 * t289;
    const V t450 = t449 + a17 * t298;
    const V t451 = t450 + a31 * t381;
    const V t452 = t451 + t2 * t175;
    const V t453 = t452 + t195 * t417;
    store<V>(to_a + 31 * sto_a, t453);
    const V t454 = a7 * t180;
    const V t455 = t454 + a9 * t175;
    const V t456 = t455 + a17 * t299;
    const V t457 = t456 + a18 * t298;
    const V t458 = t457 + a32 * t393;
    const V t459 = t458 + t195 * t423;
    store<V>(to_a + 32 * sto_a, t459);
    const V t460 = a18 * t299;
    const V t461 = t460 + a19 * t286;
    const V t462 = t461 + a33 * t381;
    const V t463 = t462 + t2 * t180;
    const V t464 = t463 + t195 * t432;
    store<V>(to_a + 33 * sto_a, t464);
    const V t465 = a9 * t180;
    const V t466 = t465 + a19 * t289;
    const V t467 = t466 + a34 * t377;
    store<V>(to_a + 34 * sto_a, t467);
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
    const V v1 = load<V>(v + 1 * sv);
    const V t36 = g5 * v1;
    const V g9 = load<V>(g + 9 * sg);
    const V t37 = t36 + g9 * t13;
    const V g11 = load<V>(g + 11 * sg);
    const V t38 = t37 + g11 * t35;
    const V t39 = a5 * v13;
    const V t40 = t39 + a6 * v14;
    const V t41 = t40 + a8 * v17;
    const V t42 = t41 + a13 * v5;
    const V t43 = t42 + a14 * v6;
    const V t44 = t43 + a17 * v8;
    const V t45 = a4 * v11;
    const V t46 = t45 + a7 * v16;
    const V t47 = t46 + a9 * v18;
    const V t48 = t47 + a11 * v4;
    const V t49 = t48 + a16 * v7;
    const V t50 = t49 + a18 * v9;
    const V t51 = t50 + T(2) * t44;
    const V t52 = a11 * v23;
    const V t53 = t52 + a12 * v24;
    const V t54 = t53 + a13 * v26;
    const V t55 = t54 + a15 * v28;
    const V v31 = load<V>(v + 31 * sv);
    const V t56 = t55 + a17 * v31;
    const V v32 = load<V>(v + 32 * sv);
    const V t57 = t56 + a18 * v32;
    const V t58 = t57 + a23 * v11;
    const V t59 = t58 + a24 * v12;
    const V t60 = t59 + a26 * v13;
    const V t61 = t60 + a28 * v15;
    const V a31 = load<V>(a + 31 * sa);
    const V t62 = t61 + a31 * v17;
    const V a32 = load<V>(a + 32 * sa);
    const V t63 = t62 + a32 * v18;
    const V t64 = a14 * v27;
    const V t65 = t64 + a27 * v14;
    const V t66 = a10 * v21;
    const V v30 = load<V>(v + 30 * sv);
    const V t67 = t66 + a16 * v30;
    const V v33 = load<V>(v + 33 * sv);
    const V t68 = t67 + a19 * v33;
    const V t69 = t68 + a21 * v10;
    const V a30 = load<V>(a + 30 * sa);
    const V t70 = t69 + a30 * v16;
    const V a33 = load<V>(a + 33 * sa);
    const V t71 = t70 + a33 * v19;
    const V t72 = t71 + T(3) * t63;
    const V t73 = t72 + T(6) * t65;
    const V v2 = load<V>(v + 2 * sv);
    const V t74 = g5 * v2;
    const V t75 = t74 + g9 * t51;
    const V t76 = t75 + g11 * t73;
    const V t77 = a5 * v14;
    const V t78 = t77 + a6 * v15;
    const V t79 = t78 + a8 * v18;
    const V t80 = t79 + a14 * v5;
    const V t81 = t80 + a15 * v6;
    const V t82 = t81 + a18 * v8;
    const V t83 = a4 * v12;
    const V t84 = t83 + a7 * v17;
    const V t85 = t84 + a9 * v19;
    const V t86 = t85 + a12 * v4;
    const V t87 = t86 + a17 * v7;
    const V t88 = t87 + a19 * v9;
    const V t89 = t88 + T(2) * t82;
    const V t90 = a11 * v24;
    const V t91 = t90 + a12 * v25;
    const V t92 = t91 + a13 * v27;
    const V t93 = t92 + a15 * v29;
    const V t94 = t93 + a17 * v32;
    const V t95 = t94 + a18 * v33;
    const V t96 = t95 + a24 * v11;
    const V t97 = t96 + a25 * v12;
    const V t98 = t97 + a27 * v13;
    const V t99 = t98 + a29 * v15;
    const V t100 = t99 + a32 * v17;
    const V t101 = t100 + a33 * v18;
    const V t102 = a14 * v28;
    const V t103 = t102 + a28 * v14;
    const V t104 = a10 * v22;
    const V t105 = t104 + a16 * v31;
    const V v34 = load<V>(v + 34 * sv);
    const V t106 = t105 + a19 * v34;
    const V t107 = t106 + a22 * v10;
    const V t108 = t107 + a31 * v16;
    const V a34 = load<V>(a + 34 * sa);
    const V t109 = t108 + a34 * v19;
    const V t110 = t109 + T(3) * t101;
    const V t111 = t110 + T(6) * t103;
    const V v3 = load<V>(v + 3 * sv);
    const V t112 = g5 * v3;
    const V t113 = t112 + g9 * t89;
    const V t114 = t113 + g11 * t111;
    const V t115 = a5 * v21;
    const V t116 = t115 + a6 * v22;
    const V t117 = t116 + a8 * v24;
    const V t118 = t117 + a21 * v5;
    const V t119 = t118 + a22 * v6;
    const V t120 = t119 + a24 * v8;
    const V t121 = a4 * v20;
    const V t122 = t121 + a7 * v23;
    const V t123 = t122 + a9 * v25;
    const V t124 = t123 + a20 * v4;
    const V t125 = t124 + a23 * v7;
    const V t126 = t125 + a25 * v9;
    const V t127 = t126 + T(2) * t120;
    const V g10 = load<V>(g + 10 * sg);
    const V t128 = g10 * t127;
    const V t129 = a5 * v26;
    const V t130 = t129 + a6 * v27;
    const V t131 = t130 + a8 * v31;
    const V t132 = t131 + a26 * v5;
    const V t133 = t132 + a27 * v6;
    const V t134 = t133 + a31 * v8;
    const V t135 = a4 * v23;
    const V t136 = t135 + a7 * v30;
    const V t137 = t136 + a9 * v32;
    const V t138 = t137 + a23 * v4;
    const V t139 = t138 + a30 * v7;
    const V t140 = t139 + a32 * v9;
    const V t141 = t140 + T(2) * t134;
    const V t142 = g10 * t141;
    const V t143 = a5 * v28;
    const V t144 = t143 + a6 * v29;
    const V t145 = t144 + a8 * v33;
    const V t146 = t145 + a28 * v5;
    const V t147 = t146 + a29 * v6;
    const V t148 = t147 + a33 * v8;
    const V t149 = a4 * v25;
    const V t150 = t149 + a7 * v32;
    const V t151 = t150 + a9 * v34;
    const V t152 = t151 + a25 * v4;
    const V t153 = t152 + a32 * v7;
    const V t154 = t153 + a34 * v9;
    const V t155 = t154 + T(2) * t148;
    const V t156 = g10 * t155;
    const V a1 = load<V>(a + 1 * sa);
    const V t157 = a1 * v4;
    const V a2 = load<V>(a + 2 * sa);
    const V t158 = t157 + a2 * v5;
    const V a3 = load<V>(a + 3 * sa);
    const V t159 = t158 + a3 * v6;
    const V t160 = t159 + a4 * v1;
    const V t161 = t160 + a5 * v2;
    const V t162 = t161 + a6 * v3;
    const V t163 = T(2) * a5;
    const V t164 = T(2) * a6;
    const V t165 = T(2) * a8;
    const V t166 = a4 * a25;
    const V t167 = t166 + a7 * a32;
    const V t168 = t167 + a9 * a34;
    const V t169 = t168 + a28 * t163;
    const V t170 = t169 + a29 * t164;
    const V t171 = t170 + a33 * t165;
    const V t172 = t171 * g10;
    const V t173 = a4 * a23;
    const V t174 = t173 + a7 * a30;
    const V t175 = t174 + a9 * a32;
    const V t176 = t175 + a26 * t163;
    const V t177 = t176 + a27 * t164;
    const V t178 = t177 + a31 * t165;
    const V t179 = t178 * g10;
    const V t180 = a4 * a20;
    const V t181 = t180 + a7 * a23;
    const V t182 = t181 + a9 * a25;
    const V t183 = t182 + a21 * t163;
    const V t184 = t183 + a22 * t164;
    const V t185 = t184 + a24 * t165;
    const V t186 = t185 * g10;
    const V t187 = a4 * a12;
    const V t188 = t187 + a7 * a17;
    const V t189 = t188 + a9 * a19;
    const V t190 = t189 + a14 * t163;
    const V t191 = t190 + a15 * t164;
    const V t192 = t191 + a18 * t165;
    const V t193 = T(6) * a14;
    const V t194 = a11 * a24;
    const V t195 = t194 + a12 * a25;
    const V t196 = t195 + a13 * a27;
    const V t197 = t196 + a15 * a29;
    const V t198 = t197 + a17 * a32;
    const V t199 = t198 + a18 * a33;
    const V t200 = a10 * a22;
    const V t201 = t200 + a16 * a31;
    const V t202 = t201 + a19 * a34;
    const V t203 = t202 + a28 * t193;
    const V t204 = t203 + T(3) * t199;
    const V t205 = a3 * g5;
    const V t206 = t205 + t192 * g9;
    const V t207 = t206 + t204 * g11;
    const V t208 = a4 * a11;
    const V t209 = t208 + a7 * a16;
    const V t210 = t209 + a9 * a18;
    const V t211 = t210 + a13 * t163;
    const V t212 = t211 + a14 * t164;
    const V t213 = t212 + a17 * t165;
    const V t214 = a11 * a23;
    const V t215 = t214 + a12 * a24;
    const V t216 = t215 + a13 * a26;
    const V t217 = t216 + a15 * a28;
    const V t218 = t217 + a17 * a31;
    const V t219 = t218 + a18 * a32;
    const V t220 = a10 * a21;
    const V t221 = t220 + a16 * a30;
    const V t222 = t221 + a19 * a33;
    const V t223 = t222 + a27 * t193;
    const V t224 = t223 + T(3) * t219;
    const V t225 = a2 * g5;
    const V t226 = t225 + t213 * g9;
    const V t227 = t226 + t224 * g11;
    const V t228 = a4 * a10;
    const V t229 = t228 + a7 * a13;
    const V t230 = t229 + a9 * a15;
    const V t231 = t230 + a11 * t163;
    const V t232 = t231 + a12 * t164;
    const V t233 = t232 + a14 * t165;
    const V t234 = a11 * a21;
    const V t235 = t234 + a12 * a22;
    const V t236 = t235 + a13 * a23;
    const V t237 = t236 + a15 * a25;
    const V t238 = t237 + a17 * a27;
    const V t239 = t238 + a18 * a28;
    const V t240 = a10 * a20;
    const V t241 = t240 + a16 * a26;
    const V t242 = t241 + a19 * a29;
    const V t243 = t242 + a24 * t193;
    const V t244 = t243 + T(3) * t239;
    const V t245 = a1 * g5;
    const V t246 = t245 + t233 * g9;
    const V t247 = t246 + t244 * g11;
    const V t248 = a5 * v23;
    const V t249 = t248 + a6 * v24;
    const V t250 = t249 + a8 * v27;
    const V t251 = t250 + a23 * v5;
    const V t252 = t251 + a24 * v6;
    const V t253 = t252 + a27 * v8;
    const V t254 = a4 * v21;
    const V t255 = t254 + a7 * v26;
    const V t256 = t255 + a9 * v28;
    const V t257 = t256 + a21 * v4;
    const V t258 = t257 + a26 * v7;
    const V t259 = t258 + a28 * v9;
    const V t260 = t259 + T(2) * t253;
    const V t261 = g10 * t260;
    const V t262 = a5 * v24;
    const V t263 = t262 + a6 * v25;
    const V t264 = t263 + a8 * v28;
    const V t265 = t264 + a24 * v5;
    const V t266 = t265 + a25 * v6;
    const V t267 = t266 + a28 * v8;
    const V t268 = a4 * v22;
    const V t269 = t268 + a7 * v27;
    const V t270 = t269 + a9 * v29;
    const V t271 = t270 + a22 * v4;
    const V t272 = t271 + a27 * v7;
    const V t273 = t272 + a29 * v9;
    const V t274 = t273 + T(2) * t267;
    const V t275 = g10 * t274;
    const V t276 = a5 * v27;
    const V t277 = t276 + a6 * v28;
    const V t278 = t277 + a8 * v32;
    const V t279 = t278 + a27 * v5;
    const V t280 = t279 + a28 * v6;
    const V t281 = t280 + a32 * v8;
    const V t282 = a4 * v24;
    const V t283 = t282 + a7 * v31;
    const V t284 = t283 + a9 * v33;
    const V t285 = t284 + a24 * v4;
    const V t286 = t285 + a31 * v7;
    const V t287 = t286 + a33 * v9;
    const V t288 = t287 + T(2) * t281;
    const V t289 = g10 * t288;
    const V t290 = a4 * a24;
    const V t291 = t290 + a7 * a31;
    const V t292 = t291 + a9 * a33;
    const V t293 = t292 + a27 * t163;
    const V t294 = t293 + a28 * t164;
    const V t295 = t294 + a32 * t165;
    const V t296 = t295 * g10;
    const V t297 = a4 * a22;
    const V t298 = t297 + a7 * a27;
    const V t299 = t298 + a9 * a29;
    const V t300 = t299 + a24 * t163;
    const V t301 = t300 + a25 * t164;
    const V t302 = t301 + a28 * t165;
    const V t303 = t302 * g10;
    const V t304 = a4 * a21;
    const V t305 = t304 + a7 * a26;
    const V t306 = t305 + a9 * a28;
    const V t307 = t306 + a23 * t163;
    const V t308 = t307 + a24 * t164;
    const V t309 = t308 + a27 * t165;
    const V t310 = t309 * g10;
    const V t311 = a11 * t261;
    const V t312 = t311 + a12 * t275;
    const V t313 = t312 + a14 * t289;
    const V g1 = load<V>(g + 1 * sg);
    const V t314 = t313 + g1 * v1;
    const V t315 = t314 + t296 * v14;
    const V t316 = t315 + t303 * v12;
    const V t317 = t316 + t310 * v11;
    const V t318 = a4 * t38;
    const V t319 = t318 + a5 * t76;
    const V t320 = t319 + a6 * t114;
    const V t321 = t320 + a10 * t128;
    const V t322 = t321 + a13 * t142;
    const V t323 = t322 + a15 * t156;
    const V t324 = t323 + g5 * t162;
    const V g6 = load<V>(g + 6 * sg);
    const V t325 = t324 + g6 * t13;
    const V g7 = load<V>(g + 7 * sg);
    const V t326 = t325 + g7 * t35;
    const V t327 = t326 + t172 * v15;
    const V t328 = t327 + t179 * v13;
    const V t329 = t328 + t186 * v10;
    const V t330 = t329 + t207 * v6;
    const V t331 = t330 + t227 * v5;
    const V t332 = t331 + t247 * v4;
    const V t333 = t332 + T(2) * t317;
    store<V>(to_a + 1 * sto_a, t333);
    const V t334 = a1 * v5;
    const V t335 = t334 + a2 * v7;
    const V t336 = t335 + a3 * v8;
    const V t337 = t336 + a5 * v1;
    const V t338 = t337 + a7 * v2;
    const V t339 = t338 + a8 * v3;
    const V t340 = a13 * t261;
    const V t341 = t340 + a14 * t275;
    const V t342 = t341 + a17 * t289;
    const V t343 = t342 + g1 * v2;
    const V t344 = t343 + t296 * v17;
    const V t345 = t344 + t303 * v14;
    const V t346 = t345 + t310 * v13;
    const V t347 = a5 * t38;
    const V t348 = t347 + a7 * t76;
    const V t349 = t348 + a8 * t114;
    const V t350 = t349 + a11 * t128;
    const V t351 = t350 + a16 * t142;
    const V t352 = t351 + a18 * t156;
    const V t353 = t352 + g5 * t339;
    const V t354 = t353 + g6 * t51;
    const V t355 = t354 + g7 * t73;
    const V t356 = t355 + t172 * v18;
    const V t357 = t356 + t179 * v16;
    const V t358 = t357 + t186 * v11;
    const V t359 = t358 + t207 * v8;
    const V t360 = t359 + t227 * v7;
    const V t361 = t360 + t247 * v5;
    const V t362 = t361 + T(2) * t346;
    store<V>(to_a + 2 * sto_a, t362);
    const V t363 = a1 * v6;
    const V t364 = t363 + a2 * v8;
    const V t365 = t364 + a3 * v9;
    const V t366 = t365 + a6 * v1;
    const V t367 = t366 + a8 * v2;
    const V t368 = t367 + a9 * v3;
    const V t369 = a14 * t261;
    const V t370 = t369 + a15 * t275;
    const V t371 = t370 + a18 * t289;
    const V t372 = t371 + g1 * v3;
    const V t373 = t372 + t296 * v18;
    const V t374 = t373 + t303 * v15;
    const V t375 = t374 + t310 * v14;
    const V t376 = a6 * t38;
    const V t377 = t376 + a8 * t76;
    const V t378 = t377 + a9 * t114;
    const V t379 = t378 + a12 * t128;
    const V t380 = t379 + a17 * t142;
    const V t381 = t380 + a19 * t156;
    const V t382 = t381 + g5 * t368;
    const V t383 = t382 + g6 * t89;
    const V t384 = t383 + g7 * t111;
    const V t385 = t384 + t172 * v19;
    const V t386 = t385 + t179 * v17;
    const V t387 = t386 + t186 * v12;
    const V t388 = t387 + t207 * v9;
    const V t389 = t388 + t227 * v8;
    const V t390 = t389 + t247 * v6;
    const V t391 = t390 + T(2) * t375;
    store<V>(to_a + 3 * sto_a, t391);
    const V t392 = g6 * v1;
    const V t393 = t392 + g9 * t162;
    const V g12 = load<V>(g + 12 * sg);
    const V t394 = t393 + g12 * t35;
    const V t395 = g6 * v2;
    const V t396 = t395 + g9 * t339;
    const V t397 = t396 + g12 * t73;
    const V t398 = g6 * v3;
    const V t399 = t398 + g9 * t368;
    const V t400 = t399 + g12 * t111;
    const V t401 = a1 * v10;
    const V t402 = t401 + a2 * v11;
    const V t403 = t402 + a3 * v12;
    const V t404 = t403 + a10 * v1;
    const V t405 = t404 + a11 * v2;
    const V t406 = t405 + a12 * v3;
    const V g8 = load<V>(g + 8 * sg);
    const V t407 = g8 * v4;
    const V t408 = t407 + g10 * t406;
    const V t409 = a1 * v13;
    const V t410 = t409 + a2 * v16;
    const V t411 = t410 + a3 * v17;
    const V t412 = t411 + a13 * v1;
    const V t413 = t412 + a16 * v2;
    const V t414 = t413 + a17 * v3;
    const V t415 = g8 * v7;
    const V t416 = t415 + g10 * t414;
    const V t417 = a1 * v15;
    const V t418 = t417 + a2 * v18;
    const V t419 = t418 + a3 * v19;
    const V t420 = t419 + a15 * v1;
    const V t421 = t420 + a18 * v2;
    const V t422 = t421 + a19 * v3;
    const V t423 = g8 * v9;
    const V t424 = t423 + g10 * t422;
    const V t425 = a1 * a15;
    const V t426 = t425 + a2 * a18;
    const V t427 = t426 + a3 * a19;
    const V t428 = a9 * g8;
    const V t429 = t428 + t427 * g10;
    const V t430 = a1 * a13;
    const V t431 = t430 + a2 * a16;
    const V t432 = t431 + a3 * a17;
    const V t433 = a7 * g8;
    const V t434 = t433 + t432 * g10;
    const V t435 = a1 * a10;
    const V t436 = t435 + a2 * a11;
    const V t437 = t436 + a3 * a12;
    const V t438 = a4 * g8;
    const V t439 = t438 + t437 * g10;
    const V t440 = a1 * a6;
    const V t441 = t440 + a2 * a8;
    const V t442 = t441 + a3 * a9;
    const V t443 = a3 * g6;
    const V t444 = t443 + t442 * g9;
    const V t445 = t444 + t204 * g12;
    const V t446 = a1 * a5;
    const V t447 = t446 + a2 * a7;
    const V t448 = t447 + a3 * a8;
    const V t449 = a2 * g6;
    const V t450 = t449 + t448 * g9;
    const V t451 = t450 + t224 * g12;
    const V t452 = a1 * a4;
    const V t453 = t452 + a2 * a5;
    const V t454 = t453 + a3 * a6;
    const V t455 = a1 * g6;
    const V t456 = t455 + t454 * g9;
    const V t457 = t456 + t244 * g12;
    const V t458 = a1 * v11;
    const V t459 = t458 + a2 * v13;
    const V t460 = t459 + a3 * v14;
    const V t461 = t460 + a11 * v1;
    const V t462 = t461 + a13 * v2;
    const V t463 = t462 + a14 * v3;
    const V t464 = g8 * v5;
    const V t465 = t464 + g10 * t463;
    const V t466 = a1 * v12;
    const V t467 = t466 + a2 * v14;
    const V t468 = t467 + a3 * v15;
    const V t469 = t468 + a12 * v1;
    const V t470 = t469 + a14 * v2;
    const V t471 = t470 + a15 * v3;
    const V t472 = g8 * v6;
    const V t473 = t472 + g10 * t471;
    const V t474 = a1 * v14;
    const V t475 = t474 + a2 * v17;
    const V t476 = t475 + a3 * v18;
    const V t477 = t476 + a14 * v1;
    const V t478 = t477 + a17 * v2;
    const V t479 = t478 + a18 * v3;
    const V t480 = g8 * v8;
    const V t481 = t480 + g10 * t479;
    const V t482 = a1 * a14;
    const V t483 = t482 + a2 * a17;
    const V t484 = t483 + a3 * a18;
    const V t485 = a8 * g8;
    const V t486 = t485 + t484 * g10;
    const V t487 = a1 * a12;
    const V t488 = t487 + a2 * a14;
    const V t489 = t488 + a3 * a15;
    const V t490 = a6 * g8;
    const V t491 = t490 + t489 * g10;
    const V t492 = a1 * a11;
    const V t493 = t492 + a2 * a13;
    const V t494 = t493 + a3 * a14;
    const V t495 = a5 * g8;
    const V t496 = t495 + t494 * g10;
    const V t497 = a21 * t465;
    const V t498 = t497 + a22 * t473;
    const V t499 = t498 + a24 * t481;
    const V g2 = load<V>(g + 2 * sg);
    const V t500 = t499 + g2 * v4;
    const V t501 = t500 + t486 * v24;
    const V t502 = t501 + t491 * v22;
    const V t503 = t502 + t496 * v21;
    const V t504 = a1 * t38;
    const V t505 = t504 + a10 * t394;
    const V t506 = t505 + a11 * t397;
    const V t507 = t506 + a12 * t400;
    const V t508 = t507 + a20 * t408;
    const V t509 = t508 + a23 * t416;
    const V t510 = t509 + a25 * t424;
    const V t511 = t510 + g8 * t127;
    const V t512 = t511 + t429 * v25;
    const V t513 = t512 + t434 * v23;
    const V t514 = t513 + t439 * v20;
    const V t515 = t514 + t445 * v12;
    const V t516 = t515 + t451 * v11;
    const V t517 = t516 + t457 * v10;
    const V t518 = t517 + t247 * v1;
    const V t519 = t518 + T(2) * t503;
    store<V>(to_a + 4 * sto_a, t519);
    const V t520 = a11 * t394;
    const V t521 = t520 + a13 * t397;
    const V t522 = t521 + a14 * t400;
    const V t523 = t522 + a21 * t408;
    const V t524 = t523 + a26 * t416;
    const V t525 = t524 + a28 * t424;
    const V t526 = t525 + g8 * t260;
    const V t527 = t526 + t429 * v28;
    const V t528 = t527 + t434 * v26;
    const V t529 = t528 + t439 * v21;
    const V t530 = t529 + t445 * v14;
    const V t531 = t530 + t451 * v13;
    const V t532 = t531 + t457 * v11;
    const V t533 = a23 * t465;
    const V t534 = t533 + a24 * t473;
    const V t535 = t534 + a27 * t481;
    const V t536 = t535 + g2 * v5;
    const V t537 = t536 + t486 * v27;
    const V t538 = t537 + t491 * v24;
    const V t539 = t538 + t496 * v23;
    const V t540 = a1 * t76;
    const V t541 = t540 + a2 * t38;
    const V t542 = t541 + t227 * v1;
    const V t543 = t542 + t247 * v2;
    const V t544 = t543 + T(2) * t532;
    const V t545 = t544 + T(4) * t539;
    store<V>(to_a + 5 * sto_a, t545);
    const V t546 = a12 * t394;
    const V t547 = t546 + a14 * t397;
    const V t548 = t547 + a15 * t400;
    const V t549 = t548 + a22 * t408;
    const V t550 = t549 + a27 * t416;
    const V t551 = t550 + a29 * t424;
    const V t552 = t551 + g8 * t274;
    const V t553 = t552 + t429 * v29;
    const V t554 = t553 + t434 * v27;
    const V t555 = t554 + t439 * v22;
    const V t556 = t555 + t445 * v15;
    const V t557 = t556 + t451 * v14;
    const V t558 = t557 + t457 * v12;
    const V t559 = a24 * t465;
    const V t560 = t559 + a25 * t473;
    const V t561 = t560 + a28 * t481;
    const V t562 = t561 + g2 * v6;
    const V t563 = t562 + t486 * v28;
    const V t564 = t563 + t491 * v25;
    const V t565 = t564 + t496 * v24;
    const V t566 = a1 * t114;
    const V t567 = t566 + a3 * t38;
    const V t568 = t567 + t207 * v1;
    const V t569 = t568 + t247 * v3;
    const V t570 = t569 + T(2) * t558;
    const V t571 = t570 + T(4) * t565;
    store<V>(to_a + 6 * sto_a, t571);
    const V t572 = a26 * t465;
    const V t573 = t572 + a27 * t473;
    const V t574 = t573 + a31 * t481;
    const V t575 = t574 + g2 * v7;
    const V t576 = t575 + t486 * v31;
    const V t577 = t576 + t491 * v27;
    const V t578 = t577 + t496 * v26;
    const V t579 = a2 * t76;
    const V t580 = t579 + a13 * t394;
    const V t581 = t580 + a16 * t397;
    const V t582 = t581 + a17 * t400;
    const V t583 = t582 + a23 * t408;
    const V t584 = t583 + a30 * t416;
    const V t585 = t584 + a32 * t424;
    const V t586 = t585 + g8 * t141;
    const V t587 = t586 + t429 * v32;
    const V t588 = t587 + t434 * v30;
    const V t589 = t588 + t439 * v23;
    const V t590 = t589 + t445 * v17;
    const V t591 = t590 + t451 * v16;
    const V t592 = t591 + t457 * v13;
    const V t593 = t592 + t227 * v2;
    const V t594 = t593 + T(2) * t578;
    store<V>(to_a + 7 * sto_a, t594);
    const V t595 = a14 * t394;
    const V t596 = t595 + a17 * t397;
    const V t597 = t596 + a18 * t400;
    const V t598 = t597 + a24 * t408;
    const V t599 = t598 + a31 * t416;
    const V t600 = t599 + a33 * t424;
    const V t601 = t600 + g8 * t288;
    const V t602 = t601 + t429 * v33;
    const V t603 = t602 + t434 * v31;
    const V t604 = t603 + t439 * v24;
    const V t605 = t604 + t445 * v18;
    const V t606 = t605 + t451 * v17;
    const V t607 = t606 + t457 * v14;
    const V t608 = a27 * t465;
    const V t609 = t608 + a28 * t473;
    const V t610 = t609 + a32 * t481;
    const V t611 = t610 + g2 * v8;
    const V t612 = t611 + t486 * v32;
    const V t613 = t612 + t491 * v28;
    const V t614 = t613 + t496 * v27;
    const V t615 = a2 * t114;
    const V t616 = t615 + a3 * t76;
    const V t617 = t616 + t207 * v2;
    const V t618 = t617 + t227 * v3;
    const V t619 = t618 + T(2) * t607;
    const V t620 = t619 + T(4) * t614;
    store<V>(to_a + 8 * sto_a, t620);
    const V t621 = a28 * t465;
    const V t622 = t621 + a29 * t473;
    const V t623 = t622 + a33 * t481;
    const V t624 = t623 + g2 * v9;
    const V t625 = t624 + t486 * v33;
    const V t626 = t625 + t491 * v29;
    const V t627 = t626 + t496 * v28;
    const V t628 = a3 * t114;
    const V t629 = t628 + a15 * t394;
    const V t630 = t629 + a18 * t397;
    const V t631 = t630 + a19 * t400;
    const V t632 = t631 + a25 * t408;
    const V t633 = t632 + a32 * t416;
    const V t634 = t633 + a34 * t424;
    const V t635 = t634 + g8 * t155;
    const V t636 = t635 + t429 * v34;
    const V t637 = t636 + t434 * v32;
    const V t638 = t637 + t439 * v25;
    const V t639 = t638 + t445 * v19;
    const V t640 = t639 + t451 * v18;
    const V t641 = t640 + t457 * v15;
    const V t642 = t641 + t207 * v3;
    const V t643 = t642 + T(2) * t627;
    store<V>(to_a + 9 * sto_a, t643);
    const V t644 = g7 * v1;
    const V t645 = t644 + g11 * t162;
    const V t646 = t645 + g12 * t13;
    const V t647 = g7 * v2;
    const V t648 = t647 + g11 * t339;
    const V t649 = t648 + g12 * t51;
    const V t650 = g7 * v3;
    const V t651 = t650 + g11 * t368;
    const V t652 = t651 + g12 * t89;
    const V t653 = a3 * g7;
    const V t654 = t653 + t442 * g11;
    const V t655 = t654 + t192 * g12;
    const V t656 = a2 * g7;
    const V t657 = t656 + t448 * g11;
    const V t658 = t657 + t213 * g12;
    const V t659 = a1 * g7;
    const V t660 = t659 + t454 * g11;
    const V t661 = t660 + t233 * g12;
    const V g3 = load<V>(g + 3 * sg);
    const V t662 = T(2) * g3;
    const V t663 = a1 * t128;
    const V t664 = t663 + a4 * t394;
    const V t665 = t664 + a20 * t646;
    const V t666 = t665 + a21 * t649;
    const V t667 = t666 + a22 * t652;
    const V t668 = t667 + t186 * v1;
    const V t669 = t668 + t655 * v22;
    const V t670 = t669 + t658 * v21;
    const V t671 = t670 + t661 * v20;
    const V t672 = t671 + t457 * v4;
    const V t673 = t672 + t662 * v10;
    store<V>(to_a + 10 * sto_a, t673);
    const V t674 = T(6) * g3;
    const V t675 = a1 * t261;
    const V t676 = t675 + a5 * t394;
    const V t677 = t676 + t310 * v1;
    const V t678 = t677 + t457 * v5;
    const V t679 = a21 * t646;
    const V t680 = t679 + a23 * t649;
    const V t681 = t680 + a24 * t652;
    const V t682 = t681 + t655 * v24;
    const V t683 = t682 + t658 * v23;
    const V t684 = t683 + t661 * v21;
    const V t685 = a2 * t128;
    const V t686 = t685 + a4 * t397;
    const V t687 = t686 + t186 * v2;
    const V t688 = t687 + t451 * v4;
    const V t689 = t688 + t674 * v11;
    const V t690 = t689 + T(2) * t678;
    const V t691 = t690 + T(3) * t684;
    store<V>(to_a + 11 * sto_a, t691);
    const V t692 = a1 * t275;
    const V t693 = t692 + a6 * t394;
    const V t694 = t693 + t303 * v1;
    const V t695 = t694 + t457 * v6;
    const V t696 = a22 * t646;
    const V t697 = t696 + a24 * t649;
    const V t698 = t697 + a25 * t652;
    const V t699 = t698 + t655 * v25;
    const V t700 = t699 + t658 * v24;
    const V t701 = t700 + t661 * v22;
    const V t702 = a3 * t128;
    const V t703 = t702 + a4 * t400;
    const V t704 = t703 + t186 * v3;
    const V t705 = t704 + t445 * v4;
    const V t706 = t705 + t674 * v12;
    const V t707 = t706 + T(2) * t695;
    const V t708 = t707 + T(3) * t701;
    store<V>(to_a + 12 * sto_a, t708);
    const V t709 = a2 * t261;
    const V t710 = t709 + a5 * t397;
    const V t711 = t710 + t310 * v2;
    const V t712 = t711 + t451 * v5;
    const V t713 = a23 * t646;
    const V t714 = t713 + a26 * t649;
    const V t715 = t714 + a27 * t652;
    const V t716 = t715 + t655 * v27;
    const V t717 = t716 + t658 * v26;
    const V t718 = t717 + t661 * v23;
    const V t719 = a1 * t142;
    const V t720 = t719 + a7 * t394;
    const V t721 = t720 + t179 * v1;
    const V t722 = t721 + t457 * v7;
    const V t723 = t722 + t674 * v13;
    const V t724 = t723 + T(2) * t712;
    const V t725 = t724 + T(3) * t718;
    store<V>(to_a + 13 * sto_a, t725);
    const V t726 = a24 * t646;
    const V t727 = t726 + a27 * t649;
    const V t728 = t727 + a28 * t652;
    const V t729 = t728 + t655 * v28;
    const V t730 = t729 + t658 * v27;
    const V t731 = t730 + t661 * v24;
    const V t732 = a1 * t289;
    const V t733 = t732 + a2 * t275;
    const V t734 = t733 + a3 * t261;
    const V t735 = t734 + a5 * t400;
    const V t736 = t735 + a6 * t397;
    const V t737 = t736 + a8 * t394;
    const V t738 = t737 + t296 * v1;
    const V t739 = t738 + t303 * v2;
    const V t740 = t739 + t310 * v3;
    const V t741 = t740 + t445 * v5;
    const V t742 = t741 + t451 * v6;
    const V t743 = t742 + t457 * v8;
    const V t744 = t743 + t674 * v14;
    const V t745 = t744 + T(3) * t731;
    const V t746 = T(2) * t745;
    store<V>(to_a + 14 * sto_a, t746);
    const V t747 = a3 * t275;
    const V t748 = t747 + a6 * t400;
    const V t749 = t748 + t303 * v3;
    const V t750 = t749 + t445 * v6;
    const V t751 = a25 * t646;
    const V t752 = t751 + a28 * t649;
    const V t753 = t752 + a29 * t652;
    const V t754 = t753 + t655 * v29;
    const V t755 = t754 + t658 * v28;
    const V t756 = t755 + t661 * v25;
    const V t757 = a1 * t156;
    const V t758 = t757 + a9 * t394;
    const V t759 = t758 + t172 * v1;
    const V t760 = t759 + t457 * v9;
    const V t761 = t760 + t674 * v15;
    const V t762 = t761 + T(2) * t750;
    const V t763 = t762 + T(3) * t756;
    store<V>(to_a + 15 * sto_a, t763);
    const V t764 = a2 * t142;
    const V t765 = t764 + a7 * t397;
    const V t766 = t765 + a26 * t646;
    const V t767 = t766 + a30 * t649;
    const V t768 = t767 + a31 * t652;
    const V t769 = t768 + t179 * v2;
    const V t770 = t769 + t655 * v31;
    const V t771 = t770 + t658 * v30;
    const V t772 = t771 + t661 * v26;
    const V t773 = t772 + t451 * v7;
    const V t774 = t773 + t662 * v16;
    store<V>(to_a + 16 * sto_a, t774);
    const V t775 = a2 * t289;
    const V t776 = t775 + a8 * t397;
    const V t777 = t776 + t296 * v2;
    const V t778 = t777 + t451 * v8;
    const V t779 = a27 * t646;
    const V t780 = t779 + a31 * t649;
    const V t781 = t780 + a32 * t652;
    const V t782 = t781 + t655 * v32;
    const V t783 = t782 + t658 * v31;
    const V t784 = t783 + t661 * v27;
    const V t785 = a3 * t142;
    const V t786 = t785 + a7 * t400;
    const V t787 = t786 + t179 * v3;
    const V t788 = t787 + t445 * v7;
    const V t789 = t788 + t674 * v17;
    const V t790 = t789 + T(2) * t778;
    const V t791 = t790 + T(3) * t784;
    store<V>(to_a + 17 * sto_a, t791);
    const V t792 = a3 * t289;
    const V t793 = t792 + a8 * t400;
    const V t794 = t793 + t296 * v3;
    const V t795 = t794 + t445 * v8;
    const V t796 = a28 * t646;
    const V t797 = t796 + a32 * t649;
    const V t798 = t797 + a33 * t652;
    const V t799 = t798 + t655 * v33;
    const V t800 = t799 + t658 * v32;
    const V t801 = t800 + t661 * v28;
    const V t802 = a2 * t156;
    const V t803 = t802 + a9 * t397;
    const V t804 = t803 + t172 * v2;
    const V t805 = t804 + t451 * v9;
    const V t806 = t805 + t674 * v18;
    const V t807 = t806 + T(2) * t795;
    const V t808 = t807 + T(3) * t801;
    store<V>(to_a + 18 * sto_a, t808);
    const V t809 = a3 * t156;
    const V t810 = t809 + a9 * t400;
    const V t811 = t810 + a29 * t646;
    const V t812 = t811 + a33 * t649;
    const V t813 = t812 + a34 * t652;
    const V t814 = t813 + t172 * v3;
    const V t815 = t814 + t655 * v34;
    const V t816 = t815 + t658 * v33;
    const V t817 = t816 + t661 * v29;
    const V t818 = t817 + t445 * v9;
    const V t819 = t818 + t662 * v19;
    store<V>(to_a + 19 * sto_a, t819);
    const V g4 = load<V>(g + 4 * sg);
    const V t820 = T(2) * g4;
    const V t821 = a4 * t408;
    const V t822 = t821 + a10 * t646;
    const V t823 = t822 + t439 * v4;
    const V t824 = t823 + t661 * v10;
    const V t825 = t824 + t820 * v20;
    store<V>(to_a + 20 * sto_a, t825);
    const V t826 = T(8) * g4;
    const V t827 = a4 * t465;
    const V t828 = t827 + a5 * t408;
    const V t829 = t828 + t496 * v4;
    const V t830 = t829 + t439 * v5;
    const V t831 = a11 * t646;
    const V t832 = t831 + t661 * v11;
    const V t833 = a10 * t649;
    const V t834 = t833 + t658 * v10;
    const V t835 = t834 + t826 * v21;
    const V t836 = t835 + T(2) * t830;
    const V t837 = t836 + T(3) * t832;
    store<V>(to_a + 21 * sto_a, t837);
    const V t838 = a4 * t473;
    const V t839 = t838 + a6 * t408;
    const V t840 = t839 + t491 * v4;
    const V t841 = t840 + t439 * v6;
    const V t842 = a12 * t646;
    const V t843 = t842 + t661 * v12;
    const V t844 = a10 * t652;
    const V t845 = t844 + t655 * v10;
    const V t846 = t845 + t826 * v22;
    const V t847 = t846 + T(2) * t841;
    const V t848 = t847 + T(3) * t843;
    store<V>(to_a + 22 * sto_a, t848);
    const V t849 = T(12) * g4;
    const V t850 = a11 * t649;
    const V t851 = t850 + a13 * t646;
    const V t852 = t851 + t658 * v11;
    const V t853 = t852 + t661 * v13;
    const V t854 = a5 * t465;
    const V t855 = t854 + t496 * v5;
    const V t856 = a4 * t416;
    const V t857 = t856 + a7 * t408;
    const V t858 = t857 + t434 * v4;
    const V t859 = t858 + t439 * v7;
    const V t860 = t859 + t849 * v23;
    const V t861 = t860 + T(3) * t853;
    const V t862 = t861 + T(4) * t855;
    store<V>(to_a + 23 * sto_a, t862);
    const V t863 = T(24) * g4;
    const V t864 = a4 * t481;
    const V t865 = t864 + a8 * t408;
    const V t866 = t865 + t486 * v4;
    const V t867 = t866 + t439 * v8;
    const V t868 = a11 * t652;
    const V t869 = t868 + a12 * t649;
    const V t870 = t869 + t655 * v11;
    const V t871 = t870 + t658 * v12;
    const V t872 = a5 * t473;
    const V t873 = t872 + a6 * t465;
    const V t874 = t873 + t491 * v5;
    const V t875 = t874 + t496 * v6;
    const V t876 = a14 * t646;
    const V t877 = t876 + t661 * v14;
    const V t878 = t863 * v24;
    const V t879 = t878 + T(2) * t867;
    const V t880 = t879 + T(3) * t871;
    const V t881 = t880 + T(4) * t875;
    const V t882 = t881 + T(6) * t877;
    store<V>(to_a + 24 * sto_a, t882);
    const V t883 = a12 * t652;
    const V t884 = t883 + a15 * t646;
    const V t885 = t884 + t655 * v12;
    const V t886 = t885 + t661 * v15;
    const V t887 = a6 * t473;
    const V t888 = t887 + t491 * v6;
    const V t889 = a4 * t424;
    const V t890 = t889 + a9 * t408;
    const V t891 = t890 + t429 * v4;
    const V t892 = t891 + t439 * v9;
    const V t893 = t892 + t849 * v25;
    const V t894 = t893 + T(3) * t886;
    const V t895 = t894 + T(4) * t888;
    store<V>(to_a + 25 * sto_a, t895);
    const V t896 = a5 * t416;
    const V t897 = t896 + a7 * t465;
    const V t898 = t897 + t434 * v5;
    const V t899 = t898 + t496 * v7;
    const V t900 = a13 * t649;
    const V t901 = t900 + t658 * v13;
    const V t902 = a16 * t646;
    const V t903 = t902 + t661 * v16;
    const V t904 = t903 + t826 * v26;
    const V t905 = t904 + T(2) * t899;
    const V t906 = t905 + T(3) * t901;
    store<V>(to_a + 26 * sto_a, t906);
    const V t907 = a6 * t416;
    const V t908 = t907 + a7 * t473;
    const V t909 = t908 + t434 * v6;
    const V t910 = t909 + t491 * v7;
    const V t911 = a13 * t652;
    const V t912 = t911 + a17 * t646;
    const V t913 = t912 + t655 * v13;
    const V t914 = t913 + t661 * v17;
    const V t915 = a5 * t481;
    const V t916 = t915 + a8 * t465;
    const V t917 = t916 + t486 * v5;
    const V t918 = t917 + t496 * v8;
    const V t919 = a14 * t649;
    const V t920 = t919 + t658 * v14;
    const V t921 = t863 * v27;
    const V t922 = t921 + T(2) * t910;
    const V t923 = t922 + T(3) * t914;
    const V t924 = t923 + T(4) * t918;
    const V t925 = t924 + T(6) * t920;
    store<V>(to_a + 27 * sto_a, t925);
    const V t926 = a5 * t424;
    const V t927 = t926 + a9 * t465;
    const V t928 = t927 + t429 * v5;
    const V t929 = t928 + t496 * v9;
    const V t930 = a15 * t649;
    const V t931 = t930 + a18 * t646;
    const V t932 = t931 + t658 * v15;
    const V t933 = t932 + t661 * v18;
    const V t934 = a6 * t481;
    const V t935 = t934 + a8 * t473;
    const V t936 = t935 + t486 * v6;
    const V t937 = t936 + t491 * v8;
    const V t938 = a14 * t652;
    const V t939 = t938 + t655 * v14;
    const V t940 = t863 * v28;
    const V t941 = t940 + T(2) * t929;
    const V t942 = t941 + T(3) * t933;
    const V t943 = t942 + T(4) * t937;
    const V t944 = t943 + T(6) * t939;
    store<V>(to_a + 28 * sto_a, t944);
    const V t945 = a6 * t424;
    const V t946 = t945 + a9 * t473;
    const V t947 = t946 + t429 * v6;
    const V t948 = t947 + t491 * v9;
    const V t949 = a15 * t652;
    const V t950 = t949 + t655 * v15;
    const V t951 = a19 * t646;
    const V t952 = t951 + t661 * v19;
    const V t953 = t952 + t826 * v29;
    const V t954 = t953 + T(2) * t948;
    const V t955 = t954 + T(3) * t950;
    store<V>(to_a + 29 * sto_a, t955);
    const V t956 = a7 * t416;
    const V t957 = t956 + a16 * t649;
    const V t958 = t957 + t434 * v7;
    const V t959 = t958 + t658 * v16;
    const V t960 = t959 + t820 * v30;
    store<V>(to_a + 30 * sto_a, t960);
    const V t961 = a7 * t481;
    const V t962 = t961 + a8 * t416;
    const V t963 = t962 + t486 * v7;
    const V t964 = t963 + t434 * v8;
    const V t965 = a17 * t649;
    const V t966 = t965 + t658 * v17;
    const V t967 = a16 * t652;
    const V t968 = t967 + t655 * v16;
    const V t969 = t968 + t826 * v31;
    const V t970 = t969 + T(2) * t964;
    const V t971 = t970 + T(3) * t966;
    store<V>(to_a + 31 * sto_a, t971);
    const V t972 = a17 * t652;
    const V t973 = t972 + a18 * t649;
    const V t974 = t973 + t655 * v17;
    const V t975 = t974 + t658 * v18;
    const V t976 = a8 * t481;
    const V t977 = t976 + t486 * v8;
    const V t978 = a7 * t424;
    const V t979 = t978 + a9 * t416;
    const V t980 = t979 + t429 * v7;
    const V t981 = t980 + t434 * v9;
    const V t982 = t981 + t849 * v32;
    const V t983 = t982 + T(3) * t975;
    const V t984 = t983 + T(4) * t977;
    store<V>(to_a + 32 * sto_a, t984);
    const V t985 = a8 * t424;
    const V t986 = t985 + a9 * t481;
    const V t987 = t986 + t429 * v8;
    const V t988 = t987 + t486 * v9;
    const V t989 = a18 * t652;
    const V t990 = t989 + t655 * v18;
    const V t991 = a19 * t649;
    const V t992 = t991 + t658 * v19;
    const V t993 = t992 + t826 * v33;
    const V t994 = t993 + T(2) * t988;
    const V t995 = t994 + T(3) * t990;
    store<V>(to_a + 33 * sto_a, t995);
    const V t996 = a9 * t424;
    const V t997 = t996 + a19 * t652;
    const V t998 = t997 + t429 * v9;
    const V t999 = t998 + t655 * v19;
    const V t1000 = t999 + t820 * v34;
    store<V>(to_a + 34 * sto_a, t1000);
    const V t1001 = a1 * v1;
    const V t1002 = t1001 + a2 * v2;
    const V t1003 = t1002 + a3 * v3;
    const V t1004 = T(2) * t1003;
    store<V>(to_g + 1 * sto_g, t1004);
    const V t1005 = a4 * v4;
    const V t1006 = t1005 + a7 * v7;
    const V t1007 = t1006 + a9 * v9;
    const V t1008 = t1007 + t163 * v5;
    const V t1009 = t1008 + t164 * v6;
    const V t1010 = t1009 + t165 * v8;
    const V t1011 = T(2) * t1010;
    store<V>(to_g + 2 * sto_g, t1011);
    const V t1012 = a11 * v11;
    const V t1013 = t1012 + a12 * v12;
    const V t1014 = t1013 + a13 * v13;
    const V t1015 = t1014 + a15 * v15;
    const V t1016 = t1015 + a17 * v17;
    const V t1017 = t1016 + a18 * v18;
    const V t1018 = a10 * v10;
    const V t1019 = t1018 + a16 * v16;
    const V t1020 = t1019 + a19 * v19;
    const V t1021 = t1020 + t193 * v14;
    const V t1022 = t1021 + T(3) * t1017;
    const V t1023 = T(2) * t1022;
    store<V>(to_g + 3 * sto_g, t1023);
    const V t1024 = a21 * v21;
    const V t1025 = t1024 + a22 * v22;
    const V t1026 = t1025 + a26 * v26;
    const V t1027 = t1026 + a29 * v29;
    const V t1028 = t1027 + a31 * v31;
    const V t1029 = t1028 + a33 * v33;
    const V t1030 = a23 * v23;
    const V t1031 = t1030 + a25 * v25;
    const V t1032 = t1031 + a32 * v32;
    const V t1033 = a24 * v24;
    const V t1034 = t1033 + a27 * v27;
    const V t1035 = t1034 + a28 * v28;
    const V t1036 = a20 * v20;
    const V t1037 = t1036 + a30 * v30;
    const V t1038 = t1037 + a34 * v34;
    const V t1039 = t1038 + T(4) * t1029;
    const V t1040 = t1039 + T(6) * t1032;
    const V t1041 = t1040 + T(12) * t1035;
    const V t1042 = T(2) * t1041;
    store<V>(to_g + 4 * sto_g, t1042);
    const V t1043 = a1 * t162;
    const V t1044 = t1043 + a2 * t339;
    const V t1045 = t1044 + a3 * t368;
    const V t1046 = t1045 + t454 * v1;
    const V t1047 = t1046 + t448 * v2;
    const V t1048 = t1047 + t442 * v3;
    store<V>(to_g + 5 * sto_g, t1048);
    const V t1049 = a1 * t13;
    const V t1050 = t1049 + a2 * t51;
    const V t1051 = t1050 + a3 * t89;
    const V t1052 = t1051 + t233 * v1;
    const V t1053 = t1052 + t213 * v2;
    const V t1054 = t1053 + t192 * v3;
    store<V>(to_g + 6 * sto_g, t1054);
    const V t1055 = a1 * t35;
    const V t1056 = t1055 + a2 * t73;
    const V t1057 = t1056 + a3 * t111;
    const V t1058 = t1057 + t244 * v1;
    const V t1059 = t1058 + t224 * v2;
    const V t1060 = t1059 + t204 * v3;
    store<V>(to_g + 7 * sto_g, t1060);
    const V t1061 = a5 * t260;
    const V t1062 = t1061 + a6 * t274;
    const V t1063 = t1062 + a8 * t288;
    const V t1064 = t1063 + t309 * v5;
    const V t1065 = t1064 + t302 * v6;
    const V t1066 = t1065 + t295 * v8;
    const V t1067 = a4 * t127;
    const V t1068 = t1067 + a7 * t141;
    const V t1069 = t1068 + a9 * t155;
    const V t1070 = t1069 + t185 * v4;
    const V t1071 = t1070 + t178 * v7;
    const V t1072 = t1071 + t171 * v9;
    const V t1073 = t1072 + T(2) * t1066;
    store<V>(to_g + 8 * sto_g, t1073);
    const V t1074 = t454 * t13;
    const V t1075 = t1074 + t448 * t51;
    const V t1076 = t1075 + t442 * t89;
    const V t1077 = t1076 + t233 * t162;
    const V t1078 = t1077 + t213 * t339;
    const V t1079 = t1078 + t192 * t368;
    store<V>(to_g + 9 * sto_g, t1079);
    const V t1080 = t309 * t463;
    const V t1081 = t1080 + t302 * t471;
    const V t1082 = t1081 + t295 * t479;
    const V t1083 = t1082 + t494 * t260;
    const V t1084 = t1083 + t489 * t274;
    const V t1085 = t1084 + t484 * t288;
    const V t1086 = t185 * t406;
    const V t1087 = t1086 + t178 * t414;
    const V t1088 = t1087 + t171 * t422;
    const V t1089 = t1088 + t437 * t127;
    const V t1090 = t1089 + t432 * t141;
    const V t1091 = t1090 + t427 * t155;
    const V t1092 = t1091 + T(2) * t1085;
    store<V>(to_g + 10 * sto_g, t1092);
    const V t1093 = t454 * t35;
    const V t1094 = t1093 + t448 * t73;
    const V t1095 = t1094 + t442 * t111;
    const V t1096 = t1095 + t244 * t162;
    const V t1097 = t1096 + t224 * t339;
    const V t1098 = t1097 + t204 * t368;
    store<V>(to_g + 11 * sto_g, t1098);
    const V t1099 = t233 * t35;
    const V t1100 = t1099 + t213 * t73;
    const V t1101 = t1100 + t192 * t111;
    const V t1102 = t1101 + t244 * t13;
    const V t1103 = t1102 + t224 * t51;
    const V t1104 = t1103 + t204 * t89;
    store<V>(to_g + 12 * sto_g, t1104);
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
