/** What workers.ts uses of a package that only the check of the runtimes installs. */
declare module "miniflare" {
  export class Miniflare {
    constructor(options: object)
    dispatchFetch(url: string): Promise<Response>
    dispose(): Promise<void>
  }
}
