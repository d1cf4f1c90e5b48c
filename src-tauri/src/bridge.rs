//! The bridge: hands the window's requests to the api, away from the event loop.

use serde_json::Value;
use std::sync::Arc;
use tauri::State;
use tauri::async_runtime::spawn_blocking;
use tauri::ipc::Response;
use zonula_api::{ApiError, Session};

/// Answers a command with JSON.
#[tauri::command]
pub async fn call(
    session: State<'_, Arc<Session>>,
    name: String,
    request: Value,
) -> Result<Value, ApiError> {
    let session = Arc::clone(&session);
    aside(move || zonula_api::dispatch(&session, &name, request)).await
}

/// Answers a command with bytes: the picture of a page.
#[tauri::command]
pub async fn page(
    session: State<'_, Arc<Session>>,
    name: String,
    request: Value,
) -> Result<Response, ApiError> {
    let session = Arc::clone(&session);
    aside(move || zonula_api::bytes(&session, &name, request)).await.map(Response::new)
}

/// Does work on a thread of its own, so that the window keeps answering.
pub async fn aside<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, ApiError> + Send + 'static,
) -> Result<T, ApiError> {
    spawn_blocking(work).await.unwrap_or_else(|_| {
        Err(ApiError::fault("this step failed inside Zonula; nothing was changed"))
    })
}
