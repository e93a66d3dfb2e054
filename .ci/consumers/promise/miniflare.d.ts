/** What the scripts for Workers use of a package that only the check of the runtimes installs. */
declare module "miniflare" {
  export class Miniflare {
    constructor(options: object)
    readonly ready: Promise<URL>
    dispatchFetch(url: string): Promise<Response>
    dispose(): Promise<void>
  }
}
