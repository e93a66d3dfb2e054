import { describeFaults } from "../test/support/faults.ts"

describeFaults(1)
