"The Kings Cough" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The workshop is a room. It is privately-named.
The barge is a room. It is privately-named.

The printed name of the workshop is "Firework Shed".
The description of the workshop is "A boathouse, really, with wet sacks at the windows, a rule against nails in boots, and a note pinned to the door. Along the bench lie the fuses. A brass rule is let into the front edge of it, and a brazier smoulders outside the window, at the end of a very long shelf. The barge is moored to the north.[if the match-thing is alight] The end of the slow match glows.[end if]".
The barge is north of the workshop.

The printed name of the barge is "Barge".
The description of the barge is "Planks over black water. Three great wooden frames stand along it against the stars, the Sun, the Fountain and the Crown, each with a socket at the foot for its fuse. Across the lake is the terrace, with the court on it, like a shelf of lit china, and in the middle a chair.[if the sun is ready-state and the fountain is ready-state and the crown is ready-state and the patience of the terrace is less than 2] On the terrace a minuet is winding up.[end if][if the patience of the terrace is at least 2] The music has stopped, and on the terrace somebody is holding up a lantern.[end if]".
The workshop is south of the barge.

Part 2 - States

A thing can be bared or shrouded. A thing is usually shrouded.

A thing can be unfused, ready-state, lit-state or fired (this is its socket property).

A thing has a number called burn-property.

A thing can be alight or unlit-state. A thing is usually unlit-state.

A thing has a number called patience.

A thing can be spoiled-state or unspoiled. A thing is usually unspoiled.

A thing can be begun-state or pending-show. A thing is usually pending-show.

A thing can be measured or unmeasured. A thing is usually unmeasured.

Part 3 - Things

The bench is a supporter. It is privately-named.
The rule-thing is a thing. It is privately-named.
The brazier is a thing. It is privately-named.
The note-thing is a thing. It is privately-named.
The red-thing is a thing. It is privately-named.
The grey is a thing. It is privately-named.
The white is a thing. It is privately-named.
The match-thing is a thing. It is privately-named.
The sun is a thing. It is privately-named.
The fountain is a thing. It is privately-named.
The crown is a thing. It is privately-named.
The terrace is a thing. It is privately-named.
The lake is a thing. It is privately-named.
The duck is a person. It is privately-named.

The bench is in the workshop.
The printed name of the bench is "bench".
Include (- with name 'bench//' 'shelf//' 'benches//p', -) when defining the bench.
The description of the bench is "Scrubbed with sand. No iron on it anywhere.".
The bench is fixed in place, not enterable and scenery.

The rule-thing is in the workshop.
The printed name of the rule-thing is "brass rule".
Include (- with name 'brass//' 'rule//' 'marks//' 'rules//p', -) when defining the rule-thing.
The description of the rule-thing is "Marked in breaths: it is how your family measures fuse. One mark burns in one breath, near enough to bet a house on; your grandfather did, and there it is no longer.".
The rule-thing is fixed in place and scenery.

The brazier is in the workshop.
The printed name of the brazier is "brazier".
Include (- with name 'brazier//' 'charcoal//' 'window//' 'braziers//p', -) when defining the brazier.
The description of the brazier is "A crock of charcoal, out of reach of everything but a long arm.".
The brazier is fixed in place and scenery.

The note-thing is in the workshop.
The printed name of the note-thing is "mother[']s note".
Include (- with name 'mother^s//' 'note//' 'letter//' 'writing//' 'notes//p', -) when defining the note-thing.
The description of the note-thing is "It is in your sister[']s writing, from dictation. [quotation mark]Any fuse fits any socket. Measure them. Take off the oilcloths. WAIT for the lantern on the terrace. Then light the LONGEST first, the middling one a breath later, and the SHORTEST a breath after that, and they will all arrive together. And get down flat, and keep your mouth open. Your loving Mother.[quotation mark]".
The note-thing is fixed in place and scenery.

The red-thing is on the bench.
The printed name of the red-thing is "red fuse".
Include (- with name 'red//' 'fuse//' 'paper//' 'pipe//' 'fuses//p', -) when defining the red-thing.
The description of the red-thing is "Quickmatch in a red paper pipe. It has been folded, so you can[']t tell by eye.[if the red-thing is measured] It is two marks long.[end if][if the red-thing is unmeasured] How long it is, only the rule could say.[end if]".
The red-thing is portable.

The grey is on the bench.
The printed name of the grey is "grey fuse".
Include (- with name 'grey//' 'fuse//' 'paper//' 'pipe//' 'fuses//p', -) when defining the grey.
The description of the grey is "Quickmatch in a grey paper pipe, coiled up.[if the grey is measured] It is three marks long.[end if][if the grey is unmeasured] How long it is, only the rule could say.[end if]".
The grey is portable.

