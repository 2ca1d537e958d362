//! A parent: Arti's launcher, its log kept, bounded in time.

use serde_json::{json, Value};
use std::collections::HashMap;
use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tor_ptmgr::ipc::{
    PluggableClientTransport, PluggableServerTransport, PluggableTransport, PtClientParameters,
    PtCommonParameters, PtServerParameters,
};
use tor_linkspec::PtTransportName;
use tor_rtcompat::tokio::TokioRustlsRuntime;
use tor_rtcompat::{SleepProviderExt, ToplevelBlockOn};
use tracing::field::{Field, Visit};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};

/// How long the transport is listened to after it was launched.
const LISTEN: Duration = Duration::from_millis(500);

const MOST_LINES: usize = 1000;

#[derive(Clone, Default)]
struct Kept(Arc<Mutex<Vec<Value>>>);

struct Words(String);

impl Visit for Words {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        if field.name() == "message" {
            let _ = write!(self.0, "{value:?}");
        }
    }
}

impl<S: tracing::Subscriber> Layer<S> for Kept {
    fn on_event(&self, event: &tracing::Event<'_>, _: Context<'_, S>) {
        let mut words = Words(String::new());
        event.record(&mut words);
        let mut kept = self.0.lock().unwrap();
        if event.metadata().target().starts_with("tor_ptmgr") && kept.len() < MOST_LINES {
            kept.push(json!({"level": event.metadata().level().as_str(), "text": words.0}));
        }
    }
}

/// `--role client|server --transports A,B --state DIR [--proxy URI] [--bind LIST] [--seconds N]
/// -- PROGRAM [ARG...]`, each but the last with one value.
pub fn run(args: &[String]) -> Result<(), String> {
    let split = args.iter().position(|arg| arg == "--").ok_or("-- PROGRAM is missing")?;
    let options: HashMap<&str, &str> =
        args[..split].chunks(2).filter(|c| c.len() == 2).map(|c| (&*c[0], &*c[1])).collect();
    let program = args.get(split + 1).ok_or("PROGRAM is missing")?;
    let kept = Kept::default();
    let _ = tracing::subscriber::set_global_default(
        tracing_subscriber::registry().with(kept.clone()),
    );
    let _ = rustls::crypto::ring::default_provider().install_default();
    let runtime = TokioRustlsRuntime::create().map_err(|e| e.to_string())?;
    let told = launch(runtime, &options, program, args[split + 2..].to_vec());
    let (error, registered) = match told {
        Ok(registered) => (Value::Null, registered),
        Err(why) => (json!(why), json!([])),
    };
    let log = kept.0.lock().unwrap().clone();
    println!(
        "{}",
        json!({"program": "arti", "version": crate::VERSION, "error": error,
               "registered": registered, "log": log})
    );
    Ok(())
}

fn launch(
    runtime: TokioRustlsRuntime,
    options: &HashMap<&str, &str>,
    program: &str,
    args: Vec<String>,
) -> Result<Value, String> {
    let seconds = options.get("--seconds").and_then(|text| text.parse().ok()).unwrap_or(30);
    let common = PtCommonParameters::builder()
        .state_location(options.get("--state").unwrap_or(&"/nonexistent").into())
        .timeout(Some(Duration::from_secs(seconds)))
        .build()
        .map_err(|e| e.to_string())?;
    let names = options.get("--transports").unwrap_or(&"").split(',');
    let names: Result<Vec<PtTransportName>, _> = names.map(str::parse).collect();
    let names = names.map_err(|e| e.to_string())?;
    let text = |name: &str| options.get(name).map(|value| value.to_string());
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
) -> Result<Value, String> {
    let methods = pt.transport_methods().iter();
    let mut registered: Vec<Value> = methods
        .map(|(name, method)| {
            let at = method.endpoint();
            json!({"transport": name.to_string(), "address": at.ip().to_string(), "port": at.port()})
        })
        .collect();
    registered.sort_by_key(|one| one.to_string());
    let listening = async {
        loop {
            if let Err(why) = pt.next_message().await {
                return format!("after the launch: {why}");
            }
        }
    };
    runtime.clone().block_on(async {
        match runtime.timeout(LISTEN, listening).await {
            Ok(why) => Err(why),
            Err(_) => Ok(json!(registered)),
        }
    })
}
