//! Lines as Arti reads them from a transport: by `BufRead::lines`, which takes off a CR too, and then
//! each by itself.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tor_ptmgr::ipc::PtMessage;

#[cfg(not(feature = "plain"))]
mod mutator {
    use libfuzzer_sys::{fuzz_mutator, fuzzer_mutate};

    extern "C" {
        fn ptipc_mutate(data: *mut u8, size: usize, max: usize, seed: u32) -> usize;
    }

    // Every other call is left to libFuzzer, which knows its dictionary and what is compared. Inputs
    // grow slowly: short ones run fast.
    fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
        let room = if seed % 32 > 1 { max_size.min(size + 128) } else { max_size };
        if seed % 2 == 0 {
            return fuzzer_mutate(data, size, room);
        }
        // SAFETY: the slice has room for max_size bytes, and no more than that are written.
        unsafe { ptipc_mutate(data.as_mut_ptr(), size, room, seed) }
    });
}

fuzz_target!(|data: &[u8]| {
    for line in data.split(|&byte| byte == b'\n') {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if let Ok(text) = std::str::from_utf8(line) {
            let _ = text.parse::<PtMessage>();
        }
    }
});