The white is on the bench.
The printed name of the white is "white fuse".
Include (- with name 'white//' 'fuse//' 'paper//' 'pipe//' 'fuses//p', -) when defining the white.
The description of the white is "Quickmatch in a white paper pipe, with a knot in it.[if the white is measured] It is one mark long.[end if][if the white is unmeasured] How long it is, only the rule could say.[end if]".
The white is portable.

The match-thing is on the bench.
The printed name of the match-thing is "slow match".
Include (- with name 'slow//' 'match//' 'linstock//' 'cord//' 'stick//' 'forked//' 'matches//p', -) when defining the match-thing.
The description of the match-thing is "A yard of cord steeped in saltpetre, wound on a forked stick. It will glow all night. It won[']t do anything else, unless you touch it to something that will.[if the match-thing is unlit-state] It isn[']t lit.[end if][if the match-thing is alight] Its end glows like a cat[']s eye.[end if]".
The match-thing is portable.

The sun is in the barge.
The printed name of the sun is "sun".
Include (- with name 'sun//' 'oilcloth//' 'oilcloths//' 'socket//' 'wooden//' 'frame//' 'suns//p', -) when defining the sun.
The description of the sun is "Forty cases in a ring, like a clock with too many hours.[if the sun is shrouded] It is shrouded in oilcloth against the dew.[end if][if the sun is bared] Its oilcloth is off.[end if][if the sun is unfused] There[']s nothing in its socket.[end if][if the sun is ready-state] A fuse is in its socket.[end if][if the sun is lit-state] Its fuse is burning.[end if]".
The sun is fixed in place and scenery.

The fountain is in the barge.
The printed name of the fountain is "fountain".
Include (- with name 'fountain//' 'oilcloth//' 'oilcloths//' 'socket//' 'wooden//' 'frame//' 'fountains//p', -) when defining the fountain.
The description of the fountain is "Nine tiers. Your mother wept over it, and had to be kept away from the powder.[if the fountain is shrouded] It is shrouded in oilcloth against the dew.[end if][if the fountain is bared] Its oilcloth is off.[end if][if the fountain is unfused] There[']s nothing in its socket.[end if][if the fountain is ready-state] A fuse is in its socket.[end if][if the fountain is lit-state] Its fuse is burning.[end if]".
The fountain is fixed in place and scenery.

The crown is in the barge.
The printed name of the crown is "crown".
Include (- with name 'crown//' 'oilcloth//' 'oilcloths//' 'socket//' 'wooden//' 'frame//' 'crowns//p', -) when defining the crown.
The description of the crown is "The royal one, twelve feet across. If it goes off before the other two he[']ll think that it[']s all about him.[if the crown is shrouded] It is shrouded in oilcloth against the dew.[end if][if the crown is bared] Its oilcloth is off.[end if][if the crown is unfused] There[']s nothing in its socket.[end if][if the crown is ready-state] A fuse is in its socket.[end if][if the crown is lit-state] Its fuse is burning.[end if]".
The crown is fixed in place and scenery.

The terrace is in the barge.
The printed name of the terrace is "terrace".
Include (- with name 'terrace//' 'king//' 'court//' 'chair//' 'lantern//' 'terraces//p', -) when defining the terrace.
The description of the terrace is "Silk, candles, fans. In the chair, with his cheek on his fist, is the King. His physician has a hand on his wrist, to make sure.".
The terrace is fixed in place and scenery.

The lake is in the barge.
The printed name of the lake is "lake".
Include (- with name 'lake//' 'water//' 'stars//' 'lakes//p', -) when defining the lake.
The description of the lake is "It has the stars in it, for the moment.".
The lake is fixed in place and scenery.

The duck is in the barge.
The printed name of the duck is "duck".
Include (- with name 'duck//' 'ducks//p', -) when defining the duck.
The description of the duck is "Asleep on the mooring rope. It has seen rehearsals.".
The appearance of the duck is "A duck is asleep on the mooring rope.".
The first place of the duck is the barge.
The duck is neuter.

The description of the player is "You look as you always do."

Part 4 - Actions

Measuring-with is an action applying to two things.
Understand "measure [something] with [something]" as measuring-with.

