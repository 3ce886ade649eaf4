//! Tells cargo that catalogue, texts and example plans are part of the program, and gives the
//! Windows executable its icon, its version and its manifest.

fn main() {
    for input in ["assets", "plans", "build.rs"] {
        println!("cargo:rerun-if-changed={input}");
    }
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("windows") {
        let mut resource = winresource::WindowsResource::new();
        resource
            .set_icon("assets/icons/lpdi.ico")
            .set_manifest_file("assets/icons/lpdi.manifest")
            .set("FileDescription", "Kreator LPDI")
            .set("CompanyName", "LPDI")
            .set("LegalCopyright", "MIT OR Apache-2.0")
            .set("OriginalFilename", "lpdi.exe")
            .set_language(0x0415);
        // A machine without a resource compiler still builds a program, one without an icon.
        if let Err(error) = resource.compile() {
            println!("cargo:warning=no icon and manifest: {error}");
        }
    }
}
