import { describeFaults } from "./support/faults.ts"

// A sample; all of them are in the attacks.
describeFaults(67)