Carry out measuring-with:
	if the noun is the red-thing and the second noun is the rule-thing:
		if the red-thing is not enclosed by the player:
			say "You would have to pick it up, and lay it along the edge.";
			stop the action;
		now the red-thing is measured;
		say "You unfold it and lay it along the brass. Two marks: two breaths.";
		stop the action;
	if the noun is the grey and the second noun is the rule-thing:
		if the grey is not enclosed by the player:
			say "You would have to pick it up, and lay it along the edge.";
			stop the action;
		now the grey is measured;
		say "You uncoil it, and uncoil it, and lay it along the brass. Three marks: three breaths.";
		stop the action;
	if the noun is the white and the second noun is the rule-thing:
		if the white is not enclosed by the player:
			say "You would have to pick it up, and lay it along the edge.";
			stop the action;
		now the white is measured;
		say "It is nearly all knot. One mark: one breath.";
		stop the action;
	say "That would lead nowhere.".

Lighting-at is an action applying to two things.
Understand "light [something] at [something]" as lighting-at.
Understand "kindle [something] at [something]" as lighting-at.

Carry out lighting-at:
	if the noun is the match-thing and the second noun is the brazier:
		if the match-thing is not enclosed by the player:
			say "You aren[']t holding the slow match.";
			stop the action;
		if the match-thing is not unlit-state:
			say "It[']s glowing.";
			stop the action;
		now the match-thing is alight;
		say "You lean out of the window at the end of the very long shelf, and blow. A red eye opens at the end of the cord.";
		stop the action;
	if (the noun is the red-thing or the noun is the grey or the noun is the white) and the second noun is the brazier:
		say "In here? Your sister[']s hand comes in at the window and takes hold of your ear.";
		stop the action;
	say "That would lead nowhere.".

Check putting something on something:
	now the deed is 0;
	if the noun is the match-thing and the second noun is the bench and the match-thing is alight:
		if the match-thing is not unlit-state:
			say "Alight? On the bench? With the fuses? You find that you have stopped of your own accord.";
			stop the action;
		now the deed is 1;
	continue the action.

After putting something on something:
	if the deed is 1:
		continue the action;
	continue the action.

Check dropping:
	now the deed is 0;
	if the noun is the match-thing and the match-thing is alight:
		if the match-thing is not unlit-state:
			say "Everything within a hundred yards of you is made to catch fire. You keep hold of it.";
			stop the action;
		now the deed is 1;
	continue the action.

After dropping:
	if the deed is 1:
		continue the action;
	continue the action.

Just-uncovering is an action applying to one thing.
Understand "uncover [something]" as just-uncovering.
Understand "strip [something]" as just-uncovering.
Understand "bare [something]" as just-uncovering.
Understand "take off [something]" as just-uncovering.
Understand "take oilcloth off [something]" as just-uncovering.
Understand "take oilcloth from [something]" as just-uncovering.

Carry out just-uncovering:
	if (the noun is the sun or the noun is the fountain or the noun is the crown):
		if the noun is not shrouded:
			say "It is bare.";
			stop the action;
		now the noun is bared;
		say "You undo the tapes, and draw the oilcloth off over the top, and [the noun] stands there smelling of pepper.";
		stop the action;
	say "That would lead nowhere.".

Fiting-in is an action applying to two things.
Understand "fit [something] in [something]" as fiting-in.
Understand "fit [something] to [something]" as fiting-in.
Understand "fix [something] to [something]" as fiting-in.
Understand "repair [something] to [something]" as fiting-in.
Understand "mend [something] to [something]" as fiting-in.
Understand "patch [something] to [something]" as fiting-in.

