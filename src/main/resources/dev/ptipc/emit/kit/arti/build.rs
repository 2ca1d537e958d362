//! Compiles the mutator.

fn main() {
    println!("cargo:rerun-if-changed=../ptipc_mutator.c");
    cc::Build::new()
        .file("../ptipc_mutator.c")
        .define("PTIPC_MUTATOR_ALONE", None)
        .compile("ptipc_mutator");
}
