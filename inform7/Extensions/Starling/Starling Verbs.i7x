Version 1 of Starling Verbs (for Z-Machine only) by Starling begins here.

"What players of any game type, and a true answer to each. A game's own actions come first, whatever their verb: only what no line of a game's grammar fits is looked up here."

Volume 1 - Refusals

[Inform's refusals, worded so that they are true of whatever the noun is: a table, a starfish, a person.]

The can't take scenery rule response (A) is "You can't take [the noun] with you."
The can only take things rule response (A) is "You can't take [the noun] with you."
The can't take what's fixed in place rule response (A) is "You can't take [the noun] with you."
The can't eat unless edible rule response (A) is "[The noun] [are] not for eating."
The can't open unless openable rule response (A) is "You can't open [the noun]."
The can't close unless openable rule response (A) is "You can't close [the noun]."
The can't lock without a lock rule response (A) is "[The noun] [have] no lock."
The can't unlock without a lock rule response (A) is "[The noun] [have] no lock."
The can't wear what's not clothing rule response (A) is "You can't wear [the noun]."
The can't switch on unless switchable rule response (A) is "You can't switch [the noun] on."
The can't switch off unless switchable rule response (A) is "You can't switch [the noun] off."
The can't put onto what's not a supporter rule response (A) is "Nothing can be put onto [the second noun]."
The can't enter what's not enterable rule response (A) is "You can't stand on [the noun]."
The can't enter what's not enterable rule response (B) is "You can't sit on [the noun]."
The can't enter what's not enterable rule response (C) is "You can't lie on [the noun]."
The can't enter what's not enterable rule response (D) is "You can't get into or onto [the noun]."
The block giving rule response (A) is "[The second noun] [don't] want [the noun]."
The can't give to a non-person rule response (A) is "You can give things only to people and animals."
The block showing rule response (A) is "[The second noun] [have] nothing to say about [the noun]."
The block answering rule response (A) is "[The noun] [have] nothing to say to that."
The block telling rule response (A) is "[The noun] [have] nothing to say about that."
The block asking rule response (A) is "[The noun] [have] nothing to say about that."
The block waking rule response (A) is "That does nothing for [the noun]."
The block attacking rule response (A) is "Violence is not the answer to this one."
The futile to throw things at inanimate objects rule response (A) is "Throwing [the noun] would achieve nothing."
The block throwing at rule response (A) is "Throwing [the noun] would achieve nothing."
The block burning rule response (A) is "You have no cause to set fire to [the noun]."
The block cutting rule response (A) is "Cutting [the noun] up would achieve nothing."
The block tying rule response (A) is "Tying [the noun] would achieve nothing."
The block drinking rule response (A) is "[The noun] [are] not for drinking."
The block swinging rule response (A) is "Swinging [the noun] would achieve nothing."
The block climbing rule response (A) is "Climbing [the noun] would achieve nothing."
The block setting it to rule response (A) is "You can't set [the noun] to anything."
The block buying rule response (A) is "[The noun] [are] not for sale."
The block saying yes rule response (A) is "Nobody has asked you anything."
The block saying no rule response (A) is "Nobody has asked you anything."
The can't wave what's not held rule response (A) is "You aren't holding [the noun]."

The basic accessibility rule response (A) is "That is a direction, not a thing."
The parser nothing error internal rule response (B) is "There is nothing here to do that with."
The parser error internal rule response (H) is "You can do that to only one thing at a time."
The parser error internal rule response (M) is "You can do that only to people and animals."

[In or on: the parser itself says "in", where the player did not.]
Check inserting something into something (this is the in or on rule):
	if the second noun is not a container:
		if the second noun is a supporter, try putting the noun on the second noun instead;
		say "Nothing can be put into [the second noun].";
		stop the action.

The in or on rule is listed instead of the can't insert into what's not a container rule in the check inserting it into rules.

Check examining a direction (this is the directions are looked in rule):
	say "You see nothing unexpected in that direction.";
	stop the action.

[Nothing is said to be fixed: it may swim. Pushing is for levers and the like, which a game's own actions are about.]
The can't pull what's fixed in place rule is not listed in any rulebook.
The can't pull scenery rule is not listed in any rulebook.
The can't push what's fixed in place rule is not listed in any rulebook.
The can't push scenery rule is not listed in any rulebook.
The can't turn what's fixed in place rule is not listed in any rulebook.
The can't turn scenery rule is not listed in any rulebook.

A thing can be switchable. A thing is usually not switchable.

Check switching on (this is the only what has a switch is switched on rule):
	if the noun is not switchable:
		say "You can't switch [the noun] on.";
		stop the action.

Check switching off (this is the only what has a switch is switched off rule):
	if the noun is not switchable:
		say "You can't switch [the noun] off.";
		stop the action.

The only what has a switch is switched on rule is listed first in the check switching on rules.
The only what has a switch is switched off rule is listed first in the check switching off rules.

Check searching a person (this is the people are not searched rule):
	say "[The noun] [might not like] that.";
	stop the action.

Check tasting a person (this is the people are not tasted rule):
	say "[The noun] [might not like] that.";
	stop the action.

[No name is remembered, so that a command means the same whatever was typed before it.]

Rule for printing a parser error when the latest parser error is the can't see any such thing error and the player's command includes "it/him/her/them" (this is the pronouns stand for nothing rule):
	say "Say what you mean by its name: '[the matched text]' could be anything."

Volume 2 - Actions

[A game says for which things an action of the kit means one of its own: see the renderer. Where that one does not apply either, it comes back to the kit's, which then answers.]

To decide whether other words are tried: (- SK_Other_Words -).
To try other words: (- SK_Other_Words = 1; -).
To be done with other words: (- SK_Other_Words = 0; -).

Looking behind is an action applying to one visible thing.
Report looking behind: say "You see nothing there that you have not been told of."

[Not that there is nothing: a text may have said what is there.]
The can't search unless container or supporter rule response (A) is "You find nothing that you have not been told of."
The standard looking under rule response (A) is "You see nothing there that you have not been told of."

Using is an action applying to one visible thing.
Last carry out using (this is the say what to do with it rule): say "Say what you want to do with [the noun]: a verb is needed."

Using it on is an action applying to two visible things.
Carry out using it on: say "Say what you want to do with [the noun] and [the second noun]: a verb is needed."

Placing it somewhere is an action applying to two visible things.
Carry out placing it somewhere: say "[The noun] would be of no use there."

Working on is an action applying to one visible thing.
Carry out working on: say "That would lead nowhere."

Working on it with is an action applying to two visible things.
Carry out working on it with: say "That would lead nowhere."

Fooling is an action applying to nothing.
Carry out fooling: say "This is not the moment to [verb typed]."

Fooling about is an action applying to one topic.
Carry out fooling about: say "This is not the moment to [verb typed]."

Throwing about is an action applying to one thing.
Carry out throwing about: say "Throwing [the noun] would achieve nothing."

Flipping is an action applying to one thing.
Carry out flipping:
	if the noun is switched on, try switching off the noun;
	otherwise try switching on the noun.

Making is an action applying to one topic.
Carry out making: say "Say what you do for that, one step at a time."

Staying for is an action applying to one topic.
Carry out staying for: try waiting.

Leaving behind is an action applying to one visible thing.
Carry out leaving behind:
	if the player is enclosed by the noun, try exiting;
	otherwise say "You are not in or on [the noun]."

Staying put is an action applying to nothing.
Carry out staying put:
	if the holder of the player is the location, say "You stay as you are.";
	otherwise try exiting.

Following is an action applying to one visible thing.
Carry out following: say "[The noun] [are] right here."

Jumping over is an action applying to one visible thing.
Carry out jumping over: say "Jumping over [the noun] would achieve nothing."

Waving to is an action applying to one visible thing.
Carry out waving to: say "You wave, for what it is worth to [the noun]."

Conjuring is an action applying to nothing.
Carry out conjuring: say "Nothing happens."

Section 1 - Talking

Greeting is an action applying to one visible thing.
The greeting action translates into I6 as "SKGreet".

Report greeting: say "[The noun] [have] nothing to say just now."

[Whatever is typed behind a person's name and a comma is said to that person, an order like anything else: nobody acts on orders but by a reply of the game.]

Ordering it to is an action applying to one thing and one topic.
The ordering it to action translates into I6 as "SKOrder".

To decide whether this is a greeting:
	if the topic understood matches "hello/hi/hey/greetings", yes;
	if the topic understood matches "good morning/day/evening", yes;
	no.

Check ordering something to when this is a greeting (this is the greetings are no orders rule):
	try greeting the noun;
	stop the action.

Check answering something that when this is a greeting (this is the greetings are no answers rule):
	try greeting the noun;
	stop the action.

The greetings are no orders rule is listed first in the check ordering it to rules.
The greetings are no answers rule is listed first in the check answering it that rules.

Report ordering something to:
	say "[The noun] [take] no orders from you."

[What is said to nobody by name is said to the one person who is there.]

To decide which object is the one who listens:
	let the listener be nothing;
	repeat with the other running through people enclosed by the location:
		if the other is not the player:
			if the listener is not nothing, decide on the player;
			now the listener is the other;
	decide on the listener.

To say nobody to talk to: say "[if the one who listens is nothing]There is nobody to talk to[otherwise]Say to whom[end if]."

Talking is an action applying to nothing.
Carry out talking:
	let the listener be the one who listens;
	if the listener is nothing or the listener is the player, say nobody to talk to;
	otherwise try greeting the listener.

Saying aloud is an action applying to one topic.
Carry out saying aloud:
	let the listener be the one who listens;
	if the listener is nothing or the listener is the player, say nobody to talk to;
	otherwise try answering the listener that the topic understood.

[Of things too: a donkey may be a thing.]

Addressing is an action applying to one visible thing.
Carry out addressing: say "[if the noun is a person]Say what about: [verb typed] [the noun] about something.[otherwise][The noun] [have] nothing to say."

Addressing it about is an action applying to one visible thing and one topic.
Carry out addressing it about: say "[The noun] [have] nothing to say about that."

Accusing is an action applying to one visible thing.
Carry out accusing: say "[The noun] [have] nothing to say to that."

Accusing it of is an action applying to one visible thing and one topic.
Carry out accusing it of: say "[The noun] [have] nothing to say to that."

Section 2 - About the story

[Out of world: no turn passes.]

Helping is an action out of world applying to nothing.
Carry out helping: say "Type what you want to do, in a few words: LOOK, EXAMINE something or X for short, TAKE it, DROP it, PUT it IN or ON something, OPEN and CLOSE, WEAR, EAT, WAIT, or any other plain verb with the name of a thing. INVENTORY, or I, lists what you carry. GO EAST, or E for short, takes you east. To people: TALK TO, ASK somebody ABOUT something, GIVE or SHOW something TO somebody. SCORE tells how far you are."

Counting the points is an action out of world applying to nothing.
Carry out counting the points: say "You have [score] of [maximum score] points."

Asking for full descriptions is an action out of world applying to nothing.
Carry out asking for full descriptions: say "Places are always described in full."

Examining oneself is an action applying to nothing.
Carry out examining oneself: try examining the player.

Asking for the exits is an action out of world applying to nothing.
Carry out asking for the exits: unless the ways out are told, say "There is no way out of here."
To decide whether the ways out are told: (- SK_Exits() -).

Travelling to is an action applying to one topic.
Carry out travelling to: say "Go by directions. [the ways out]".

Wondering is an action out of world applying to one topic.
Carry out wondering: say "The story takes commands, not questions: type HELP for some."

Wondering vaguely is an action out of world applying to nothing.
Carry out wondering vaguely: say "The story takes commands, not questions: type HELP for some."

[Commands about the session. An interpreter that can undo is playing the story for a person; then the story does what it says. The environment keeps positions by itself, outside the story.]

Minding the session is an action out of world applying to nothing.
Carry out minding the session: mind the session.
Minding the named session is an action out of world applying to one topic.
Carry out minding the named session: mind the session.
To mind the session: (- SK_Mind_Session(); -).
To say verb typed: (- SK_Say_Verb(); -).

Include (-
[ SK_Mind_Session;
	if (SK_Alone) {
		switch (verb_word) {
			'save': SAVE_THE_GAME_R(); return;
			'restore', 'load': RESTORE_THE_GAME_R(); return;
			'quit', 'q//': QUIT_THE_GAME_R(); return;
			'restart': RESTART_THE_GAME_R(); return;
			'script', 'transcript': SWITCH_TRANSCRIPT_ON_R(); return;
			'unscript': SWITCH_TRANSCRIPT_OFF_R(); return;
			'verify': VERIFY_THE_STORY_FILE_R(); return;
			'version': ANNOUNCE_STORY_FILE_VERSION_R(); return;
		}
	}
	print "That is not for the story to do, but for the program that runs it.^";
];

! The verb as it was typed, or what it is short for.
[ SK_Say_Verb  i n at;
	if (LanguageVerb(verb_word)) return;
	at = WordAddress(verb_wordnum);
	n = WordLength(verb_wordnum);
	for (i = 0 : i < n : i++) print (char) at->i;
];
-).

Volume 3 - Grammar

[Words that begin with sk- stand for verbs in the table below: the parser looks there only when the game's own grammar has no line that fits, so a game's commands cost nothing more and always win.]

Understand "sk-look [something]" as examining.
Understand "sk-look around" as looking.
Understand "sk-look in/inside/into/through/out [something]" or "sk-look out of [something]" as searching.
Understand "sk-look on/over/for/up/down/along/across/round [something]" as examining.
Understand "sk-look around [something]" as examining.
Understand "sk-look under/beneath/underneath/below [something]" as looking under.
Understand "sk-look behind [something]" as looking behind.
Understand "sk-exam [something]" or "sk-exam at/about [something]" as examining.
Understand "sk-exam" as looking.
Understand "sk-search" as looking.
Understand "sk-search [something]" or "sk-search in/inside/through/for/on/around/into [something]" as searching.
Understand "sk-search under/beneath [something]" as looking under.
Understand "sk-search behind [something]" as looking behind.
Understand "sk-touch [something]" or "sk-touch on/at [something]" as touching.
Understand "sk-smell" or "sk-smell [something]" as smelling.
Understand "sk-hear" or "sk-hear [something]" or "sk-hear to/at [something]" as listening to.
Understand "sk-taste [something]" as tasting.
Understand "sk-push [something]" or "sk-push on/at [something]" as pushing.
Understand "sk-push [something] [direction]" or "sk-push [something] to [direction]" as pushing it to.
Understand "sk-pull [something]" or "sk-pull on/at/up/out/down [something]" as pulling.
Understand "sk-turn [something]" or "sk-turn over/around/round [something]" as turning.
Understand "sk-use [something]" as using.
Understand "sk-use [something] on/with/in/for/to/at [something]" as using it on.
Understand "sk-set [something]" as working on.
Understand "sk-set [something] to [text]" as setting it to.
Understand "sk-enter [something]" or "sk-enter in/on/into/onto/through [something]" as entering.
Understand "sk-sit" or "sk-sit down/up/still" as staying put.
Understand "sk-sit beside/near/with [something]" or "sk-sit next to [something]" as working on.
Understand "sk-sit on/in/inside/at/by/down [something]" or "sk-sit down on/in/at [something]" as entering.
Understand "sk-get up/down/off" as staying put.
Understand "sk-get out" as exiting.
Understand "sk-get in/into/on/onto/through [something]" as entering.
Understand "sk-get [things inside] out of [something]" or "sk-get [things inside] off/from [something]" as removing it from.
Understand "sk-get inventory" as taking inventory.
Understand "sk-take [things]" as taking.
Understand "sk-take up/down [things]" or "sk-take [things] down" as taking.
Understand "sk-get down [things]" or "sk-get [things] down" as taking.
Understand "sk-go" or "sk-go around" as asking for the exits.
Understand "sk-go [direction]" or "sk-exit [direction]" as going.
Understand "sk-go [something]" or "sk-go in/into/inside/through/on/onto/over/across [something]" as entering.
Understand "sk-go to/toward/towards/back/home [text]" or "sk-go [text]" as travelling to.
Understand "sk-climb [direction]" as going.
Understand "sk-climb [something]" or "sk-climb up/over/on/onto/in/into/down/through [something]" as climbing.
Understand "sk-exit" as exiting.
Understand "sk-exit [something]" as leaving behind.
Understand "sk-flip [something]" as flipping.
Understand "sk-open [something] with [something]" as unlocking it with.
Understand "sk-open up [something]" as opening.
Understand "sk-pry [something]" or "sk-pry open/up/off [something]" or "sk-pry [something] open/up/off" as opening.
Understand "sk-pry [something] with [something]" or "sk-pry open/up/off [something] with [something]" as unlocking it with.
Understand "sk-close up [something]" as closing.
Understand "sk-eat [something]" as eating.
Understand "sk-drink [something]" or "sk-drink from/out [something]" or "sk-drink out of [something]" as drinking.
Understand "sk-attack [something]" as attacking.
Understand "sk-attack [something] with [something]" as working on it with.
Understand "sk-cut [something]" or "sk-cut off/up/down/through/open [something]" as cutting.
Understand "sk-burn [something]" as burning.
Understand "sk-tie [something]" or "sk-tie up [something]" as working on.
Understand "sk-tie [something] to/around/with/on/onto/up [something]" as tying it to.
Understand "sk-rub [something]" as rubbing.
Understand "sk-wring [something]" as squeezing.
Understand "sk-swing [something]" or "sk-swing on [something]" as swinging.
Understand "sk-throw [something] at/to/into/in/on/onto/over [something]" as throwing it at.
Understand "sk-throw [something]" or "sk-throw away [something]" or "sk-throw [something] away" as throwing about.
Understand "sk-wave" as waving hands.
Understand "sk-wave [something]" as waving.
Understand "sk-wave at/to [something]" as waving to.
Understand "sk-buy [something]" as buying.
Understand "sk-put [something]" as dropping.
Understand "sk-put up [something]" as working on.
Understand "sk-put [something] under/behind/beside/against/near/by/around/through/over/between/to [something]" as placing it somewhere.
Understand "sk-drop [other things] in/inside/into/down [something]" as inserting it into.
Understand "sk-drop [other things] on/onto [something]" as putting it on.
Understand "sk-give [something] to [something]" as giving it to.
Understand "sk-give [someone] [something]" as giving it to (with nouns reversed).
Understand "sk-show [something] to [something]" as showing it to.
Understand "sk-show [someone] [something]" as showing it to (with nouns reversed).
Understand "sk-ask [someone] about/for [text]" as asking it about.
Understand "sk-ask [something]" as addressing.
Understand "sk-ask [something] about/for [text]" as addressing it about.
Understand "sk-ask [someone] [text]" as asking it about.
Understand "sk-ask [someone] to [text]" as ordering it to.
Understand "sk-ask about/for [text]" as saying aloud.
Understand "sk-tell [someone] about/of [text]" as telling it about.
Understand "sk-tell [something]" as addressing.
Understand "sk-tell [something] about/of [text]" as addressing it about.
Understand "sk-tell [someone] [text]" as telling it about.
Understand "sk-tell [someone] to [text]" as ordering it to.
Understand "sk-talk" as talking.
Understand "sk-talk to/with/at [someone]" or "sk-talk [someone]" as greeting.
Understand "sk-talk to/with/at [something]" as addressing.
Understand "sk-talk to/with/at [someone] about [text]" as asking it about.
Understand "sk-talk to/with/at [something] about [text]" as addressing it about.
Understand "sk-accuse [something]" as accusing.
Understand "sk-accuse [something] of/with [text]" as accusing it of.
Understand "sk-greet" as talking.
Understand "sk-greet [someone]" or "sk-greet to/there [someone]" as greeting.
Understand "sk-greet [text]" as saying aloud.
Understand "sk-say [text] to [someone]" as answering it that (with nouns reversed).
Understand "sk-say to [someone]" as greeting.
Understand "sk-say [text]" as saying aloud.
Understand "sk-say" as talking.
Understand "sk-yes" as saying yes.
Understand "sk-no" as saying no.
Understand "sk-sorry" as talking.
Understand "sk-sorry to [someone]" as greeting.
Understand "sk-kiss [something]" as kissing.
Understand "sk-wake" or "sk-wake up" as fooling.
Understand "sk-wake [something]" or "sk-wake [something] up" or "sk-wake up [something]" as waking.
Understand "sk-follow [something]" as following.
Understand "sk-jump" or "sk-jump up/down/around" as jumping.
Understand "sk-jump over/on/off/in/into/onto/across/down/through [something]" as jumping over.
Understand "sk-think" as thinking.
Understand "sk-idle" as fooling.
Understand "sk-idle [text]" as fooling about.
Understand "sk-work [something]" or "sk-work on/at/up/in/out/off/down/over [something]" as working on.
Understand "sk-work [something] with/in/into/on/onto/to/from/at/against/around/over [something]" as working on it with.
Understand "sk-work [something] up/down/off/out/open" or "sk-help [something] up" as working on.
Understand "sk-make [text]" as making.
Understand "sk-wait [text]" as staying for.
Understand "sk-magic" as conjuring.
Understand "sk-help" as helping.
Understand "sk-help [something]" as working on.
Understand "sk-score" as counting the points.
Understand "sk-full" as asking for full descriptions.
Understand "sk-exits" as asking for the exits.
Understand "sk-where" as asking for the exits.
Understand "sk-where am i" or "sk-where are we" as looking.
Understand "sk-who am i" or "sk-who are we" as examining oneself.
Understand "sk-where [text]" or "sk-who [text]" as wondering.
Understand "sk-where" or "sk-who" as wondering vaguely.
Understand "sk-mind" as minding the session.
Understand "sk-mind [text]" as minding the named session.


Include (-
! A word that players type, and the word above that stands for it.
Array SK_Verbs table
	'look' 'sk-look' 'l//' 'sk-look'
	'examine' 'sk-exam' 'x//' 'sk-exam' 'watch' 'sk-exam' 'describe' 'sk-exam' 'check' 'sk-exam' 'inspect' 'sk-exam' 'study' 'sk-exam' 'observe' 'sk-exam' 'view' 'sk-exam' 'read' 'sk-exam' 'consult' 'sk-exam' 'browse' 'sk-exam' 'peruse' 'sk-exam' 'peer' 'sk-exam' 'gaze' 'sk-exam' 'stare' 'sk-exam' 'admire' 'sk-exam' 'survey' 'sk-exam'
	'search' 'sk-search' 'rummage' 'sk-search' 'frisk' 'sk-search' 'explore' 'sk-search' 'find' 'sk-search' 'seek' 'sk-search'
	'touch' 'sk-touch' 'feel' 'sk-touch' 'stroke' 'sk-touch' 'pat' 'sk-touch' 'poke' 'sk-touch' 'prod' 'sk-touch' 'pet' 'sk-touch' 'tap' 'sk-touch' 'tickle' 'sk-touch' 'fondle' 'sk-touch' 'caress' 'sk-touch' 'knock' 'sk-touch' 'rap' 'sk-touch' 'scratch' 'sk-touch'
	'smell' 'sk-smell' 'sniff' 'sk-smell'
	'listen' 'sk-hear' 'hear' 'sk-hear'
	'taste' 'sk-taste' 'lick' 'sk-taste' 'chew' 'sk-taste' 'nibble' 'sk-taste'
	'push' 'sk-push' 'press' 'sk-push' 'move' 'sk-push' 'shift' 'sk-push' 'shove' 'sk-push' 'slide' 'sk-push' 'nudge' 'sk-push' 'roll' 'sk-push'
	'pull' 'sk-pull' 'tug' 'sk-pull' 'yank' 'sk-pull' 'drag' 'sk-pull' 'haul' 'sk-pull' 'heave' 'sk-pull'
	'turn' 'sk-turn' 'rotate' 'sk-turn' 'twist' 'sk-turn' 'spin' 'sk-turn' 'wind' 'sk-turn' 'screw' 'sk-turn' 'unscrew' 'sk-turn' 'crank' 'sk-turn'
	'use' 'sk-use' 'operate' 'sk-use' 'employ' 'sk-use' 'apply' 'sk-use'
	'set' 'sk-set' 'adjust' 'sk-set'
	'enter' 'sk-enter' 'board' 'sk-enter' 'mount' 'sk-enter' 'cross' 'sk-enter'
	'sit' 'sk-sit' 'lie' 'sk-sit' 'stand' 'sk-sit' 'kneel' 'sk-sit' 'crouch' 'sk-sit' 'recline' 'sk-sit'
	'get' 'sk-get' 'take' 'sk-get'
	'pick' 'sk-take' 'lift' 'sk-take' 'carry' 'sk-take' 'hold' 'sk-take' 'grab' 'sk-take' 'fetch' 'sk-take' 'collect' 'sk-take' 'catch' 'sk-take' 'gather' 'sk-take' 'steal' 'sk-take' 'remove' 'sk-take'
	'go' 'sk-go' 'walk' 'sk-go' 'run' 'sk-go' 'travel' 'sk-go' 'head' 'sk-go' 'crawl' 'sk-go' 'return' 'sk-go'
	'climb' 'sk-climb' 'scale' 'sk-climb'
	'exit' 'sk-exit' 'leave' 'sk-exit' 'disembark' 'sk-exit' 'dismount' 'sk-exit' 'out' 'sk-exit'
	'switch' 'sk-flip' 'flip' 'sk-flip' 'toggle' 'sk-flip'
	'open' 'sk-open' 'unlock' 'sk-open'
	'close' 'sk-close' 'shut' 'sk-close'
	'eat' 'sk-eat' 'devour' 'sk-eat' 'bite' 'sk-eat'
	'drink' 'sk-drink' 'sip' 'sk-drink' 'swallow' 'sk-drink'
	'attack' 'sk-attack' 'break' 'sk-attack' 'smash' 'sk-attack' 'hit' 'sk-attack' 'fight' 'sk-attack' 'kick' 'sk-attack' 'kill' 'sk-attack' 'punch' 'sk-attack' 'destroy' 'sk-attack' 'strike' 'sk-attack' 'murder' 'sk-attack' 'slap' 'sk-attack' 'crush' 'sk-attack' 'wreck' 'sk-attack'
	'cut' 'sk-cut' 'slice' 'sk-cut' 'chop' 'sk-cut' 'saw' 'sk-cut' 'tear' 'sk-cut' 'rip' 'sk-cut'
	'burn' 'sk-burn' 'light' 'sk-burn' 'ignite' 'sk-burn' 'kindle' 'sk-burn'
	'tie' 'sk-tie' 'attach' 'sk-tie' 'fasten' 'sk-tie' 'bind' 'sk-tie' 'hook' 'sk-tie' 'connect' 'sk-tie' 'join' 'sk-tie'
	'rub' 'sk-rub' 'clean' 'sk-rub' 'wipe' 'sk-rub' 'polish' 'sk-rub' 'dust' 'sk-rub' 'scrub' 'sk-rub' 'sweep' 'sk-rub' 'wash' 'sk-rub' 'brush' 'sk-rub'
	'squeeze' 'sk-wring' 'squash' 'sk-wring'
	'swing' 'sk-swing'
	'throw' 'sk-throw' 'toss' 'sk-throw' 'hurl' 'sk-throw' 'fling' 'sk-throw' 'chuck' 'sk-throw' 'discard' 'sk-throw'
	'wave' 'sk-wave'
	'buy' 'sk-buy' 'purchase' 'sk-buy'
	'put' 'sk-put' 'place' 'sk-put' 'lay' 'sk-put' 'insert' 'sk-put' 'hang' 'sk-put' 'stick' 'sk-put'
	'drop' 'sk-drop'
	'give' 'sk-give' 'offer' 'sk-give' 'hand' 'sk-give' 'feed' 'sk-give' 'pay' 'sk-give'
	'show' 'sk-show' 'present' 'sk-show' 'display' 'sk-show'
	'ask' 'sk-ask' 'question' 'sk-ask'
	'tell' 'sk-tell' 'inform' 'sk-tell'
	'talk' 'sk-talk' 'speak' 'sk-talk' 'chat' 'sk-talk' 'converse' 'sk-talk'
	'greet' 'sk-greet' 'hello' 'sk-greet' 'hi' 'sk-greet' 'bye' 'sk-greet' 'goodbye' 'sk-greet' 'thank' 'sk-greet' 'thanks' 'sk-greet' 'hail' 'sk-greet'
	'say' 'sk-say' 'answer' 'sk-say' 'reply' 'sk-say' 'shout' 'sk-say' 'whisper' 'sk-say' 'yell' 'sk-say' 'scream' 'sk-say' 'call' 'sk-say'
	'yes' 'sk-yes' 'y//' 'sk-yes' 'okay' 'sk-yes'
	'no' 'sk-no'
	'sorry' 'sk-sorry' 'please' 'sk-sorry'
	'kiss' 'sk-kiss' 'hug' 'sk-kiss' 'embrace' 'sk-kiss'
	'wake' 'sk-wake' 'awaken' 'sk-wake' 'awake' 'sk-wake'
	'follow' 'sk-follow' 'chase' 'sk-follow'
	'jump' 'sk-jump' 'hop' 'sk-jump' 'skip' 'sk-jump' 'leap' 'sk-jump'
	'think' 'sk-think'
	'wait' 'sk-wait' 'z//' 'sk-wait'
	'sing' 'sk-idle' 'dance' 'sk-idle' 'sleep' 'sk-idle' 'nap' 'sk-idle' 'pray' 'sk-idle' 'laugh' 'sk-idle' 'cry' 'sk-idle' 'smile' 'sk-idle' 'nod' 'sk-idle' 'bow' 'sk-idle' 'swim' 'sk-idle' 'dive' 'sk-idle' 'hide' 'sk-idle' 'breathe' 'sk-idle' 'stretch' 'sk-idle' 'clap' 'sk-idle' 'whistle' 'sk-idle' 'hum' 'sk-idle' 'rest' 'sk-idle' 'relax' 'sk-idle' 'fly' 'sk-idle' 'yawn' 'sk-idle' 'sneeze' 'sk-idle' 'spit' 'sk-idle' 'curse' 'sk-idle'
	'shake' 'sk-work' 'fix' 'sk-work' 'repair' 'sk-work' 'mend' 'sk-work' 'fill' 'sk-work' 'empty' 'sk-work' 'pour' 'sk-work' 'dig' 'sk-work' 'raise' 'sk-work' 'lower' 'sk-work' 'start' 'sk-work' 'stop' 'sk-work' 'play' 'sk-work' 'ring' 'sk-work' 'count' 'sk-work' 'weigh' 'sk-work' 'measure' 'sk-work' 'write' 'sk-work' 'draw' 'sk-work' 'paint' 'sk-work' 'cook' 'sk-work' 'boil' 'sk-work' 'mix' 'sk-work' 'stir' 'sk-work' 'plug' 'sk-work' 'unplug' 'sk-work' 'bend' 'sk-work' 'fold' 'sk-work' 'unfold' 'sk-work' 'untie' 'sk-work' 'pump' 'sk-work' 'drain' 'sk-work' 'blow' 'sk-work' 'water' 'sk-work' 'plant' 'sk-work' 'bury' 'sk-work' 'cover' 'sk-work' 'uncover' 'sk-work' 'wrap' 'sk-work' 'unwrap' 'sk-work' 'block' 'sk-work' 'pin' 'sk-work' 'hammer' 'sk-work' 'nail' 'sk-work' 'glue' 'sk-work' 'sew' 'sk-work' 'oil' 'sk-work' 'grease' 'sk-work' 'heat' 'sk-work' 'warm' 'sk-work' 'cool' 'sk-work' 'dry' 'sk-work' 'wet' 'sk-work' 'soak' 'sk-work' 'unload' 'sk-work' 'release' 'sk-work' 'free' 'sk-work'
	'xyzzy' 'sk-magic' 'plugh' 'sk-magic' 'abracadab' 'sk-magic'
	'help' 'sk-help' 'hint' 'sk-help' 'hints' 'sk-help' 'about' 'sk-help' 'info' 'sk-help' 'commands' 'sk-help' 'instructi' 'sk-help' 'credits' 'sk-help' 'menu' 'sk-help'
	'score' 'sk-score'
	'verbose' 'sk-full' 'brief' 'sk-full' 'superbrie' 'sk-full' 'long' 'sk-full' 'short' 'sk-full' 'normal' 'sk-full'
	'exits' 'sk-exits' 'directions' 'sk-exits'
	'where' 'sk-where'
	'who' 'sk-who' 'what' 'sk-who' 'why' 'sk-who' 'how' 'sk-who' 'when' 'sk-who'
	'save' 'sk-mind' 'restore' 'sk-mind' 'quit' 'sk-mind' 'q//' 'sk-mind' 'restart' 'sk-mind' 'undo' 'sk-mind' 'load' 'sk-mind' 'again' 'sk-mind' 'g//' 'sk-mind' 'oops' 'sk-mind' 'script' 'sk-mind' 'transcrip' 'sk-mind' 'unscript' 'sk-mind' 'verify' 'sk-mind' 'version' 'sk-mind' 'notify' 'sk-mind';

! The word of our own that stands for a verb; 0 if there is none.
[ SK_Fallback word  n at;
	@jz word ?rfalse;
	n = SK_Verbs-->0;
	@div n 2 -> n;
	at = SK_Verbs + 2;
	@scan_table word at n $84 -> at ?~rfalse;
	return at-->1;
];
-).

Starling Verbs ends here.