Carry out fiting-in:
	if the noun is the red-thing and (the second noun is the sun or the second noun is the fountain or the second noun is the crown):
		if the noun is not enclosed by the player:
			say "You aren[']t holding [the noun].";
			stop the action;
		if the noun is not measured:
			say "You weigh it in your hand. Nothing to it but subtraction; but what from what? Lay it along the brass rule first.";
			stop the action;
		if the second noun is not bared:
			say "[The second noun] is still under its oilcloth.";
			stop the action;
		if the second noun is not unfused:
			say "[The second noun] has its fuse.";
			stop the action;
		now the noun is nowhere;
		now the second noun is ready-state;
		now the burn-property of the second noun is 2;
		say "In it goes, and you pinch the clay round it with your thumb. Red for [the second noun].";
		stop the action;
	if the noun is the grey and (the second noun is the sun or the second noun is the fountain or the second noun is the crown):
		if the noun is not enclosed by the player:
			say "You aren[']t holding [the noun].";
			stop the action;
		if the noun is not measured:
			say "You weigh it in your hand. Nothing to it but subtraction; but what from what? Lay it along the brass rule first.";
			stop the action;
		if the second noun is not bared:
			say "[The second noun] is still under its oilcloth.";
			stop the action;
		if the second noun is not unfused:
			say "[The second noun] has its fuse.";
			stop the action;
		now the noun is nowhere;
		now the second noun is ready-state;
		now the burn-property of the second noun is 3;
		say "You push the end home, lay the rest in loops where it can[']t cross itself, and pinch the clay. Grey for [the second noun].";
		stop the action;
	if the noun is the white and (the second noun is the sun or the second noun is the fountain or the second noun is the crown):
		if the noun is not enclosed by the player:
			say "You aren[']t holding [the noun].";
			stop the action;
		if the noun is not measured:
			say "You weigh it in your hand. Nothing to it but subtraction; but what from what? Lay it along the brass rule first.";
			stop the action;
		if the second noun is not bared:
			say "[The second noun] is still under its oilcloth.";
			stop the action;
		if the second noun is not unfused:
			say "[The second noun] has its fuse.";
			stop the action;
		now the noun is nowhere;
		now the second noun is ready-state;
		now the burn-property of the second noun is 1;
		say "There[']s hardly enough of it to hold. White for [the second noun].";
		stop the action;
	say "That would lead nowhere.".

Pulling-fuse-from is an action applying to one thing.
Understand "pull fuse from [something]" as pulling-fuse-from.
Understand "pluck fuse from [something]" as pulling-fuse-from.

Carry out pulling-fuse-from:
	if the noun is the sun and the sun is ready-state and the burn-property of the sun is at least 2 and the burn-property of the sun is less than 3:
		now the sun is unfused;
		now the burn-property of the sun is 0;
		now the red-thing is carried by the player;
		say "You pick off the clay and draw it out, and straighten it.";
		stop the action;
	if the noun is the sun and the sun is ready-state and the burn-property of the sun is at least 3:
		now the sun is unfused;
		now the burn-property of the sun is 0;
		now the grey is carried by the player;
		say "You pick off the clay and draw it out, and straighten it.";
		stop the action;
	if the noun is the sun and the sun is ready-state and the burn-property of the sun is less than 2:
		now the sun is unfused;
		now the burn-property of the sun is 0;
		now the white is carried by the player;
		say "You pick off the clay and draw it out, and straighten it.";
		stop the action;
	if the noun is the fountain and the fountain is ready-state and the burn-property of the fountain is at least 2 and the burn-property of the fountain is less than 3:
		now the fountain is unfused;
		now the burn-property of the fountain is 0;
		now the red-thing is carried by the player;
		say "You pick off the clay and draw it out, and straighten it.";
		stop the action;
	if the noun is the fountain and the fountain is ready-state and the burn-property of the fountain is at least 3:
		now the fountain is unfused;
		now the burn-property of the fountain is 0;
		now the grey is carried by the player;
		say "You pick off the clay and draw it out, and straighten it.";
		stop the action;
	if the noun is the fountain and the fountain is ready-state and the burn-property of the fountain is less than 2:
		now the fountain is unfused;
		now the burn-property of the fountain is 0;
		now the white is carried by the player;
		say "You pick off the clay and draw it out, and straighten it.";
		stop the action;
	if the noun is the crown and the crown is ready-state and the burn-property of the crown is at least 2 and the burn-property of the crown is less than 3:
		now the crown is unfused;
		now the burn-property of the crown is 0;
		now the red-thing is carried by the player;
		say "You pick off the clay and draw it out, and straighten it.";
		stop the action;
	if the noun is the crown and the crown is ready-state and the burn-property of the crown is at least 3:
		now the crown is unfused;
		now the burn-property of the crown is 0;
		now the grey is carried by the player;
		say "You pick off the clay and draw it out, and straighten it.";
		stop the action;
	if the noun is the crown and the crown is ready-state and the burn-property of the crown is less than 2:
		now the crown is unfused;
		now the burn-property of the crown is 0;
		now the white is carried by the player;
		say "You pick off the clay and draw it out, and straighten it.";
		stop the action;
	if (the noun is the sun or the noun is the fountain or the noun is the crown):
		if the noun is not ready-state:
			say "There[']s no fuse there to be pulled.";
			stop the action;
		say "It comes out.";
		stop the action;
	say "That would lead nowhere.".

Touching-with is an action applying to two things.
Understand "touch [something] with [something]" as touching-with.
Understand "light [something] with [something]" as touching-with.
Understand "ignite [something] with [something]" as touching-with.

