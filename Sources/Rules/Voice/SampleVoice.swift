/// A voice for the examples of the rules about a learned one: a community garden's, short and dry.
enum SampleVoice {
  static let posts = [
    "Plot 7 has tomatoes. Nobody planted them. We aren't asking.",
    "Rain at six. The barrels are full. So are our boots.",
    "Who left a chair on plot 12? It's ours now.",
    "Tools are back in the shed. Thanks, whoever. No questions.",
    "The compost is warm. That's a good sign. Don't sit on it.",
    "Seven people came. Two knew about beans. We learned a lot.",
    "It's slug season. You know what to do. Torches at nine.",
    "Someone painted the gate green. It looks good. Was it you?",
    "Plot 3 is free. It has sun and one stubborn root.",
    "Beans are up. Peas are thinking about it.",
    "Free rhubarb by the gate. Take some. Please take some.",
    "The hose is fixed. It only took us three weeks.",
    "Frost on Tuesday. Cover your seedlings. Cover ours too.",
    "We counted the bees. We stopped at forty. They kept going.",
    "Sunday, ten o'clock, the old shed. Bring gloves. Bring cake.",
    "No, the pond isn't deep. Yes, someone fell in.",
    "Plot 9 grew a pumpkin. It's bigger than the bench.",
    "The key is under the third pot. It isn't a secret now.",
    "Two rows of carrots are gone. We're looking at you, rabbits.",
    "It's dry. Water early. The slugs won't mind.",
    "New soap in the wash room. It smells of cucumber. We checked.",
    "Anyone need worms? We've got worms.",
    "The apple tree is blooming. Nobody talk about frost.",
    "Swap day went well. We've far too many courgettes.",
    "Plot 1 has a scarecrow. It has better boots than us.",
    "We fixed the bench. Sit down. You've earned it.",
    "Lost: one red trowel. Found: two blue ones.",
    "The children planted sunflowers. Upside down, some of them.",
    "It's quiet today. The radishes like it.",
    "Last frost is over, says Ana. Ana is never wrong.",
    "The new barrel leaks. Only a little. Only on you.",
    "Plot 5 wants company. Do you know about leeks?",
    "Mulch has come. It's a big pile. Bring a barrow.",
    "We ate the first strawberry. There was only one. Sorry.",
    "The fox was here. The fence has opinions about that.",
    "Weeds, again. They don't take weekends.",
    "Nine jars of jam. No labels. It's an adventure.",
    "Someone watered plot 4 all summer. Was it you? Thanks.",
    "It's warm in the greenhouse. The cat knows.",
    "The shed has a light now. The moths are pleased.",
  ]

  static let foreign = [
    "We are absolutely thrilled to announce an exciting partnership that will empower stakeholders across our vibrant ecosystem!!!",
    "Leveraging best-in-class horticultural solutions, our organization is committed to delivering measurable value for every partner throughout the forthcoming fiscal year.",
    "OMG you guys, this is literally the MOST AMAZING opportunity EVER and you will NOT want to miss out on these incredible savings!!!",
  ]

  static let own = [
    "Plot 8 has leeks. They aren't ours. We're keeping them, though.",
    "It's windy. The greenhouse door is off. Has anyone got a hammer?",
    "Ten people came on Sunday. One brought cake. We like that one.",
  ]
}
