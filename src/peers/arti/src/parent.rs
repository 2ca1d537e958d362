//! A parent: Arti's launcher, its log kept, bounded in time.

use serde_json::{json, Value};
use std::collections::HashMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tor_linkspec::TransportIdError;
use tor_ptmgr::ipc::*;
use tor_rtcompat::{tokio::TokioRustlsRuntime, SleepProviderExt, ToplevelBlockOn};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};

/// How long the transport is listened to after it was launched.
const LISTEN: Duration = Duration::from_millis(500);

const MOST_LINES: usize = 1000;

#[derive(Clone, Default)]
struct Kept(Arc<Mutex<Vec<Value>>>);

impl<S: tracing::Subscriber> Layer<S> for Kept {
    fn on_event(&self, event: &tracing::Event<'_>, _: Context<'_, S>) {
        let mut words = String::new();
        event.record(&mut |field: &tracing::field::Field, value: &dyn Debug| {
            if field.name() == "message" {
                words = format!("{value:?}");
            }
        });
        let mut kept = self.0.lock().unwrap();
        if event.metadata().target().starts_with("tor_ptmgr") && kept.len() < MOST_LINES {
            kept.push(json!({"level": event.metadata().level().as_str(), "text": words}));
        }
    }
}

/// `--role client|server --transports A,B --state DIR [--proxy URI] [--bind LIST] [--seconds N]
/// -- PROGRAM [ARG...]`, each but the last with one value.
pub fn run(args: &[String]) -> Result<(), String> {
    let split = args.iter().position(|arg| arg == "--").ok_or("-- PROGRAM is missing")?;
    let options = args[..split].chunks(2).filter(|c| c.len() == 2).map(|c| (&*c[0], &*c[1]));
    let program = args.get(split + 1).ok_or("PROGRAM is missing")?;
    let kept = Kept::default();
    let log = tracing_subscriber::registry().with(kept.clone());
    let _ = tracing::subscriber::set_global_default(log);
    let _ = rustls::crypto::ring::default_provider().install_default();
    let runtime = TokioRustlsRuntime::create().map_err(|e| e.to_string())?;
    let told = launch(runtime, &options.collect(), program, args[split + 2..].to_vec());
    let (registered, error) = told.map_or_else(|why| (vec![], Some(why)), |all| (all, None));
    let mut told = json!({"program": "arti", "version": crate::VERSION, "error": error});
    told["registered"] = registered.into();
    told["log"] = kept.0.lock().unwrap().clone().into();
    println!("{told}");
    Ok(())
}

fn launch(
    runtime: TokioRustlsRuntime,
    options: &HashMap<&str, &str>,
    program: &str,
    args: Vec<String>,
) -> Result<Vec<Value>, String> {
    let text = |name: &str| options.get(name).map(|value| value.to_string());
    let seconds = text("--seconds").and_then(|text| text.parse().ok()).unwrap_or(30);
    let mut common = PtCommonParameters::builder();
    common.state_location(text("--state").unwrap_or_default().into());
    common.timeout(Some(Duration::from_secs(seconds)));
    let common = common.build().map_err(|e| e.to_string())?;
    let names = text("--transports").unwrap_or_default();
    let names = names.split(',').map(str::parse).collect::<Result<_, TransportIdError>>();
    let names = names.map_err(|e| e.to_string())?;
    if options.get("--role") == Some(&"server") {
        let mut server = PtServerParameters::builder();
        server.transports(names).server_orport(Some("127.0.0.1:9001".into()));
        server.server_bindaddr(text("--bind").unwrap_or_default());
        let server = server.build().map_err(|e| e.to_string())?;
        let mut pt = PluggableServerTransport::new(program.into(), args, common, server);
        runtime.block_on(pt.launch(runtime.clone())).map_err(|e| e.to_string())?;
        listened(runtime, pt)
    } else {
        let mut client = PtClientParameters::builder();
        client.transports(names).proxy_uri(text("--proxy"));
        let client = client.build().map_err(|e| e.to_string())?;
        let mut pt = PluggableClientTransport::new(program.into(), args, common, client);
        runtime.block_on(pt.launch(runtime.clone())).map_err(|e| e.to_string())?;
        listened(runtime, pt)
    }
}

/// What it registers; then what it says is read as Arti's manager does, until that drops it.
fn listened(
    runtime: TokioRustlsRuntime,
    mut pt: impl PluggableTransport + Send,
) -> Result<Vec<Value>, String> {
    let mut registered = Vec::new();
    for (name, method) in pt.transport_methods() {
        let (name, at) = (name.to_string(), method.endpoint());
        let address = at.ip().to_string();
        registered.push(json!({"transport": name, "address": address, "port": at.port()}));
    }
    registered.sort_by_key(Value::to_string);
    let listening = async {
        loop {
            if let Err(why) = pt.next_message().await {
                return format!("after the launch: {why}");
            }
        }
    };
    match runtime.clone().block_on(async { runtime.timeout(LISTEN, listening).await }) {
        Ok(why) => Err(why),
        Err(_) => Ok(registered),
    }
}