Carry out touching-with:
	if (the noun is the sun or the noun is the fountain or the noun is the crown) and the second noun is the match-thing:
		if the match-thing is not enclosed by the player:
			say "The slow match isn[']t in your hand.";
			stop the action;
		if the match-thing is not alight:
			say "You touch it with a piece of cold string. The duck opens an eye.";
			stop the action;
		if the noun is unfused:
			say "It has no fuse. You would be lighting it with your eyebrows.";
			stop the action;
		if the noun is not ready-state:
			say "It[']s burning. Leave it.";
			stop the action;
		if the sun is unfused:
			say "The other frames aren[']t fused. They could never keep up.";
			stop the action;
		if the fountain is unfused:
			say "The other frames aren[']t fused. They could never keep up.";
			stop the action;
		if the crown is unfused:
			say "The other frames aren[']t fused. They could never keep up.";
			stop the action;
		if the patience of the terrace is less than 2:
			say "They[']re still dancing over there. You wait for the lantern, the note says, and the note has your mother behind it.";
			stop the action;
		now the noun is lit-state;
		now the terrace is begun-state;
		say "You put the red eye to the paper. It spits, and a bright bead goes in and begins to climb.";
		stop the action;
	if (the noun is the red-thing or the noun is the grey or the noun is the white) and the second noun is the match-thing:
		say "Loose in your hand? Your mother did that, an hour ago.";
		stop the action;
	say "That would lead nowhere.".

Just-stroking is an action applying to one thing.
Understand "stroke [something]" as just-stroking.

Carry out just-stroking:
	if the noun is the duck:
		say "It says something brief.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the duck:
		try just-stroking the noun;
		stop the action;
	continue the action.

Check opening (this is the other words for opening rule):
	if other words are tried, make no decision;
	if the noun is the sun or the noun is the fountain or the noun is the crown:
		try other words;
		try just-uncovering the noun;
		be done with other words;
		stop the action.
The other words for opening rule is listed first in the check opening rules.

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the red-thing or the noun is the grey or the noun is the white or the noun is the sun or the noun is the fountain or the noun is the crown:
		say "Say how: light [the noun] with something.";
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check touching (this is the other words for touching rule):
	if other words are tried, make no decision;
	if the noun is the duck:
		try other words;
		try just-stroking the noun;
		be done with other words;
		stop the action.
The other words for touching rule is listed first in the check touching rules.

Check burning (this is the other words for burning rule):
	if other words are tried, make no decision;
	if the noun is the red-thing or the noun is the grey or the noun is the white or the noun is the sun or the noun is the fountain or the noun is the crown:
		say "Say how: light [the noun] with something.";
		stop the action.
The other words for burning rule is listed first in the check burning rules.

The measuring-with action translates into I6 as "SKOwn1".
The lighting-at action translates into I6 as "SKOwn2".
The fiting-in action translates into I6 as "SKOwn3".
The touching-with action translates into I6 as "SKOwn4".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the rule-thing +) && x == (+ the red-thing +) or (+ the grey +) or (+ the white +)) return ##SKOwn1;
			if (y == (+ the brazier +) && x == (+ the match-thing +) or (+ the red-thing +) or (+ the grey +) or (+ the white +)) return ##SKOwn2;
			if (y == (+ the sun +) && x == (+ the red-thing +) or (+ the grey +) or (+ the white +)) return ##SKOwn3;
			if (y == (+ the fountain +) && x == (+ the red-thing +) or (+ the grey +) or (+ the white +)) return ##SKOwn3;
			if (y == (+ the crown +) && x == (+ the red-thing +) or (+ the grey +) or (+ the white +)) return ##SKOwn3;
			if (y == (+ the match-thing +) && x == (+ the sun +) or (+ the fountain +) or (+ the crown +) or (+ the red-thing +) or (+ the grey +) or (+ the white +)) return ##SKOwn4;
		3:
			if (y == (+ the brazier +) && x == (+ the match-thing +) or (+ the red-thing +) or (+ the grey +) or (+ the white +)) return ##SKOwn2;
			if (y == (+ the sun +) && x == (+ the red-thing +) or (+ the grey +) or (+ the white +)) return ##SKOwn3;
			if (y == (+ the fountain +) && x == (+ the red-thing +) or (+ the grey +) or (+ the white +)) return ##SKOwn3;
			if (y == (+ the crown +) && x == (+ the red-thing +) or (+ the grey +) or (+ the white +)) return ##SKOwn3;
		4:
			if (y == (+ the sun +) && x == (+ the red-thing +) or (+ the grey +) or (+ the white +)) return ##SKOwn3;
			if (y == (+ the fountain +) && x == (+ the red-thing +) or (+ the grey +) or (+ the white +)) return ##SKOwn3;
			if (y == (+ the crown +) && x == (+ the red-thing +) or (+ the grey +) or (+ the white +)) return ##SKOwn3;
		6:
			if (y == (+ the sun +) && x == (+ the red-thing +) or (+ the grey +) or (+ the white +)) return ##SKOwn3;
			if (y == (+ the fountain +) && x == (+ the red-thing +) or (+ the grey +) or (+ the white +)) return ##SKOwn3;
			if (y == (+ the crown +) && x == (+ the red-thing +) or (+ the grey +) or (+ the white +)) return ##SKOwn3;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the sun is ready-state and the fountain is ready-state and the crown is ready-state:
		increase the patience of the terrace by 1;
		if the patience of the terrace is greater than 12, now the patience of the terrace is 12.

