import { describeOddAnswers } from "./support/oddAnswers.ts"

// A sample; all of them are in the attacks.
describeOddAnswers(6)
