Version 1 of Starling Liquids (for Z-Machine only) by Starling begins here.

"For games with vessels, between which liquids are poured by whole measures. The game declares its liquids and which of them mix."

Use liquids.

Volume 1 - Vessels

Liquid is a kind of value. Nothing-poured is a liquid.
A thing has a liquid called the vessel-liquid. The vessel-liquid of a thing is usually nothing-poured.
A thing has a number called the amount.
A thing has a number called the measure limit. [0: not a vessel]
A thing can be endless or finite. A thing is usually finite.
A liquid can be drinkable or undrinkable. A liquid is usually undrinkable.

Definition: a thing is a vessel if the measure limit of it is greater than 0.

A liquid has a text called the spoken name. The spoken name of a liquid is usually "".
To say liquid in (item - a thing): say spoken name of the vessel-liquid of the item.
To say measures of (item - a thing):
	say "[amount of the item] of [measure limit of the item] measures of [liquid in the item]".

[Whatever a game does to the amount: no vessel overflows, and what is used up leaves no trace.]
Every turn (this is the vessels hold what they can rule):
	repeat with the item running through things:
		if the item is a vessel:
			if the amount of the item is greater than the measure limit of the item, now the amount of the item is the measure limit of the item;
			if the amount of the item is 0, now the vessel-liquid of the item is nothing-poured;
			if the vessel-liquid of the item is nothing-poured, now the amount of the item is 0.

Last carry out examining (this is the say what a vessel holds rule):
	if the noun is a vessel and the noun is finite:
		if the amount of the noun is 0:
			say "[The noun] [are] empty.";
		otherwise if the amount of the noun is the measure limit of the noun:
			say "[The noun] [are] full of [liquid in the noun].";
		otherwise:
			say "[The noun] [hold] [measures of the noun]."

To hold is a verb.

The liquid aside rules is an object based rulebook.
Liquid aside for a thing (called the item):
	if the item is a vessel and the item is finite and the amount of the item is greater than 0:
		say " ([amount of the item] of [measure limit of the item] full of [liquid in the item])".

Include (-
[ SK_Liquid_Aside item; FollowRulebook((+ liquid aside rules +), item, true); ];
-).

Volume 2 - Pouring

Pouring it into is an action applying to two things.
The pouring it into action has a number called the measure poured.

The blend is a liquid that varies.
The mixing rules is a rulebook.

Check pouring something into (this is the pour what there is rule):
	if the noun is not a vessel:
		say "[The noun] [are] nothing to pour from.";
		stop the action;
	if the second noun is not a vessel or the noun is the second noun:
		say "[The second noun] [are] nothing to pour into.";
		stop the action;
	if the noun is finite and the player is not holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if the amount of the noun is 0:
		say "[The noun] [are] empty.";
		stop the action;
	if the second noun is finite and the amount of the second noun is the measure limit of the second noun:
		say "[The second noun] [are] full.";
		stop the action;
	now the blend is the vessel-liquid of the noun;
	if the amount of the second noun is greater than 0 and the vessel-liquid of the second noun is not the vessel-liquid of the noun and the second noun is finite:
		now the blend is nothing-poured;
		follow the mixing rules;
		if the blend is nothing-poured:
			say "What is in [the noun] would not mix with what is in [the second noun].";
			stop the action.

Carry out pouring something into (this is the standard pouring rule):
	if the second noun is endless:
		now the measure poured is the amount of the noun;
	otherwise:
		now the measure poured is the measure limit of the second noun - the amount of the second noun;
		if the noun is finite and the amount of the noun is less than the measure poured, now the measure poured is the amount of the noun;
		now the vessel-liquid of the second noun is the blend;
		increase the amount of the second noun by the measure poured;
	if the noun is finite:
		decrease the amount of the noun by the measure poured;
		if the amount of the noun is 0, now the vessel-liquid of the noun is nothing-poured.

Report pouring something into (this is the standard report pouring rule):
	if the second noun is endless:
		say "You pour it back into [the second noun].";
	otherwise if the amount of the second noun is the measure limit of the second noun:
		say "[The second noun] [are] now full of [liquid in the second noun].";
	otherwise:
		say "[The second noun] now [hold] [measures of the second noun].";
	if the noun is finite and the amount of the noun is greater than 0:
		say "[The noun] still [hold] [measures of the noun]."

Spilling is an action applying to one thing.

Check spilling (this is the spill what there is rule):
	if the noun is not a vessel or the noun is endless:
		say "[The noun] cannot be emptied.";
		stop the action;
	if the player is not holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if the amount of the noun is 0:
		say "[The noun] [are] empty.";
		stop the action.

Carry out spilling (this is the standard spilling rule):
	now the amount of the noun is 0;
	now the vessel-liquid of the noun is nothing-poured.

Report spilling (this is the standard report spilling rule):
	say "You empty [the noun]."

Sipping is an action applying to one thing.

Check sipping (this is the drink what is drinkable rule):
	if the noun is not a vessel:
		say "[The noun] [are] nothing to drink.";
		stop the action;
	if the amount of the noun is 0:
		say "[The noun] [are] empty.";
		stop the action;
	if the vessel-liquid of the noun is undrinkable:
		say "You would rather not drink [liquid in the noun].";
		stop the action.

Carry out sipping (this is the standard drinking rule):
	if the noun is finite, decrease the amount of the noun by 1.

Report sipping (this is the standard report drinking rule):
	say "You drink some [liquid in the noun]."

Starling Liquids ends here.