Every turn:
	if the sun is ready-state and the fountain is ready-state and the crown is ready-state and the patience of the terrace is at least 2 and the patience of the terrace is less than 3:
		if the player can see the terrace, say "Across the water the minuet stops. Somebody comes to the edge of the terrace and holds up a lantern.".

Every turn:
	if the patience of the terrace is at least 8 and the patience of the terrace is less than 9 and the sun is ready-state and the fountain is ready-state and the crown is ready-state:
		if the player can see the terrace, say "On the terrace the King looks at his physician, and the physician looks at the lantern.".

Every turn:
	if the sun is lit-state:
		decrease the burn-property of the sun by 1;
		if the burn-property of the sun is less than 0, now the burn-property of the sun is 0.

Every turn:
	if the sun is lit-state and the burn-property of the sun is less than 1:
		now the sun is fired.

Every turn:
	if the fountain is lit-state:
		decrease the burn-property of the fountain by 1;
		if the burn-property of the fountain is less than 0, now the burn-property of the fountain is 0.

Every turn:
	if the fountain is lit-state and the burn-property of the fountain is less than 1:
		now the fountain is fired.

Every turn:
	if the crown is lit-state:
		decrease the burn-property of the crown by 1;
		if the burn-property of the crown is less than 0, now the burn-property of the crown is 0.

Every turn:
	if the crown is lit-state and the burn-property of the crown is less than 1:
		now the crown is fired.

Every turn:
	if the sun is fired and the fountain is not fired:
		now the terrace is spoiled-state.

Every turn:
	if the sun is fired and the crown is not fired:
		now the terrace is spoiled-state.

Every turn:
	if the fountain is fired and the sun is not fired:
		now the terrace is spoiled-state.

Every turn:
	if the fountain is fired and the crown is not fired:
		now the terrace is spoiled-state.

Every turn:
	if the crown is fired and the sun is not fired:
		now the terrace is spoiled-state.

Every turn:
	if the crown is fired and the fountain is not fired:
		now the terrace is spoiled-state.

Part 6 - Tasks and endings

The match-lit is a task. The points are 1.
The fuses-measured is a task. The points are 2.
The pieces-bared is a task. The points are 3.
The pieces-fused is a task. The points are 3.
The first-lit is a task. The points are 2.
The all-together is a task. The points are 6.

The maximum score is 17.

Every turn:
	if the match-lit is pending and the match-thing is alight:
		achieve the match-lit.

Every turn:
	if the fuses-measured is pending and the red-thing is measured and the grey is measured and the white is measured:
		achieve the fuses-measured.

Every turn:
	if the pieces-bared is pending and the sun is bared and the fountain is bared and the crown is bared:
		achieve the pieces-bared.

Every turn:
	if the pieces-fused is pending and the sun is not unfused and the fountain is not unfused and the crown is not unfused:
		achieve the pieces-fused.

Every turn:
	if the first-lit is pending and the terrace is begun-state and the terrace is unspoiled:
		achieve the first-lit.

Every turn:
	if the all-together is pending and the sun is fired and the fountain is fired and the crown is fired and the terrace is unspoiled:
		achieve the all-together.

