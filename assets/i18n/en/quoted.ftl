# Messages that other files quote. All others are quoted only in their own file.

system-code = { $code ->
        [none] {""}
       *[other] {" "}(system error { $code })
    }

caption-coverage = Coverage: areas and directions (codes of action cards)