Every turn:
	if the story has not ended and the all-together is achieved:
		say "For one breath nothing; and then there is no night. The Sun opens, the Fountain stands up, and over them the Crown comes out point by point, all in the one roar, and all of it again upside down in the lake. You lie flat with your mouth open. When the last spark has gone out, the dark is so thick that you could lean on it, and across a quarter of a mile of water, quite distinctly, you hear it. [quotation mark]Ahem,[quotation mark] says the King. And then, which is in no history, since nobody but you and the duck was near enough to see him lean forward: [quotation mark]Again?[quotation mark]";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the terrace is spoiled-state:
		say "Off it goes, by itself, and very fine it looks; and then, when it is nearly over, off goes something else. From the terrace comes a sound like a gate. It[']s the King, yawning. Your mother, at the window with her hands in two bowls of milk, doesn[']t say a word. She holds up three fingers, and takes them down one at a time.";
		end the story saying "You have lost".

Every turn:
	if the story has not ended and the patience of the terrace is at least 12 and the terrace is unspoiled and the sun is ready-state and the fountain is ready-state and the crown is ready-state:
		say "The lantern is lowered. Chairs scrape. One by one the candles go in, and the last of them is the King[']s. On the barge there are you, three frames, and a duck, and presently it begins to rain.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the workshop.

When play begins:
	say "King Osric the Bored has never clapped. He coughs, once, if he is pleased, and in eleven years he has coughed for a conjuror and, by some accounts, a wasp. Tonight on the lake your mother[']s three set pieces, the Sun, the Fountain and the Crown, must open in the same breath; she has promised it in writing. An hour ago she scorched both her hands. She has sent you out in the dark with the fuses and told you that there[']s nothing to it but subtraction.".

To decide whether mention (N - a number) is absent:
	no.

To decide whether mention (N - a number) has an answer:
	if N is 3, no;
	if N is 5, no;
	if N is 6, no;
	if N is 28, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "A nick, filled with black wax.";
	if N is 2, say "He left you the rule, and no house to keep it in.";
	if N is 4, say "Brown ware, cracked, and wired round the middle.";
	if N is 7, say "It takes up most of the fuse.";
	if N is 8, say "A white frost, all along the cord.";
	if N is 9, say "Cane, steamed and bent over your mother[']s knee.";
	if N is 10, say "Each is narrower than the one below it, like an argument.";
	if N is 11, say "The cases are packed with it, and stopped with clay.";
	if N is 12, say "Some hundreds, and none of them dares to gutter.";
	if N is 13, say "They open and shut, all together, like gills.";
	if N is 14, say "The one has been propped on the other since the soup.";
	if N is 15, say "He counts under his breath, and frowns.";
	if N is 16, say "Lace over lace.";
	if N is 17, say "Hemp, and slack. It dips, and the duck dips.";
	if N is 18, say "Red, grey and white. Your mother never buys blue.";
	if N is 19, say "Boats left it when the powder came.";
	if N is 20, say "Wetted every hour, and smelling of pond.";
	if N is 21, say "Yours are sewn. They have been looked at.";
	if N is 22, say "The note is the only thing that is allowed a pin.";
	if N is 23, say "A grain or two, left in the cracks.";
	if N is 24, say "Tarred, and swept for nails twice today.";
	if N is 25, say "Each is black, and cut out of the stars.";
	if N is 26, say "It beads on whatever stands out here.";
	if N is 27, say "It comes over the water a little flat.";
	if N is 29, say "You are there.";
	if N is 30, say "You would have to go north.";
	if N is 31, say "You are there.";
	if N is 32, say "You would have to go south.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'mark//': if (n < 1 && SK_Near((+ the rule-thing +))) return 1;
		'grandfath//': if (n < 2 && SK_Near((+ the rule-thing +))) return 2;
		'family//': if (n < 3 && SK_Near((+ the rule-thing +))) return 3;
		'crock//': if (n < 4 && SK_Near((+ the brazier +))) return 4;
		'arm//': if (n < 5 && SK_Near((+ the brazier +))) return 5;
		'oilcloths//': if (n < 6 && SK_Near((+ the note-thing +))) return 6;
		'knot//': if (n < 7 && SK_Near((+ the white +))) return 7;
		'saltpetre//': if (n < 8 && SK_Near((+ the match-thing +))) return 8;
		'ring//': if (n < 9 && SK_Near((+ the sun +))) return 9;
		'tiers//': if (n < 10 && SK_Near((+ the fountain +))) return 10;
		'powder//': if (n < 11 && SK_Near((+ the fountain +))) return 11;
		'candles//': if (n < 12 && SK_Near((+ the terrace +))) return 12;
		'fans//': if (n < 13 && SK_Near((+ the terrace +))) return 13;
		'cheek//': if (n < 14 && SK_Near((+ the terrace +))) return 14;
		'fist//': if (n < 14 && SK_Near((+ the terrace +))) return 14;
		'physician//': if (n < 15 && SK_Near((+ the terrace +))) return 15;
		'hand//': if (n < 16 && SK_Near((+ the terrace +))) return 16;
		'wrist//': if (n < 16 && SK_Near((+ the terrace +))) return 16;
		'rope//': if (n < 17 && SK_Near((+ the duck +))) return 17;
		'fuses//': if (n < 18 && SK_Near((+ the workshop +))) return 18;
		'boathouse//': if (n < 19 && SK_Near((+ the workshop +))) return 19;
		'windows//': if (n < 20 && SK_Near((+ the workshop +))) return 20;
		'sacks//': if (n < 20 && SK_Near((+ the workshop +))) return 20;
		'boots//': if (n < 21 && SK_Near((+ the workshop +))) return 21;
		'door//': if (n < 22 && SK_Near((+ the workshop +))) return 22;
		'sand//': if (n < 23 && SK_Near((+ the workshop +))) return 23;
		'planks//': if (n < 24 && SK_Near((+ the barge +))) return 24;
		'frames//': if (n < 25 && SK_Near((+ the barge +))) return 25;
		'dew//': if (n < 26 && SK_Near((+ the barge +))) return 26;
		'minuet//': if (n < 27 && SK_Near((+ the barge +))) return 27;
		'music//': if (n < 27 && SK_Near((+ the barge +))) return 27;
		'accounts//': if (n < 28 && SK_Near(player)) return 28;
		'breath//': if (n < 28 && SK_Near(player)) return 28;
		'breaths//': if (n < 28 && SK_Near(player)) return 28;
		'clock//': if (n < 28 && SK_Near(player)) return 28;
		'conjuror//': if (n < 28 && SK_Near(player)) return 28;
		'eye//': if (n < 28 && SK_Near(player)) return 28;
		'hands//': if (n < 28 && SK_Near(player)) return 28;
		'house//': if (n < 28 && SK_Near(player)) return 28;
		'iron//': if (n < 28 && SK_Near(player)) return 28;
		'mother//': if (n < 28 && SK_Near(player)) return 28;
		'mouth//': if (n < 28 && SK_Near(player)) return 28;
		'osric//': if (n < 28 && SK_Near(player)) return 28;
		'wasp//': if (n < 28 && SK_Near(player)) return 28;
		'shed//': if (n < 29 && SK_Near((+ the workshop +))) return 29; if (n < 32 && SK_Near((+ the barge +))) return 32;
		'barge//': if (n < 30 && SK_Near((+ the workshop +))) return 30; if (n < 31 && SK_Near((+ the barge +))) return 31;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'osric//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "account accounts air argument arguments arm arms";
		}
		'b': switch (n) {
			1: return "bead beads boathouse boathouses body boot boots bowl bowls brass brasses breath breaths";
		}
		'c': switch (n) {
			1: return "candle candles ceiling cheek cheeks clay clays clock clocks conjuror conjurors corner corners cough coughs crack cracks crock crocks";
		}
		'd': switch (n) {
			1: return "dew dews door doors";
		}
		'e': switch (n) {
			1: return "ear ears eye eyebrow eyebrows eyes";
		}
		'f': switch (n) {
			1: return "face families family fan fans feet finger fingers fist fists flat flats floor foot frost frosts";
		}
		'g': switch (n) {
			1: return "gate gates grain grains grandfather grandfathers ground gutter gutters";
		}
		'h': switch (n) {
			1: return "hair hand hands head histories history home homes house houses";
		}
		'i': switch (n) {
			1: return "iron irons";
		}
		'k': switch (n) {
			1: return "knee knees knot knots";
		}
		'l': switch (n) {
			1: return "leg legs";
		}
		'm': switch (n) {
			1: return "milk milks minuet minuets mother mothers mouth mouths music musics";
		}
		'n': switch (n) {
			1: return "nick nicks nose";
		}
		'o': switch (n) {
			1: return "osric osrics";
		}
		'p': switch (n) {
			1: return "paper papers physician physicians pin pins plank planks pond ponds powder powders";
		}
		'q': switch (n) {
			1: return "quarter quarters";
		}
		'r': switch (n) {
			1: return "rain rains ring rings roar roars roof rope ropes";
		}
		's': switch (n) {
			1: return "saltpetre saltpetres sand sands sky sound sounds soup soups spark sparks string strings";
		}
		't': switch (n) {
			1: return "tap tapes taps thumb thumbs tier tiers";
		}
		'w': switch (n) {
			1: return "wall walls wasp wasps wax waxes wrist wrists";
		}
	}
	return 0;
];
-).
